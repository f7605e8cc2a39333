import { languages } from '@tegata/ui';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SmallTown, smallTown } from './testing/small-town.ts';
import { walkWords } from './walk/walk-words.ts';
import { words } from './words.ts';

let town: SmallTown;
beforeEach(async () => {
  town = await smallTown();
});
afterEach(() => town.close());

const origin = 'http://localhost:8080';
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await town.app.request(path.startsWith('http') ? path : origin + path, { headers });
  return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() };
};
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  town.app.request(origin + path, { method: 'POST', body: new URLSearchParams(fields), headers });
const newKey = () => crypto.randomUUID();
const wall = () => town.clock.wall().toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('the first page', () => {
  it('leads to every place and to the walk', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    for (const address of [
      ...Object.values(town.deps.places),
      '/walk',
      '/residents',
      '/behind',
      '/about',
      '/clock',
    ])
      expect(text).toContain(`href="${address}"`);
  });

  it('answers for a house that is not there, and names it harmlessly', async () => {
    const { status, text } = await get('http://portal.localhost:8080/');
    expect(status).toBe(200);
    expect(text).toContain('「portal」という場所はこの町にありません');
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect((await get(`http://${host}:8080/`)).text).not.toContain('この町にありません');
  });

  it('opens while both institutions are away', async () => {
    town.municipality.away = true;
    town.jlis.away = true;
    for (const path of ['/', '/walk', '/behind', '/residents', '/clock', '/about'])
      expect((await get(path)).status, path).toBe(200);
  });

  it('answers an address that nobody has, and a method nobody offers, with a calm page', async () => {
    expect((await get('/nowhere')).status).toBe(404);
    expect((await post('/about', {})).status).toBe(405);
    expect((await get('/nowhere', { Accept: 'application/json' })).type).toContain(
      'application/problem+json',
    );
  });
});

describe('the residents', () => {
  it.each([
    ['花子', ['港　花子']],
    ['ミナトハナコ', ['港　花子']],
    ['みなと', ['港　花子']],
    ['ｓａｍｐｌｅ', ['SAMPLE MARY JANE']],
    ['メアリー', ['SAMPLE MARY JANE']],
    ['new in town', ['新里　歩']],
    ['葛󠄀城', []],
    ['<script>alert(1)</script>', []],
  ])('%s finds %j', async (q, names) => {
    const { text } = await get(`/residents?q=${encodeURIComponent(q)}`);
    for (const { name } of town.people) expect(text.includes(name), name).toBe(names.includes(name));
    expect(text).not.toContain('<script>alert');
  });

  it('come with test PINs, the state of their card and the way to their desk', async () => {
    const { text } = await get('/residents');
    for (const part of ['HANAKO34', '4649', '運用中', 'http://desk.localhost:8080/people/minato-hanako'])
      expect(text).toContain(part);
  });

  it('have the same face every time; nobody has none', async () => {
    const face = await get('/residents/minato-hanako.svg');
    expect([face.status, face.type]).toEqual([200, 'image/svg+xml']);
    expect((await get('/residents/minato-hanako.svg')).text).toBe(face.text);
    expect((await get('/residents/nobody.svg')).status).toBe(404);
  });
});

