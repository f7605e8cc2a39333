import { beforeEach, describe, expect, test } from 'vitest';
import { Pairings } from './bridge-pairing.ts';

const PAGE = 'https://app.example';
let time: number;
let pairings: Pairings;

beforeEach(() => {
  time = 0;
  pairings = new Pairings({ now: () => time, codeLasts: 100, sessionLasts: 1000 });
});

describe('a pairing code', () => {
  test('is worth one session', () => {
    const { code } = pairings.offer();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(pairings.redeem(code, PAGE)).toMatch(/^[\w-]{43}$/);
    expect(pairings.redeem(code, PAGE)).toBeUndefined();
  });

  test('may be typed as people type', () => {
    const { code } = pairings.offer();
    const typed = ` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(pairings.redeem(typed, PAGE)).toBeDefined();
  });

  test('expires', () => {
    const { code, expiresIn } = pairings.offer();
    expect(expiresIn).toBe(100);
    time = 100;
    expect(pairings.redeem(code, PAGE)).toBeUndefined();
  });

  test('gives way to a newer one', () => {
    const { code } = pairings.offer();
    const newer = pairings.offer();
    expect(pairings.redeem(code, PAGE)).toBeUndefined();
    expect(pairings.redeem(newer.code, PAGE)).toBeDefined();
  });

  test('is worth nothing after five guesses', () => {
    const { code } = pairings.offer();
    for (let guess = 0; guess < 4; guess++) pairings.redeem('', PAGE);
    expect(pairings.redeem(code, PAGE)).toBeDefined();
    const other = pairings.offer();
    for (let guess = 0; guess < 5; guess++) pairings.redeem('', PAGE);
    expect(pairings.redeem(other.code, PAGE)).toBeUndefined();
  });
});

describe('a session', () => {
  test('is good at its own origin, until it ends', () => {
    const session = pairings.redeem(pairings.offer().code, PAGE)!;
    expect(pairings.isGood(session, PAGE)).toBe(true);
    expect(pairings.isGood(session, 'https://other.example')).toBe(false);
    expect(pairings.isGood('', PAGE)).toBe(false);
    time = 1000;
    expect(pairings.isGood(session, PAGE)).toBe(false);
  });

  test('gives way when there are too many', () => {
    const sessions = Array.from({ length: 33 }, () => pairings.redeem(pairings.offer().code, PAGE)!);
    expect(pairings.isGood(sessions[0]!, PAGE)).toBe(false);
    expect(pairings.isGood(sessions[1]!, PAGE)).toBe(true);
  });
});
