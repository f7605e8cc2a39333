// What must hold whatever is done to a card, found out from outside: from commands, answers, and what the card keeps.
import { AID } from '../applications.ts';
import { toHex } from '../bytes.ts';
import type { CardFile, CardState, ChipKeyPair } from '../chip/state.ts';
import { distinctBytes } from '../public-key.ts';

/** A promise of the card that it broke. */
class BrokenPromise extends Error {
  readonly apdu: Uint8Array;
  readonly answer: Uint8Array;

  constructor(promise: string, apdu: Uint8Array, answer: Uint8Array) {
    super(`${promise}: ${toHex(apdu)} -> ${toHex(answer.subarray(-34))}`);
    this.apdu = apdu;
    this.answer = answer;
  }
}

const OK = 0x9000;
const UNFORESEEN = 0x6f00;
/** Answers 6F00 to a number above its modulus, as measured. */
const SET_SESSION_KEY = 0xae;
const WINDOW = 16;

/** Looks at every command and answer of one card after another. */
export class Watch {
  /** How often each status word was answered. */
  readonly statusWords = new Map<number, number>();
  #application = '';
  /** Whether any secret was verified, or a terminal, since the application was selected. */
  #opened = false;

  newCard(): void {
    this.power();
  }

  power(): void {
    this.#application = '';
    this.#opened = false;
  }

  /** Checks one command and its answer; answers the status word. */
  see(apdu: Uint8Array, answer: Uint8Array, before: CardState, after: CardState): number {
    const promise = (holds: boolean, what: string): void => {
      if (!holds) throw new BrokenPromise(what, apdu, answer);
    };
    promise(answer.length >= 2 && answer.length <= 65_538, 'an answer has two bytes at least');
    const status = (answer.at(-2)! << 8) | answer.at(-1)!;
    this.statusWords.set(status, (this.statusWords.get(status) ?? 0) + 1);
    const [cla = 0, ins = 0, p1 = 0] = apdu;
    const done = status === OK;
    promise(!done || ins !== 0xb0 || answer.length > 2, 'a read that succeeds has data');
    promise(done || answer.length === 2, 'a refusal has no data');
    // 6F00 is what the chip answers when something went wrong that nobody foresaw.
    promise(status !== UNFORESEEN || ins === SET_SESSION_KEY, 'every refusal was foreseen');
    const fromIssuer = (cla & 0x0c) === 0x04;
    const mayRaise = done && (ins === 0x20 || (ins === 0x2c && fromIssuer));
    if (before !== after) {
      promise(mayRaise || !anyRaised(before, after), 'tries come back by success or by the issuer only');
      promise(isWhole(after), 'keys and certificates go together');
    }
    if (answer.length >= 2 + WINDOW) {
      promise(!holdsAny(answer, secretsOf(before)), 'no private key leaves');
      // A public key told to the issuer stands in a certificate that may be shut.
      const publicKey = ins === 0x46 && fromIssuer;
      const opened = this.#opened || publicKey;
      promise(opened || !holdsAny(answer, shutContents(before)), 'what is shut stays shut');
    }
    if (done && ins === 0x2a && this.#application === AID.jpki)
      promise(this.#opened, 'no JPKI key signs before something was verified');
    if (done) this.#follow(cla, ins, p1, apdu);
    return status;
  }

  #follow(cla: number, ins: number, p1: number, apdu: Uint8Array): void {
    if (ins === 0xfc || ins === 0xfe) this.power();
    if (ins === 0x20) this.#opened = true;
    if (ins === 0x82 && (apdu[3]! & 0x80) !== 0) this.#opened = true;
    if (ins !== 0xa4 || p1 !== 0x04) return;
    this.#opened = false;
    // Under secure messaging the name is not readable here; nothing is selected by name there in practice.
    const name = toHex(apdu.subarray(5, 15));
    this.#application = (cla & 0x08) === 0 && name.startsWith(AID.jpki.slice(0, 10)) ? AID.jpki : '';
  }
}

function anyRaised(before: CardState, after: CardState): boolean {
  const had = tries(before);
  return [...tries(after)].some(([pin, left]) => left > (had.get(pin) ?? 0));
}

function tries(state: CardState): Map<string, number> {
  return new Map(
    allFiles(state).flatMap(({ aid, fid, file }): [string, number][] =>
      file.type === 'pin' ? [[`${aid}:${fid}`, file.triesLeft]] : [],
    ),
  );
}

function isWhole(state: CardState): boolean {
  return state.applications.every(({ files }) =>
    files.values().every((file) => {
      if (file.type !== 'transparent' || file.certifies === undefined || !file.content) return true;
      const key = files.get(file.certifies);
      return (
        key?.type === 'key' && key.active !== undefined && includes(file.content, distinctBytes(key.active))
      );
    }),
  );
}

const known = {
  secrets: new WeakMap<CardState, Uint8Array[]>(),
  shut: new WeakMap<CardState, Uint8Array[]>(),
};

/** Stretches of every private key the card holds and of its issuer key, too long to be met by chance. */
function secretsOf(state: CardState): Uint8Array[] {
  return remembered(known.secrets, state, () => [
    ...(state.issuerKey.length > 0 ? [state.issuerKey.subarray(0, WINDOW)] : []),
    ...allFiles(state).flatMap(({ file }) =>
      file.type === 'key' ? [file.active, file.pending].flatMap((pair) => (pair ? stretches(pair) : [])) : [],
    ),
  ]);
}

/** RSA: behind the modulus, exponents and primes. P-384: the number itself. */
function stretches(pair: ChipKeyPair): Uint8Array[] {
  const offsets = pair.scheme === 'rsa-2048' ? [400, 700, 900, 1100] : [40];
  return offsets.map((at) => pair.pkcs8.subarray(at, at + WINDOW));
}

/** Stretches of what no reader may see before anything is verified, and that stand nowhere in the open. */
function shutContents(state: CardState): Uint8Array[] {
  return remembered(known.shut, state, () => {
    const files = allFiles(state).flatMap(({ file }) =>
      file.type === 'transparent' && file.content ? [file] : [],
    );
    const open = [
      ...files.filter((file) => file.read === 'free').map((file) => file.content!),
      ...state.dataObjects.values(),
    ];
    return files
      .filter((file) => file.read !== 'free')
      .map(({ content }) => content!.subarray(content!.length >> 1, (content!.length >> 1) + WINDOW))
      .filter((stretch) => stretch.length === WINDOW && !stretch.every((byte) => byte === 0xff))
      .filter((stretch) => !open.some((content) => includes(content, stretch)));
  });
}

function remembered<T>(memory: WeakMap<CardState, T>, state: CardState, make: () => T): T {
  const made = memory.get(state) ?? make();
  memory.set(state, made);
  return made;
}

function allFiles(state: CardState): { aid: string; fid: number; file: CardFile }[] {
  return state.applications.flatMap(({ aid, files }) =>
    [...files].map(([fid, file]) => ({ aid, fid, file })),
  );
}

function holdsAny(answer: Uint8Array, stretchesOf: readonly Uint8Array[]): boolean {
  return stretchesOf.some((stretch) => includes(answer, stretch));
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(part);
}
