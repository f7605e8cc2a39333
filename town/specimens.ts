// Lays the specimen cards (見本カード) into the drawer, and beside it the key of a terminal that the PIN-less one obeys. What is
// there already stays; a town of an earlier version gets them when it is opened next.
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { todayInTokyo } from '@tegata/law';
import { portrait, publicBuildings } from './people/index.ts';
import { type SpecimenCard, specimenCards } from './people/specimens.ts';
import type { CardLabel } from './things/cards.ts';
import type { Town } from './town.ts';

/** Has every specimen made that the drawer does not hold. One that cannot be made is named; the town opens all the same. */
export async function layOutSpecimens(
  { clock, drawer, folder, jlis, profile }: Pick<Town, 'clock' | 'drawer' | 'folder' | 'jlis' | 'profile'>,
  say: (line: string) => void,
): Promise<void> {
  const known = new Set(drawer.list().map(({ specimen }) => specimen?.handle));
  const missing = specimenCards(todayInTokyo(clock.now()), {
    code: profile.code,
    address: publicBuildings(profile)[0]!.address,
  }).filter(({ handle }) => !known.has(handle));
  await Promise.all(
    missing.map(async (card) => {
      const { handle, age, order } = card;
      try {
        const photo = await portrait({ handle, age, sex: order.holder.sex });
        drawer.label(labelOf(card, await jlis.makeSpecimen({ ...order, photo }), photo));
      } catch (error) {
        // A chip that somebody threw away cannot be made again: its certificates are for its keys.
        say(`${handle} could not be made: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
  const terminal = join(folder.root, TEST_TERMINAL);
  if (existsSync(terminal)) return;
  const { certificate, privateKey } = await jlis.testTerminal();
  writeFileSync(
    `${terminal}.next`,
    `${JSON.stringify({ certificate: certificate.toBase64(), privateKey }, null, 1)}\n`,
  );
  renameSync(`${terminal}.next`, terminal);
}

/** Certificate (base64) and private key (PEM): as public as the test PINs. */
const TEST_TERMINAL = 'test-terminal.json';

function labelOf(
  { handle, order }: SpecimenCard,
  made: Pick<CardLabel, 'cardSerial' | 'issuedOn' | 'expiry' | 'securityCode'>,
  photo: Uint8Array,
): CardLabel {
  const { name, address, birth, sex } = order.holder;
  // Holders know the PINs of the register and of the common application as one.
  const { common: _asRegister, ...testPins } = order.pins ?? {};
  return {
    ...made,
    specimen: { handle, profile: order.profile },
    // Nobody in the register.
    addressee: handle,
    formId: handle,
    holderName: name,
    address,
    birth,
    sex,
    kind: order.profile === 'child' ? 'child' : 'adult',
    municipalityCode: order.municipalityCode,
    photo: photo.toBase64(),
    place: 'wallet',
    testPins,
  };
}
