// A My Number Card (個人番号カード) in a reader, for programs: what it holds, what it can sign, and its PINs. Works over
// any `CardTransport`, in Node and in browsers, with the virtual chip and with real cards.
import { type AID, EF, type IssuerScope, type Secret } from '../applications.ts';
import { toText } from '../bytes.ts';
import { CardError } from '../errors.ts';
import { CardChannel } from './card-channel.ts';
import { type IssuerAuthoriser, IssuerSession, requirePinForms } from './issuer-session.ts';
import {
  type CardAttributes,
  type CardRecord,
  parseAttributes,
  parseCardRecord,
  parseNumber,
  parsePhoto,
} from './personal-files.ts';
import { replacePin, triesLeft, type VerifyOptions, verifyPin } from './pin-entry.ts';
import { digestInfo, type HashAlgorithm } from './signature-input.ts';
import type { CardTransport } from './transport.ts';

/** What kind of token answers: plastic card, old 住基カード, or a certificate in a phone. */
export type TokenKind = 'my-number-card' | 'juki-card' | 'android' | 'iphone';

/** A certificate on the card: the holder's two and those of the authorities that issued them. */
export type CardCertificate = 'auth' | 'sign' | 'auth-ca' | 'sign-ca';

const TOKENS: Readonly<Record<string, TokenKind>> = {
  JPKIAPICCTOKEN2: 'my-number-card',
  JPKIAPICCTOKEN: 'juki-card',
  JPKIAPGPSETOKEN: 'android',
  JPKIAPIOSTOKEN: 'iphone',
};

const CERTIFICATES: Readonly<Record<CardCertificate, number>> = {
  auth: EF.jpki.authCertificate,
  sign: EF.jpki.signCertificate,
  'auth-ca': EF.jpki.authAuthority,
  'sign-ca': EF.jpki.signAuthority,
};

const LABEL_BYTES = 32;
const SIGNATURE_BYTES = 256;
const CURRENT_FILE = 0x80;

/** PINs the resident chooses at the counter; a child's card takes no `sign`. */
export type ChosenPins = Partial<Record<'auth' | 'sign' | 'text' | 'register', string>>;

/**
 * A connected card.
 *
 * @example
 * const card = await MyNumberCard.connect(slot.current);
 * await card.verify('auth', pin);
 * const signature = await card.sign('auth', sha256OfChallenge);
 */
export class MyNumberCard {
  readonly token: TokenKind;
  readonly atr: Uint8Array;
  readonly #transport: CardTransport;
  readonly #card: CardChannel;

  private constructor(token: TokenKind, atr: Uint8Array, transport: CardTransport, card: CardChannel) {
    this.token = token;
    this.atr = atr;
    this.#transport = transport;
    this.#card = card;
  }

  /** Powers the card and finds out what it is. Throws `card.absent` without a transport and `card.unknown-card`. */
  static async connect(transport: CardTransport | undefined): Promise<MyNumberCard> {
    if (!transport) throw new CardError('card.absent', 'No card lies in the reader.');
    const atr = await transport.connect();
    const card = new CardChannel(transport);
    const label = toText((await card.readFile('jpki', EF.jpki.tokenInfo, LABEL_BYTES)) ?? new Uint8Array(0));
    const token = TOKENS[label.replace(/[\0 ]+$/, '')];
    if (!token) throw new CardError('card.unknown-card', 'This is not a My Number Card.');
    return new MyNumberCard(token, atr, transport, card);
  }

  /** Powers the card off, which forgets verified PINs. */
  disconnect(): Promise<void> {
    return this.#transport.disconnect();
  }

