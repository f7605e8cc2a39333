// Java's own PKCS#11 provider (SunPKCS11), as every Java program has it, by means of its keytool: lists the card as a key
// store and signs certificate requests with both keys.
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardInRoom } from './card-in-room.ts';
import { BOTH, MODULE, TOKENS } from './jpki-tokens.ts';
import { file, judges, programs } from './programs.ts';

const { skip, title } = judges('Java, SunPKCS11', file('opensc-pkcs11', MODULE), ...programs('keytool'));

describe.skipIf(skip)(title, () => {
  const here = cardInRoom();

  test.each(BOTH)('keytool lists the %s token and signs a certificate request with its key', async (name) => {
    const { slot, pin, label } = TOKENS[name];
    const config = here.path(`${name}.cfg`);
    const request = here.path(`${name}.request`);
    writeFileSync(config, `name = card\nlibrary = ${MODULE}\nslotListIndex = ${slot}\n`);
    const store = ['-keystore', 'NONE', '-storetype', 'PKCS11', '-storepass', pin];
    const provider = ['-addprovider', 'SunPKCS11', '-providerArg', config];
    const listed = await here.run('keytool', '-list', ...store, ...provider);
    expect(listed.output).toContain(`${label} Certificate, PrivateKeyEntry`);
    const how = ['-alias', `${label} Certificate`, '-file', request];
    expect(await here.run('keytool', '-certreq', ...store, ...provider, ...how)).toMatchObject({ code: 0 });
    const verdict = await here.run('openssl', 'req', '-in', request, '-verify', '-noout');
    expect(verdict.output).toContain('verify OK');
  });
});
