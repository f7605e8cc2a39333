// 交付: the card reaches the person it was made for, once, whatever breaks in between.
import { explain, type Reason } from '@tegata/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ADDRESS,
  delivered,
  entry,
  licence,
  noticed,
  openWard,
  shipment,
  type Ward,
} from '../testing/ward.ts';

let ward: Ward;
beforeAll(async () => {
  ward = await openWard();
});
afterAll(async () => {
  expect(ward.faults).toEqual([]);
  await ward.close();
});

const refusal = (code: string, params?: object) => ({
  problem: expect.objectContaining({ code, ...(params && { params: expect.objectContaining(params) }) }),
});
const PINS = ['auth', 'sign', 'register', 'text'] as const;
const CHALLENGE = Buffer.from('challenge').toString('base64');

let people = 0;
/** Somebody new, with the notice in hand, at the counter. */
async function atCounter(change = {}, options = { sign: true }) {
  const name = `窓口　${++people}`;
  const person = await noticed(ward, { name, ...change }, options);
  const opened = await ward.counter.openHandOver({
    noticeCode: person.noticeCode,
    officeId: 'shiba',
    clerk: '見本 窓口',
  });
  return { ...person, name, opened, params: { handOverId: opened.handOverId } };
}
const confirmed = (name: string) => ({ documents: [licence({ name })], faceMatches: true });
const isPdf = (slip: string) => Buffer.from(slip, 'base64').subarray(0, 5).toString() === '%PDF-';

