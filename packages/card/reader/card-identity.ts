// What kind of card lies here (カードの種類): told by the token label, by the applications it answers to, and by whether
// any of its PINs can be used. Costs no try and no PIN.
import { AID, type ApplicationName, EF } from '../applications.ts';
import type { CardChannel } from './card-channel.ts';
import { triesIfThere } from './pin-status.ts';
import type { TokenKind } from './token-info.ts';

/**
 * `pin-less`: a card without PINs (顔認証マイナンバーカード) for which only certified terminals speak. No card says so of
 * itself: it is one whose PINs cannot be used and that carries no signature certificate, so a child's card that was
 * never handed over looks the same.
 */
export type CardKind = TokenKind | 'pin-less';

/** A card as it shows itself to anybody. */
export interface CardIdentity {
  readonly kind: CardKind;
  readonly applications: readonly ApplicationName[];
  /** By the ATR: PC/SC gives contactless cards one of its own form (PC/SC part 3, 3.1.3.2.3). */
  readonly interface: 'contact' | 'contactless';
  readonly certificates: Availability;
}

/** Which certificates the card carries. */
export interface Availability {
  readonly auth: boolean;
  readonly sign: boolean;
}

const THERE = 0x8f;

/** EF 0008 of the JPKI application. */
export async function readAvailability(card: CardChannel): Promise<Availability> {
  const flags = await card.readFile('jpki', EF.jpki.availability);
  return { sign: flags?.[0] === THERE, auth: flags?.[1] === THERE };
}

/** Looks the card over; leaves the current application. */
export async function identify(card: CardChannel, token: TokenKind, atr: Uint8Array): Promise<CardIdentity> {
  const certificates = await readAvailability(card);
  const noPin =
    (await triesIfThere(card, 'auth')) === 0 &&
    !certificates.sign &&
    (await card.has('text')) &&
    (await triesIfThere(card, 'text')) === 0;
  const applications: ApplicationName[] = [];
  for (const name of Object.keys(AID) as ApplicationName[]) if (await card.has(name)) applications.push(name);
  return {
    kind: noPin && token === 'my-number-card' ? 'pin-less' : token,
    applications,
    interface: isContactless(atr) ? 'contactless' : 'contact',
    certificates,
  };
}

function isContactless(atr: Uint8Array): boolean {
  return atr[0] === 0x3b && ((atr[1] ?? 0) & 0xf0) === 0x80 && atr[2] === 0x80 && atr[3] === 0x01;
}
