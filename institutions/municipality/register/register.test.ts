// 住民基本台帳: a resident is entered at once, the number follows from J-LIS, and nothing is lost in between.
import { findIndividualNumbers } from '@tegata/numbers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, entry, openWard, type Ward } from '../testing/ward.ts';

let ward: Ward;
beforeAll(async () => {
  ward = await openWard();
});
afterAll(async () => {
  expect(ward.faults).toEqual([]);
  await ward.close();
});

const refusal = (code: string, params?: object) => ({
  problem: expect.objectContaining({ code, ...(params && { params }) }),
});

describe('a new resident', () => {
  it('is in the register at once, and the number comes from J-LIS without anybody waiting for it', async () => {
    const registered = await ward.counter.registerResident(entry());
    expect(registered).toMatchObject({ name: '見本　太郎', relation: '世帯主', numberDesignated: false });
    await ward.drain();
    const { resident } = await ward.counter.resident({ params: { residentId: registered.residentId } });
    expect(resident.numberDesignated).toBe(true);
    expect(ward.jlis.designations).toMatchObject([{ addressee: registered.addressee }]);
  });

  it('is entered once, however often the form is sent', async () => {
    const twice = entry({ name: '二重　花', furigana: 'にじゅう　はな', sex: '2' });
    const id = '018f0000-0000-7000-8000-000000000001';
    const [one, two] = await Promise.all([
      ward.counter.registerResident(twice, { id }),
      ward.counter.registerResident(twice, { id }),
    ]);
    expect(two).toEqual(one);
    const again = ward.counter.registerResident(twice);
    await expect(again).rejects.toMatchObject(
      refusal('municipality.already-registered', { residentId: one.residentId }),
    );
    const parallel = entry({ name: '並行　実', furigana: 'へいこう　みのる' });
    const sent = await Promise.allSettled([1, 2, 3, 4].map(() => ward.counter.registerResident(parallel)));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('waits for a J-LIS that is away; the counter does not', async () => {
    ward.jlis.up = false;
    const registered = await ward.counter.registerResident(
      entry({ name: '待合　静', furigana: 'まちあい　しず' }),
    );
    await expect(
      ward.counter.resident({ params: { residentId: registered.residentId } }),
    ).resolves.toMatchObject({
      resident: { numberDesignated: false },
    });
    await ward.restart();
    ward.jlis.up = true;
    await ward.drain();
    const { resident } = await ward.counter.resident({ params: { residentId: registered.residentId } });
    expect(resident.numberDesignated).toBe(true);
    const told = ward.jlis.designations.filter(({ addressee }) => addressee === registered.addressee);
    expect(told).toHaveLength(1);
  });

  it('joins a household at its address only', async () => {
    const head = await ward.counter.registerResident(entry({ name: '家族　守', address: `${ADDRESS}の2` }));
    const { householdId } = head;
    const baby = {
      event: 'born',
      on: '2026-11-20',
      birth: '2026-11-20',
      relation: '子',
      householdId,
    } as const;
    const child = await ward.counter.registerResident(
      entry({ ...baby, name: '家族　結', address: `${ADDRESS}の2` }),
    );
    expect(child).toMatchObject({ householdId, relation: '子' });
    const { household } = await ward.counter.resident({ params: { residentId: child.residentId } });
    expect(household.map(({ name }) => name)).toEqual(['家族　守', '家族　結']);
    await expect(
      ward.counter.registerResident(entry({ ...baby, name: '家族　望', address: `${ADDRESS}の3` })),
    ).rejects.toMatchObject(refusal('municipality.address-differs'));
    const nowhere = { ...baby, householdId: '018f0000-0000-7000-8000-00000000ffff', name: '家族　遥' };
    await expect(ward.counter.registerResident(entry(nowhere))).rejects.toMatchObject(
      refusal('municipality.household-not-found'),
    );
  });

  it.each([
    ['birth', { birth: '2024-04-02' }],
    ['on', { on: '2026-11-27' }],
    ['notifiedOn', { notifiedOn: '2026-11-27' }],
    ['stayUntil', { status: 'mid-long', nationality: 'ベトナム' }],
  ] as const)('is refused when the dates cannot be: %s', async (field, change) => {
    await expect(ward.counter.registerResident(entry({ name: '日付　違', ...change }))).rejects.toMatchObject(
      refusal('municipality.date-impossible', { field }),
    );
  });
});

describe('the number', () => {
  it('stands nowhere in the database as it is', async () => {
    await ward.drain();
    const { rows: tables } = await ward.ledger.pool.query<{ t: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS t FROM pg_tables WHERE tableowner = current_user",
    );
    const holding: string[] = [];
    for (const { t } of tables) {
      const { rows } = await ward.ledger.pool.query<{ row: string }>(`SELECT x::text AS row FROM ${t} x`);
      // Columns are parted, so that digits of two neighbours do not make a number.
      if (rows.some(({ row }) => findIndividualNumbers(row.replaceAll(',', ' | ')).length > 0))
        holding.push(t);
    }
    expect(holding).toEqual([]);
  });

  it('is different for everybody, also to somebody who sees only its look-up', async () => {
    const { rows } = await ward.ledger.pool.query<{ people: number; numbers: number }>(
      'SELECT count(*)::int AS people, count(DISTINCT number_look_up)::int AS numbers FROM resident',
    );
    expect(rows[0]!.numbers).toBe(rows[0]!.people);
  });
});

describe('finding residents', () => {
  const found = async (q: string) => {
    const { residents } = await ward.counter.findResidents({ query: { q } });
    return residents.map(({ name }) => name);
  };

  beforeAll(async () => {
    const person = {
      furigana: 'わたなべ　れいこ',
      birth: '1968-08-15',
      address: '東京都港区白金台四丁目6番2号 例示ハウス303',
    };
    await ward.counter.registerResident(entry({ name: '渡邉\u{E010F}　例子', sex: '2', ...person }));
    await ward.counter.registerResident(
      entry({
        name: 'NGUYEN VAN MAU',
        furigana: 'グエン　ヴァン　マウ',
        aliasName: '見本　真雨',
        status: 'permanent',
        nationality: 'ベトナム',
        birth: '1998-10-01',
      }),
    );
  });

  it.each([
    '渡邉',
    '渡邉　例子',
    '渡邉例子',
    'ワタナベ',
    'わたなべ れいこ',
    'ﾚｲｺ',
    '1968-08-15',
    '昭和43年8月15日',
    '白金台四丁目',
    '例子 白金台',
    '１９６８-０８',
  ])('by %s', async (q) => {
    expect(await found(q)).toEqual(['渡邉\u{E010F}　例子']);
  });

  it('by an alias, in any case, and by one character', async () => {
    expect(await found('真雨')).toEqual(['NGUYEN VAN MAU']);
    expect(await found('nguyen')).toEqual(['NGUYEN VAN MAU']);
    expect(await found('邉')).toEqual(['渡邉\u{E010F}　例子']);
  });

  it('takes signs of the search language literally', async () => {
    expect(await found('%')).toEqual([]);
    expect(await found('渡_例')).toEqual([]);
  });

  it('is answered from the index', async () => {
    const client = await ward.ledger.pool.connect();
    try {
      await client.query('SET enable_seqscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        "EXPLAIN SELECT id FROM resident WHERE search_pairs @> ARRAY['渡邉']",
      );
      expect(rows.map((row) => row['QUERY PLAN']).join()).toContain('resident_search');
    } finally {
      client.release(true);
    }
  });
});

describe('marks', () => {
  it('are entered, kept and taken away', async () => {
    const { residentId } = await ward.counter.registerResident(
      entry({ name: '印　付', birth: '1980-01-01' }),
    );
    const params = { residentId };
    await ward.counter.setMarks({ movingOutOn: '2026-12-10', issueRestricted: true }, { params });
    const kept = await ward.counter.setMarks({ issueRestricted: false }, { params });
    expect(kept).toMatchObject({ movingOutOn: '2026-12-10', issueRestricted: false });
    expect(await ward.counter.setMarks({ movingOutOn: null }, { params })).not.toHaveProperty('movingOutOn');
    await expect(ward.counter.setMarks({ movingOutOn: '2020-01-01' }, { params })).rejects.toMatchObject(
      refusal('municipality.date-impossible', { field: 'movingOutOn' }),
    );
  });
});

describe('what others may see', () => {
  it('the activity tells what happened in one act, with opaque ids only', async () => {
    const correlation = 'act-of-a-test';
    const { residentId, name } = await ward.counter.registerResident(
      entry({ name: '記録　残', birth: '1977-07-07' }),
      { correlation },
    );
    await ward.drain();
    const { calls, journal } = await ward.frontDoor.activity({ query: { correlation } });
    expect(journal.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['number.received', residentId],
      ['resident.registered', residentId],
    ]);
    expect(calls.map(({ operation, direction }) => [operation, direction])).toEqual(
      expect.arrayContaining([
        ['designateNumber', 'sent'],
        ['registerResident', 'received'],
      ]),
    );
    expect(JSON.stringify(journal)).not.toContain(name);
  });

  it('the whole journal is one unbroken chain', async () => {
    expect(await ward.ledger.journal.verify()).toMatchObject({ ok: true });
  });
});
