// GnuTLS uses the card through OpenSC's PKCS#11 module: lists, signs with both keys, makes a certificate request.
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardInRoom } from './card-in-room.ts';
import { BOTH, encodeToken, MODULE, TOKENS, uri } from './jpki-tokens.ts';
import { file, judges, programs } from './programs.ts';

const { skip, title } = judges('GnuTLS', file('opensc-pkcs11', MODULE), ...programs('p11tool', 'certtool'));
describe.skipIf(skip)(title, () => {
  const here = cardInRoom();
  const p11tool = (...args: string[]) => here.run('p11tool', '--provider', MODULE, ...args);

  test('lists a token for each PIN', async () => {
    const { output } = await p11tool('--list-tokens');
    for (const name of BOTH) expect(output).toContain(`Label: ${TOKENS[name].token}\n`);
  });

  test('lists the certificates that need no PIN', async () => {
    const { output } = await p11tool('--list-all-certs', `pkcs11:token=${encodeToken(TOKENS.auth.token)}`);
    expect([...output.matchAll(/ID: (\d+)/g)].map(([, id]) => id)).toEqual(['01', '03', '04']);
    expect(output.match(/Type: X\.509 Certificate \(RSA-2048\)/g)).toHaveLength(3);
  });

  test.each(BOTH)('signs with the %s key and verifies', async (name) => {
    const { code, output } = await p11tool(
      '--login',
      '--set-pin',
      TOKENS[name].pin,
      '--test-sign',
      uri(name, 'private'),
    );
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /Signing using RSA-SHA256\.\.\. ok.*private key parameters\.\.\. ok.*in the token\.\.\. ok/s,
      ),
    });
  });

  test('makes a certificate request that OpenSSL accepts', async () => {
    writeFileSync(here.path('template'), 'cn = "JPKI-TEST"\n');
    const keys = [
      '--load-privkey',
      uri('auth', 'private', `pin-value=${TOKENS.auth.pin}`),
      '--load-pubkey',
      uri('auth', 'public'),
    ];
    await here.run(
      'certtool',
      '--provider',
      MODULE,
      '--generate-request',
      ...keys,
      '--template',
      'template',
      '--outfile',
      'request',
    );
    const verdict = await here.run('openssl', 'req', '-in', 'request', '-verify', '-noout');
    expect(verdict.output).toContain('verify OK');
  });
});
