// `tegata card --reader`: the same verbs on a card in a PC/SC reader. The card is ours, the reader vpcd, the service the
// system's pcscd, in a room of their own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judges } from '../../../packages/card/judges/programs.ts';
import { openReaderRoom, type ReaderRoom } from '../../../packages/card/judges/reader-room.ts';
import { handedOverCard, PINS } from '../../../packages/card/testing/sandbox-card.ts';

const entry = fileURLToPath(new URL('../main.ts', import.meta.url));
const { skip, title } = judges('a card in a PC/SC reader');

describe.skipIf(skip)(title, () => {
  let room: ReaderRoom;
  const work = mkdtempSync(join(tmpdir(), 'tegata-pcsc-'));
  beforeAll(async () => {
    room = await openReaderRoom({ TEGATA_HOME: work, NODE_OPTIONS: '', LC_ALL: 'C' });
    await room.insert(await handedOverCard());
  });
  afterAll(async () => {
    await room?.[Symbol.asyncDispose]();
    rmSync(work, { recursive: true, force: true });
  });

  async function json(line: string, pins = '') {
    const input = join(work, 'pins');
    writeFileSync(input, pins);
    // `run` gives no standard input, so the PINs come by another descriptor.
    const command = `exec "$0" "$@" 3< "${input}"`;
    const words = [entry, 'card', ...line.split(' '), '--json'];
    const { code, output } = await room.run('sh', '-c', command, process.execPath, ...words);
    return { code, value: JSON.parse(output) };
  }

  test('shows itself, by the reader or a part of its name', async () => {
    for (const reader of ['--reader', '--reader 00']) {
      const { code, value } = await json(`info ${reader}`);
      expect(code).toBe(0);
      expect(value).toMatchObject({ kind: 'my-number-card', serial: '990000000000001' });
    }
  });

  test('is read and signs', async () => {
    const read = await json('read attributes --reader --pin-fd 3', `${PINS.text}\n`);
    expect(read.value).toMatchObject({ name: '手形　花子' });
    const document = join(work, 'document');
    writeFileSync(document, 'to be signed');
    const signed = await json(`sign ${document} --key sign --reader --pin-fd 3`, `${PINS.sign}\n`);
    expect(signed.value).toMatchObject({ scheme: 'RS256', key: 'sign' });
  });

  test('a wrong PIN, another reader and an empty one are told apart', async () => {
    const wrong = await json('read attributes --reader --pin-fd 3', '9876\n');
    expect(wrong.value.error).toMatchObject({ code: 'card.pin-wrong', detail: { triesLeft: 2 } });
    expect((await json('info --reader elsewhere')).value.error.code).toBe('card.no-reader');
    // vpcd has two readers; the second holds nothing.
    const empty = await json('info --reader 01');
    expect(empty).toMatchObject({ code: 2, value: { error: { code: 'card.absent' } } });
  });
});