  /** Tries left for a secret, without spending one; 0 when locked or never set. */
  triesLeft(secret: Secret): Promise<number> {
    return triesLeft(this.#card, secret);
  }

  /**
   * Verifies a PIN; it stays verified until another application is used or the card is powered off.
   * Throws `card.pin-format` and `card.last-try` (no try spent), `card.pin-wrong` (with `triesLeft`), `card.pin-locked`.
   */
  verify(secret: Secret, pin: string, options: VerifyOptions = {}): Promise<void> {
    return verifyPin(this.#card, secret, pin, options);
  }

  /** Changes a PIN its holder knows. Both are checked for their form before a try is spent. */
  async changePin(
    secret: Secret,
    oldPin: string,
    newPin: string,
    options: VerifyOptions = {},
  ): Promise<void> {
    requirePinForms({ [secret]: newPin });
    await this.verify(secret, oldPin, options);
    await replacePin(this.#card, secret, newPin);
  }

  /** Which certificates the card carries. Costs no PIN. */
  async availability(): Promise<{ readonly auth: boolean; readonly sign: boolean }> {
    const flags = await this.#card.readFile('jpki', EF.jpki.availability);
    return { sign: flags?.[0] === 0x8f, auth: flags?.[1] === 0x8f };
  }

  /** A certificate, DER. The signature certificate wants `verify('sign', …)` first. Throws `card.no-certificate`. */
  async readCertificate(which: CardCertificate): Promise<Uint8Array> {
    const file = await this.#card.readFile('jpki', CERTIFICATES[which]);
    if (!file || file.length === 0)
      throw new CardError('card.no-certificate', 'The card does not carry this certificate.');
    return file;
  }

  /** RSASSA-PKCS1-v1_5 signature of a hash, 256 bytes, after `verify` of the same name. */
  async sign(
    key: 'auth' | 'sign',
    hash: Uint8Array,
    algorithm: HashAlgorithm = 'SHA-256',
  ): Promise<Uint8Array> {
    const input = digestInfo(hash, algorithm);
    const fid = key === 'auth' ? EF.jpki.authKey : EF.jpki.signKey;
    if (!(await this.#card.select('jpki', fid)))
      throw new CardError('card.no-certificate', 'The card does not hold this key.');
    return this.#card.command(0x80, 0x2a, 0x00, CURRENT_FILE, input, SIGNATURE_BYTES);
  }

  /** 個人番号, after `verify('text', …)` or `verify('textNumberA', …)`. Read it only where the law allows. */
  async readNumber(): Promise<string> {
    return parseNumber(await this.#require('text', EF.text.number));
  }

  /** 基本4情報, after `verify('text', …)` or `verify('textNumberB', …)`. */
  async readAttributes(): Promise<CardAttributes> {
    return parseAttributes(await this.#require('text', EF.text.attributes));
  }

  /** The photo, after `verify('faceNumberA' | 'faceNumberB', …)`; `undefined` when the card carries none. */
  async readPhoto(): Promise<Uint8Array | undefined> {
    return parsePhoto(await this.#require('face', EF.face.picture));
  }

  /** Serial, municipality and expiry. Costs no PIN; leaves the current application, so verified PINs are forgotten. */
  async readCardRecord(): Promise<CardRecord> {
    await this.#card.enter('common');
    return parseCardRecord(
      await this.#card.command(0x00, 0xb2, 0x01, (EF.common.serial << 3) | 0x04, undefined, 256),
    );
  }

  /** Runs `work` in an issuer session of one scope and closes it whatever happens. Throws `card.issuer-refused`. */
  async withIssuer<T>(
    scope: IssuerScope,
    authorise: IssuerAuthoriser,
    work: (session: IssuerSession) => Promise<T>,
  ): Promise<T> {
    const { serial } = await this.readCardRecord();
    const session = await IssuerSession.open(this.#card, serial, scope, authorise);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  /**
   * Sets the PINs the resident chose, at hand-over (交付) or when they are forgotten (再設定). Every form is checked
   * before the issuer is asked. Throws `card.pin-format`, `card.no-certificate` for a password without a certificate.
   */
  async setPinsWithIssuer(authorise: IssuerAuthoriser, pins: ChosenPins): Promise<void> {
    const chosen = requirePinForms(pins);
    if (pins.sign !== undefined && !(await this.availability()).sign)
      throw new CardError('card.no-certificate', 'The card carries no signature certificate.', {
        secret: 'sign',
      });
    await this.withIssuer('pins', authorise, async (session) => {
      for (const [secret, pin] of chosen) await session.setPin(secret, pin);
    });
  }

  async #require(application: keyof typeof AID, fid: number): Promise<Uint8Array> {
    const file = await this.#card.readFile(application, fid);
    if (!file) throw new CardError('card.malformed', 'The card lacks a file it must have.');
    return file;
  }
}
