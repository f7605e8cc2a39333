import { describe, expect, test } from 'vitest';
import { TEST_ROOTS } from '../testing/contents.ts';
import { contentsRootSet, readContentsRootSet } from './roots.ts';

describe('the published roots', () => {
  test('are a JWK set that reads back as it was, through JSON', () => {
    const published = JSON.stringify(contentsRootSet(TEST_ROOTS));
    expect(readContentsRootSet(JSON.parse(published))).toEqual(TEST_ROOTS);
  });

  test('name each key by the sixteen bytes that certificates name', () => {
    const [first] = contentsRootSet(TEST_ROOTS).keys;
    expect(first).toMatchObject({
      kty: 'RSA',
      use: 'sig',
      kid: '39303030303230080530303100000000',
      e: 'AQAB',
    });
  });

  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['a key of another kind', { keys: [{ kty: 'EC', kid: '00'.repeat(16), n: '', e: '' }] }],
    ['a key with a short id', { keys: [{ kty: 'RSA', kid: '00', n: 'AQAB', e: 'AQAB' }] }],
    ['a key without numbers', { keys: [{ kty: 'RSA', kid: '00'.repeat(16) }] }],
  ])('are not %s', (_, set) => {
    expect(() => readContentsRootSet(set)).toThrow(expect.objectContaining({ code: 'card.malformed' }));
  });
});