describe('a card that arrives', () => {
  it('is counted in once, at the office that serves its holder', async () => {
    const address = '東京都港区白金台四丁目6番2号 例示ハウス1';
    const { addressee, residentId } = await ward.counter.registerResident(
      entry({ name: '到着　光', address }),
    );
    const shipped = shipment(addressee);
    await ward.centre.cardArrived(shipped);
    expect(await ward.centre.cardArrived(shipped)).toEqual({
      cardSerial: shipped.cardSerial,
      state: 'arrived',
    });
    const { cards } = await ward.counter.cards({ query: { residentId } });
    expect(cards).toMatchObject([{ state: 'arrived', officeId: 'takanawa', arrivedOn: '2026-11-26' }]);
    await expect(
      ward.centre.cardArrived({ ...shipped, formId: '9999-0000-0000-0000-0001-000' }),
    ).rejects.toMatchObject(refusal('municipality.card-differs'));
    await expect(
      ward.centre.cardArrived(shipment('018f0000-0000-7000-8000-00000000ffff')),
    ).rejects.toMatchObject(refusal('municipality.resident-not-found'));
  });

  it('is announced by one letter with the code, to the holder', async () => {
    const { resident, cardSerial, noticeCode } = await noticed(ward, { name: '通知　届' });
    await ward.counter.sendNotice({ officeId: 'shiba' }, { params: { cardSerial } });
    await ward.drain();
    const posted = [...ward.letters.values()].filter(({ to }) => to === resident.addressee);
    expect(posted).toMatchObject([
      { kind: 'card-notice', body: { noticeCode, officeId: 'shiba', pickUpUntil: '2027-02-24' } },
    ]);
    expect(noticeCode).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(Buffer.from(posted[0]!.pdf!).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is announced also to somebody whose name no font here can draw', async () => {
    const { resident } = await noticed(ward, { name: '渡\u{2A6D6}\u{E0150}　届', birth: '1971-01-01' });
    await ward.drain();
    expect([...ward.letters.values()].some(({ to }) => to === resident.addressee)).toBe(true);
  });
});

describe('the hand-over of a card', () => {
  it('goes from identity to PINs to the resident’s hand, and J-LIS hears of it', async () => {
    const { name, cardSerial, opened, params } = await atCounter();
    expect(opened).toMatchObject({ card: { state: 'notice-sent' }, resident: { name }, pinsNeeded: PINS });
    const verdict = await ward.counter.confirmIdentity(confirmed(name), { params });
    expect(verdict).toMatchObject({ confirmed: true, reasons: [{ code: 'identity.one-document' }] });
    const { cryptogram } = await ward.counter.issuerCryptogram(
      { cardSerial, challenge: CHALLENGE },
      { params },
    );
    expect(cryptogram).toBe(CHALLENGE);
    const done = await ward.counter.completeHandOver({ pinsSet: [...PINS] }, { params });
    expect(done).toMatchObject({ cardSerial, state: 'in-use', deliveredOn: '2026-11-26' });
    expect(isPdf(done.slip)).toBe(true);
    await ward.drain();
    expect(ward.jlis.activations).toContainEqual({ cardSerial, deliveredOn: '2026-11-26' });
  });

  it('can be completed twice and happens once', async () => {
    const { name, cardSerial, params } = await atCounter();
    await ward.counter.confirmIdentity(confirmed(name), { params });
    const complete = () => ward.counter.completeHandOver({ pinsSet: [...PINS] }, { params });
    const [one, two, three] = await Promise.all([complete(), complete(), complete()]);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    await ward.drain();
    expect(ward.jlis.activations.filter((told) => told.cardSerial === cardSerial)).toHaveLength(1);
    const entries = await ward.ledger.journal.read({ subject: cardSerial, kind: 'card.delivered' });
    expect(entries).toHaveLength(1);
  });

  it('goes on where it stood, after a crash and for another clerk', async () => {
    const { name, noticeCode, cardSerial, opened, params } = await atCounter();
    await ward.counter.confirmIdentity(confirmed(name), { params });
    await ward.restart();
    const again = await ward.counter.openHandOver({ noticeCode, officeId: 'shiba', clerk: '別の 窓口' });
    expect(again.handOverId).toBe(opened.handOverId);
    expect(await ward.counter.handOver({ params })).toMatchObject({
      step: 'pins',
      identity: { confirmed: true },
      card: { cardSerial },
    });
    // Showing papers again cannot undo what was confirmed.
    await ward.counter.confirmIdentity({ documents: [], faceMatches: false }, { params });
    await ward.counter.completeHandOver({ pinsSet: [...PINS] }, { params });
    expect(await ward.counter.handOver({ params })).toMatchObject({
      step: 'done',
      card: { state: 'in-use' },
    });
  });

  it('needs three PINs for a child without a signature certificate', async () => {
    const { opened, name, params } = await atCounter({ birth: '2020-05-05' }, { sign: false });
    expect(opened.pinsNeeded).toEqual(['auth', 'register', 'text']);
    await ward.counter.confirmIdentity(
      { documents: [{ ...licence({ name, birth: '2020-05-05' }), kind: 'passport' }], faceMatches: true },
      { params },
    );
    const done = await ward.counter.completeHandOver({ pinsSet: ['auth', 'register', 'text'] }, { params });
    expect(done.state).toBe('in-use');
  });

  it('ends a reservation, whose time is free again', async () => {
    const { name, noticeCode, params } = await atCounter();
    await ward.desk.reserve({ noticeCode, officeId: 'shiba', slot: '2026-11-27T09:00' });
    await ward.counter.confirmIdentity(confirmed(name), { params });
    await ward.counter.completeHandOver({ pinsSet: [...PINS] }, { params });
    const { reservations } = await ward.counter.reservations({
      query: { officeId: 'shiba', on: '2026-11-27' },
    });
    expect(reservations).toEqual([]);
    await expect(
      ward.desk.reserve({ noticeCode, officeId: 'shiba', slot: '2026-11-27T09:00' }),
    ).rejects.toMatchObject(refusal('municipality.card-state', { state: 'in-use' }));
  });
});

describe('a refusal', () => {
  it('of documents says why, and other documents can follow', async () => {
    const { name, params, cardSerial } = await atCounter();
    const refused = await ward.counter.confirmIdentity(
      { documents: [licence({ name, validUntil: '2026-11-25' })], faceMatches: true },
      { params },
    );
    expect(refused.confirmed).toBe(false);
    const codes = refused.reasons.map(({ code }) => code);
    expect(codes).toEqual(['identity.no-identity-document', 'identity.expired']);
    expect(explain(refused.reasons[1] as Reason, 'en')).toContain('expired on');
    await expect(
      ward.counter.issuerCryptogram({ cardSerial, challenge: CHALLENGE }, { params }),
    ).rejects.toMatchObject(refusal('municipality.identity-not-confirmed'));
    expect(ward.jlis.sessions).not.toContain(cardSerial);
    await expect(ward.counter.completeHandOver({ pinsSet: [...PINS] }, { params })).rejects.toMatchObject(
      refusal('municipality.identity-not-confirmed'),
    );
    expect(await ward.counter.confirmIdentity(confirmed(name), { params })).toMatchObject({
      confirmed: true,
    });
  });

  it.each([
    ['another name', { name: '他人　某' }, 'identity.name-differs'],
    ['another birth date', { birth: '1990-05-06' }, 'identity.birth-differs'],
    ['an old insurance card', { kind: 'health-insurance-card' }, 'identity.not-accepted-on'],
  ])('for %s', async (_, change, code) => {
    const { name, params } = await atCounter();
    const shown = { documents: [licence({ name, ...change })], faceMatches: true };
    const { confirmed: is, reasons } = await ward.counter.confirmIdentity(shown, { params });
    expect([is, ...reasons.map((reason) => reason.code)]).toContain(code);
    expect(is).toBe(false);
  });

  it('of a face needs no fault in the papers', async () => {
    const { name, params } = await atCounter();
    const shown = { ...confirmed(name), faceMatches: false };
    expect(await ward.counter.confirmIdentity(shown, { params })).toMatchObject({
      confirmed: false,
      reasons: [{ code: 'identity.face-differs' }],
    });
  });

  it('accepts papers under a former family name or an alias that the register has', async () => {
    const former = await atCounter({ formerName: '旧姓', formerNameFurigana: 'きゅうせい' });
    const given = former.name.split('　')[1];
    expect(
      await ward.counter.confirmIdentity(confirmed(`旧姓 ${given}`), { params: former.params }),
    ).toMatchObject({ confirmed: true });
    const alias = await atCounter({ aliasName: '通称　見本' });
    expect(
      await ward.counter.confirmIdentity(confirmed('通称 見本'), { params: alias.params }),
    ).toMatchObject({
      confirmed: true,
    });
  });

  it('of a document nobody knows, a wrong card, missing PINs, an unknown hand-over', async () => {
    const { name, params } = await atCounter();
    const library = { documents: [{ kind: 'library-card', name }], faceMatches: true };
    await expect(ward.counter.confirmIdentity(library, { params })).rejects.toMatchObject(
      refusal('municipality.document-kind-unknown', { kind: 'library-card' }),
    );
    await ward.counter.confirmIdentity(confirmed(name), { params });
    await expect(
      ward.counter.issuerCryptogram({ cardSerial: '900000000000001', challenge: CHALLENGE }, { params }),
    ).rejects.toMatchObject(refusal('municipality.wrong-card'));
    await expect(ward.counter.completeHandOver({ pinsSet: ['auth'] }, { params })).rejects.toMatchObject(
      refusal('municipality.pins-missing', { missing: ['sign', 'register', 'text'] }),
    );
    const nowhere = { params: { handOverId: '018f0000-0000-7000-8000-00000000ffff' } };
    await expect(ward.counter.handOver(nowhere)).rejects.toMatchObject(
      refusal('municipality.hand-over-not-found'),
    );
  });

  it('stops the hand-over with a slip; the card waits for another day', async () => {
    const { noticeCode, opened, params } = await atCounter();
    await ward.counter.confirmIdentity({ documents: [], faceMatches: true }, { params });
    const abandon = () => ward.counter.abandonHandOver({ why: 'identity-not-confirmed' }, { params });
    const stopped = await abandon();
    expect(stopped.state).toBe('notice-sent');
    expect(isPdf(stopped.slip)).toBe(true);
    expect(await abandon()).toEqual(stopped);
    await expect(ward.counter.completeHandOver({ pinsSet: [...PINS] }, { params })).rejects.toMatchObject(
      refusal('municipality.hand-over-closed', { step: 'abandoned' }),
    );
    const again = await ward.counter.openHandOver({ noticeCode, officeId: 'shiba', clerk: '見本' });
    expect(again.handOverId).not.toBe(opened.handOverId);
  });

  it('of a card that is in use already, or whose validity is over', async () => {
    const { noticeCode } = await delivered(ward, { name: '受領　済' });
    const open = { noticeCode, officeId: 'shiba', clerk: '見本' };
    await expect(ward.counter.openHandOver(open)).rejects.toMatchObject(
      refusal('municipality.card-state', { state: 'in-use' }),
    );
    const late = await noticed(ward, { name: '期限　過' });
    ward.clock.set('2036-05-06T09:00+09:00[Asia/Tokyo]');
    await expect(ward.counter.openHandOver({ ...open, noticeCode: late.noticeCode })).rejects.toMatchObject(
      refusal('municipality.card-state', { state: 'lapsed-expiry' }),
    );
  });
});

describe('the journal of a hand-over', () => {
  it('tells every step by opaque ids and holds no name, address or document of anybody', async () => {
    const entries = await ward.ledger.journal.read({ limit: 1000 });
    const kinds = new Set(entries.map(({ kind }) => kind));
    for (const kind of [
      'card.arrived',
      'notice.sent',
      'hand-over.opened',
      'identity.refused',
      'identity.confirmed',
      'issuer-session.opened',
      'pins.set',
      'card.delivered',
      'hand-over.abandoned',
    ]) {
      expect(kinds).toContain(kind);
    }
    const text = JSON.stringify(entries.map(({ detail, subject }) => [detail, subject]));
    expect(text).not.toContain(ADDRESS);
    expect(text).not.toMatch(/窓口　\d|1990-05-05/);
  });
});
