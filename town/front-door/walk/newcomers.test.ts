import { checkPin, pinAdvice } from '@tegata/law';
import { expect, it } from 'vitest';
import { newcomerOf } from './newcomers.ts';

const rounds = Array.from({ length: 12 }, (_, index) =>
  newcomerOf(index + 1, '東京都港区芝公園一丁目5番25号'),
);

it('no two walks suggest the same person at the same address', () => {
  expect(new Set(rounds.map(({ name, address }) => `${name} ${address}`)).size).toBe(rounds.length);
});

it('every suggested PIN is one that the counter accepts without advice against it', () => {
  for (const { pins, birth } of rounds) {
    for (const kind of ['auth', 'register', 'text', 'sign'] as const) {
      expect(checkPin(kind, pins[kind]).answer, pins[kind]).toBe(true);
    }
    expect(pinAdvice(pins.auth, { born: birth })).toEqual([]);
  }
});
