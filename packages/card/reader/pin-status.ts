// How far each secret of a card is from being locked: asked of the card, costs no try.
import { type ApplicationName, SECRETS, type Secret } from '../applications.ts';
import { CardError } from '../errors.ts';
import type { CardChannel } from './card-channel.ts';
import { triesLeft } from './pin-entry.ts';
import { maxTries } from './pin-rules.ts';

/** One secret of the card. */
export interface PinState {
  readonly secret: Secret;
  readonly application: ApplicationName;
  /** 0: locked, or never set (the card does not tell which). */
  readonly triesLeft: number;
  /** The tries it has after it was entered rightly. */
  readonly maxTries: number;
  readonly state: 'ready' | 'last-try' | 'locked';
}

/** Every secret the card has, application by application. */
export async function pinStatus(card: CardChannel): Promise<PinState[]> {
  const found: PinState[] = [];
  for (const secret of Object.keys(SECRETS) as Secret[]) {
    const { application } = SECRETS[secret];
    const left = await triesIfThere(card, secret);
    if (left === undefined) continue;
    const state = left === 0 ? 'locked' : left === 1 ? 'last-try' : 'ready';
    found.push({ secret, application, triesLeft: left, maxTries: maxTries(secret), state });
  }
  return found;
}

/** Tries left for a secret that this kind of card may lack. */
export async function triesIfThere(card: CardChannel, secret: Secret): Promise<number | undefined> {
  try {
    return await triesLeft(card, secret);
  } catch (error) {
    if (error instanceof CardError && error.code === 'card.not-there') return undefined;
    throw error;
  }
}
