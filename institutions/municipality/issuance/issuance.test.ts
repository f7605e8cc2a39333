// コンビニ交付 at the ward's side: the right paper for the right request, or none.
import { spawnSync } from 'node:child_process';
import { hash, randomUUID } from 'node:crypto';
import { BINDING_TYPE } from '@tegata/jlis/contract';
import { verifyStatement } from '@tegata/wire';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { delivered, ITEMS, NOON, openWard, order, type Ward } from '../testing/ward.ts';

let ward: Ward;
beforeAll(async () => {
  ward = await openWard();
});
afterEach(() => ward.clock.set(NOON));
afterAll(async () => {
  expect(ward.faults).toEqual([]);
  await ward.close();
});

const refusal = (code: string, params?: object) => ({
  problem: expect.objectContaining({ code, ...(params && { params: expect.objectContaining(params) }) }),
});
const because = (...codes: string[]) =>
  refusal('municipality.not-available', {
    reasons: codes.map((code) => expect.objectContaining({ code })),
  });

let homes = 0;
const home = () => `東京都港区芝公園一丁目5番25号 見本ハイツ${++homes}`;
/** Somebody with a card, alone in a new home unless told otherwise. */
const holder = (name: string, change: object = {}) => delivered(ward, { name, address: home(), ...change });
const menuOf = async (certificateSerial: string) => {
  const { menu, household } = await ward.centre.issuanceMenu({ requestId: randomUUID(), certificateSerial });
  return { entry: menu.find(({ kind }) => kind === 'juminhyo')!, household };
};

/** poppler's reader of PDF text, a program nobody here wrote. */
const READER = 'pdftotext';
const readable = spawnSync(READER, ['-v']).error === undefined;
const wordsOf = (document: string) =>
  spawnSync(READER, ['-raw', '-', '-'], { input: Buffer.from(document, 'base64') })
    .stdout.toString()
    .replace(/\s/g, '');

describe('the menu', () => {
  it('offers the resident record at today’s fee, and the household to choose from', async () => {
    const parent = await holder('菜単　親');
    const { householdId, address } = parent.resident;
    const child = { householdId, address, relation: '子', birth: '2020-01-01' };
    const { certificate } = await delivered(ward, { name: '菜単　子', ...child });
    const { entry, household } = await menuOf(parent.certificate);
    expect(entry).toMatchObject({ available: true, feeYen: 200, reasons: [{ code: 'kiosk.eligible' }] });
    expect(household).toMatchObject([
      { ref: parent.resident.residentId, name: '菜単　親', self: true, foreign: false },
      { name: '菜単　子', self: false },
    ]);
    const young = await menuOf(certificate);
    expect(young.entry).toMatchObject({ available: false, reasons: [{ code: 'kiosk.under-age' }] });
  });

  it('keeps the dated fee and the hours of the guidebook', async () => {
    const { certificate } = await holder('時間　守');
    const at = async (moment: string) => {
      ward.clock.set(`${moment}+09:00[Asia/Tokyo]`);
      return (await menuOf(certificate)).entry;
    };
    expect(await at('2026-11-29T06:29')).toMatchObject({
      available: false,
      reasons: [{ code: 'kiosk.before-opening' }],
    });
    expect(await at('2026-11-29T06:30')).toMatchObject({ available: true });
    expect(await at('2026-11-29T23:00')).toMatchObject({
      available: false,
      reasons: [{ code: 'kiosk.after-closing' }],
    });
    expect(await at('2026-12-31T12:00')).toMatchObject({
      available: false,
      reasons: [{ code: 'kiosk.year-end' }],
    });
    expect(await at('2024-03-31T12:00')).toMatchObject({ feeYen: 10 });
  });

  it('is for cards that were handed over here', async () => {
    await expect(menuOf('nobody')).rejects.toMatchObject(refusal('municipality.certificate-unknown'));
  });
});