describe('the clock', () => {
  it.each([
    ['day', '2026-11-25T10:00'],
    ['month', '2026-12-24T10:00'],
    ['year', '2027-11-24T10:00'],
  ])('moves one %s on', async (by, then) => {
    const response = await post('/clock/move', { by, back: '/walk', 'form-key': newKey() });
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/walk']);
    expect(wall()).toBe(then);
  });

  it('moves once for a button that was pressed twice', async () => {
    const fields = { by: 'day', 'form-key': newKey() };
    await post('/clock/move', fields);
    await Promise.all([post('/clock/move', fields), post('/clock/move', fields)]);
    expect(town.clock.moves).toBe(1);
  });

  it('moves to a named moment, and goes back to real time', async () => {
    await post('/clock/move', { by: 'to', to: '2026-12-01T10:30', 'form-key': newKey() });
    expect(wall()).toBe('2026-12-01T10:30');
    await post('/clock/move', { by: 'real', 'form-key': newKey() });
    expect(town.clock.followsRealTime).toBe(true);
  });

  it('stops where the calendar stops', async () => {
    town.clock.set(Temporal.ZonedDateTime.from('2050-12-01T10:00[Asia/Tokyo]'));
    await post('/clock/move', { by: 'year', 'form-key': newKey() });
    expect(wall()).toBe('2050-12-31T10:00');
  });

  it('leads back to its own pages only', async () => {
    const response = await post('/clock/move', {
      by: 'day',
      back: 'https://evil.example/',
      'form-key': newKey(),
    });
    expect(response.headers.get('Location')).toBe('/clock?moved');
  });

  it('does not move for nonsense, nor for another site', async () => {
    for (const fields of [{ by: 'week' }, { by: 'to', to: 'tomorrow' }, { by: 'to' }])
      expect((await post('/clock/move', { ...fields, 'form-key': newKey() } as never)).status).toBe(303);
    const foreign = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
    expect((await post('/clock/move', { by: 'day', 'form-key': newKey() }, foreign)).status).toBe(403);
    expect(town.clock.moves).toBe(0);
  });

  const typed = (year: string, month: string, day: string, time: string, era = '') => ({
    'date.era': era,
    'date.year': year,
    'date.month': month,
    'date.day': day,
    time,
    'form-key': newKey(),
  });

  it.each([
    [typed('2027', '4', '1', '9:00'), '2027-04-01T09:00'],
    [typed('9', '4', '1', '９：０５', 'R'), '2027-04-01T09:05'],
    [typed('2027', '4', '1', '23時59分'), '2027-04-01T23:59'],
  ])('is set to %j', async (fields, then) => {
    expect((await post('/clock', fields)).headers.get('Location')).toBe('/clock?moved');
    expect(wall()).toBe(then);
  });

  it.each([
    [typed('2027', '2', '29', '9:00'), 'field-date'],
    [typed('2014', '1', '1', '9:00'), '2015年10月5日'],
    [typed('2051', '1', '1', '9:00'), '2050年12月31日'],
    [typed('2027', '4', '1', '24:00'), 'field-time'],
    [typed('2027', '4', '1', 'noon'), 'field-time'],
  ])(
    'is not set to %j; the answer stands beside the field and what was typed stays',
    async (fields, part) => {
      const response = await post('/clock', fields);
      const text = await response.text();
      expect(response.status).toBe(422);
      expect(text).toContain(part);
      expect(text).toContain(`value="${fields.time}"`);
      expect(text).toContain(`value="${fields['date.year']}"`);
      expect(town.clock.moves).toBe(0);
    },
  );
});

describe('the walk', () => {
  it('offers the clock where a closed door stands in the way', async () => {
    town.clock.set(Temporal.ZonedDateTime.from('2026-11-27T20:00[Asia/Tokyo]'));
    const { text } = await get('/walk');
    expect(text).toContain('value="2026-11-30T09:00"');
    town.clock.set(Temporal.ZonedDateTime.from('2026-11-27T10:00[Asia/Tokyo]'));
    expect((await get('/walk')).text).not.toContain('name="to"');
  });

  it('follows a resident from a form, and says when there is no such resident', async () => {
    const found = await post('/walk/companion', { handle: 'minato-hanako' });
    expect(found.headers.get('Location')).toBe('/walk');
    const { text } = await get('/walk');
    expect(text).toContain('9の手順のうち7が終わりました');
    expect(text).toContain('http://desk.localhost:8080/people/minato-hanako');
    expect((await post('/walk/companion', { handle: 'x' })).headers.get('Location')).toBe('/walk?unknown');
    expect((await post('/walk/companion', {})).headers.get('Location')).toBe('/walk?unknown');
  });

  it('shows what a journal holds as text, whatever it holds', async () => {
    await get('/walk');
    town.municipality.write({ kind: '<img src=x>', subject: '<b>', detail: { evil: '"><script>' } });
    town.jlis.record({ from: 'kiosk', to: 'jlis', operation: '<i>', status: null, act: '<u>' });
    await new Promise((resolve) => setTimeout(resolve, 750));
    const { text } = await get('/behind');
    expect(text).not.toMatch(/<img src=x>|"><script>|<i>|<u>/);
    expect(text).toContain('&lt;img src=x&gt;');
  });
});

describe('behind the scenes', () => {
  it('shows deeds; mere look-ups when asked; what was refused always', async () => {
    const { municipality, jlis } = town;
    municipality.record({ from: 'counter', to: 'municipality', operation: 'findResidents', act: 'look' });
    municipality.record({ from: 'counter', to: 'municipality', operation: 'registerResident', act: 'deed' });
    jlis.record({ from: 'desk', to: 'jlis', operation: 'applicationStatus', status: 404, act: 'refused' });
    const shown = async (path: string) =>
      [...(await get(path)).text.matchAll(/id="act-(\w+)"/g)].map(([, act]) => act).sort();
    expect(await shown('/behind')).toEqual(['deed', 'refused']);
    expect(await shown('/behind?lookups=1')).toEqual(['deed', 'look', 'refused']);
    expect(await shown('/behind/now?only=jlis&lookups=1')).toEqual(['refused']);
  });
});

it.each(languages)('catalogues are in order (%s)', () => {
  expect([words.faults(), walkWords.faults()]).toEqual([[], []]);
});
