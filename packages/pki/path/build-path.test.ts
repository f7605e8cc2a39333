import { describe, expect, test } from 'vitest';
import type { Certificate } from '../certificate/read.ts';
import { authorityKeyIdentifier, keyUsage, subjectKeyIdentifier } from '../profile/extensions.ts';
import {
  certify,
  type Holder,
  newKeys,
  PRESENT,
  testName,
  withBrokenSignature,
} from '../testing/hierarchy.ts';
import { buildPaths, type DeadEnd } from './build-path.ts';
import { verifyPath } from './verify-path.ts';

const authority = (name: string, by?: Holder, over: object = {}) =>
  certify({ subject: testName(name), authority: true, ...(by && { by }), ...over });
const person = (by: Holder, over: object = {}) => certify({ subject: testName('Hanako'), by, ...over });
const certificatesOf = (...holders: Holder[]) => holders.map(({ certificate }) => certificate);

/** All paths, as the common names they go through, and how the search ended. */
async function search(
  { certificate }: Holder,
  anchors: Holder[],
  candidates: readonly Certificate[],
  longest?: number,
): Promise<{ paths: Certificate[][]; end: DeadEnd }> {
  const paths: Certificate[][] = [];
  const options = { anchors: certificatesOf(...anchors), candidates, ...(longest && { longest }) };
  for (const found = buildPaths(certificate, options); ; ) {
    const next = await found.next();
    if (next.done) return { paths, end: next.value };
    paths.push([next.value.anchor, ...next.value.path]);
  }
}

describe('a path', () => {
  const root = authority('Root');
  const middle = authority('Middle', root);
  const low = authority('Low', middle);
  const hanako = person(low);

  test('is found through candidates in any order, among strangers', async () => {
    const strangers = Array.from({ length: 5 }, (_, i) => authority(`Stranger ${i}`, root));
    const heap = certificatesOf(...strangers, low, hanako, middle);
    for (const candidates of [heap, heap.toReversed()]) {
      const { paths } = await search(hanako, [root], candidates);
      expect(paths).toEqual([certificatesOf(root, middle, low, hanako)]);
    }
  });

  test('ends at the nearest anchor first', async () => {
    const { paths } = await search(hanako, [root, middle], certificatesOf(low, middle));
    expect(paths[0]).toEqual(certificatesOf(middle, low, hanako));
  });

  test('goes from generation to generation by key, all of one name', async () => {
    const generations = [1, 2, 3].map(() => authority('JPKI'));
    for (const generation of generations) {
      const { paths } = await search(person(generation), generations, []);
      expect(paths).toHaveLength(1);
      expect(paths[0]![0]).toBe(generation.certificate);
    }
  });

  test('without a trusted end says whether the issuer is unknown or did not sign', async () => {
    expect(await search(hanako, [root], [])).toEqual({ paths: [], end: 'issuer-unknown' });
    expect((await search(hanako, [], certificatesOf(middle, low))).end).toBe('issuer-unknown');
    const namesake = certify({ subject: testName('Low'), authority: true, keys: newKeys() });
    const silent = person(low, { extensions: [keyUsage('digitalSignature')] });
    expect((await search(silent, [namesake], [])).end).toBe('signature');
    expect((await search(withBrokenSignature(hanako), [low], [])).end).toBe('signature');
  });

  test('is not made with an issuer whose key identifier is another one', async () => {
    const wrong = [keyUsage('digitalSignature'), authorityKeyIdentifier(Buffer.alloc(20, 7))];
    expect(await search(person(low, { extensions: wrong }), [low], [])).toEqual({
      paths: [],
      end: 'issuer-unknown',
    });
  });

  test('is never made of a certificate that signed itself, trusted or not', async () => {
    const selfMade = certify({ subject: testName('Taro') });
    expect(await search(selfMade, [], [])).toEqual({ paths: [], end: 'issuer-unknown' });
    expect((await search(selfMade, [selfMade], certificatesOf(selfMade))).paths).toEqual([]);
    expect((await search(root, [root], [])).paths).toEqual([]);
  });

  test('is found on a detour when the first is not valid', async () => {
    const keys = newKeys();
    const over = authority('Twice', root, { keys, notAfter: PRESENT.subtract({ hours: 1 }) });
    const inForce = authority('Twice', root, { keys });
    const taro = person(over);
    for (const candidates of [certificatesOf(over, inForce), certificatesOf(inForce, over)]) {
      const found = await verifyPath(taro.certificate, {
        at: PRESENT,
        anchors: certificatesOf(root),
        candidates,
      });
      expect(found).toMatchObject({ valid: true });
    }
    const only = await verifyPath(taro.certificate, {
      at: PRESENT,
      anchors: certificatesOf(root),
      candidates: certificatesOf(over),
    });
    expect(only).toMatchObject({ valid: false, reasons: [{ failure: 'expired', above: 1 }] });
  });
});

describe('the search comes to an end', () => {
  test('in a ring of authorities that certify each other', async () => {
    const keys = [newKeys(), newKeys(), newKeys()];
    const first = keys.map((each, i) => authority(`Ring ${i}`, undefined, { keys: each }));
    const ring = first.map((holder, i) =>
      authority(`Ring ${(i + 1) % 3}`, holder, { keys: keys[(i + 1) % 3] }),
    );
    const { paths, end } = await search(person(first[0]!), [], certificatesOf(...ring));
    expect({ paths, end }).toEqual({ paths: [], end: 'issuer-unknown' });
  });

  test('in a heap where every authority certifies every other (9! ways and more)', async () => {
    const keys = Array.from({ length: 10 }, () => newKeys());
    const selves = keys.map((each, i) => authority(`Mesh ${i}`, undefined, { keys: each }));
    const mesh = selves.flatMap((by, i) =>
      keys.flatMap((each, j) => (i === j ? [] : [authority(`Mesh ${j}`, by, { keys: each })])),
    );
    const stranger = authority('Nobody knows');
    expect(await search(person(selves[0]!), [stranger], certificatesOf(...mesh))).toEqual({
      paths: [],
      end: 'limit',
    });
  });

  test('among thousands of namesakes of the issuer', async () => {
    const keys = newKeys();
    const namesakes = Array.from(
      { length: 3000 },
      () => authority('Namesake', undefined, { keys }).certificate,
    );
    const silent = certify({
      subject: testName('Taro'),
      by: authority('Namesake'),
      extensions: [keyUsage('digitalSignature'), subjectKeyIdentifier(Buffer.alloc(20))],
    });
    expect(await search(silent, [], namesakes)).toEqual({ paths: [], end: 'limit' });
  });

  test('above the greatest height', async () => {
    const chain = [authority('Top')];
    for (let i = 0; i < 12; i++) chain.push(authority(`Step ${i}`, chain.at(-1)));
    const leaf = person(chain.at(-1)!);
    const candidates = certificatesOf(...chain.slice(1));
    expect(await search(leaf, [chain[0]!], candidates)).toEqual({ paths: [], end: 'limit' });
    expect((await search(leaf, [chain[0]!], candidates, 13)).paths).toHaveLength(1);
  });
});