describe('a paper', () => {
  it('is bound to its request and signed by the ward', async () => {
    const { certificate, resident } = await holder('拘束　束');
    const asked = await order(ward, certificate, [resident.residentId], { copies: 2 });
    const paper = await ward.centre.issueDocument(asked);
    const { requestId, kioskId, certificateFingerprint, kind, copies } = asked;
    expect(paper.binding).toMatchObject({ requestId, kioskId, certificateFingerprint, kind, copies });
    expect(paper.binding.documentDigest).toBe(hash('sha256', Buffer.from(paper.document, 'base64')));
    expect(paper.binding.previewDigest).toBe(hash('sha256', JSON.stringify(paper.preview)));
    expect(paper).toMatchObject({ sheets: 1, feeYen: 200 });
    const signed = await verifyStatement(ward.directory, BINDING_TYPE, paper.signedBinding);
    expect(signed).toMatchObject({ by: { name: 'municipality' }, statement: paper.binding });
  });

  it('is the same when it is asked for again, and another order under its id is refused', async () => {
    const { certificate, resident } = await holder('再送　度');
    const asked = await order(ward, certificate, [resident.residentId]);
    const [one, two] = await Promise.all([
      ward.centre.issueDocument(asked),
      ward.centre.issueDocument(asked),
    ]);
    expect(two).toEqual(one);
    for (const change of [{ copies: 2 }, { kioskId: 'kiosk-2' }, { items: { ...ITEMS, relation: false } }]) {
      await expect(ward.centre.issueDocument({ ...asked, ...change })).rejects.toMatchObject(
        refusal('municipality.request-differs'),
      );
    }
    const issued = await ward.ledger.journal.read({ subject: asked.requestId, kind: 'document.issued' });
    expect(issued).toHaveLength(1);
  });

  it('is refused to another card than the one that opened the request, and without a request', async () => {
    const one = await holder('最初　人');
    const two = await holder('次　人');
    const asked = await order(ward, one.certificate, [two.resident.residentId]);
    await expect(
      ward.centre.issueDocument({ ...asked, certificateSerial: two.certificate }),
    ).rejects.toMatchObject(refusal('municipality.request-differs'));
    await expect(
      ward.centre.issuanceMenu({ requestId: asked.requestId, certificateSerial: two.certificate }),
    ).rejects.toMatchObject(refusal('municipality.request-differs'));
    await expect(ward.centre.issueDocument({ ...asked, requestId: randomUUID() })).rejects.toMatchObject(
      refusal('municipality.request-not-found'),
    );
  });

  it('is of the holder’s own household only', async () => {
    const { certificate, resident } = await holder('自分　宅');
    const stranger = await holder('他人　宅');
    for (const members of [
      [stranger.resident.residentId],
      [resident.residentId, stranger.resident.residentId],
    ]) {
      const asked = await order(ward, certificate, members);
      await expect(ward.centre.issueDocument(asked)).rejects.toMatchObject(because());
    }
  });

  it('leaves the database with its request, printed or given up', async () => {
    const { certificate, resident } = await holder('結末　終');
    for (const outcome of ['printed', 'abandoned'] as const) {
      const asked = await order(ward, certificate, [resident.residentId]);
      await ward.centre.issueDocument(asked);
      const params = { requestId: asked.requestId };
      const close = () => ward.centre.documentOutcome({ outcome }, { params });
      expect(await close()).toEqual({ requestId: asked.requestId, state: outcome });
      expect(await close()).toEqual({ requestId: asked.requestId, state: outcome });
      const other = outcome === 'printed' ? 'abandoned' : 'printed';
      await expect(ward.centre.documentOutcome({ outcome: other }, { params })).rejects.toMatchObject(
        refusal('municipality.request-closed', { state: outcome }),
      );
      await expect(ward.centre.issueDocument(asked)).rejects.toMatchObject(
        refusal('municipality.request-closed', { state: outcome }),
      );
    }
    const { rows } = await ward.ledger.pool.query(
      `SELECT request_id FROM kiosk_request WHERE state IN ('printed', 'abandoned')
       AND (document IS NOT NULL OR preview IS NOT NULL)
       UNION ALL SELECT NULL FROM wire_act WHERE operation = 'issueDocument'`,
    );
    expect(rows).toEqual([]);
  });

  it('does not stay when the centre never says what became of it', async () => {
    const { certificate, resident } = await holder('音信　無');
    const asked = await order(ward, certificate, [resident.residentId]);
    await ward.centre.issueDocument(asked);
    ward.clock.set('2026-11-26T12:31+09:00[Asia/Tokyo]');
    await menuOf(certificate);
    await expect(ward.centre.issueDocument(asked)).rejects.toMatchObject(
      refusal('municipality.request-closed', { state: 'abandoned' }),
    );
  });

  it('cannot be printed before it was issued', async () => {
    const { certificate, resident } = await holder('印刷　先');
    const { requestId } = await order(ward, certificate, [resident.residentId]);
    await expect(
      ward.centre.documentOutcome({ outcome: 'printed' }, { params: { requestId } }),
    ).rejects.toMatchObject(refusal('municipality.request-closed', { state: 'open' }));
  });
});

