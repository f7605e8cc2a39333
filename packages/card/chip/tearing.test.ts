// A card pulled from the reader at every instant of every command that writes.
import { describe, expect, test } from 'vitest';
import { encodeCommand } from '../apdu/command.ts';
import { MAC_BYTES } from '../apdu/issuer-protocol.ts';
import { AID, EF, type IssuerScope } from '../applications.ts';
import { fromHex, fromText, toHex } from '../bytes.ts';
import { distinctBytes, encodeSpki, parsePublicKeyObject } from '../public-key.ts';
import { memoryCardStore } from '../store/card-store.ts';
import { storeLosingPower } from '../store/power-cut.ts';
import { authorities, fewKeys, MASTER_KEY } from '../testing/sandbox-card.ts';
import { Chip } from './chip.ts';
import { cardIssuerKey } from './issuer-key.ts';
import type { CardState, PinFile } from './state.ts';
import { equippedState } from './testing/equipped-card.ts';
import { IssuerTerminal } from './testing/issuer-terminal.ts';

const { state: before } = await equippedState();

/** Sends a command, sealed for the issuer's session when a terminal is given. */
type Send = (apdu: string, terminal?: IssuerTerminal) => Promise<string>;

const select = (aid: string) => `00A4040C0A${aid}`;
const ascii = (text: string) => toHex(fromText(text));

const asIssuer = (chip: Chip, scope: IssuerScope) =>
  IssuerTerminal.open(chip, cardIssuerKey(MASTER_KEY, before.serial), scope);

function pin(state: CardState, aid: string, fid: number): PinFile {
  const file = state.applications.find((one) => one.aid === aid)?.files.get(fid);
  if (file?.type !== 'pin') throw new Error('not a PIN');
  return file;
}

/** Every certificate on the card is for the key beside it, and no key has gone. */
function expectWhole(state: CardState): void {
  for (const { aid, files } of state.applications) {
    const old = before.applications.find((one) => one.aid === aid)!.files;
    expect([...files.keys()]).toEqual([...old.keys()]);
    for (const [fid, file] of files) {
      const was = old.get(fid)!;
      expect(file.type).toBe(was.type);
      if (file.type === 'key' && was.type === 'key' && was.active) expect(file.active).toBeDefined();
      if (file.type === 'transparent' && file.certifies !== undefined && file.content) {
        const key = files.get(file.certifies);
        const bytes = key?.type === 'key' && distinctBytes(key.active!);
        expect(bytes && Buffer.from(file.content).includes(bytes)).toBe(true);
      }
    }
  }
}

/** Runs the commands with the power going at every instant in turn; answers how many instants there were. */
async function atEveryInstant(
  commands: (send: Send, chip: Chip) => Promise<void>,
  check: (after: CardState, answers: readonly string[]) => void,
): Promise<number> {
  for (let instant = 0; ; instant++) {
    const kept = memoryCardStore();
    await kept.save(before);
    const store = storeLosingPower(kept, instant);
    const chip = await Chip.open(store, fewKeys());
    const answers: string[] = [];
    await commands(async (apdu, terminal) => {
      const command = fromHex(apdu);
      const answer = toHex(await chip.transmit(terminal ? terminal.sealed(command) : command));
      // A card without power answers nothing; the chip says what a reader would make of that.
      if (!store.cut.happened) answers.push(answer);
      return answer;
    }, chip);
    const after = (await kept.load())!;
    if (after.life !== 'abolished') expectWhole(after);
    check(after, answers);
    if (!store.cut.happened) return instant;
  }
}

const authPin = (state: CardState) => pin(state, AID.jpki, EF.jpki.authPin);
const told = (answers: readonly string[]) =>
  answers.filter((answer) => /^63C.$/.test(answer)).map((answer) => Number.parseInt(answer[3]!, 16));

