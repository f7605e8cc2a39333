// OpenSSL signs with the card over its pkcs11 engine. The key for signatures asks for its PIN again before every signature
// (CKA_ALWAYS_AUTHENTICATE): here somebody has to type it, whatever the address of the key says.
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardInRoom } from './card-in-room.ts';
import { MODULE, opensslVerdict, publicKeyFile, TOKENS, uri } from './jpki-tokens.ts';
import { file, judges } from './programs.ts';

const ENGINE = MODULE.replace('opensc-pkcs11.so', 'engines-3/pkcs11.so');
const { skip, title } = judges(
  'OpenSSL, pkcs11 engine',
  file('opensc-pkcs11', MODULE),
  file('libengine-pkcs11-openssl', ENGINE),
);
describe.skipIf(skip)(title, () => {
  const here = cardInRoom();
  // Without the module's path in the configuration the engine would go through p11-kit.
  beforeAll(() => {
    const section = `openssl_conf = o\n[o]\nengines = e\n[e]\npkcs11 = p\n[p]\nengine_id = pkcs11\nMODULE_PATH = ${MODULE}\n`;
    writeFileSync(here.path('engine.cnf'), section);
    here.room.environment.OPENSSL_CONF = here.path('engine.cnf');
  });

  test('signs with the authentication key', async () => {
    const key = await publicKeyFile(here.room, 'auth');
    const how = ['-engine', 'pkcs11', '-keyform', 'engine', '-sha256', '-out', here.path('signature')];
    const address = uri('auth', 'private', `pin-value=${TOKENS.auth.pin}`);
    expect(await here.run('openssl', 'dgst', ...how, '-sign', address, here.message)).toMatchObject({
      code: 0,
    });
    const signed = { key, message: here.message, signature: here.path('signature') };
    expect((await opensslVerdict(here.room, signed)).output).toContain('Verified OK');
  });

  test('signs with the signature key once somebody types its password again', async () => {
    const key = await publicKeyFile(here.room, 'sign');
    const address = uri('sign', 'private', `pin-value=${TOKENS.sign.pin}`);
    // No terminal (setsid): then OpenSSL asks standard input.
    const command = `echo ${TOKENS.sign.pin} | setsid openssl dgst -engine pkcs11 -keyform engine -sha256 -out "$1" -sign "$2" "$3"`;
    const asked = await here.run('sh', '-c', command, 'sh', here.path('signature'), address, here.message);
    expect(asked).toMatchObject({
      code: 0,
      output: expect.stringContaining('PIN for Digital Signature Key'),
    });
    const signed = { key, message: here.message, signature: here.path('signature') };
    expect((await opensslVerdict(here.room, signed)).output).toContain('Verified OK');
  });

  test('makes a certificate request', async () => {
    const address = uri('auth', 'private', `pin-value=${TOKENS.auth.pin}`);
    const how = ['-new', '-subj', '/O=JPKI-TEST', '-engine', 'pkcs11', '-keyform', 'engine', '-key', address];
    expect(await here.run('openssl', 'req', ...how, '-out', here.path('request'))).toMatchObject({ code: 0 });
    const verdict = await here.run('openssl', 'req', '-in', here.path('request'), '-verify', '-noout');
    expect(verdict.output).toContain('verify OK');
  });
});
