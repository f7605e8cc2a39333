// A My Number Card (個人番号カード) in a reader, for programs: what it holds, what it can sign, and its PINs. Works over
// any `CardTransport`, in Node and in browsers, with the virtual chip and with real cards.
import { EF, type IssuerScope, type Secret } from '../applications.ts';
import type { ContentsRoot } from '../contents/certificate.ts';
import {
  type AgeRecord,
  type CardFace,
  type FaceBasics,
  readAgeRecord,
  readCardFace,
  readFaceBasics,
  readNumberPicture,
} from '../contents/face-files.ts';
import { CardError } from '../errors.ts';
import { CardChannel, type ChannelOptions } from './card-channel.ts';
import { type Availability, type CardIdentity, identify, readAvailability } from './card-identity.ts';
import { type CardObjects, readCardObjects, readObject } from './card-objects.ts';
import { type KeyAlgorithm, keyAlgorithmOf } from './certificate-key.ts';
import { type ContentsVerdicts, checkFace, checkText } from './contents-check.ts';
import { type IssuerAuthoriser, IssuerSession, requirePinForms } from './issuer-session.ts';
import {
  type CardAttributes,
  type CardRecord,
  parseAttributes,
  parseCardRecord,
  parseNumber,
} from './personal-files.ts';
import { replacePin, requireChangeable, triesLeft, type VerifyOptions, verifyPin } from './pin-entry.ts';
import { type PinState, pinStatus } from './pin-status.ts';
import { type CardKey, type SignOptions, sign } from './signing.ts';
import { authenticateTerminal, type TerminalCredential } from './terminal-authentication.ts';
import { LABEL_BYTES, parseTokenInfo, type TokenInfo, type TokenKind, tokenKind } from './token-info.ts';
import type { CardTransport } from './transport.ts';

/** A certificate on the card: the holder's two and those of the authorities that issued them. */
export type CardCertificate = 'auth' | 'sign' | 'auth-ca' | 'sign-ca';

