// 有効期間: what the certificates on a new card say, at the days on which the law turns (guidebook p. 5, p. 13).
import { readCertificate } from '@tegata/pki';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const noon = (day: string) => `${day}T12:00+09:00[Asia/Tokyo]`;

type Case = {
  what: string;
  made: string;
  birth: string;
  stayUntil?: string;
  auth: string;
  sign: string | null;
};

const CASES: Case[] = [
  {
    what: 'the day before a birthday',
    made: '2026-11-25',
    birth: '1985-11-26',
    auth: '2030-11-26',
    sign: '2030-11-26',
  },
  {
    what: 'a birthday itself',
    made: '2026-11-26',
    birth: '1985-11-26',
    auth: '2031-11-26',
    sign: '2031-11-26',
  },
  {
    what: 'born on 29 February, fifth birthday in a common year',
    made: '2026-11-25',
    birth: '1996-02-29',
    auth: '2031-02-28',
    sign: '2031-02-28',
  },
  {
    what: 'born on 29 February, fifth birthday in a leap year',
    made: '2027-03-01',
    birth: '1996-02-29',
    auth: '2032-02-29',
    sign: '2032-02-29',
  },
  {
    what: 'the day before the fifteenth birthday',
    made: '2026-11-25',
    birth: '2011-11-26',
    auth: '2030-11-26',
    sign: null,
  },
  {
    what: 'the fifteenth birthday',
    made: '2026-11-26',
    birth: '2011-11-26',
    auth: '2031-11-26',
    sign: '2031-11-26',
  },
  {
    what: 'a stay that ends first',
    made: '2026-11-26',
    birth: '1985-03-01',
    stayUntil: '2027-06-30',
    auth: '2027-06-30',
    sign: '2027-06-30',
  },
];

test.each(CASES)('$what: until $auth', async ({ made, birth, stayUntil, auth, sign }) => {
  house.clock.set(noon(made));
  const { cardSerial } = await house.makeCard({
    attributes: { birth },
    ...(stayUntil && { status: 'mid-long' as const, stayUntil }),
  });
  const { rows } = await house.ledger.pool.query<{ kind: 'auth' | 'sign'; der: Buffer }>(
    `SELECT g.kind, c.certificate AS der FROM certificate c JOIN authority_generation g ON g.issuer = c.issuer
     WHERE c.card_serial = $1`,
    [cardSerial],
  );
  const ends = Object.fromEntries(
    rows.map(({ kind, der }) => [kind, readCertificate(der).notAfter.toString()]),
  );
  expect(ends).toEqual({ auth: `${auth}T14:59:59Z`, ...(sign && { sign: `${sign}T14:59:59Z` }) });
});
