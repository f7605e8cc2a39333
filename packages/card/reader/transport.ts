// The way from a reader to a card: PC/SC, vpcd, a browser bridge, or a chip in the same process all look like this.

/** A connection to the card that lies in a reader. Rejections are `CardError`s, `card.removed` when the card left. */
export interface CardTransport {
  /** Powers the card; answers its ATR. */
  connect(): Promise<Uint8Array>;
  /** Sends one command APDU and answers the response APDU (at least two bytes). */
  transmit(apdu: Uint8Array): Promise<Uint8Array>;
  /** Powers the card off; the transport may connect again. */
  disconnect(): Promise<void>;
  /** Calls back once when the card leaves the reader. */
  onRemoved?(listener: () => void): void;
  /** Runs `work` while no other program comes between its commands; absent where nobody else can. */
  transaction?<T>(work: () => Promise<T>): Promise<T>;
}

/** What a slot needs of the thing laid on it; `Chip` is one. */
export interface InsertableCard {
  powerOn(): Promise<Uint8Array>;
  powerOff(): Promise<void>;
  transmit(apdu: Uint8Array): Promise<Uint8Array>;
}
