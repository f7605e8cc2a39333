// The issuer's hand in a terminal: after the issuer (J-LIS) has answered the card's challenge, this terminal may do
// what the session's scope allows. PINs go from here straight to the card; the issuer never sees one.
import { PROOF_BYTES } from '../apdu/issuer-protocol.ts';
import { SW } from '../apdu/status.ts';
import {
  type ApplicationName,
  EF,
  ISSUER_SCOPE,
  type IssuerScope,
  SECRETS,
  type Secret,
} from '../applications.ts';
import { CardError } from '../errors.ts';
import { encodeSpki, parsePublicKeyObject } from '../public-key.ts';
import type { CardChannel } from './card-channel.ts';
import { issuerSeal } from './issuer-seal.ts';
import { encodeNewPin, selectSecret } from './pin-entry.ts';
import { statusError } from './status-error.ts';

/** What the issuer is asked to answer. */
export interface IssuerRequest {
  /** 製造番号, 15 digits; the issuer finds the card's key by it. */
  readonly serial: string;
  readonly challenge: Uint8Array;
  readonly scope: IssuerScope;
}

/**
 * Asks the issuer for `issuerCryptogram(cardIssuerKey(master, serial), challenge, scope)`. Its second half is the key of
 * the session and never reaches the card.
 */
export type IssuerAuthoriser = (request: IssuerRequest) => Promise<Uint8Array>;

const CHALLENGE_BYTES = 32;
const CURRENT_FILE = 0x80;
/** More than the chip's answer with a 2048-bit public key. */
const PUBLIC_KEY_ROOM = 512;

const KEYS = {
  auth: { key: EF.jpki.authKey, certificate: EF.jpki.authCertificate },
  sign: { key: EF.jpki.signKey, certificate: EF.jpki.signCertificate },
} as const;

/** An open session. Made by `MyNumberCard.withIssuer`, which also closes it. */
export class IssuerSession {
  readonly #card: CardChannel;

  private constructor(card: CardChannel) {
    this.#card = card;
  }

  /** Challenge, answer, session. Throws `card.issuer-refused`. */
  static async open(card: CardChannel, serial: string, scope: IssuerScope, authorise: IssuerAuthoriser) {
    const challenge = await card.command(0x00, 0x84, 0x00, 0x00, undefined, CHALLENGE_BYTES);
    const cryptogram = await authorise({ serial, challenge, scope });
    const { sw } = await card.exchange(
      0x00,
      0x82,
      0x00,
      ISSUER_SCOPE[scope],
      cryptogram.subarray(0, PROOF_BYTES),
    );
    if (sw === SW.authenticationFailed || sw === SW.wrongLength)
      throw new CardError('card.issuer-refused', 'The card does not know this issuer.', { statusWord: sw });
    if (sw !== SW.ok) throw statusError(sw);
    card.seal = await issuerSeal(cryptogram.subarray(PROOF_BYTES));
    return new IssuerSession(card);
  }

  /** Whether the card has a secret at all. */
  has(secret: Secret): Promise<boolean> {
    const { application, ef } = SECRETS[secret];
    return this.#card.select(application, ef);
  }

  /** Sets a PIN and gives it all its tries (scope `pins`; 照合番号: scope `contents`). */
  async setPin(secret: Secret, pin: string): Promise<void> {
    const value = encodeNewPin(secret, pin);
    await selectSecret(this.#card, secret);
    await this.#card.command(0x00, 0x2c, 0x02, CURRENT_FILE, value);
  }

  /** Gives a locked PIN its tries back and leaves its value (scope `pins`). */
  async unlockPin(secret: Secret): Promise<void> {
    await selectSecret(this.#card, secret);
    await this.#card.command(0x00, 0x2c, 0x03, CURRENT_FILE);
  }

  /**
   * Makes a new key pair in the chip and answers its SubjectPublicKeyInfo (scope `contents`). The old pair and
   * certificate stay in use until `writeCertificate` brings the new certificate.
   */
  async generateKey(kind: keyof typeof KEYS): Promise<Uint8Array> {
    await this.#select('jpki', KEYS[kind].key);
    const answer = await this.#card.command(0x00, 0x46, 0x80, 0x00, undefined, PUBLIC_KEY_ROOM);
    return encodeSpki(parsePublicKeyObject(answer));
  }

  /** Writes the certificate of a key made before (scope `contents`); the card refuses one for another key. */
  async writeCertificate(kind: keyof typeof KEYS, certificate: Uint8Array): Promise<void> {
    await this.writeFile('jpki', KEYS[kind].certificate, certificate);
  }

  /** Replaces a whole file in one step (scope `contents`); empty content removes it. */
  async writeFile(application: ApplicationName, fid: number, content: Uint8Array): Promise<void> {
    await this.#select(application, fid);
    await this.#card.command(0x80, 0xd6, 0x00, 0x00, content);
  }

  /** Replaces one record, counted from 1 (scope `contents`). */
  async writeRecord(
    application: ApplicationName,
    fid: number,
    record: number,
    content: Uint8Array,
  ): Promise<void> {
    await this.#select(application, fid);
    await this.#card.command(0x80, 0xd6, record, 0x00, content);
  }

  /** Stops the card until `unlockCard` (scope `life`). */
  async lockCard(): Promise<void> {
    await this.#card.command(0x00, 0x04, 0x00, 0x00);
  }

  /** Lets a stopped card work again (scope `life`). */
  async unlockCard(): Promise<void> {
    await this.#card.command(0x00, 0x44, 0x00, 0x00);
  }

  /** Abolishes the card (廃止): keys, PINs and files are destroyed, for good (scope `life`). */
  async abolishCard(): Promise<void> {
    await this.#card.command(0x00, 0xfe, 0x00, 0x00);
  }

  /** Ends the session on the card. A card that is gone or abolished has ended it already. */
  async close(): Promise<void> {
    await this.#card.exchange(0x00, 0x82, 0x00, 0x00).catch(() => {});
    this.#card.seal = undefined;
  }

  async #select(application: ApplicationName, fid: number): Promise<void> {
    if (!(await this.#card.select(application, fid))) throw statusError(SW.fileNotFound);
  }
}

/** Checks the form of every PIN before the issuer or the card is asked for anything. */
export function requirePinForms(pins: Partial<Record<Secret, string>>): [Secret, string][] {
  const entries = (Object.keys(SECRETS) as Secret[]).flatMap((secret): [Secret, string][] => {
    const pin = pins[secret];
    return pin === undefined ? [] : [[secret, pin]];
  });
  for (const [secret, pin] of entries) encodeNewPin(secret, pin);
  return entries;
}
