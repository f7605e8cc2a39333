// OpenSC signs with both keys of the card, over its own interface and over PKCS#11, and OpenSSL verifies what came out
// by the certificates that were on the card.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardInRoom, MESSAGE } from './card-in-room.ts';
import { BOTH, opensslVerdict, publicKeyFile, TOKENS } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';

const { skip, title } = judges(
  'OpenSC: signatures',
  ...programs('pkcs15-tool', 'pkcs15-crypt', 'pkcs11-tool'),
);

describe.skipIf(skip)(title, () => {
  const here = cardInRoom();
  beforeAll(() => writeFileSync(here.path('hash'), createHash('sha256').update(MESSAGE).digest()));

  describe.each(BOTH)('signatures with the %s key', (name) => {
    const { id, slot, pin } = TOKENS[name];
    let key: string;
    beforeAll(async () => {
      key = await publicKeyFile(here.room, name);
    });

    test('pkcs15-crypt signs, and OpenSSL verifies by the certificate', async () => {
      const signature = here.path(`${name}.crypt`);
      const how = ['--sign', '--pkcs1', '--sha-256', '--signature-format', 'openssl'];
      const files = ['--input', here.path('hash'), '--output', signature];
      const signed = await here.run('pkcs15-crypt', ...how, '--key', id, '--pin', pin, ...files);
      expect(signed).toMatchObject({ code: 0 });
      expect(await opensslVerdict(here.room, { key, message: here.message, signature })).toMatchObject({
        output: 'Verified OK\n',
      });
    });

    test.each(['SHA1', 'SHA256', 'SHA384', 'SHA512'])('pkcs11-tool signs with %s', async (hash) => {
      const signature = here.path(`${name}.${hash}`);
      const how = ['--slot-index', slot, '--login', '--pin', pin, '--sign', '--id', id];
      const files = ['--input-file', here.message, '--output-file', signature];
      const signed = await here.run('pkcs11-tool', ...how, '--mechanism', `${hash}-RSA-PKCS`, ...files);
      expect(signed).toMatchObject({ code: 0 });
      const verdict = await opensslVerdict(here.room, {
        key,
        message: here.message,
        signature,
        hash: hash.toLowerCase(),
      });
      expect(verdict).toMatchObject({ output: 'Verified OK\n' });
    });
  });

  test('pkcs11-tool logs in again for the signature key: the PIN goes right before every signature', async () => {
    const how = ['--slot-index', '1', '--login', '--pin', TOKENS.sign.pin, '--sign', '--id', '02'];
    const files = ['--input-file', here.message, '--output-file', here.path('again')];
    await here.run('pkcs11-tool', ...how, '--mechanism', 'SHA256-RSA-PKCS', ...files);
    const said = here.card.take().map(({ command, sw }) => `${command.slice(0, 14)} ${sw}`);
    expect(said.slice(-4)).toEqual([
      '00A4020C02001B 9000',
      '00200080064142 9000',
      '00A4020C02001A 9000',
      '802A0080333031 9000',
    ]);
  });

  test("passes pkcs11-tool's own test of a token", async () => {
    const { code, output } = await here.run(
      'pkcs11-tool',
      '--slot-index',
      '0',
      '--login',
      '--pin',
      TOKENS.auth.pin,
      '--test',
    );
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringMatching(/RSA-PKCS: OK.*No errors/s),
    });
  });
});
