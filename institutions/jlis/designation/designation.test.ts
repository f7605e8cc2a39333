import { randomUUID } from 'node:crypto';
import { generateResidentCode, isReserved, parseIndividualNumber } from '@tegata/numbers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HANAKO, type House, MINATO, openHouse } from '../testing/house.ts';
import { numberFrom } from './conversion.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const randomCode = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 })
  .map((digits) => generateResidentCode(() => digits.pop() ?? 1));

describe('the conversion (番号法 8条2項)', () => {
  test('gives a valid number of the reserved range, the same for the same code and key', () => {
    const key = new Uint8Array(32).fill(1);
    fc.assert(
      fc.property(randomCode, fc.integer({ min: 0, max: 9 }), (code, attempt) => {
        const number = numberFrom(key, code, attempt);
        expect(isReserved(parseIndividualNumber(number))).toBe(true);
        expect(numberFrom(key, code, attempt)).toBe(number);
      }),
    );
  });

  test('has no regularity: neighbouring codes, keys and attempts have numbers far apart', () => {
    const codes = Array.from({ length: 2000 }, (_, n) => generateResidentCode(digitsOf(n + 1)));
    const numbers = codes.map((code) => Number(numberFrom(new Uint8Array(32).fill(1), code, 0).slice(4, 11)));
    const steps = numbers.slice(1).map((number, at) => number - numbers[at]!);
    expect(new Set(steps).size).toBeGreaterThan(1990);
    expect(steps.filter((step) => step > 0).length).toBeGreaterThan(900);
    expect(steps.filter((step) => step < 0).length).toBeGreaterThan(900);
    const same = codes.filter(
      (code) =>
        numberFrom(new Uint8Array(32).fill(1), code, 0) === numberFrom(new Uint8Array(32).fill(2), code, 0) ||
        numberFrom(new Uint8Array(32).fill(1), code, 0) === numberFrom(new Uint8Array(32).fill(1), code, 1),
    );
    expect(same.length).toBeLessThan(5);
  });
});

const digitsOf = (n: number) => {
  const digits = [...String(n).padStart(10, '0')].map(Number);
  return () => digits.shift() ?? 0;
};

describe('designation', () => {
  test('codes that are drawn are valid and never drawn twice', async () => {
    const draws = await Promise.all(
      Array.from({ length: 4 }, () => house.ask('municipality').drawResidentCodes({ count: 50 })),
    );
    const codes = draws.flatMap(({ residentCodes }) => residentCodes);
    expect(new Set(codes).size).toBe(200);
  });

  test('the same resident code again gives the same number and one letter, also when reported twice at once', async () => {
    const { report, ...first } = await house.newcomer();
    const again = await Promise.all([1, 2, 3].map(() => house.ask('municipality').designateNumber(report)));
    for (const answer of again) expect(answer).toEqual(first);
    await house.jlis.drain();
    const posted = [...house.letters.values()].filter(({ to }) => to === report.addressee);
    expect(posted).toMatchObject([
      { kind: 'number-notice', from: 'jlis', body: { formId: first.formId, name: report.attributes.name } },
    ]);
    expect(posted[0]?.body?.individualNumber).toBe(first.individualNumber.replace(/(.{4})(?=.)/g, '$1 '));
  });

  test('everybody has another number and another form id', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => house.newcomer()));
    expect(new Set(people.map(({ individualNumber }) => individualNumber)).size).toBe(30);
    expect(new Set(people.map(({ formId }) => formId)).size).toBe(30);
  });

  test('a number that somebody had stays theirs: the next candidate is taken', async () => {
    const { residentCodes } = await house.ask('municipality').drawResidentCodes({ count: 1 });
    const { vault } = await house.premises();
    const code = residentCodes[0]! as Parameters<typeof numberFrom>[1];
    const key = vault.key('designation');
    const holder = await house.newcomer();
    // Somebody else was given the first candidate before.
    const taken = numberFrom(key, code, 0);
    await house.ledger.pool.query('UPDATE register_entry SET number_look_up = $1 WHERE form_id = $2', [
      Buffer.from(vault.lookUp('individual-number', taken)),
      holder.formId,
    ]);
    const { individualNumber } = await house.ask('municipality').designateNumber({
      ...holder.report,
      addressee: randomUUID(),
      residentCode: code,
    });
    expect(individualNumber === taken).toBe(false);
    expect(individualNumber === numberFrom(key, code, 1)).toBe(true);
  });

  test.each([
    ['a code that was never drawn', { residentCode: '99999999999' }, 'jlis.resident-code-not-drawn'],
    ['an unknown municipality', { municipalityCode: '011002' }, 'jlis.municipality-unknown'],
    ['the code of somebody else', { addressee: randomUUID() }, 'jlis.resident-code-taken'],
  ])('%s is refused', async (_, change, code) => {
    const { report } = await house.newcomer();
    await expect(house.ask('municipality').designateNumber({ ...report, ...change })).rejects.toMatchObject({
      problem: { code },
    });
  });

  test('only a municipality may ask', async () => {
    const { report } = await house.newcomer();
    await expect(house.ask('counter').designateNumber(report)).rejects.toMatchObject({
      problem: { code: 'wire.caller-not-allowed' },
    });
  });

  test('a copy of the database tells neither number, code nor person', async () => {
    const { report, individualNumber } = await house.newcomer({
      attributes: { name: '見本　秘蔵', address: '東京都港区どこにもない町' },
    });
    await house.jlis.drain();
    const { rows: tables } = await house.ledger.pool.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema IN ('public', 'journal', 'pgboss') AND table_type = 'BASE TABLE'`,
    );
    const secrets = [individualNumber, report.residentCode, '秘蔵', 'どこにもない町'];
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables) {
      const { rows } = await house.ledger.pool.query<{ text: string }>(
        `SELECT t::text AS text FROM ${name} t`,
      );
      const dump = rows.map(({ text }) => text).join('\n');
      const hex = secrets.map((secret) => Buffer.from(secret).toString('hex'));
      expect(
        [...secrets, ...hex].some((secret) => dump.includes(secret)),
        name,
      ).toBe(false);
    }
  });

  test('the journal names the act by opaque ids, under the correlation of the call', async () => {
    const { report } = await house.newcomer();
    const correlation = randomUUID();
    const { residentCodes } = await house.ask('municipality').drawResidentCodes({ count: 1 });
    await house
      .ask('municipality')
      .designateNumber(
        { ...report, residentCode: residentCodes[0]!, attributes: HANAKO, municipalityCode: MINATO },
        { correlation },
      );
    await house.jlis.drain();
    const { journal, calls } = await house.ask('front-door').activity({ query: { correlation } });
    expect(journal.map(({ kind }) => kind)).toEqual(['letter.posted', 'number.designated']);
    expect(calls.map(({ operation }) => operation)).toEqual(['designateNumber']);
  });
});
