import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { testServer } from '../testing.ts';
import { asAdministrator } from './administration.ts';
import { dropInstitution, prepareInstitution } from './databases.ts';
import { openInstitution } from './ledger.ts';

const clock = { now: () => Temporal.Now.instant() };
let server = await testServer();

afterEach(async () => {
  for (const name of ['municipality', 'jlis']) await dropInstitution(server, name);
  server = await testServer();
});

async function enter(address: pg.ClientConfig, sql = 'SELECT current_user'): Promise<unknown> {
  const client = new pg.Client(address);
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

describe('分散管理', () => {
  test("one institution's role is refused on another's database", async () => {
    const municipality = await prepareInstitution(server, 'municipality');
    const jlis = await prepareInstitution(server, 'jlis');
    expect(await enter(municipality)).toBe(municipality.user);
    for (const [role, other] of [
      [municipality, jlis],
      [jlis, municipality],
    ] as const) {
      await expect(enter({ ...role, database: other.database })).rejects.toMatchObject({
        code: '42501',
        message: expect.stringContaining('permission denied for database'),
      });
      await expect(enter({ ...role, user: other.user, database: other.database })).rejects.toMatchObject({
        code: '28P01',
      });
    }
  });

  test('an institution may make its own tables but neither databases, roles nor its way to files', async () => {
    const address = await prepareInstitution(server, 'municipality');
    await enter(address, 'CREATE TABLE household (id uuid PRIMARY KEY)');
    await enter(address, 'CREATE SCHEMA desk');
    for (const sql of [
      'CREATE DATABASE another',
      'CREATE ROLE another',
      "COPY (SELECT 1) TO '/tmp/tegata-copied-out'",
      `ALTER DATABASE ${address.database} WITH ALLOW_CONNECTIONS true`,
    ]) {
      await expect(enter(address, sql), sql).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('preparing an institution', () => {
  test('may be repeated by many copies at once', async () => {
    const ledgers = await Promise.all(
      [1, 2, 3, 4].map(() => openInstitution(server, 'municipality', { clock })),
    );
    for (const ledger of ledgers) {
      expect((await ledger.pool.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
      await ledger.close();
    }
  });

  test('goes on where an interrupted run stopped, and nobody could enter meanwhile', async () => {
    const own = `${server.prefix}municipality`;
    await asAdministrator(server, (admin) => admin.query(`CREATE DATABASE ${own} ALLOW_CONNECTIONS false`));
    const address = await prepareInstitution(server, 'municipality');
    expect(await enter(address)).toBe(own);
    const jlis = await prepareInstitution(server, 'jlis');
    await expect(enter({ ...jlis, database: own })).rejects.toMatchObject({ code: '42501' });
  });

  test('gives the role a new password when the old one was lost', async () => {
    const before = await prepareInstitution(server, 'municipality');
    await enter(before, 'CREATE TABLE kept (n int)');
    const forgetful = { ...(await testServer()), prefix: server.prefix };
    const after = await prepareInstitution(forgetful, 'municipality');
    expect(after.password).not.toBe(before.password);
    expect(await enter(after, 'SELECT count(*)::int FROM kept')).toBe(0);
    await expect(enter(before)).rejects.toMatchObject({ code: '28P01' });
  });

  test.each(['Municipality', '', 'a b', 'a"b', '1st', 'm'.repeat(60)])(
    'refuses the name %j',
    async (name) => {
      await expect(prepareInstitution(server, name)).rejects.toMatchObject({ code: 'ledger.name-invalid' });
    },
  );

  test('says what is missing when the given user may not create databases', async () => {
    const jlis = await prepareInstitution(server, 'jlis');
    const weak = { ...server, address: { ...jlis }, prefix: `${server.prefix}x_` };
    await expect(prepareInstitution(weak, 'municipality')).rejects.toMatchObject({
      code: 'ledger.not-allowed',
      remedy: 'ask-for-createdb-and-createrole',
    });
  });
});
