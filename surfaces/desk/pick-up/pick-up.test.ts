import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handWords } from '../hand/words.ts';
import { letterWords } from '../letters/words.ts';
import { peopleWords } from '../people/words.ts';
import { Refusal } from '../testing/institutions.ts';
import { baby, jiro } from '../testing/people.ts';
import { openStreet, type Street } from '../testing/street.ts';
import { keyOf, noticeCode, noticed, posted } from '../testing/things.ts';
import { deskWords } from '../words.ts';
import { documentsFor } from './bring.tsx';
import { firstOpenDay, monthOf } from './month.ts';
import { slotText } from './slot.ts';
import { pickUpWords } from './words.ts';

let street: Street;
beforeEach(async () => {
  street = await openStreet();
  noticed(street, jiro);
});
afterEach(() => street.close());

const path = `/people/mihon-jiro/pick-up/${noticeCode}`;
const page = async (at = path, init?: RequestInit) => {
  const response = await street.app.request(at, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const slot = '2026-11-27T09:30';
const reserve = async (fields: Record<string, string> = {}) =>
  page(
    path,
    posted({
      'form-key': keyOf((await page(`${path}?change=1`)).text),
      office: 'shiba',
      on: '2026-11-27',
      slot,
      ...fields,
    }),
  );

describe('reserving the pick-up', () => {
  it('begins at the notice', async () => {
    expect((await page('/people/mihon-jiro/pick-up')).headers.get('location')).toBe(path);
    expect((await page('/people/minato-hanako/pick-up')).text).toContain('交付通知書がまだ届いていません');
    expect((await page(`/people/minato-hanako/pick-up/${noticeCode}`)).status).toBe(404);
  });

  it('offers the office of the notice, the next open day, and its free times', async () => {
    street.state.full.add('2026-11-27T09:00');
    const { text } = await page();
    expect(text).toContain('<option value="shiba" selected');
    expect(text).toContain('時間を選ぶ：2026年11月27日(金)');
    expect(text).toContain('value="2026-11-27T09:30"');
    expect(text).not.toContain('value="2026-11-27T09:00"');
  });

  it('shows other days and offices by plain links, and falls back where they make no sense', async () => {
    expect((await page(`${path}?office=azabu&on=2026-12-02`)).text).toContain('value="2026-12-02T16:30"');
    for (const query of ['on=2026-11-25', 'on=2027-06-01', 'on=someday', 'office=mars', 'month=13']) {
      expect((await page(`${path}?${query}`)).text, query).toContain('value="2026-11-27T09:30"');
    }
  });

  it('tells why a day has no times', async () => {
    const { text } = await page(`${path}?on=2026-11-29`);
    expect(text).toContain('この日は予約できる時間がありません');
    expect(text).toContain('閉庁日');
  });

  it('reserves, and shows when, where, and what to bring', async () => {
    const { status, headers } = await reserve();
    expect([status, headers.get('location')]).toEqual([303, `${path}?done=reserved`]);
    const { text } = await page(`${path}?done=reserved`);
    expect(text).toContain('予約できました');
    expect(text).toContain('2026年11月27日(金) 09:30');
    expect(text).toContain('港区芝公園1-5-25');
    expect(text).toContain('03-3578-3139');
    expect(text).toContain('運転免許証');
    expect(text).toContain('6〜16文字');
    expect(text).not.toContain('name="slot"');
  });

  it('is moved to another office and time, and cancelled; a second cancel is no error', async () => {
    await reserve();
    expect((await page(`${path}?change=1`)).text).toContain('今の予約のままにする');
    await reserve({ office: 'azabu', slot: '2026-11-27T16:30' });
    expect(street.state.reservations.get(noticeCode)).toEqual({
      officeId: 'azabu',
      slot: '2026-11-27T16:30',
    });
    const key = keyOf((await page()).text);
    const cancel = () => page(`${path}/cancel`, posted({ 'form-key': key }));
    expect((await cancel()).headers.get('location')).toBe(`${path}?done=cancelled`);
    expect(street.state.reservations.size).toBe(0);
    expect((await cancel()).status).toBe(303);
    expect((await page(`${path}?done=cancelled`)).text).toContain('予約を取り消しました');
  });

  it('asks for a time when none was chosen', async () => {
    const { status, text } = await reserve({ slot: '' });
    expect(status).toBe(422);
    expect(text).toContain('受け取る時間を選んでください');
    expect(text).toContain('href="#field-slot"');
  });

  it('tells that the time was taken in the meantime, and shows those that are left', async () => {
    const form = keyOf((await page()).text);
    street.state.full.add(slot);
    const { status, text } = await reserve({ 'form-key': form });
    expect(status).toBe(422);
    expect(text).toContain('ちょうど今うまりました');
    expect(text).not.toContain(`value="${slot}"`);
    expect(text).toContain('value="2026-11-27T16:30"');
  });

  it('tells other refusals in words, or by their code', async () => {
    street.state.refuse = new Refusal('municipality.card-state');
    expect((await reserve()).text).toContain('カードの今の様子では予約できません');
  });

  it('is closed once the card has been collected, or lies in no office any more', async () => {
    const card = street.state.cards.get(noticeCode)!;
    street.state.cards.set(noticeCode, { ...card, state: 'in-use', deliveredOn: '2026-11-26' });
    expect((await page()).text).toContain('2026年11月26日（令和8年）に受け取り済み');
    expect((await reserve()).headers.get('location')).toBe(path);
    expect(street.state.reservations.size).toBe(0);
    street.state.cards.set(noticeCode, { ...card, state: 'lapsed-move' });
    expect((await page()).text).toContain('失効(異動)');
  });

  it('asks a child to bring a representative, and for the short PIN only', async () => {
    noticed(street, baby);
    street.state.reservations.set(noticeCode, { officeId: 'shiba', slot });
    const { text } = await page(`/people/mihon-sora/pick-up/${noticeCode}`);
    expect(text).toContain('法定代理人');
    expect(text).not.toContain('6〜16文字');
  });
});

describe('the documents to bring', () => {
  const names = (list: 'B1' | 'B2', on: string) =>
    documentsFor(list, Temporal.PlainDate.from(on)).map(({ en }) => en);

  it('are those that count on the day', () => {
    expect(names('B2', '2025-12-01')).toContain('Health insurance card');
    expect(names('B2', '2025-12-02')).not.toContain('Health insurance card');
    expect(names('B1', '2026-12-01')).toContain('Passport');
    expect(names('B1', '2026-12-01')).not.toContain('My Number Card');
  });
});

describe('the calendar', () => {
  const today = Temporal.PlainDate.from('2026-12-24');
  const shown = (month: string) => monthOf(Temporal.PlainYearMonth.from(month), { today, horizonDays: 14 });

  it('opens business days within reach, from today to the last one', () => {
    const days = [...shown('2026-12').weeks, ...shown('2027-01').weeks].flat().filter((day) => day?.open);
    expect(days.map((day) => day!.date.toString())).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-28',
      '2027-01-04',
      '2027-01-05',
      '2027-01-06',
      '2027-01-07',
    ]);
  });

  it('begins its weeks on Monday and holds every day of the month', () => {
    const { weeks } = shown('2026-12');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]!.findIndex(Boolean)).toBe(1);
    expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  });

  it('turns to neighbouring months only where days lie within reach', () => {
    expect([shown('2026-12').previous, shown('2026-12').following?.toString()]).toEqual([
      undefined,
      '2027-01',
    ]);
    expect([shown('2027-01').previous?.toString(), shown('2027-01').following]).toEqual([
      '2026-12',
      undefined,
    ]);
  });

  it('begins on the first open day after today', () => {
    expect(firstOpenDay(Temporal.PlainDate.from('2026-12-28')).toString()).toBe('2027-01-04');
  });
});

it('a time is read as people say it', () => {
  expect(slotText('2026-12-01T10:30', 'ja')).toBe('2026年12月1日(火) 10:30');
  expect(slotText('2026-12-01T10:30', 'en')).toBe('Tue 1 December 2026, 10:30');
});

it('every catalogue of the desk is complete in both languages', () => {
  const catalogues = [deskWords, handWords, letterWords, peopleWords, pickUpWords];
  expect(catalogues.flatMap((words) => words.faults())).toEqual([]);
});
