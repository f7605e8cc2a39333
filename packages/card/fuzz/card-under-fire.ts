// One card that things happen to, with whoever is talking to it: the issuer's terminal, a terminal with secure
// messaging, a certified terminal, somebody pulling it out of the reader.
import { sign } from 'node:crypto';
import { encodeCommand, parseCommand } from '../apdu/command.ts';
import { AID } from '../applications.ts';
import { fromHex, fromText } from '../bytes.ts';
import { Chip } from '../chip/chip.ts';
import { cardIssuerKey } from '../chip/issuer-key.ts';
import type { CardState, ChipKeyPair } from '../chip/state.ts';
import { terminal, terminalCertificate } from '../chip/testing/certified-terminal.ts';
import { IssuerTerminal } from '../chip/testing/issuer-terminal.ts';
import { SecureTerminal } from '../chip/testing/secure-terminal.ts';
import { memoryCardStore } from '../store/card-store.ts';
import { fewKeys, MASTER_KEY, PINS } from '../testing/sandbox-card.ts';
import type { Step } from './grammar.ts';
import type { Watch } from './watch.ts';

const KEYS = fewKeys();
const SELECT_JPKI = encodeCommand(0x00, 0xa4, 0x04, 0x0c, fromHex(AID.jpki));
const SELECT_TEXT = encodeCommand(0x00, 0xa4, 0x04, 0x0c, fromHex(AID.text));
const CERTIFICATE = terminalCertificate();
const MEMORY_FAILURE = 0x6581;

/** A card in use, ready for a session of steps. */
export class CardUnderFire {
  readonly #chip: Chip;
  readonly #state: () => CardState;
  readonly #tear: () => void;
  readonly #watch: Watch;
  readonly #sessionKey: ChipKeyPair;
  #issuer: IssuerTerminal | undefined;
  #secure: SecureTerminal | undefined;

  private constructor(
    chip: Chip,
    state: () => CardState,
    tear: () => void,
    watch: Watch,
    sessionKey: ChipKeyPair,
  ) {
    this.#chip = chip;
    this.#state = state;
    this.#tear = tear;
    this.#watch = watch;
    this.#sessionKey = sessionKey;
  }

  /** A card of this state; `sessionKey` is its key for secure messaging. */
  static async from(state: CardState, sessionKey: ChipKeyPair, watch: Watch): Promise<CardUnderFire> {
    const store = memoryCardStore();
    let kept = state;
    let torn = false;
    await store.save(state);
    const chip = await Chip.open(
      {
        ...store,
        save: async (next) => {
          if (torn) {
            torn = false;
            throw new Error('the card lost its power');
          }
          await store.save(next);
          kept = next;
        },
      },
      KEYS,
    );
    watch.newCard();
    const tear = () => {
      torn = true;
    };
    return new CardUnderFire(chip, () => kept, tear, watch, sessionKey);
  }

  /** Lets one thing happen; throws what the watch finds. Answers how many commands were sent. */
  async happen(step: Step): Promise<number> {
    switch (step.kind) {
      case 'apdu':
        return this.#send(step.apdu);
      case 'sealed':
        return this.#send(this.#issuer?.sealed(step.apdu) ?? step.apdu);
      case 'secured':
        return this.#send(this.#secured(step.apdu));
      case 'open-issuer':
        this.#issuer = await IssuerTerminal.open(
          this.#chip,
          cardIssuerKey(MASTER_KEY, this.#state().serial),
          step.scope,
        );
        return 2 + (await this.#allSealed(step.apdus));
      case 'open-secure':
        return this.#beSecure(step.apdus);
      case 'terminal':
        return this.#certify();
      case 'power':
        await this.#power();
        return 0;
      case 'tear':
        this.#tear();
        return 0;
    }
  }

  async #allSealed(apdus: readonly Uint8Array[]): Promise<number> {
    for (const apdu of apdus) await this.#send(this.#issuer?.sealed(apdu) ?? apdu);
    return apdus.length;
  }

  async #beSecure(apdus: readonly Uint8Array[]): Promise<number> {
    const secure = new SecureTerminal(this.#sessionKey);
    this.#secure = secure;
    const opening = await this.#all(
      SELECT_TEXT,
      encodeCommand(0x00, 0x20, 0x00, 0x91, fromText(PINS.text)),
      encodeCommand(0x80, 0xae, 0x00, 0x00, secure.delivery()),
    );
    for (const apdu of apdus) await this.#send(this.#secured(apdu));
    return opening + apdus.length;
  }

  /** A command under secure messaging; a read asks with its length, everything else goes encrypted. */
  #secured(apdu: Uint8Array): Uint8Array {
    const command = parseCommand(apdu);
    if (command === undefined || this.#secure === undefined) return apdu;
    const { ins, p1, p2, body, le = 0 } = command;
    const object =
      ins === 0xb0
        ? Uint8Array.of(0x96, 0x03, 0x00, (le >> 8) & 0xff, le & 0xff)
        : fromHex(this.#secure.sealed(body.subarray(0, 32)));
    this.#secure.counter++;
    return encodeCommand(0x08, ins, p1, p2, object, 65_536);
  }

  async #certify(): Promise<number> {
    const sent = await this.#all(
      SELECT_JPKI,
      fromHex('00A4020C020016'),
      encodeCommand(0x80, 0xa2, 0x06, 0xc1, CERTIFICATE.first),
      encodeCommand(0x80, 0xa2, 0x00, 0xc1, CERTIFICATE.second),
    );
    const challenge = (await this.#chip.transmit(fromHex('0084000020'))).subarray(0, 32);
    const proof = sign('sha256', challenge, terminal.privateKey);
    return sent + 1 + (await this.#send(encodeCommand(0x00, 0x82, 0x00, 0x96, proof)));
  }

  async #all(...apdus: readonly Uint8Array[]): Promise<number> {
    for (const apdu of apdus) await this.#send(apdu);
    return apdus.length;
  }

  async #send(apdu: Uint8Array): Promise<number> {
    const before = this.#state();
    const answer = await this.#chip.transmit(apdu);
    const status = this.#watch.see(apdu, answer, before, this.#state());
    if (status === MEMORY_FAILURE) await this.#power();
    return 1;
  }

  async #power(): Promise<void> {
    await this.#chip.powerOn();
    this.#watch.power();
  }
}
