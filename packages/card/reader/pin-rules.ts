// What holds for the secrets of every My Number Card and no card tells: how many tries each begins with (暗証番号の
// 入力回数), and who helps when none is left (guidebook pp. 7-8: the ward's counter).
import type { Secret } from '../applications.ts';
import type { CardErrorDetail } from '../errors.ts';

const MAX_TRIES: Readonly<Record<Secret, number>> = {
  auth: 3,
  sign: 5,
  text: 3,
  register: 3,
  common: 3,
  textNumberA: 10,
  textNumberB: 10,
  faceNumberA: 10,
  faceNumberB: 10,
  faceBirth: 10,
};

/** The tries a secret begins with and gets back when it is verified. */
export const maxTries = (secret: Secret): number => MAX_TRIES[secret];

/** Who unlocks a secret of a card of that kind. */
export function unlockedBy({
  inPhone,
}: {
  readonly inPhone: boolean;
}): NonNullable<CardErrorDetail['unlock']> {
  return inPhone ? 'phone-app' : 'municipal-office';
}
