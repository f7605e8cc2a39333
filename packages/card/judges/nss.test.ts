// NSS, the library of Firefox and Thunderbird, uses the card through OpenSC's PKCS#11 module: lists, signs certificate
// requests with both keys, and a message (CMS).
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardInRoom } from './card-in-room.ts';
import { BOTH, MODULE, TOKENS } from './jpki-tokens.ts';
import { file, judges, programs } from './programs.ts';

const { skip, title } = judges(
  'NSS',
  file('opensc-pkcs11', MODULE),
  ...programs('certutil', 'modutil', 'cmsutil'),
);
describe.skipIf(skip)(title, () => {
  const here = cardInRoom();
  const database = ['-d', 'sql:nss'];
  beforeAll(async () => {
    await here.run('mkdir', 'nss');
    await here.run('certutil', '-N', ...database, '--empty-password');
    await here.run('modutil', '-force', '-dbdir', 'sql:nss', '-add', 'card', '-libfile', MODULE);
    for (const name of BOTH) writeFileSync(here.path(`${name}.pin`), `${TOKENS[name].pin}\n`);
  });

  test('modutil lists a token for each PIN', async () => {
    const { output } = await here.run('modutil', '-dbdir', 'sql:nss', '-list');
    for (const name of BOTH) expect(output).toContain(`token: ${TOKENS[name].token}\n`);
  });

  test.each(BOTH)('certutil lists certificate and key of the %s token', async (name) => {
    const { token, label } = TOKENS[name];
    const which = [...database, '-h', token, '-f', here.path(`${name}.pin`)];
    expect((await here.run('certutil', '-L', ...which)).output).toMatch(`${token}:${label} Certificate`);
    expect((await here.run('certutil', '-K', ...which)).output).toContain(`${label} Key`);
  });

  test.each(BOTH)('certutil signs a certificate request with the %s key', async (name) => {
    const { token, id } = TOKENS[name];
    const how = [
      '-R',
      ...database,
      '-h',
      token,
      '-f',
      here.path(`${name}.pin`),
      '-k',
      id,
      '-s',
      'O=JPKI-TEST',
      '-a',
    ];
    await here.run('certutil', ...how, '-o', here.path(`${name}.request`));
    const verdict = await here.run(
      'openssl',
      'req',
      '-in',
      here.path(`${name}.request`),
      '-verify',
      '-noout',
    );
    expect(verdict.output).toContain('verify OK');
  });

  test('cmsutil signs a message, and OpenSSL verifies the signature', async () => {
    const { token, label, pin } = TOKENS.auth;
    await here.run('pkcs15-tool', '--read-certificate', '03', '--output', here.path('authority'));
    await here.run(
      'certutil',
      '-A',
      ...database,
      '-n',
      'authority',
      '-t',
      'CT,CT,CT',
      '-a',
      '-i',
      here.path('authority'),
    );
    const how = ['-S', ...database, '-N', `${token}:${label} Certificate`, '-p', pin];
    const signed = await here.run('cmsutil', ...how, '-i', here.message, '-o', here.path('message.cms'));
    expect(signed).toMatchObject({ code: 0 });
    // The sandbox's authority is no more than a signature; the real chain is judged with the certification authority.
    const cms = ['-verify', '-inform', 'DER', '-in', here.path('message.cms'), '-noverify'];
    expect((await here.run('openssl', 'cms', ...cms)).output).toContain('CMS Verification successful');
  });
});
