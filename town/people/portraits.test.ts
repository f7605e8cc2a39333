import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawFace } from './portrait-face.ts';
import { portrait, wrongPortrait } from './portraits.ts';

const hanako = { handle: 'minato-hanako', age: 34, sex: '2' } as const;

test('a portrait is what an application asks for: a JPEG in colour, 480 × 617 or more, 20 kB or more', async () => {
  const picture = await portrait(hanako);
  const { format, width, height, channels } = await sharp(picture).metadata();
  expect({ format, channels }).toEqual({ format: 'jpeg', channels: 3 });
  expect(width).toBeGreaterThanOrEqual(480);
  expect(height).toBeGreaterThanOrEqual(617);
  expect(width / height).toBeCloseTo(35 / 45, 2);
  expect(picture.length).toBeGreaterThanOrEqual(20_000);
});

test('the same sitter has the same face, another sitter another', () => {
  expect(drawFace(hanako)).toBe(drawFace({ ...hanako }));
  expect(drawFace({ ...hanako, handle: 'minato-kaito' })).not.toBe(drawFace(hanako));
});

test('the wrong picture is a JPEG too, but landscape and too small', async () => {
  const { format, width, height } = await sharp(await wrongPortrait(hanako)).metadata();
  expect(format).toBe('jpeg');
  expect(width).toBeGreaterThan(height);
  expect(height).toBeLessThan(617);
});
