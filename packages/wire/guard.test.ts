// No individual number leaves except in the fields the contract names, however it is dressed or buried.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOutside, type WireError } from './index.ts';
import { example, NUMBER, RESIDENT } from './testing/example.ts';

const fullWidth = NUMBER.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (gap: string) => NUMBER.match(/.{4}/g)!.join(gap);
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (thrown: WireError) => thrown.problem?.code ?? thrown.code,
  );

describe('a number smuggled into a request never leaves', () => {
  it.each<[string, unknown]>([
    ['alone', NUMBER],
    ['in a sentence', `番号は${NUMBER}です`],
    ['in full width', fullWidth],
    ['grouped by spaces', grouped(' ')],
    ['grouped by hyphens', grouped('-')],
    ['grouped by ideographic spaces', grouped('　')],
    ['nested', { a: [{ b: { c: [NUMBER] } }] }],
    ['as a key', { [NUMBER]: true }],
    ['as JSON in a string', JSON.stringify({ n: NUMBER })],
    ['under the name of a lawful field elsewhere', { individualNumber: NUMBER }],
  ])('%s', async (_, more) => {
    const { caller, callerStore, store, designated } = await example();
    expect(await codeOf(caller.reportNewResident({ ...RESIDENT, more }))).toBe('wire.number-refused');
    expect(designated()).toBe(0);
    expect(await store.records()).toEqual([]);
    const [record] = await callerStore.records();
    expect(record).toMatchObject({ status: null, code: 'wire.number-refused' });
  });

  it('in a path or a query', async () => {
    const { caller } = await example();
    expect(await codeOf(caller.attachNote({ text: 'a' }, { params: { serial: NUMBER } }))).toBe(
      'wire.number-refused',
    );
    expect(await codeOf(caller.cards({ query: { state: grouped('-') } }))).toBe('wire.number-refused');
    expect(await codeOf(caller.cards({ query: { state: fullWidth } }))).toBe('wire.number-refused');
  });

  it('and what the contract does not name is left behind', async () => {
    let seen: unknown;
    const { caller } = await example({
      handlers: {
        reportNewResident: ({ body }) => {
          seen = body;
          return { individualNumber: NUMBER };
        },
      },
    });
    const careless = { ...RESIDENT, individualNumber: NUMBER };
    await caller.reportNewResident(careless);
    expect(seen).toEqual(RESIDENT);
  });
});

describe('a number in an answer', () => {
  it('leaves in the field the contract names', async () => {
    const { caller } = await example();
    expect((await caller.reportNewResident(RESIDENT)).individualNumber).toBe(NUMBER);
  });

  it('does not leave beside it, and nobody is told more than that something went wrong', async () => {
    const { caller, reports, store } = await example({
      handlers: { reportNewResident: () => ({ individualNumber: 'later', remark: `it is ${fullWidth}` }) },
    });
    const failure: WireError = await caller.reportNewResident(RESIDENT).catch((thrown) => thrown);
    expect(failure.problem).toMatchObject({ code: 'wire.unexpected', status: 500 });
    expect(String((reports[0]!.thrown as WireError).detail)).toContain('/remark');
    const told =
      JSON.stringify([failure.problem, await store.records()]) + (reports[0]!.thrown as Error).stack;
    expect(told).not.toContain(NUMBER);
    expect(told).not.toContain(fullWidth);
  });

  it('does not leave in the parameters of a refusal', async () => {
    const { caller } = await example({
      handlers: {
        reportNewResident: () => {
          throw Object.assign(new Error('known'), {
            code: 'jlis.already-designated',
            params: { as: NUMBER },
          });
        },
      },
    });
    const failure: WireError = await caller.reportNewResident(RESIDENT).catch((thrown) => thrown);
    expect(failure.problem).toMatchObject({ code: 'jlis.already-designated' });
    expect(failure.problem).not.toHaveProperty('params');
  });
});

describe('the places of numbers', () => {
  it('are named by pointer, and a key is not repeated', () => {
    expect(numbersOutside({ a: [{ 'b/c': NUMBER }], [NUMBER]: { d: NUMBER } })).toEqual([
      '/(key)',
      '/(key)/d',
      '/a/0/b~1c',
    ]);
  });

  it('may be lawful by an exact pointer or by * for one step', () => {
    const list = { residents: [{ n: NUMBER }, { n: NUMBER, m: NUMBER }] };
    expect(numbersOutside(list, ['/residents/*/n'])).toEqual(['/residents/1/m']);
    expect(numbersOutside(list, ['/residents/0/n'])).toEqual(['/residents/1/m', '/residents/1/n']);
    expect(numbersOutside(list, ['/residents/*'])).toHaveLength(3);
    expect(numbersOutside({ 'a/b': NUMBER }, ['/a/b'])).toEqual(['/a~1b']);
    expect(numbersOutside({ 'a/b': NUMBER }, ['/a~1b'])).toEqual([]);
  });

  it('are found as deep as a body can go', () => {
    const depth = 500_000;
    const deep = JSON.parse('['.repeat(depth) + JSON.stringify(NUMBER) + ']'.repeat(depth));
    expect(numbersOutside(deep)).toHaveLength(1);
  });

  it('are found wherever a number is put, and nowhere when none is put', () => {
    const innocent = fc.jsonValue({ maxDepth: 4 }).filter((json) => numbersOutside(json).length === 0);
    fc.assert(
      fc.property(innocent, fc.constantFrom(NUMBER, fullWidth, grouped(' ')), (json, number) => {
        const lawful = { at: number, rest: json };
        expect(numbersOutside(lawful, ['/at'])).toEqual([]);
        expect(numbersOutside({ at: 'x', rest: [json, { number }] }, ['/at'])).toEqual(['/rest/1/number']);
      }),
    );
  });

  it('are not seen in what systems write', () => {
    const ordinary = {
      uuid: '0198c0de-7b1d-7abc-8def-0123456789ab',
      at: '2026-11-02T01:00:00.123Z',
      slot: '2026-12-01T10:30',
      formId: '1234-5678-9012-3456-7890-123',
      digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      residentCode: RESIDENT.residentCode,
      yen: 300,
      epoch: 1_793_581_200_123,
    };
    expect(numbersOutside(ordinary)).toEqual([]);
  });
});
