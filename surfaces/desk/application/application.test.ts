import { photoFaults } from '@tegata/jlis/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../testing/institutions.ts';
import { baby, hanako, jiro } from '../testing/people.ts';
import { jpeg, openStreet, type Street } from '../testing/street.ts';
import { cardFor, formId, keyOf, noticed, numberNotice, posted } from '../testing/things.ts';
import { looksLikePhoto, mendOf, photoLimit } from './photo.ts';
import { stepOf } from './progress.ts';
import { applicationWords } from './words.ts';

let street: Street;
beforeEach(async () => {
  street = await openStreet();
  street.post(jiro, numberNotice);
});
afterEach(() => street.close());

const path = `/people/mihon-jiro/apply/${formId}`;
const page = async (at = path, init?: RequestInit) => {
  const response = await street.app.request(at, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const taken = { 'taken.era': '', 'taken.year': '2026', 'taken.month': '11', 'taken.day': '20' };
const send = async (fields: Record<string, string | Blob>, key?: string) =>
  page(
    path,
    posted({ 'form-key': key ?? keyOf((await page()).text), source: 'portrait', ...taken, ...fields }),
  );
const file = (bytes: Uint8Array, name = 'photo.jpg') => new File([new Uint8Array(bytes)], name);

describe('applying for a card', () => {
  it('begins at the number notice', async () => {
    expect((await page('/people/mihon-jiro/apply')).headers.get('location')).toBe(path);
    expect((await page('/people/minato-hanako/apply')).text).toContain('個人番号通知書がまだ届いていません');
  });

  it('is not open with somebody else’s notice', async () => {
    expect((await page(`/people/minato-hanako/apply/${formId}`)).status).toBe(404);
    expect((await page('/people/mihon-jiro/apply/0000-0000-0000-0000-0002-000')).status).toBe(404);
  });

  it('sends the drawing that is offered, with the day it was taken in either calendar', async () => {
    const { status, headers } = await send({ 'taken.era': 'R', 'taken.year': '8' });
    expect([status, headers.get('location')]).toEqual([303, path]);
    expect(street.state.submitted).toEqual([{ formId, photo: jpeg.toBase64(), photoTakenOn: '2026-11-20' }]);
    const { text } = await page();
    expect(text).toContain('申請を受け付けました');
    expect(text).not.toContain('name="source"');
  });

  it('sends a picture of one’s own', async () => {
    await send({ source: 'upload', photo: file(jpeg) });
    expect(street.state.submitted).toMatchObject([{ photo: jpeg.toBase64() }]);
  });

  it('acts once, however often it is pressed', async () => {
    const key = keyOf((await page()).text);
    await send({}, key);
    street.state.applications.clear();
    expect((await send({}, key)).status).toBe(303);
    expect(street.state.submitted).toHaveLength(1);
  });

  it.each([
    ['no file', {}, '画像ファイルを選んでください'],
    ['an empty file', { photo: file(new Uint8Array()) }, '画像ファイルを選んでください'],
    ['no picture', { photo: file(new TextEncoder().encode('GIF89a')) }, 'JPEGまたはPNGの画像を選んで'],
    ['too much', { photo: file(new Uint8Array(photoLimit + 1)) }, '画像が大きすぎます'],
  ])('tells beside the field that an upload is %s, and sends nothing', async (_, fields, message) => {
    const { status, text } = await send({ source: 'upload', 'taken.day': '19', ...fields });
    expect(status).toBe(422);
    expect(text).toContain(message);
    expect(text).toContain('href="#field-photo"');
    expect(text).toMatch(/name="taken\.day" value="19"/);
    expect(street.state.submitted).toEqual([]);
  });

  it('asks for a day that exists', async () => {
    const { status, text } = await send({ 'taken.month': '2', 'taken.day': '30' });
    expect([status, text.includes('撮影した日は実在する日付を')]).toEqual([422, true]);
  });

  it('shows each reason of a returned photo and how to mend it, and lets it be sent again', async () => {
    street.state.faults = [
      { code: 'photo.landscape', source: { kind: 'unconfirmed', note: 'figures' } },
      {
        code: 'photo.too-old',
        source: { kind: 'law', law: '番号法施行規則', article: '22' },
        params: { taken: '2026-01-02' },
      },
      { code: 'photo.of-a-cat', source: { kind: 'unconfirmed', note: 'a later rule' } },
    ];
    await send({});
    const { text } = await page();
    expect(text).toContain('写真が横長です');
    expect(text).toContain('写真は2026年1月2日に撮られています');
    expect(text).toContain('番号法施行規則 第22条');
    expect(text).toContain('480〜6000ピクセルの画像に変えて');
    expect(text).toContain('理由の記号：photo.of-a-cat');
    street.state.faults = [];
    expect((await send({})).status).toBe(303);
    expect((await page()).text).toContain('申請を受け付けました');
  });

  it('needs no photo for a baby under one, and says why', async () => {
    street.post(baby, numberNotice);
    street.state.photoNeeded = false;
    const at = `/people/mihon-sora/apply/${formId}`;
    const { text } = await page(at);
    expect(text).toContain('申請の日に1歳未満のため、写真はいりません');
    expect(text).not.toContain('name="photo"');
    const { status } = await page(at, posted({ 'form-key': keyOf(text) }));
    expect([status, street.state.submitted]).toEqual([303, [{ formId }]]);
  });

  it('tells a refusal in words, keeps what was typed, and starts a new form', async () => {
    street.state.refuse = new Refusal('jlis.card-held');
    const key = keyOf((await page()).text);
    const { status, text } = await send({ 'taken.day': '18' }, key);
    expect(status).toBe(422);
    expect(text).toContain('有効なカードがあるため');
    expect(text).toMatch(/name="taken\.day" value="18"/);
    expect(keyOf(text)).not.toBe(key);
  });

  it('does not send a used form a second time with something else in it', async () => {
    const key = keyOf((await page()).text);
    await send({}, key);
    street.state.applications.clear();
    const { status, text } = await send({ 'taken.day': '1' }, key);
    expect([status, text.includes('すでに送られています')]).toEqual([422, true]);
    expect(street.state.submitted).toHaveLength(1);
  });

  it('is a calm 503 while J-LIS is away', async () => {
    street.state.up = false;
    expect((await page()).status).toBe(503);
  });

  it('is closed while an application is under way, and open for whoever has an expired card', async () => {
    street.post(hanako, numberNotice);
    street.give(hanako, cardFor(hanako));
    const delivered = {
      applicationId: numberNotice.id,
      at: '2026-05-01T00:00:00Z',
      state: 'delivered' as const,
    };
    street.state.applications.set(formId, [{ ...delivered, reasons: [] }]);
    const at = `/people/minato-hanako/apply/${formId}`;
    expect((await page(at)).text).toContain('カードは受け取り済みです');
    expect((await page(at, posted({ 'form-key': numberNotice.id }))).headers.get('location')).toBe(at);
    expect(street.state.submitted).toEqual([]);
    street.setClock('2036-03-01T03:00:00Z');
    expect((await page(at)).text).toContain('name="source"');
  });

  it('shows the fifth step when the pick-up notice has come', async () => {
    noticed(street, jiro);
    const shipped = { applicationId: numberNotice.id, at: '2026-11-21T00:00:00Z', state: 'shipped' as const };
    street.state.applications.set(formId, [{ ...shipped, reasons: [] }]);
    const { text } = await page();
    expect(text).toContain('ステップ5/5');
    expect(text).toContain('受け取りを予約する');
  });
});

describe('a photo', () => {
  it('is known by its first bytes', () => {
    expect(looksLikePhoto(jpeg)).toBe(true);
    expect(looksLikePhoto(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe(true);
    expect(looksLikePhoto(new TextEncoder().encode('<svg/>'))).toBe(false);
    expect(looksLikePhoto(new Uint8Array([0xff, 0xd8]))).toBe(false);
  });

  it('has advice for everything that J-LIS may find wrong with it', () => {
    for (const code of Object.keys(photoFaults)) expect(mendOf(code), code).not.toBe('other');
  });
});

it('an application without news stands at its first step', () => {
  expect(
    [undefined, 'returned', 'accepted', 'delivered'].map((state) => stepOf(state as never, false)),
  ).toEqual([1, 1, 3, 5]);
  expect([stepOf('shipped', false), stepOf('shipped', true)]).toEqual([4, 5]);
});

it('the words of this page are complete in both languages', () => {
  expect(applicationWords.faults()).toEqual([]);
});
