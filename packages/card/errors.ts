// The one error type of this package: stable codes a terminal can switch over, exhaustively.

/** Every way a card, its store, its transport or its reader can refuse. The text for people lives elsewhere. */
export type CardErrorCode =
  /** The card left the reader (or the link broke) before the answer came. */
  | 'card.removed'
  /** No card lies in the reader. */
  | 'card.absent'
  /** A card already lies in this slot. */
  | 'card.slot-occupied'
  /** Another process holds this card; `detail.holderPid` names it. */
  | 'card.in-use'
  /** The card erased itself after an attempt to open it by force (耐タンパー). */
  | 'card.erased'
  /** The store holds no finished card. */
  | 'card.not-personalised'
  /** The store already holds a finished card. */
  | 'card.already-personalised'
  /** The state could not be made durable. */
  | 'card.store-failed'
  /** The chip is not a My Number Card. */
  | 'card.unknown-card'
  /** This kind of card has no such application, file or secret (a phone holds only the certificates). */
  | 'card.not-there'
  /** The PIN was wrong; `detail.triesLeft` says what is left. */
  | 'card.pin-wrong'
  /** The PIN is locked or was never set; `detail.unlock` says who can help. */
  | 'card.pin-locked'
  /** The PIN does not have the form the secret needs; no try was spent. */
  | 'card.pin-format'
  /** Only one try is left and the caller did not ask to spend it. */
  | 'card.last-try'
  /** The card wants a PIN verified first. */
  | 'card.pin-required'
  /** The card carries no such certificate (a child's card has no signature certificate). */
  | 'card.no-certificate'
  /** The key signs with another algorithm (P-384 keys take SHA-384, PSS goes with SHA-256). */
  | 'card.wrong-algorithm'
  /** The card did not accept the terminal's certificate or proof. */
  | 'card.terminal-refused'
  /** The card did not accept the issuer's cryptogram. */
  | 'card.issuer-refused'
  /** The card answered with a status word nothing else explains; `detail.statusWord` holds it. */
  | 'card.refused'
  /** A file on the card, or a content meant for it, does not have the form it must have. */
  | 'card.malformed'
  /** No PC/SC on this machine; `detail.missing` says which part. */
  | 'card.pcsc-unavailable'
  /** No reader is connected, or none of that name. */
  | 'card.no-reader'
  /** Something lies in the reader that does not answer: upside down, dirty, or no smart card. */
  | 'card.unresponsive'
  /** Another program reset the card: what was selected and verified is forgotten. `connect` starts again. */
  | 'card.reset'
  /** No bridge answers at this address, or it does not let this page in: a browser cannot tell which. */
  | 'card.bridge-unreachable'
  /** The bridge speaks no version of the protocol that this program knows. */
  | 'card.bridge-version'
  /** The pairing code is wrong, used or expired, or the pairing has ended: pair again with a new code. */
  | 'card.pairing-refused';

/** What an error can tell besides its code. Never a PIN, never file contents. */
export interface CardErrorDetail {
  readonly triesLeft?: number;
  readonly secret?: string;
  /** Who gives a locked secret its tries back: the municipality's counter, or the app that put it into the phone. */
  readonly unlock?: 'municipal-office' | 'phone-app';
  readonly statusWord?: number;
  readonly holderPid?: number;
  readonly reader?: string;
  /** Of PC/SC: the npm package `pcsc-mini` (or its build for this machine), the system's library, the running service. */
  readonly missing?: 'binding' | 'library' | 'service';
  readonly cause?: unknown;
}

/** An error of the card with a stable `code`. */
export class CardError extends Error {
  readonly code: CardErrorCode;
  readonly detail: CardErrorDetail;

  constructor(code: CardErrorCode, message: string, detail: CardErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'CardError';
    this.code = code;
    this.detail = detail;
  }
}