const CERTIFICATES: Readonly<Record<CardCertificate, number>> = {
  auth: EF.jpki.authCertificate,
  sign: EF.jpki.signCertificate,
  'auth-ca': EF.jpki.authAuthority,
  'sign-ca': EF.jpki.signAuthority,
};

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
  #alone = false;

  private constructor(token: TokenKind, atr: Uint8Array, transport: CardTransport, card: CardChannel) {
    this.token = token;
    this.atr = atr;
    this.#transport = transport;
    this.#card = card;
  }

  /** Powers the card and finds out what it is. Throws `card.absent` without a transport and `card.unknown-card`. */
  static async connect(
    transport: CardTransport | undefined,
    options: ChannelOptions = {},
  ): Promise<MyNumberCard> {
    if (!transport) throw new CardError('card.absent', 'No card lies in the reader.');
    const atr = await transport.connect();
    const card = new CardChannel(transport, options);
    const known = await card.has('jpki');
    const label = known ? await card.readFile('jpki', EF.jpki.tokenInfo, LABEL_BYTES) : undefined;
    const token = label && tokenKind(label);
    if (!token) throw new CardError('card.unknown-card', 'This is not a My Number Card.');
    card.inPhone = token === 'android' || token === 'iphone';
    return new MyNumberCard(token, atr, transport, card);
  }

  /** Powers the card off, which forgets verified PINs. */
  async disconnect(): Promise<void> {
    // Phones want to be told that this was the last command (80 FC); a card that is gone needs no farewell.
    if (this.#card.inPhone) await this.#card.exchange(0x80, 0xfc, 0x00, 0x00).catch(() => {});
    this.#card.forget();
    await this.#transport.disconnect();
  }

  /**
   * Runs `work` while no other program that shares the reader comes between: without it another program may choose
   * another application, and a verified PIN is forgotten. Secrets verified before do not count within.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.#alone || !this.#transport.transaction) return work();
    return this.#transport.transaction(async () => {
      this.#alone = true;
      this.#card.forget();
      try {
        return await work();
      } finally {
        this.#alone = false;
      }
    });
  }

  // What the card is. None of this costs a PIN; what is marked so leaves the application, and verified PINs with it.

  /** The kind of card, its applications, interface and certificates. Leaves the application. */
  identify(): Promise<CardIdentity> {
    return identify(this.#card, this.token, this.atr);
  }

  /** The token as it describes itself (EF 0006 of the JPKI application). */
  async readTokenInfo(): Promise<TokenInfo> {
    return parseTokenInfo(await this.#card.requireFile('jpki', EF.jpki.tokenInfo));
  }

  /** Which certificates the card carries. */
  availability(): Promise<Availability> {
    return readAvailability(this.#card);
  }

  /** Serial, municipality and expiry. Leaves the application. A phone has no such record: `card.not-there`. */
  async readCardRecord(): Promise<CardRecord> {
    await this.#card.enter('common');
    return parseCardRecord(
      await this.#card.command(0x00, 0xb2, 0x01, (EF.common.serial << 3) | 0x04, undefined, 256),
    );
  }

  /** What GET DATA tells. Leaves the application. */
  readCardObjects(): Promise<CardObjects> {
    return readCardObjects(this.#card);
  }

  /** One object of GET DATA by its tag; `undefined` when the card does not have it. Leaves the application. */
  readObject(tag: number): Promise<Uint8Array | undefined> {
    return readObject(this.#card, tag);
  }

  /** Key, version and municipality of the 券面事項確認AP. Leaves the application. */
  async readFaceBasics(): Promise<FaceBasics> {
    return readFaceBasics(await this.#card.requireFile('face', EF.face.basics));
  }

  // Secrets.

  /** Tries left for a secret, without spending one; 0 when locked or never set. Throws `card.not-there`. */
  triesLeft(secret: Secret): Promise<number> {
    return triesLeft(this.#card, secret);
  }

  /** Tries left for every secret the card has. Leaves the application. */
  pinStatus(): Promise<PinState[]> {
    return pinStatus(this.#card);
  }

  /**
   * Verifies a PIN; it stays verified until another application is used or the card is powered off. On a reader shared
   * with other programs the application is chosen anew, so that no PIN goes to a file it is not meant for.
   * Throws `card.pin-format` and `card.last-try` (no try spent), `card.pin-wrong` (with `triesLeft`), `card.pin-locked`.
   */
  verify(secret: Secret, pin: string, options: VerifyOptions = {}): Promise<void> {
    return this.transaction(() => verifyPin(this.#card, secret, pin, options));
  }

  /** Changes a PIN its holder knows. Both are checked for their form before a try is spent. */
  changePin(secret: Secret, oldPin: string, newPin: string, options: VerifyOptions = {}): Promise<void> {
    return this.transaction(async () => {
      requireChangeable(secret, newPin);
      await verifyPin(this.#card, secret, oldPin, options);
      await replacePin(this.#card, secret, newPin);
    });
  }

  /**
   * Lets a certified terminal act in the place of the authentication PIN, for cards whose holders have none.
   * Throws `card.terminal-refused`.
   */
  authenticateTerminal(terminal: TerminalCredential): Promise<void> {
    return authenticateTerminal(this.#card, terminal);
  }

  // Certificates and signatures.

  /**
   * A certificate, DER. The signature certificate wants `verify('sign', …)` first, in a phone the authentication
   * certificate `verify('auth', …)`. Throws `card.no-certificate`.
   */
  async readCertificate(which: CardCertificate): Promise<Uint8Array> {
    const file = await this.#card.readFile('jpki', CERTIFICATES[which]);
    if (!file || file.length === 0)
      throw new CardError('card.no-certificate', 'The card does not carry this certificate.');
    return file;
  }

  /** What a key signs with, told by its certificate, so it wants a PIN where that does. */
  async keyAlgorithm(key: CardKey): Promise<KeyAlgorithm> {
    return keyAlgorithmOf(await this.readCertificate(key));
  }

  /**
   * Signs a hash after `verify` of the same name: 256 bytes by RSA-2048; r and s of 48 bytes each by P-384, which takes
   * SHA-384. Throws `card.wrong-algorithm`.
   */
  sign(key: CardKey, hash: Uint8Array, options: SignOptions = {}): Promise<Uint8Array> {
    return sign(this.#card, key, hash, options);
  }

  // What is written on the card.

  /** 個人番号, after `verify('text', …)` or `verify('textNumberA', …)`. Read it only where the law allows. */
  async readNumber(): Promise<string> {
    return parseNumber(await this.#card.requireFile('text', EF.text.number));
  }

  /** 基本4情報, after `verify('text', …)` or `verify('textNumberB', …)`. */
  async readAttributes(): Promise<CardAttributes> {
    return parseAttributes(await this.#card.requireFile('text', EF.text.attributes));
  }

  /** The card's face: photo and drawn name and address, after `verify('faceNumberA' | 'faceNumberB', …)`. */
  async readFace(): Promise<CardFace> {
    return readCardFace(await this.#card.requireFile('face', EF.face.picture));
  }

  /** The photo alone (JPEG 2000); `undefined` when the card carries none. */
  async readPhoto(): Promise<Uint8Array | undefined> {
    return (await this.readFace()).photo;
  }

  /** The drawn individual number (PNG), after `verify('faceNumberA', …)`. Read it only where the law allows. */
  async readNumberPicture(): Promise<Uint8Array> {
    return readNumberPicture(await this.#card.requireFile('face', EF.face.numberPicture)).picture;
  }

  /** Date of birth and nothing else, after `verify('faceBirth', …)`: for a proof of age. */
  async readAgeRecord(): Promise<AgeRecord> {
    return readAgeRecord(await this.#card.requireFile('face', EF.face.age));
  }

  /**
   * Checks what the secrets verified in this application open, under the issuer's signatures down from `roots`, and by
   * a challenge that this is the card it was written on.
   */
  verifyContents(application: 'text', roots: readonly ContentsRoot[]): Promise<ContentsVerdicts<'text'>>;
  verifyContents(application: 'face', roots: readonly ContentsRoot[]): Promise<ContentsVerdicts<'face'>>;
  verifyContents(application: 'text' | 'face', roots: readonly ContentsRoot[]) {
    return application === 'text' ? checkText(this.#card, roots) : checkFace(this.#card, roots);
  }

  // The issuer's hand.

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
      // The holder knows one PIN for 住基 and 共通カードAP; cards made before carry none in the latter.
      if (pins.register !== undefined && (await session.has('common')))
        await session.setPin('common', pins.register);
    });
  }
}
