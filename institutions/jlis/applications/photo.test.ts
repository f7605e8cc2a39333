import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { picture } from '../testing/house.ts';
import { chipPicture, examinePhoto } from './photo.ts';

const day = Temporal.PlainDate.from;
const adult = { born: day('1985-10-10'), applied: day('2026-11-26'), taken: day('2026-11-01') };
const codes = ({ reasons }: { reasons: { code: string }[] }) => reasons.map(({ code }) => code);

describe('the picture file', () => {
  test.each([
    ['a JPEG', () => picture()],
    ['a PNG', () => picture({ kind: 'png' })],
    ['a square one of the least size', () => picture({ width: 480, height: 480 })],
  ])('%s is taken, and becomes an upright JPEG without metadata', async (_, make) => {
    const photo = await make();
    const examined = await examinePhoto({ ...adult, photo });
    expect(examined).toMatchObject({ verdict: 'accepted', reasons: [{ code: 'photo.accepted' }] });
    if (examined.verdict !== 'accepted') return;
    const { format, width, height, exif } = await sharp(examined.picture).metadata();
    expect({ format, width, height, exif }).toEqual({
      format: 'jpeg',
      width: 413,
      height: 531,
      exif: undefined,
    });
  });

  test('where it was taken is not kept', async () => {
    const located = await sharp(await picture())
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '35/1 39/1 0/1' } })
      .toBuffer();
    expect((await sharp(located).metadata()).exif).toBeDefined();
    const examined = await examinePhoto({ ...adult, photo: located });
    if (examined.verdict !== 'accepted') throw new Error(examined.verdict);
    expect((await sharp(examined.picture).metadata()).exif).toBeUndefined();
  });

  test.each([
    ['WebP', () => picture({ kind: 'webp' }), ['photo.not-jpeg-or-png']],
    ['a text', () => new TextEncoder().encode('a portrait '.repeat(3000)), ['photo.not-jpeg-or-png']],
    ['nothing', () => new Uint8Array(), ['photo.not-jpeg-or-png']],
    ['landscape', () => picture({ width: 760, height: 600 }), ['photo.landscape']],
    ['greyscale', () => picture({ grey: true }), ['photo.not-in-colour']],
    ['cut off', async () => (await picture()).subarray(0, 60_000), ['photo.unreadable']],
    [
      'a JPEG head and rubbish',
      () => Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(30_000, 7)]),
      ['photo.unreadable'],
    ],
    [
      'too few pixels and too small a file',
      () => picture({ width: 100, height: 120 }),
      ['photo.file-too-small', 'photo.too-few-pixels'],
    ],
    [
      'everything at once',
      () => picture({ width: 130, height: 100, grey: true }),
      ['photo.file-too-small', 'photo.too-few-pixels', 'photo.landscape', 'photo.not-in-colour'],
    ],
    [
      'too large a file',
      async () => Buffer.concat([await picture(), Buffer.alloc(7_000_000)]),
      ['photo.file-too-large'],
    ],
  ])('%s comes back with every fault', async (_, make, faults) => {
    const photo = await make();
    const examined = await examinePhoto({ ...adult, photo });
    expect(examined.verdict).toBe('returned');
    expect(codes(examined)).toEqual(faults);
  });

  test('a picture that lies on its side by its EXIF orientation is judged as it is seen', async () => {
    const turned = await sharp(await picture({ width: 760, height: 600 }))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await examinePhoto({ ...adult, photo: turned })).verdict).toBe('accepted');
  });
});

const judge = spawnSync('opj_dump', ['-h']).error ? 'skipped: needs opj_dump' : 'judge: OpenJPEG';

describe('the picture for the chip', () => {
  test('is a small JP2 file of one greyscale component', async () => {
    const file = Buffer.from(await chipPicture(await picture()));
    expect(file.length).toBeLessThan(7_000);
    expect(file.subarray(0, 12).toString('hex')).toBe('0000000c6a5020200d0a870a');
    expect(boxesOf(file)).toEqual(['jP  ', 'ftyp', 'jp2h', 'jp2c']);
  });

  test.skipIf(judge.startsWith('skipped'))(`shows what it was made of (${judge})`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tegata-photo-'));
    const [from, to] = [join(folder, 'chip.jp2'), join(folder, 'chip.pgm')];
    const gradient = await sharp({
      create: { width: 413, height: 531, channels: 3, background: '#123456' },
    })
      .composite([{ input: Buffer.from(PORTRAIT) }])
      .jpeg()
      .toBuffer();
    writeFileSync(from, await chipPicture(gradient));
    const { stdout } = spawnSync('opj_dump', ['-i', from], { encoding: 'utf8' });
    expect(stdout).toMatch(/x1=224, y1=288\s+numcomps=1/);
    expect(stdout).toContain('prec=8');
    expect(spawnSync('opj_decompress', ['-i', from, '-o', to]).status).toBe(0);
    const seen = readFileSync(to).subarray(-224 * 288);
    rmSync(folder, { recursive: true });
    const wanted = await sharp(gradient).resize(224, 288).greyscale().extractChannel(0).raw().toBuffer();
    const error = seen.reduce((sum, sample, at) => sum + Math.abs(sample - wanted[at]!), 0) / seen.length;
    expect(error).toBeLessThan(3);
  });
});

/** Not a face, but with edges and areas as one. */
const PORTRAIT =
  '<svg width="413" height="531"><ellipse cx="206" cy="240" rx="110" ry="150" fill="#e8c8a8"/><rect y="420" width="413" height="111" fill="#444"/></svg>';

function boxesOf(file: Buffer): string[] {
  const boxes: string[] = [];
  for (let at = 0; at < file.length; at += file.readUInt32BE(at))
    boxes.push(file.toString('latin1', at + 4, at + 8));
  return boxes;
}

describe('the law’s part', () => {
  test('none is needed under one year of age, by the day of the application', async () => {
    const baby = { born: day('2025-11-27'), applied: day('2026-11-26') };
    expect(await examinePhoto(baby)).toMatchObject({
      verdict: 'none-needed',
      reasons: [{ code: 'photo.none-needed' }],
    });
    expect(await examinePhoto({ ...baby, applied: day('2026-11-27') })).toMatchObject({
      verdict: 'returned',
      reasons: [{ code: 'photo.needed' }],
    });
    expect(await examinePhoto({ ...baby, photo: new Uint8Array(3) })).toMatchObject({
      verdict: 'none-needed',
    });
  });

  test.each([
    ['2026-05-26', 'accepted', ['photo.accepted']],
    ['2026-05-25', 'returned', ['photo.too-old']],
    ['2026-11-27', 'returned', ['photo.from-the-future']],
  ])('taken on %s: %s', async (taken, verdict, reasons) => {
    const examined = await examinePhoto({ ...adult, taken: day(taken), photo: await picture() });
    expect(examined.verdict).toBe(verdict);
    expect(codes(examined)).toEqual(reasons);
  });

  test('an old picture in a wrong file comes back with both reasons', async () => {
    const photo = await picture({ width: 760, height: 600 });
    const examined = await examinePhoto({ ...adult, taken: day('2020-01-01'), photo });
    expect(codes(examined)).toEqual(['photo.too-old', 'photo.landscape']);
  });

  test('a picture without a date is asked for its date', async () => {
    const { born, applied } = adult;
    const examined = await examinePhoto({ born, applied, photo: await picture() });
    expect(codes(examined)).toEqual(['photo.date-missing']);
  });
});
