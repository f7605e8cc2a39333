// What every desk of the ward office shares: the ledger, the clock, the profile, the press and the way to J-LIS.
import type { jlisContract } from '@tegata/jlis/contract';
import { todayInTokyo } from '@tegata/law';
import type { Ledger, Tx } from '@tegata/ledger';
import type { NumberVault, Office } from '@tegata/office';
import type { Press } from '@tegata/paper';
import type { Caller, Handlers, Identity } from '@tegata/wire';
import type { municipalityContract } from './contract.ts';
import type { PostOffice } from './deps.ts';
import { MunicipalityError } from './errors.ts';
import type { MunicipalityProfile, OfficeProfile } from './profiles/profile.ts';

export type Room = {
  ledger: Ledger;
  identity: Identity;
  clock: { now(): Temporal.Instant };
  profile: MunicipalityProfile;
  press: Press;
  post: PostOffice;
  vault: NumberVault;
  jlis: Caller<typeof jlisContract>;
  note: Office['note'];
};

type Operations = (typeof municipalityContract)['operations'];

/** The operations that a desk answers. */
export type Desk<Name extends keyof Operations> = Pick<Handlers<typeof municipalityContract, Tx>, Name>;

/** Today's business date. */
export const today = ({ clock }: Room): Temporal.PlainDate => todayInTokyo(clock.now());

/** @throws MunicipalityError `municipality.office-not-found` */
export function officeOf({ profile }: Room, officeId: string): OfficeProfile {
  const office = profile.offices.find(({ id }) => id === officeId);
  if (!office) throw new MunicipalityError('municipality.office-not-found');
  return office;
}
