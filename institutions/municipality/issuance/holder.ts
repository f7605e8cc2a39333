// 利用者証明用証明書の発行番号 → 住民: the certificate bears no name, so the card that was handed over here says whose
// it is, and its household is read as of one moment.
import type { KioskFacts } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import type { Press } from '@tegata/paper';
import { and, eq } from 'drizzle-orm';
import { type Card, cards } from '../cards/tables.ts';
import { MunicipalityError } from '../errors.ts';
import { lockHousehold, membersOf, residentById } from '../register/households.ts';
import type { Resident } from '../register/tables.ts';

export type Holder = { card: Card; self: Resident; address: string; household: readonly Resident[] };

/**
 * Who stands at the kiosk, and with whom they live. Changes of the household wait until the act is over.
 * @throws MunicipalityError `municipality.certificate-unknown`
 */
export async function holderOf(tx: Tx, certificateSerial: string): Promise<Holder> {
  const [card] = await tx
    .select()
    .from(cards)
    .where(and(eq(cards.authSerial, certificateSerial), eq(cards.state, 'in-use')));
  if (!card) throw new MunicipalityError('municipality.certificate-unknown');
  const { householdId } = await residentById(tx, card.residentId);
  const { address } = await lockHousehold(tx, householdId, 'read');
  const household = await membersOf(tx, householdId);
  const self = household.find(({ id }) => id === card.residentId);
  if (!self) throw new MunicipalityError('municipality.certificate-unknown', { detail: 'moved meanwhile' });
  return { card, self, address, household };
}

/**
 * What law asks about the holder. A restriction on anybody in the household stops papers for all of it: whoever is
 * refused cannot tell from the answer whom it protects.
 */
export function kioskFacts({ card, self, address, household }: Holder, press: Press): KioskFacts {
  const printed = [self.name, self.furigana, self.formerName, self.aliasName, address, household[0]?.name];
  return {
    born: self.birth,
    movingOut: self.movingOutOn !== null,
    householdMemberMovingOut: household.some(({ id, movingOutOn }) => id !== self.id && movingOutOn !== null),
    issueRestricted: isRestricted(household),
    unsupportedCharacters: press.unsupportedCharacters(printed.join('')).length > 0,
    ...registered(card),
  };
}

/** From the day after it was handed over, or came onto the card, a certificate works at kiosks. */
function registered({ authSince, deliveredOn }: Card): Pick<KioskFacts, 'certificateRegisteredOn'> {
  const since = authSince ?? deliveredOn;
  return since ? { certificateRegisteredOn: since } : {};
}

export const isRestricted = (household: readonly Resident[]): boolean =>
  household.some(({ issueRestricted }) => issueRestricted);
