// Listens to what a program says to a card: the dialogue, in order, as hexadecimal text.
import type { CardForReader } from './reader-room.ts';

/** One command and its answer; `sw` is the answer's last two bytes. */
interface Exchange {
  readonly command: string;
  readonly answer: string;
  readonly sw: string;
}

/** `card` with every exchange written into `dialogue`. */
export class RecordedCard implements CardForReader {
  dialogue: Exchange[] = [];
  readonly #card: CardForReader;

  constructor(card: CardForReader) {
    this.#card = card;
  }

  get atr(): Uint8Array {
    return this.#card.atr;
  }

  powerOn(): Promise<Uint8Array> {
    return this.#card.powerOn();
  }

  powerOff(): Promise<void> {
    return this.#card.powerOff();
  }

  async transmit(apdu: Uint8Array): Promise<Uint8Array> {
    const command = apdu.toHex().toUpperCase();
    const answer = (await this.#card.transmit(apdu)).toHex().toUpperCase();
    this.dialogue.push({ command, answer, sw: answer.slice(-4) });
    return Uint8Array.fromHex(answer);
  }

  /** What was said since the last call. */
  take(): Exchange[] {
    const said = this.dialogue;
    this.dialogue = [];
    return said;
  }
}
