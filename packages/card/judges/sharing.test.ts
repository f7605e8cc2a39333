// Two programs and one card: alone, beside each other, one after the other. PC/SC keeps them apart (pcscd); the card must
// not mind.
import { afterEach, describe, expect, test } from 'vitest';
import { cardInRoom } from './card-in-room.ts';
import { application, file, verify } from './dialogues/notation.ts';
import { BOTH, opensslVerdict, publicKeyFile, TOKENS } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';
import { connectPyscard, PYSCARD, type PyscardClient } from './pyscard.ts';

const { skip, title } = judges(
  'Two programs at one card',
  PYSCARD,
  ...programs('pkcs11-tool', 'pkcs15-tool'),
);

describe.skipIf(skip)(title, () => {
  const here = cardInRoom();
  const clients: PyscardClient[] = [];
  const connect = async (mode: 'shared' | 'exclusive'): Promise<PyscardClient> => {
    const client = await connectPyscard(here.room, mode);
    clients.push(client);
    return client;
  };
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.leave();
  });
  const [selectJpki] = application('jpki');
  const [selectPin] = file('0018');
  const [verifyPin] = verify(TOKENS.auth.pin, '9000');
  const [selectSigned] = file('0001');

  test('who has it alone keeps it, and the other is told', async () => {
    const alone = await connect('exclusive');
    expect(await alone.say(selectJpki)).toBe('9000');
    const refused = await here.run('opensc-tool', '--name');
    expect({ ...refused }).toMatchObject({ code: 1, output: expect.stringContaining('Reader in use') });
    expect((await connect('shared')).greeting).toBe('Sharing violation.');
    expect(await alone.say(selectPin)).toBe('9000');
    expect(await alone.say('00200080')).toBe('63C3');
    await alone.leave();
    expect((await here.run('opensc-tool', '--name')).output.split('\n')).toContain('jpki');
  });

  test('who shares it does not keep the other from signing', async () => {
    const sharing = await connect('shared');
    expect(await sharing.say(selectJpki)).toBe('9000');
    const how = ['--slot-index', '0', '--login', '--pin', TOKENS.auth.pin, '--sign', '--id', '01'];
    const files = ['--input-file', here.message, '--output-file', here.path('signature')];
    const signed = await here.run('pkcs11-tool', ...how, '--mechanism', 'SHA256-RSA-PKCS', ...files);
    expect(signed).toMatchObject({ code: 0 });
    expect(await sharing.say(selectPin)).toBe('9000');
    expect(await sharing.say('00200080')).toBe('63C3');
  });

  test('both sign at the same time, each with its own key', async () => {
    const keys = {
      auth: await publicKeyFile(here.room, 'auth'),
      sign: await publicKeyFile(here.room, 'sign'),
    };
    const rounds = BOTH.flatMap((name) =>
      [1, 2, 3].map((round) => ({ name, signature: here.path(`${name}-${round}`) })),
    );
    const signed = await Promise.all(
      rounds.map(({ name, signature }) => {
        const { id, slot, pin } = TOKENS[name];
        const how = ['--slot-index', slot, '--login', '--pin', pin, '--sign', '--id', id];
        const files = ['--input-file', here.message, '--output-file', signature];
        return here.run('pkcs11-tool', ...how, '--mechanism', 'SHA256-RSA-PKCS', ...files);
      }),
    );
    expect(signed.map(({ code }) => code)).toEqual(rounds.map(() => 0));
    for (const { name, signature } of rounds) {
      const verdict = await opensslVerdict(here.room, { key: keys[name], message: here.message, signature });
      expect(verdict.output).toContain('Verified OK');
    }
  });

  test('in a transaction the other waits', async () => {
    const first = await connect('shared');
    expect(await first.say('BEGIN')).toBe('');
    const waiting = here.run('opensc-tool', '--name');
    for (const command of [selectJpki, selectPin, verifyPin, selectSigned]) await first.say(command);
    for (let turn = 0; turn < 50; turn++) expect(await first.say('00200098')).toBe('63C3');
    const said = here.card.take().map(({ command }) => command);
    expect(
      said.filter((command) => !/^00(A4040C0AD392F0|A4020C0200(18|01)|200080|200098)/.test(command)),
    ).toEqual([]);
    expect(await first.say('END')).toBe('');
    expect((await waiting).output.split('\n')).toContain('jpki');
    expect(here.card.take().length).toBeGreaterThan(20);
  });

  test('a reset by one is told to the other, and what it had verified is forgotten', async () => {
    const first = await connect('shared');
    const second = await connect('shared');
    for (const command of [selectJpki, selectPin, verifyPin]) expect(await first.say(command)).toBe('9000');
    expect(await second.say('RESET')).toBe('');
    expect(await first.say('00200098')).toContain('reset');
    expect(await first.say('RESET')).toBe('');
    for (const command of [selectJpki, file('0017')[0]]) expect(await first.say(command)).toBe('9000');
    expect(await first.say('802A0080 01 2A 00')).toBe('6982');
  });
});
