// What the ward office needs from the town: its place among the institutions, a press, a post office and its profile.
import type { OfficeDeps } from '@tegata/office';
import type { Press } from '@tegata/paper';
import type { MunicipalityProfile } from './profiles/profile.ts';

/** A letter to a resident; `to` is the 宛名番号. Posting the same id again is the same letter. */
export type Letter = {
  id: string;
  at: string;
  from: string;
  to: string;
  kind: string;
  title: { ja: string; en: string };
  body?: Record<string, unknown>;
  pdf?: Uint8Array;
};

export type PostOffice = { deliver(letter: Letter): Promise<void> };

export type MunicipalityDeps = OfficeDeps & {
  /** Where the keys that seal individual numbers are kept, under `passphrase`. */
  keysFolder: string;
  passphrase: string;
  press: Press;
  post: PostOffice;
  profile: MunicipalityProfile;
};
