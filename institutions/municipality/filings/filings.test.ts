// 届出: what law says becomes of card and certificates happens here at once, and J-LIS hears of it once and in order.
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { ADDRESS, delivered, entry, licence, NOON, noticed, openWard, type Ward } from '../testing/ward.ts';

let ward: Ward;
beforeAll(async () => {
  ward = await openWard();
});
afterAll(async () => {
  expect(ward.faults).toEqual([]);
  await ward.close();
});
beforeEach(() => ward.clock.set(NOON));

const refusal = (code: string, params?: object) => ({
  problem: expect.objectContaining({ code, ...(params && { params: expect.objectContaining(params) }) }),
});

type Filed = Parameters<Ward['counter']['fileEvent']>[0];
type Person = Awaited<ReturnType<typeof delivered>>['resident'];

let people = 0;
/** Somebody with a card in hand, and what J-LIS heard about both. */
async function holder(change: Parameters<typeof delivered>[1] = {}) {
  const person = await delivered(ward, { name: `届出　${++people}`, ...change });
  await ward.drain();
  return person;
}

const identityOf = ({ name, birth, address }: Pick<Person, 'name' | 'birth' | 'address'>) => ({
  documents: [licence({ name, birth, address })],
  faceMatches: true,
});

const file = (person: Person, body: Partial<Filed> & Pick<Filed, 'event'>, id?: string) =>
  ward.counter.fileEvent(
    { by: 'self', officeId: 'shiba', clerk: '窓口', identity: identityOf(person), ...body },
    { params: { residentId: person.residentId }, ...(id && { id }) },
  );

const cardOf = async ({ residentId }: Person) =>
  (await ward.counter.resident({ params: { residentId } })).cards[0]?.state;
const heard = () => ward.jlis.events.map(({ event }) => event);
const NEW_ADDRESS = '東京都港区三田一丁目4番1号';

