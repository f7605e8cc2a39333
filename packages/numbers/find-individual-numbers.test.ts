// The scanner must see a number however people write it, and must stay quiet on what systems write.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designateIndividualNumber, findIndividualNumbers } from './index.ts';

const found = (text: string) => findIndividualNumbers(text).map(({ index }) => index);
const number = fc
  .stringMatching(/^[0-9]{11}$/)
  .filter((body) => Number(body) > 0)
  .map((body) => designateIndividualNumber(body));
const SAMPLE = designateIndividualNumber('12345678901');
const grouped = (gap: string, value: string = SAMPLE) => (value.match(/.{4}/g) ?? []).join(gap);
const fullWidth = (value: string) =>
  value.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe('finds a number', () => {
  it.each([
    ['alone', SAMPLE, 0],
    ['in JSON', `{"n":"${SAMPLE}"}`, 6],
    ['as a JSON number', `{"n":${SAMPLE}}`, 5],
    ['in a Japanese sentence', `番号は${SAMPLE}です。`, 3],
    ['at the end of a sentence', `It is ${SAMPLE}.`, 6],
    ['in a path', `/persons/${SAMPLE}/cards`, 9],
    ['in a long path', `/very/long/path/of/many/small/words/that/never/seems/to/end/${SAMPLE}/x`, 60],
    ['in a query', `?n=${SAMPLE}&m=1`, 3],
    ['in a key', `person_${SAMPLE}`, 7],
    ['in a CSV row', `1,${SAMPLE},2`, 2],
    ['after an escaped line break', JSON.stringify(`番号\n${SAMPLE}`), 5],
    ['after a percent escape', `n%3D${SAMPLE}`, 4],
    ['after a percent sign', `%${SAMPLE}`, 1],
    ['grouped by spaces', grouped(' '), 0],
    ['grouped by ideographic spaces', grouped('　'), 0],
    ['grouped by hyphens', grouped('-'), 0],
    ['grouped by the kana hyphen', grouped('ー'), 0],
    ['grouped and percent-encoded', grouped('%20'), 0],
    ['grouped and form-encoded', grouped('+'), 0],
    ['grouped after a short count', `12 ${grouped(' ')}`, 3],
    ['in full width', fullWidth(SAMPLE), 0],
    ['in full width, grouped', fullWidth(grouped('－')), 0],
    ['beside a UUID', `0198c0de-0000-7000-8000-000000000019 ${SAMPLE}`, 37],
  ])('%s', (_, text, index) => {
    expect(found(text)).toEqual([index]);
  });

  it('of anybody, in any dress, in any text without letters or digits at its sides', () => {
    const around = fc.stringMatching(/^[ \n"'(){}[\]:;,<>/|あ-ん一-龥、。]{0,20}$/);
    const dress = fc.constantFrom(
      (n: string) => n,
      (n: string) => grouped(' ', n),
      (n: string) => grouped('-', n),
      fullWidth,
    );
    fc.assert(
      fc.property(around, number, dress, around, (before, n, wear, after) => {
        expect(found(before + wear(n) + after)).toEqual([before.length]);
      }),
    );
  });

  it('every time it appears', () => {
    expect(found(`${SAMPLE},${SAMPLE}\n${grouped(' ')}`)).toEqual([0, 13, 26]);
  });
});

describe('stays quiet on', () => {
  const quiet = (arbitrary: fc.Arbitrary<string>, numRuns = 500) =>
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(found(text)).toEqual([]);
      }),
      { numRuns },
    );
  const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));

  it('twelve digits with a wrong check digit', () => {
    quiet(number.map((n) => n.slice(0, 11) + ((Number(n[11]) + 1) % 10)));
  });

  it('longer and shorter runs of digits, also with a number inside', () => {
    quiet(
      fc
        .tuple(fc.stringMatching(/^[0-9]{0,8}$/), number, fc.stringMatching(/^[0-9]{0,8}$/))
        .filter(([before, , after]) => before + after !== '')
        .map(([before, n, after]) => before + n + after),
    );
    quiet(fc.bigInt({ min: 10n ** 12n, max: 10n ** 30n }).map(String));
    quiet(fc.nat({ max: 10 ** 9 }).map(String));
  });

  it('decimal numbers', () => {
    quiet(fc.tuple(fc.nat(), number).map(([whole, n]) => `${whole}.${n}`));
    quiet(fc.tuple(number, fc.nat()).map(([n, fraction]) => `{"x":${n}.${fraction}}`));
    quiet(fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => JSON.stringify({ x: x % 1 })));
  });

  it('UUIDs, even when their last or middle groups are a number', () => {
    quiet(fc.uuid());
    quiet(fc.tuple(fc.uuid(), number).map(([uuid, n]) => `"${uuid.slice(0, 24)}${n}"`));
    quiet(
      fc
        .tuple(hex(8), number, hex(12))
        .map(([head, n, tail]) => `urn:uuid:${head}-${grouped('-', n)}-${tail}`),
    );
  });

  it('digests in hexadecimal', () => {
    for (const length of [32, 40, 64, 128]) quiet(hex(length), 100);
    quiet(fc.tuple(hex(26), number, hex(26)).map(([a, n, b]) => `${a}a${n}b${b}`));
  });

  it('moments and dates', () => {
    const millisecond = fc.integer({ min: 1e12, max: 4e12 });
    quiet(millisecond.map((ms) => Temporal.Instant.fromEpochMilliseconds(ms).toString()));
    quiet(
      millisecond.map((ms) =>
        Temporal.Instant.fromEpochNanoseconds(BigInt(ms) * 1_000_000n + 123_456_789n).toString(),
      ),
    );
    quiet(millisecond.map((ms) => JSON.stringify({ ms, s: Math.floor(ms / 1000), ns: `${ms}000000` })));
    quiet(
      millisecond.map((ms) =>
        Temporal.Instant.fromEpochMilliseconds(ms).toString().slice(2, 19).replace(/[-:T]/g, '').concat('Z'),
      ),
    );
  });

  it('payment cards and telephone numbers', () => {
    quiet(
      fc
        .tuple(number, fc.stringMatching(/^[0-9]{4}$/), fc.constantFrom(' ', '-'))
        .map(([n, more, gap]) => `${grouped(gap, n)}${gap}${more} ${more}${gap}${grouped(gap, n)}`),
    );
    for (const telephone of ['0120-95-0178', '03-3578-3111', '0570-00-1277', '+81 3 3578 3111']) {
      expect(found(telephone)).toEqual([]);
    }
  });

  it('base64, base64url and JWS', () => {
    const bytes = (constraints: fc.IntArrayConstraints) =>
      fc.uint8Array(constraints).map((array) => Buffer.from(array));
    quiet(bytes({ maxLength: 600 }).map((b) => b.toString('base64')));
    const part = bytes({ minLength: 20, maxLength: 300 }).map((b) => b.toString('base64url'));
    quiet(fc.tuple(part, part, part).map((parts) => parts.join('.')));
  });

  it('a number that chance put between two symbols of a long base64 run', () => {
    const random = (seed: number) => createHash('sha512').update(String(seed)).digest('base64').slice(0, 80);
    quiet(fc.tuple(fc.nat(), number).map(([seed, n]) => `${random(seed)}/${n}+${random(seed + 1)}`));
  });
});
