import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choicesInput, dateInput, digitsInput, parseForm, submitOnce, textInput } from './forms.ts';

async function parse<Schema extends z.ZodType>(schema: Schema, fields: [string, string][]) {
  const app = new Hono();
  let parsed: Awaited<ReturnType<typeof parseForm<Schema>>> | undefined;
  const labels = { pin: 'PIN', born: 'Born', name: 'Name', age: 'Age' };
  app.post('/', async (c) => {
    parsed = await parseForm(c, schema, { lang: 'en', labels });
    return c.body(null);
  });
  await app.request('/', { method: 'POST', body: new URLSearchParams(fields) });
  return parsed!;
}

describe('what residents type', () => {
  it('keeps the variant of a character in a name', async () => {
    const name = '\u8fbb\u{e0101}\uff76\u3000花子';
    expect(await parse(z.object({ name: textInput() }), [['name', ` ${name} `]])).toMatchObject({
      values: { name },
    });
  });

  it('reads digits in any width and grouping', async () => {
    expect(await parse(z.object({ pin: digitsInput(4) }), [['pin', '１２ 3-4']])).toMatchObject({
      values: { pin: '1234' },
    });
  });

  it.each([
    [digitsInput(4), '', 'PIN: please fill this in.'],
    [digitsInput(4), '12a4', 'PIN: use digits only.'],
    [digitsInput(4), '123', 'PIN is not in the right form.'],
    [textInput(3), 'four', 'PIN: enter no more than 3 characters.'],
    [z.string().min(6), '123', 'PIN: enter at least 6 characters.'],
    [z.enum(['a']), 'b', 'PIN: please choose.'],
    [z.coerce.number().max(5), '6', 'PIN: enter 5 or less.'],
    [z.email(), 'x', 'PIN is not in the right form.'],
  ])('%# is answered in the reader’s words', async (schema, text, message) => {
    expect(await parse(z.object({ pin: schema }), [['pin', text]])).toMatchObject({
      errors: { pin: message },
    });
  });

  it('tells a date that is missing from one that does not exist', async () => {
    const schema = z.object({ born: dateInput() });
    expect(await parse(schema, [])).toMatchObject({ errors: { born: 'Born: please fill this in.' } });
    const wrong = await parse(schema, [
      ['born.year', '2023'],
      ['born.month', '2'],
      ['born.day', '29'],
    ]);
    expect(wrong).toMatchObject({
      errors: { born: 'Born: enter a day that exists.' },
      typed: { 'born.day': '29' },
    });
  });

  it('takes none, one or several choices, and none that was not offered', async () => {
    const schema = z.object({ kinds: choicesInput(['a', 'b']) });
    const ticked = (...kinds: string[]) =>
      parse(
        schema,
        kinds.map((kind) => ['kinds', kind]),
      );
    expect(await ticked()).toMatchObject({ values: { kinds: [] } });
    expect(await ticked('a')).toMatchObject({ values: { kinds: ['a'] } });
    expect(await ticked('a', 'b')).toMatchObject({ values: { kinds: ['a', 'b'] } });
    expect((await ticked('c')).ok).toBe(false);
  });

  it('cannot reach the prototype of anything', async () => {
    await parse(z.object({}), [
      ['__proto__.polluted', 'yes'],
      ['constructor.polluted', 'yes'],
    ]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('a form pressed twice', () => {
  it('acts once while the first press is under way, with the same key for the institution', async () => {
    const keys: string[] = [];
    const { promise, resolve } = Promise.withResolvers<string>();
    const app = new Hono();
    app.post('/', (c) =>
      submitOnce(c, { 'form-key': '0199c0de-0000-7000-8000-000000000002' }, (key) => {
        keys.push(key);
        return promise;
      }),
    );
    const presses = [app.request('/', { method: 'POST' }), app.request('/', { method: 'POST' })];
    resolve('/done');
    const answers = await Promise.all(presses);
    expect(answers.map((answer) => [answer.status, answer.headers.get('location')])).toEqual([
      [303, '/done'],
      [303, '/done'],
    ]);
    expect(keys).toEqual(['0199c0de-0000-7000-8000-000000000002']);
  });
});
