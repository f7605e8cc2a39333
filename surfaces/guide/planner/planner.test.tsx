// The planner's page on the server (画面): asked by POST, told in both languages, kept nowhere, and a calendar that another
// program reads.
import { readerLanguages } from '@tegata/ui';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { openGuide } from '../testing/room.ts';
import { readAnswers } from './answers.ts';
import { DATE_FIELDS, HAPPENINGS, STATUSES } from './questions.ts';
import { choicesQuery } from './share.ts';
import { typedDates } from './testing/plans.ts';

const app = openGuide();
const post = async (path: string, fields: Record<string, string | string[]>) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each);
  const answer = await app.request(path, { method: 'POST', body });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const get = async (path: string) => (await app.request(path)).text();
const plain = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const result = (text: string) =>
  plain(text.slice(text.indexOf('data-result'), text.indexOf('<form method="post" action="/')));

const me = typedDates({ born: '1985-10-10', 'card-made': '2024-05-15' });

describe('the planner without a script', () => {
  it.each([
    ['ja', 'マイナンバーカード', '2033年10月10日'],
    ['en', 'User authentication certificate', '10 October 2028'],
  ])('/%s/planner computes dates with reasons, and nobody keeps them', async (lang, name, date) => {
    const { status, text, headers } = await post(`/${lang}/planner`, me);
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(plain(text)).toContain(name);
    expect(plain(text)).toContain(date);
    expect(text).toContain('<details');
    expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/);
  });

  it('keeps what was typed, with the fault at the top and beside its field', async () => {
    const { status, text } = await post('/en/planner', { ...me, 'born.month': '13' });
    expect(status).toBe(422);
    expect(text).toContain('data-error-summary');
    expect(text).toContain('id="field-born-error"');
    expect(text).toContain('value="13"');
    expect(text.slice(0, text.indexOf('</title>'))).toMatch(/<title>Error/i);
  });

  it('asks the questions of another situation before it answers, and loses nothing', async () => {
    const moving = { ...me, questions: 'dates', happened: 'moving-in' };
    const first = await post('/ja/planner', moving);
    expect(first.text).not.toContain('id="plan"');
    expect(first.text).toMatch(/data-asked-in="[^"]*moving-in[^"]*"><fieldset id="field-planned-out"/);
    expect(first.text).toContain('value="1985"');
    const second = await post('/ja/planner', { ...moving, questions: 'moving-in' });
    expect(second.text).toContain('data-deadline="continuation"');
  });

  it('is prefilled by a link, which every situation has', async () => {
    expect(await get('/ja/when/lost')).toContain('href="/ja/planner?happened=lost"');
    const text = await get('/en/planner?happened=not-found&by=proxy&paper=passport&why=theft');
    expect(text).toContain('<option value="not-found" selected');
    for (const value of ['proxy', 'passport', 'theft']) {
      expect(text).toMatch(new RegExp(`value="${value}" checked`));
    }
  });

  it('answers for the day that the page is about', async () => {
    const { text } = await post('/ja/planner?on=2023-07-01', { happened: 'abroad', questions: 'abroad' });
    expect(result(text)).toContain('2024年5月26日までの国外転出');
    expect(text).toContain('href="/ja/planner?on=2023-07-01&amp;happened=abroad"');
  });

  it('gives the number to call for a lost card', async () => {
    const { text } = await post('/ja/planner', { happened: 'lost', questions: 'lost' });
    expect(text).toContain('href="tel:0120950178"');
    expect(result(text)).toContain('音声案内のあとに 2 を');
  });

  it('says that these papers suffice, and which do not', async () => {
    const asked = { happened: 'not-found', questions: 'not-found' };
    expect(result((await post('/en/planner', { ...asked, paper: ['student-card'] })).text)).toContain(
      'missing',
    );
    const two = await post('/en/planner', { ...asked, paper: ['student-card', 'pension-handbook'] });
    expect(result(two.text)).toContain('The person was confirmed by two documents');
  });
});

