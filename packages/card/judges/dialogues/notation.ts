// How a dialogue with a card is written down, so that it can be read: a command and what must come back.
//
//   ['00A4020C02 0006', '9000']                the status word
//   ['00B0000020', '32 bytes 9000']            how many bytes, then the status word
//   ['00B0000004', '3082… 4 bytes 9000']       how they begin
//   ['00B0000011', 'FF100C… 9000']             or only how they begin
//   ['00B0000002', 'FF10 9000']                or exactly which
//   ['POWER', '']                              a cold reset; RESET is a warm one
import { AID, CARD_MANAGER_AID } from '../../applications.ts';
import { fromText, toHex } from '../../bytes.ts';

/** A command and the answer that must come, in the notation above; blanks in commands are for the eye. */
export type Step = readonly [command: string, answer: string];

/** Dialogues by what they show. Each begins with a cold card whose PINs are those of the sandbox. */
export type Dialogues = Readonly<Record<string, readonly Step[]>>;

/** Text as the hexadecimal form of its UTF-8 bytes. */
export function ascii(text: string): string {
  return toHex(fromText(text));
}

/** Selects an application by its whole AID. */
export function application(name: keyof typeof AID | 'cardManager', answer = '9000'): Step {
  const aid = name === 'cardManager' ? CARD_MANAGER_AID : AID[name];
  return [`00A4040C ${toHex(Uint8Array.of(aid.length / 2))} ${aid}`, answer];
}

/** Selects a file of the current application. */
export function file(fid: string, answer = '9000'): Step {
  return [`00A4020C 02 ${fid}`, answer];
}

/** Compares a PIN with the current file. */
export function verify(pin: string, answer: string): Step {
  return [`00200080 ${toHex(Uint8Array.of(pin.length))} ${ascii(pin)}`, answer];
}

/** `answer` (hexadecimal) told in as much detail as `expected` asks for: equal to it exactly if it is as it must be. */
export function toldAs(expected: string, answer: string): string {
  const words = expected.split(' ');
  const body = answer.slice(0, -4);
  return words
    .map((word, at) => {
      if (at === words.length - 1) return answer.slice(-4);
      if (word === 'bytes') return word;
      if (words[at + 1] === 'bytes') return String(body.length / 2);
      return word.endsWith('…') ? `${body.slice(0, word.length - 1)}…` : body;
    })
    .concat(words.length === 1 && body ? [`after ${body.length / 2} unexpected bytes`] : [])
    .join(' ');
}
