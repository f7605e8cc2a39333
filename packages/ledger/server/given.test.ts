import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asAdministrator } from '../institution/administration.ts';
import { dropInstitution } from '../institution/databases.ts';
import { openInstitution } from '../institution/ledger.ts';
import { testServer } from '../testing.ts';
import { useGiven } from './given.ts';
import type { LedgerServer } from './server.ts';

const clock = { now: () => Temporal.Now.instant() };
let shared: LedgerServer;
let folder: string;
let operator: string;

const url = (user: string, password: string) =>
  `postgresql://${user}:${password}@${shared.address.host}:${shared.address.port}/postgres`;

beforeAll(async () => {
  shared = await testServer();
  folder = mkdtempSync(join(tmpdir(), 'tegata-given-'));
  chmodSync(folder, 0o700);
  operator = `${shared.prefix}operator`;
  await asAdministrator(shared, (admin) =>
    admin.query(`CREATE ROLE ${operator} LOGIN CREATEDB CREATEROLE PASSWORD 'given'`),
  );
});

afterAll(async () => {
  await asAdministrator(shared, (admin) => admin.query(`DROP ROLE ${operator}`));
  rmSync(folder, { recursive: true });
});

test('an ordinary user who may create databases and roles is enough', async () => {
  const server = await useGiven({ url: url(operator, 'given'), folder, prefix: shared.prefix });
  const ledger = await openInstitution(server, 'municipality', { clock });
  await ledger.transaction((tx) => ledger.journal.append(tx, { kind: 'opened', actor: 'test' }));
  expect(await ledger.journal.verify()).toMatchObject({ ok: true, head: { seq: 1 } });
  await ledger.close();
  await dropInstitution(server, 'municipality');
  await server.stop();
});

test('a lost connection is reported, and so is the server’s return', async () => {
  const server = await useGiven({ url: url(operator, 'given'), folder });
  const news: string[] = [];
  server.onDown(() => news.push('down'));
  const back = new Promise<void>((resolve) => void server.onUp(resolve));
  await asAdministrator(shared, (admin) =>
    admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1', [operator]),
  );
  await back;
  expect(news).toEqual(['down']);
  expect(server.up).toBe(true);
  await server.stop();
});

test.each([
  ['not a url', 'ledger.url-invalid', 'check-database-url'],
  ['mysql://root@localhost/x', 'ledger.url-invalid', 'check-database-url'],
  ['postgresql://a:b@127.0.0.1:9/x', 'ledger.unavailable', 'try-again-shortly'],
])('%s is refused as %s', async (given, code, remedy) => {
  await expect(useGiven({ url: given, folder })).rejects.toMatchObject({ code, remedy });
});

test('a wrong password is named as such and not repeated in the message', async () => {
  const wrong = useGiven({ url: url(operator, 'guess-me'), folder });
  await expect(wrong).rejects.toMatchObject({ code: 'ledger.role-refused' });
  await expect(wrong).rejects.not.toThrow(/guess-me/);
});