describe('no paper', () => {
  it('for a household somebody is about to leave, also when the mark comes after the menu', async () => {
    const { certificate, resident } = await holder('転出　前');
    const { householdId, address, residentId } = resident;
    const { residentId: leaver } = await ward.counter.registerResident({
      event: 'moved-in',
      on: '2024-04-01',
      householdId,
      attributes: { name: '転出　者', furigana: 'てんしゅつ　しゃ', address, birth: '1991-01-01', sex: '2' },
      relation: '妻',
      status: 'citizen',
    });
    const asked = await order(ward, certificate, [residentId]);
    await ward.counter.setMarks({ movingOutOn: '2026-12-10' }, { params: { residentId: leaver } });
    await expect(ward.centre.issueDocument(asked)).rejects.toMatchObject(
      because('kiosk.household-moving-out'),
    );
    expect((await menuOf(certificate)).entry.available).toBe(false);
  });

  it('for a household with a restriction, and the answer tells neither whom it protects nor why', async () => {
    const { certificate, resident } = await holder('制限　甲');
    const { householdId, address } = resident;
    const other = await delivered(ward, { name: '制限　乙', address, householdId, relation: '子' });
    await ward.counter.setMarks({ issueRestricted: true }, { params: { residentId: resident.residentId } });
    const answers = await Promise.all(
      [certificate, other.certificate].map(async (serial) => {
        const { entry, household } = await menuOf(serial);
        expect(household).toMatchObject([{ self: true }]);
        return entry;
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ available: false, reasons: [{ code: 'kiosk.issue-restricted' }] });
    const asked = await order(ward, other.certificate, [other.resident.residentId]);
    await expect(ward.centre.issueDocument(asked)).rejects.toMatchObject(because('kiosk.issue-restricted'));
  });

  it('with a character that no font here draws as it is', async () => {
    const { certificate, resident } = await holder('見\u{2A6D6}\u{E0150}　本');
    expect((await menuOf(certificate)).entry).toMatchObject({
      available: false,
      reasons: [{ code: 'kiosk.unsupported-characters' }],
    });
    const asked = await order(ward, certificate, [resident.residentId]);
    await expect(ward.centre.issueDocument(asked)).rejects.toMatchObject(
      because('kiosk.unsupported-characters'),
    );
  });

  it('of a kind that is not offered', async () => {
    const { certificate, resident } = await holder('種別　外');
    const asked = await order(ward, certificate, [resident.residentId], { kind: 'tax' });
    await expect(ward.centre.issueDocument(asked)).rejects.toMatchObject(because());
  });

  it('with a number that has not come yet', async () => {
    ward.jlis.up = false;
    const { certificate, resident } = await holder('番号　待');
    const items = { ...ITEMS, individualNumber: true };
    const asked = await order(ward, certificate, [resident.residentId], { items });
    await expect(ward.centre.issueDocument(asked)).rejects.toMatchObject(
      refusal('municipality.number-not-designated'),
    );
    ward.jlis.up = true;
    await ward.drain();
    expect(await ward.centre.issueDocument(asked)).toMatchObject({ sheets: 1 });
  });
});

describe.skipIf(!readable)('what stands on a paper, as pdftotext reads it', () => {
  it('the register’s entries of a foreign resident with a stay, and what was not asked for is left out', async () => {
    const { certificate, resident } = await holder('NGUYEN VAN MAU', {
      furigana: 'グエン　ヴァン　マウ',
      status: 'mid-long',
      nationality: 'ベトナム',
      stayUntil: '2027-07-26',
      residenceCardStatus: '技術・人文知識・国際業務',
      aliasName: '見本　真雨',
      registeredDomicile: undefined,
      domicileHead: undefined,
    });
    const items = { ...ITEMS, nationality: true, residenceStatus: true, relation: false };
    const asked = await order(ward, certificate, [resident.residentId], { items });
    const words = wordsOf((await ward.centre.issueDocument(asked)).document);
    for (const said of [
      'NGUYENVANMAU',
      'ベトナム',
      '技術・人文知識・国際業務',
      '2027年7月26日',
      '見本真雨',
      '東京都港区長',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('世帯主世帯主');
  });

  it('the individual number when it was asked for, and only then', async () => {
    const { certificate, resident } = await holder('番号　有');
    await ward.drain();
    const withNumber = async (individualNumber: boolean) => {
      const items = { ...ITEMS, individualNumber };
      const asked = await order(ward, certificate, [resident.residentId], { items });
      return /0000\d{8}/.test(wordsOf((await ward.centre.issueDocument(asked)).document));
    };
    expect(await withNumber(true)).toBe(true);
    expect(await withNumber(false)).toBe(false);
  });

  it('two hundred requests at once, changes in between: everybody gets the paper they asked for', async () => {
    const people = await Promise.all(
      Array.from({ length: 20 }, (_, n) => holder(`群衆　子${String.fromCodePoint(0x30a2 + n * 2)}`)),
    );
    const requests = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const person = people[n % people.length]!;
        const asked = await order(ward, person.certificate, [person.resident.residentId], {
          kioskId: `kiosk-${n % 7}`,
          items: { ...ITEMS, relation: n % 2 === 0 },
        });
        return { asked, person };
      }),
    );
    const papers = await Promise.all(
      requests.map(async ({ asked, person }, n) => {
        if (n % 10 === 0) {
          const params = { residentId: person.resident.residentId };
          await ward.counter.setMarks({ issueRestricted: false }, { params, timeoutMs: 170_000 });
        }
        return { asked, person, paper: await ward.centre.issueDocument(asked, { timeoutMs: 170_000 }) };
      }),
    );
    const digests = new Set<string>();
    for (const { asked, person, paper } of papers) {
      expect(paper.binding.requestId).toBe(asked.requestId);
      expect(paper.binding.kioskId).toBe(asked.kioskId);
      const words = wordsOf(paper.document);
      const named = people.filter(({ resident }) => words.includes(resident.name.replace(/\s/g, '')));
      expect(named).toEqual([person]);
      digests.add(paper.binding.documentDigest);
    }
    expect(digests.size).toBe(200);
  }, 180_000);
});
