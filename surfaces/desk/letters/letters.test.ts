import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from '../deps.ts';
import { hanako, jiro } from '../testing/people.ts';
import { openStreet, type Street } from '../testing/street.ts';
import { cardNotice, formId, noticeCode, noticed, printedNumber } from '../testing/things.ts';
import { entriesOf, formIdOf } from './letter.ts';

describe('the entries of a letter', () => {
  it('are read one by one: a strange one spoils no other', () => {
    const letter: Letter = {
      ...cardNotice,
      body: { formId: '<b>', noticeCode: 'A', pickUpUntil: 'soon', more: 1 },
    };
    expect(entriesOf(letter)).toEqual({ noticeCode: 'A' });
    const { body: _, ...bare } = cardNotice;
    expect(formIdOf(bare)).toBeUndefined();
  });
});

describe('the letter box', () => {
  let street: Street;
  beforeAll(async () => {
    street = await openStreet();
    noticed(street, jiro);
  });
  afterAll(() => street.close());
  const get = async (path: string) => {
    const response = await street.app.request(path);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const box = '/people/mihon-jiro/letters';
  const [second, first] = ['0199c0de-1111-7000-8000-000000000002', '0199c0de-1111-7000-8000-000000000001'];

  it('lists what came, newest first', async () => {
    const { text } = await get(box);
    expect(text.indexOf('交付通知書')).toBeLessThan(text.indexOf('個人番号通知書'));
    expect((await get('/people/jugemu/letters')).text).toContain('手紙はまだ届いていません');
  });

  it('opens the number notice: the form ID in sight, the number folded away, and the way to apply', async () => {
    const { text } = await get(`${box}/${first}`);
    expect(text).toContain(formId);
    expect(text).toContain(`href="/people/mihon-jiro/apply/${formId}"`);
    const folded = /<details(?! open)[^>]*>.*?<\/details>/.exec(text)?.[0];
    expect(folded).toContain(printedNumber);
    expect(text.split(printedNumber)).toHaveLength(2);
  });

  it('opens the pick-up notice: code, office, last day, PDF, and the way to reserve', async () => {
    const { text } = await get(`${box}/${second}`);
    expect(text).toContain('芝地区総合支所');
    expect(text).toContain('2027年1月24日（令和9年）');
    expect(text).toContain(`href="/people/mihon-jiro/pick-up/${noticeCode}"`);
    const pdf = await get(`${box}/${second}/letter.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.text).toMatch(/^%PDF-/);
    expect((await get(`${box}/${first}/letter.pdf`)).status).toBe(404);
  });

  it('can be read while the ward office is away', async () => {
    street.state.up = false;
    expect((await get(`${box}/${second}`)).status).toBe(200);
    street.state.up = true;
  });

  it('is nobody else’s, and strange ids name no letter', async () => {
    expect((await get(`/people/${hanako.handle}/letters/${first}`)).status).toBe(404);
    expect((await get(`${box}/..%2F..%2Fetc`)).status).toBe(404);
  });

  it('tells why an application came back, in the reader’s language', async () => {
    const reasons = [{ code: 'photo.landscape', source: { kind: 'unconfirmed', note: 'x' } }];
    const id = '0199c0de-1111-7000-8000-000000000003';
    street.post(jiro, { ...cardNotice, id, kind: 'application-returned', body: { reasons } });
    expect((await get(`${box}/${id}`)).text).toContain('写真が横長です');
    expect((await get(`${box}/${id}?lang=en`)).text).toContain('wider than high');
  });
});