describe('power lost at every instant of', () => {
  test('VERIFY, wrong: no try comes back', async () => {
    const instants = await atEveryInstant(
      async (send) => {
        await send(select(AID.jpki));
        for (const _time of [1, 2, 3, 4]) await send(`0020009804${ascii('9999')}`);
      },
      (after, answers) => {
        expect(authPin(after).triesLeft).toBeLessThanOrEqual(Math.min(3, ...told(answers)));
      },
    );
    expect(instants).toBe(6);
  });

  test('VERIFY, right after wrong: the counter is never above what success allows', async () => {
    const instants = await atEveryInstant(
      async (send) => {
        await send(select(AID.jpki));
        await send(`0020009804${ascii('9999')}`);
        await send(`0020009804${ascii('1234')}`);
      },
      (after, answers) => {
        const wrong = answers.includes('63C2');
        // Without an answer the second write may have been reached: then the PIN was right and all tries are due.
        expect([wrong ? 1 : 2, wrong ? 2 : 3, 3]).toContain(authPin(after).triesLeft);
        if (answers.at(-1) === '9000' && wrong) expect(authPin(after).triesLeft).toBe(3);
      },
    );
    expect(instants).toBe(6);
  });

  test.each([
    ['CHANGE REFERENCE DATA', AID.jpki, EF.jpki.authPin, '00240198'],
    ['CHANGE KEY', AID.register, EF.register.pin, '8032009C'],
  ])('%s: the old PIN or the new one', async (_name, aid, fid, header) => {
    const sfi = (0x80 | fid).toString(16);
    const instants = await atEveryInstant(
      async (send) => {
        await send(select(aid));
        await send(`002000${sfi}04${ascii('1234')}`);
        await send(`${header}04${ascii('5678')}`);
      },
      (after, answers) => {
        const value = Buffer.from(pin(after, aid, fid).value!).toString();
        expect(['1234', '5678']).toContain(value);
        if (answers.length === 3) expect(value).toBe('5678');
      },
    );
    expect(instants).toBe(6);
  });

  test('RESET RETRY COUNTER: value and tries change together', async () => {
    const instants = await atEveryInstant(
      async (send, chip) => {
        await send(select(AID.jpki));
        for (const _time of [1, 2, 3]) await send(`0020009804${ascii('9999')}`);
        const terminal = await asIssuer(chip, 'pins');
        await send(`002C029804${ascii('5678')}`, terminal);
      },
      (after, answers) => {
        const { value, triesLeft } = authPin(after);
        const renewed = Buffer.from(value!).toString() === '5678';
        if (renewed) expect(triesLeft).toBe(3);
        else expect(triesLeft).toBeLessThanOrEqual(Math.min(3, ...told(answers)));
      },
    );
    expect(instants).toBe(8);
  });

  test('GENERATE ASYMMETRIC KEY PAIR and the certificate: key and certificate change together', async () => {
    const instants = await atEveryInstant(
      async (send, chip) => {
        const terminal = await asIssuer(chip, 'contents');
        await send(select(AID.jpki), terminal);
        await send('00A4020C020017', terminal);
        const answer = await send('00468000000200', terminal);
        if (!answer.endsWith('9000')) return;
        const spki = encodeSpki(parsePublicKeyObject(fromHex(answer.slice(0, -4 - 2 * MAC_BYTES))));
        const certificate = authorities.auth.certify(spki, 'Renewed holder');
        await send('00A4020C02000A', terminal);
        await send(toHex(encodeCommand(0x80, 0xd6, 0x00, 0x00, certificate)), terminal);
      },
      () => {},
    );
    expect(instants).toBe(4);
  });

  test('WRITE FILE: the old attributes or the new ones', async () => {
    const content = (state: CardState) => {
      const file = state.applications.find((one) => one.aid === AID.text)!.files.get(EF.text.attributes);
      return file?.type === 'transparent' && file.content ? toHex(file.content) : '';
    };
    const instants = await atEveryInstant(
      async (send, chip) => {
        const terminal = await asIssuer(chip, 'contents');
        await send(select(AID.text), terminal);
        await send('00A4020C020002', terminal);
        await send('80D6000003AABBCC', terminal);
      },
      (after) => expect([content(before), 'AABBCC']).toContain(content(after)),
    );
    expect(instants).toBe(2);
  });

  test('DEACTIVATE, ACTIVATE, TERMINATE: always in one state of its life', async () => {
    const instants = await atEveryInstant(
      async (send, chip) => {
        const terminal = await asIssuer(chip, 'life');
        for (const ins of ['04', '44', 'FE']) await send(`00${ins}0000`, terminal);
      },
      (after, answers) => {
        const lives = ['operational', 'locked', 'operational', 'abolished'];
        // What was answered stands; one step more may have been written before the power went.
        expect(lives.slice(answers.length, answers.length + 2)).toContain(after.life);
        if (after.life === 'abolished')
          expect(after).toMatchObject({ applications: [], dataObjects: new Map() });
      },
    );
    expect(instants).toBe(6);
  });
});