describe('in every language', () => {
  it.each(readerLanguages)('/%s/planner answers every situation in whole sentences', async (lang) => {
    for (const happened of HAPPENINGS) {
      const asked = { ...me, happened, questions: happened };
      const { status, text } = await post(`/${lang}/planner`, asked);
      expect(status, happened).toBe(200);
      expect(text, happened).toContain('id="plan"');
      expect(plain(text), happened).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object|《/);
      expect((await post(`/${lang}/planner.ics`, asked)).text, happened).not.toMatch(/undefined|《/);
    }
  });
});

describe('the calendar', () => {
  const calendar = async (fields: Record<string, string | string[]>, lang = 'ja') => {
    const { text, headers } = await post(`/${lang}/planner.ics`, fields);
    expect(headers.get('Content-Type')).toContain('text/calendar');
    expect(headers.get('Cache-Control')).toBe('no-store');
    return text;
  };
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

  it('is read by another program: whole days, reminders a week before', async () => {
    const list = events(await calendar(me));
    expect(list.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
      '2028-07-11 2028-07-12',
      '2028-07-11 2028-07-12',
      '2028-10-10 2028-10-11',
      '2028-10-10 2028-10-11',
      '2033-07-11 2033-07-12',
      '2033-10-10 2033-10-11',
    ]);
    for (const { component, startDate, summary, description } of list) {
      expect(startDate.isDate).toBe(true);
      expect(summary).toMatch(/更新できる最初の日|有効期限の日/);
      expect(description).toContain('出典：ガイドブック'.slice(3));
      const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
      expect((trigger as ICAL.Duration).toSeconds()).toBe(-(7 * 24 - 9) * 3600);
    }
  });

  it('names its entries alike every time, and no two alike', async () => {
    const uids = async () => events(await calendar(me, 'en')).map(({ uid }) => uid);
    const first = await uids();
    expect(await uids()).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  it('folds its lines at 75 octets, inside no character, and ends them with CRLF', async () => {
    const text = await calendar(me);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  it('is the page with its fault when the answers are none', async () => {
    expect((await post('/ja/planner.ics', { 'born.year': '1985' })).status).toBe(422);
  });
});

describe('the link to the same questions', () => {
  const day = fc
    .integer({ min: 0, max: 12_000 })
    .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }).toString());
  const form = fc
    .record({
      dates: fc.dictionary(fc.constantFrom(...DATE_FIELDS), day),
      happened: fc.constantFrom(...HAPPENINGS),
      status: fc.constantFrom(...STATUSES),
      by: fc.constantFrom('self', 'household-member', 'legal-representative', 'proxy'),
      paper: fc.subarray(['passport', 'student-card', 'my-number-card', '1985-10-10']),
      renewed: fc.constantFrom('', 'yes', '1985'),
    })
    .map(({ dates, ...choices }) => ({ ...choices, ...typedDates(dates) }));

  it('holds no digit of any date, whatever was answered, and leads to the same choices', () => {
    fc.assert(
      fc.property(form, (typed) => {
        const on = Temporal.PlainDate.from('2026-11-24');
        const { answers } = readAnswers(typed, on);
        const query = choicesQuery(answers);
        expect(query.replace('highly-skilled-2', '')).not.toMatch(/\d/);
        const opened = readAnswers(
          Object.fromEntries(
            [...new URLSearchParams(query).keys()].map((key) => [
              key,
              new URLSearchParams(query).getAll(key),
            ]),
          ),
          on,
        ).answers;
        const { dates: _, renewed: __, policeReport: ___, ...same } = answers;
        expect(opened).toMatchObject(same);
      }),
    );
  });
});

describe('what a browser is given to plan by itself', () => {
  it('is the same for everybody and names nobody', async () => {
    const answer = await app.request('/en/planner.json');
    const setting = await answer.json();
    expect(setting).toMatchObject({ lang: 'en', on: '2026-11-24', dated: false });
    expect(setting.words['planner.plan']).toBe('Your plan');
    expect(setting.counterHours.week[2].closes).toBe('19:00:00');
  });
});
