import { describe, expect, test } from 'vitest';
import { ATRS, type AtrName } from './atrs.ts';

/** Walks an ATR by ISO/IEC 7816-3, 8.2: interface bytes as T0 and the TD bytes announce, historical bytes, check byte. */
function walk(atr: Uint8Array) {
  let at = 2;
  let announced = atr[1]! >> 4;
  let protocols = 0;
  while (announced !== 0) {
    at += [1, 2, 4].filter((bit) => announced & bit).length;
    if (!(announced & 8)) break;
    protocols |= 1 << (atr[at]! & 0x0f);
    announced = atr[at++]! >> 4;
  }
  const check = atr.subarray(1).reduce((sum, byte) => sum ^ byte, 0);
  return { length: at + (atr[1]! & 0x0f) + 1, check, speaksT1: (protocols & 2) !== 0 };
}

describe('every answer to reset', () => {
  test.each(Object.keys(ATRS) as AtrName[])('%s is whole, checks, and speaks T=1', (name) => {
    const { atr } = ATRS[name];
    expect(walk(atr)).toEqual({ length: atr.length, check: 0, speaksT1: true });
    expect(atr.length).toBeLessThanOrEqual(33);
  });
});