describe('a filing about the register', () => {
  it('of a move within the ward changes the address, ends nothing of the card, and reaches J-LIS', async () => {
    const { resident, cardSerial } = await holder();
    const { filing } = await file(resident, {
      event: 'moved-within',
      on: '2026-11-20',
      particulars: { address: NEW_ADDRESS },
    });
    expect(filing).toMatchObject({
      state: 'accepted',
      effects: { card: 'valid', face: 'add-note', auth: 'stays', sign: 'revoked' },
      toFile: ['move-within', 'sign-issue'],
    });
    expect(filing.reasons.map(({ code }) => code)).toContain('filing.within');
    await ward.drain();
    expect(ward.jlis.events.at(-1)).toMatchObject({ event: 'attributes-changed', address: NEW_ADDRESS });
    const params = { filingId: filing.filingId };
    expect(await ward.counter.filing({ params })).toMatchObject({
      filing: { state: 'told', affected: [{ kind: 'sign', state: 'revoked' }] },
      resident: { address: NEW_ADDRESS },
      card: { cardSerial, state: 'in-use' },
    });
    const { slip } = await ward.counter.filingSlip({ params });
    expect(Buffer.from(slip, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const { residents } = await ward.counter.findResidents({ query: { q: `${resident.name} 三田` } });
    expect(residents).toHaveLength(1);
  });

  it('is taken once, however often the form is sent', async () => {
    const { resident } = await holder();
    const before = ward.jlis.events.length;
    const id = crypto.randomUUID();
    const body = {
      event: 'name-changed',
      on: '2026-11-20',
      particulars: { name: '新　名', furigana: 'しん　な' },
    } as const;
    const [one, two] = await Promise.all([file(resident, body, id), file(resident, body, id)]);
    expect(two).toEqual(one);
    await ward.drain();
    expect(ward.jlis.events.slice(before).map(({ event }) => event)).toEqual(['attributes-changed']);
    const again = { ...resident, name: '新　名' };
    await expect(file(again, body)).rejects.toMatchObject(refusal('municipality.nothing-changes'));
  });

  it('moves those who go together into a household of their own, under a new head', async () => {
    const { resident } = await holder({ address: `${ADDRESS}の7` });
    const member = (name: string) =>
      ward.counter.registerResident(
        entry({ name, householdId: resident.householdId, address: `${ADDRESS}の7`, relation: '子' }),
      );
    const [child, other] = [await member(`届出　子${people}`), await member(`届出　他${people}`)];
    await ward.drain();
    const { together } = await file(resident, {
      event: 'moved-within',
      on: '2026-11-20',
      particulars: { address: NEW_ADDRESS, members: [child.residentId] },
    });
    expect(together).toHaveLength(2);
    const seen = (residentId: string) => ward.counter.resident({ params: { residentId } });
    const [moved, stayed] = [await seen(resident.residentId), await seen(other.residentId)];
    expect(moved.household.map(({ name, relation }) => [name, relation])).toEqual([
      [resident.name, '世帯主'],
      [child.name, '子'],
    ]);
    expect(stayed.household.map(({ name, relation, address }) => [name, relation, address])).toEqual([
      [other.name, '世帯主', `${ADDRESS}の7`],
    ]);
  });

  it('of a death ends the record and every card, also one that waits', async () => {
    const { resident } = await holder();
    const waiting = await noticed(ward, { name: `届出　待${++people}` });
    for (const person of [resident, waiting.resident])
      await file(person, { event: 'death', on: '2026-11-25', by: 'office' });
    await ward.drain();
    expect([await cardOf(resident), await cardOf(waiting.resident)]).toEqual([
      'lapsed-death',
      'lapsed-death',
    ]);
    expect(heard().slice(-2)).toEqual(['death', 'death']);
    const { residentId } = resident;
    const shown = await ward.counter.resident({ params: { residentId } });
    expect(shown).toMatchObject({ resident: { removedOn: '2026-11-25' }, household: [] });
    await expect(file(resident, { event: 'card-suspended' })).rejects.toMatchObject(
      refusal('municipality.record-removed'),
    );
  });

  test.each([
    [
      'former-name-recorded',
      { formerName: '旧', formerNameFurigana: 'きゅう' },
      'former-name-recorded',
      'in-use',
    ],
    ['birth-date-or-sex-changed', { sex: '2' }, 'attributes-changed', 'in-use'],
    ['record-removed', {}, 'record-deleted', 'lapsed-removal'],
    ['address-renamed', { address: '東京都港区新町1番' }, 'attributes-corrected', 'in-use'],
  ] as const)('%s', async (event, particulars, told, card) => {
    const { resident } = await holder();
    const by = event === 'record-removed' || event === 'address-renamed' ? 'office' : 'self';
    await file(resident, { event, on: '2026-11-25', by, particulars });
    await ward.drain();
    expect([heard().at(-1), await cardOf(resident)]).toEqual([told, card]);
  });
});

describe('a planned move', () => {
  it('out marks the person at once, and ends the record when its day has come', async () => {
    const { resident } = await holder();
    const { residentId } = resident;
    const { filing } = await file(resident, {
      event: 'moved-out',
      on: '2026-12-10',
      particulars: { address: '大阪府大阪市北区中之島1番' },
    });
    expect(filing).toMatchObject({ state: 'waiting', effects: { sign: 'stays' } });
    await ward.keepPlannedDays();
    const shown = () => ward.counter.resident({ params: { residentId } });
    expect((await shown()).resident).toMatchObject({ movingOutOn: '2026-12-10' });
    ward.clock.set('2026-12-10T00:00+09:00[Asia/Tokyo]');
    await ward.keepPlannedDays();
    await ward.keepPlannedDays();
    await ward.drain();
    expect((await shown()).resident).toMatchObject({ removedOn: '2026-12-10' });
    const params = { filingId: filing.filingId };
    expect((await ward.counter.filing({ params })).filing).toMatchObject({
      state: 'told',
      effects: { card: 'valid', auth: 'stays', sign: 'revoked' },
    });
    expect(ward.jlis.events.filter(({ address }) => address?.startsWith('大阪府'))).toHaveLength(1);
  });

  it.each([
    [true, 'citizen', 'moved-abroad-continued', 'in-use'],
    [false, 'citizen', 'moved-abroad', 'lapsed-move'],
    [true, 'permanent', 'moved-abroad', 'lapsed-move'],
  ] as const)('abroad, continuation asked for: %s, as %s', async (keepCard, status, told, card) => {
    const { resident } = await holder({ status });
    await file(resident, { event: 'moved-abroad', on: '2026-12-20', particulars: { keepCard } });
    expect(await cardOf(resident)).toBe('in-use');
    ward.clock.set('2026-12-20T09:00+09:00[Asia/Tokyo]');
    await ward.keepPlannedDays();
    await ward.drain();
    expect([heard().at(-1), await cardOf(resident)]).toEqual([told, card]);
  });

  it('that is taken back with its mark never happens', async () => {
    const { resident } = await holder();
    const { residentId } = resident;
    const { filing } = await file(resident, {
      event: 'moved-out',
      on: '2026-12-10',
      particulars: { address: '大阪府大阪市北区中之島2番' },
    });
    await ward.counter.setMarks({ movingOutOn: null }, { params: { residentId } });
    ward.clock.set('2026-12-11T09:00+09:00[Asia/Tokyo]');
    await ward.keepPlannedDays();
    const shown = await ward.counter.filing({ params: { filingId: filing.filingId } });
    expect(shown.filing.state).toBe('withdrawn');
    expect(shown.resident.removedOn).toBeUndefined();
  });
});

describe('a filing about a card', () => {
  it('of a loss and a find reaches J-LIS in this order, although the line was cut in between', async () => {
    const { resident, cardSerial } = await holder();
    ward.jlis.up = false;
    const { filing: lost } = await file(resident, { event: 'card-suspended', by: 'self' });
    expect(await cardOf(resident)).toBe('suspended');
    expect(lost).toMatchObject({ cardSerial, effects: { card: 'suspended', auth: 'held', sign: 'revoked' } });
    await file(resident, { event: 'suspension-lifted', particulars: { cardBrought: true } });
    expect(await cardOf(resident)).toBe('in-use');
    await ward.restart();
    ward.jlis.up = true;
    await ward.drain();
    const told = ward.jlis.events.filter(({ about }) => about === cardSerial);
    expect(told.map(({ event }) => event)).toEqual(['lost', 'found']);
  });

  it.each([
    ['card-abolished', 'abolished', 'abolished'],
    ['card-returned', 'collected', 'abolished'],
    ['sign-revocation-requested', 'in-use', 'holder-request'],
  ] as const)('%s leaves it %s', async (event, state, told) => {
    const { resident } = await holder();
    await file(resident, { event });
    await ward.drain();
    expect([await cardOf(resident), heard().at(-1)]).toEqual([state, told]);
  });

  it('is refused where the state of the card, or its absence, does not allow it', async () => {
    const { resident } = await holder();
    await expect(
      file(resident, { event: 'suspension-lifted', particulars: { cardBrought: true } }),
    ).rejects.toMatchObject(refusal('municipality.card-state', { state: 'in-use' }));
    const nobody = await ward.counter.registerResident(entry({ name: `届出　無${++people}` }));
    await expect(file(nobody, { event: 'card-suspended' })).rejects.toMatchObject(
      refusal('municipality.no-card'),
    );
  });
});

describe('who files', () => {
  it('must be allowed to by law, and is told why not', async () => {
    const { resident } = await holder();
    const lifting = { event: 'suspension-lifted', particulars: { cardBrought: true } } as const;
    await expect(file(resident, { ...lifting, by: 'household-member' })).rejects.toMatchObject(
      refusal('municipality.filing-refused', {
        reasons: [expect.objectContaining({ code: 'filing.in-person' })],
      }),
    );
    await expect(file(resident, { event: 'record-removed', on: '2026-11-25' })).rejects.toMatchObject(
      refusal('municipality.filer-not-allowed'),
    );
  });

  it('must be who they say', async () => {
    const { resident } = await holder();
    const moving = {
      event: 'moved-within',
      on: '2026-11-20',
      particulars: { address: NEW_ADDRESS },
    } as const;
    const wrong = { ...identityOf(resident), documents: [licence({ name: '他人　某' })] };
    await expect(file(resident, { ...moving, identity: wrong })).rejects.toMatchObject(
      refusal('municipality.identity-not-confirmed', {
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'identity.name-differs' })]),
      }),
    );
    const proxy = { name: '代理　人', birth: '1980-01-01', address: ADDRESS };
    await expect(
      file(resident, { ...moving, by: 'proxy', identity: identityOf(proxy) }),
    ).rejects.toMatchObject(refusal('municipality.identity-not-confirmed'));
    const representative = { ...identityOf(proxy), representative: proxy };
    const { filing } = await file(resident, { ...moving, by: 'proxy', identity: representative });
    expect(filing.reasons.map(({ code }) => code)).toContain('identity.authority-shown');
  });

  it('says everything that is asked for, on a day that can be', async () => {
    const { resident } = await holder();
    await expect(file(resident, { event: 'moved-within', on: '2026-11-20' })).rejects.toMatchObject(
      refusal('municipality.particulars-missing', { field: 'address' }),
    );
    const particulars = { address: NEW_ADDRESS };
    await expect(file(resident, { event: 'moved-within', particulars })).rejects.toMatchObject(
      refusal('municipality.particulars-missing', { field: 'on' }),
    );
    await expect(
      file(resident, { event: 'moved-within', on: '2026-11-27', particulars }),
    ).rejects.toMatchObject(refusal('municipality.date-impossible', { field: 'on' }));
  });
});

test('the journal of filings names nobody', async () => {
  const entries = (await ward.ledger.journal.read({ limit: 2000 })).filter(({ kind }) =>
    kind.startsWith('filing.'),
  );
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set(['filing.taken', 'filing.in-force', 'filing.told']),
  );
  expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toMatch(/届出　|三田|大阪/);
});
