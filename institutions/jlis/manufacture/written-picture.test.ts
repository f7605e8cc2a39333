import { findIpamjMincho } from '@tegata/paper';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { writtenPicture } from './written-picture.ts';

/** What a decoder nobody here wrote sees: size, and the share of black. */
async function seen(text: string) {
  const png = await writtenPicture(text);
  const { format, width, height, space, channels } = await sharp(png).metadata();
  const samples = await sharp(png).extractChannel(0).raw().toBuffer();
  const ink = samples.filter((sample) => sample === 0).length;
  expect(samples.every((sample) => sample === 0 || sample === 255)).toBe(true);
  return { format, width, height, space, channels, ink, depth: png[24], samples };
}

describe('a written picture', () => {
  test('is a PNG of one bit a pixel, twenty characters wide', async () => {
    expect(await seen('手形　花子')).toMatchObject({
      format: 'png',
      width: 480,
      height: 24,
      space: 'b-w',
      channels: 1,
      depth: 1,
    });
  });

  test('has ink for every character, and none where the line is empty', async () => {
    const { samples, height } = await seen('手形　花子');
    const column = (x: number) => Array.from({ length: height! }, (_, y) => samples[y * 480 + x]);
    const inkIn = (em: number) =>
      Array.from({ length: 24 }, (_, x) => column(em * 24 + x)).some((pixels) => pixels.includes(0));
    expect([0, 1, 2, 3, 4, 5, 12].map(inkIn)).toEqual([true, true, false, true, true, false, false]);
  });

  test('a long text goes on in another line, without hyphens', async () => {
    const name = 'ABDULRAHMAN MOHAMMED ALABDULLATIF BIN KHALID IBRAHIM';
    const { height, ink } = await seen(name);
    expect(height).toBeGreaterThan(30);
    const parts = ['ABDULRAHMAN MOHAMMED', 'ALABDULLATIF BIN KHALID IBRAHIM'] as const;
    const apart = (await seen(parts[0])).ink + (await seen(parts[1])).ink;
    expect(Math.abs(ink - apart)).toBeLessThan(12);
  });

  test('signs of the drawing library’s markup are letters like others', async () => {
    const { ink } = await seen('<b>A&amp;B</b>');
    expect(ink).toBeGreaterThan((await seen('bA&ampB/b')).ink);
  });

  test.skipIf(!findIpamjMincho())('a variant of a character is drawn as itself', async () => {
    const [plain, variant] = await Promise.all([seen('葛'), seen('葛\u{E0102}')]);
    expect(variant.samples.equals(plain.samples)).toBe(false);
  });
});
