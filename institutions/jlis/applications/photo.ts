// 顔写真の審査: law says whether a picture is needed and how old it may be; the file itself has to be a JPEG or PNG in
// colour, upright and large enough to print (個人番号カード総合サイト: 20 KB to 7 MB, 480 to 6000 pixels each way).
import { checkPhoto, type Source, unconfirmed } from '@tegata/law';
import sharp from 'sharp';
import type { PhotoFault } from '../contract.ts';
import { jpeg2000 } from './jpeg-2000.ts';
import type { ApplicationReason } from './tables.ts';

export type PhotoExamined =
  | { verdict: 'none-needed'; reasons: ApplicationReason[] }
  | { verdict: 'returned'; reasons: ApplicationReason[] }
  /** `picture`: upright JPEG without metadata, as it is printed on the card. */
  | { verdict: 'accepted'; reasons: ApplicationReason[]; picture: Uint8Array };

const BYTES = { least: 20_000, most: 7_000_000 };
const PIXELS = { least: 480, most: 6000 };
/** 35 × 45 mm at 300 dots an inch, as the face of the card prints it. */
const PRINTED = { width: 413, height: 531 };
/** The chip's picture and how much it is compressed are our choice: real ones are of several KB. */
const ON_CHIP = { width: 224, height: 288 };
const COMPRESSION = 10;
const SOURCE: Source = unconfirmed('the card application site’s figures for online applications');

/** Examines the picture of an application; every fault is named, not only the first. */
export async function examinePhoto(application: {
  born: Temporal.PlainDate;
  applied: Temporal.PlainDate;
  taken?: Temporal.PlainDate;
  photo?: Uint8Array;
}): Promise<PhotoExamined> {
  const { photo, ...question } = application;
  const dated = checkPhoto(question);
  const reasons: ApplicationReason[] = [...dated.reasons];
  if (dated.answer === 'none-needed') return { verdict: 'none-needed', reasons };
  if (!photo) {
    const missing = checkPhoto({ born: question.born, applied: question.applied });
    return { verdict: 'returned', reasons: [...missing.reasons] };
  }
  if (!question.taken) reasons.splice(0, reasons.length, fault('photo.date-missing'));
  const { faults, picture } = await examineFile(photo);
  if (dated.answer === 'accepted' && faults.length === 0 && picture)
    return { verdict: 'accepted', reasons, picture };
  return { verdict: 'returned', reasons: [...(dated.answer === 'accepted' ? [] : reasons), ...faults] };
}

/** The picture for the chip: 7:9 as it is printed, greyscale JPEG 2000 of some 6 KB, which a terminal reads in a moment. */
export async function chipPicture(picture: Uint8Array): Promise<Uint8Array> {
  const { data, info } = await sharp(picture)
    .resize({ ...ON_CHIP, fit: 'cover' })
    .greyscale()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jpeg2000({ width: info.width, height: info.height, samples: data }, COMPRESSION);
}

async function examineFile(
  photo: Uint8Array,
): Promise<{ faults: ApplicationReason[]; picture?: Uint8Array }> {
  const kind = kindOf(photo);
  if (!kind) return { faults: [fault('photo.not-jpeg-or-png')] };
  const faults: ApplicationReason[] = [];
  if (photo.length < BYTES.least) faults.push(fault('photo.file-too-small', { least: BYTES.least }));
  if (photo.length > BYTES.most) return { faults: [fault('photo.file-too-large', { most: BYTES.most })] };
  try {
    const image = sharp(photo, { failOn: 'truncated', limitInputPixels: PIXELS.most ** 2 });
    const { autoOrient, space = '' } = await image.metadata();
    const { width, height } = autoOrient;
    if (Math.min(width, height) < PIXELS.least)
      faults.push(fault('photo.too-few-pixels', { width, height, least: PIXELS.least }));
    if (Math.max(width, height) > PIXELS.most)
      faults.push(fault('photo.too-many-pixels', { width, height, most: PIXELS.most }));
    if (width > height) faults.push(fault('photo.landscape', { width, height }));
    if (!['srgb', 'rgb', 'rgb16'].includes(space)) faults.push(fault('photo.not-in-colour'));
    const picture = await image
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .resize({ ...PRINTED, fit: 'cover' })
      .toColourspace('srgb')
      .jpeg({ quality: 88 })
      .toBuffer();
    return { faults, picture: new Uint8Array(picture) };
  } catch {
    return { faults: [...faults, fault('photo.unreadable')] };
  }
}

/** By the first bytes (JPEG: FF D8 FF; PNG: its signature); a name or a media type says nothing. */
function kindOf(photo: Uint8Array): 'jpeg' | 'png' | undefined {
  const head = photo.subarray(0, 8).toHex();
  if (head.startsWith('ffd8ff')) return 'jpeg';
  return head === '89504e470d0a1a0a' ? 'png' : undefined;
}

function fault(code: PhotoFault, params?: Record<string, number>): ApplicationReason {
  return params ? { code, source: SOURCE, params } : { code, source: SOURCE };
}
