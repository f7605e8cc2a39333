/** Decoding the streams that hold a document's structure: Flate with PNG predictors (ISO 32000-1 7.4.4), nothing else. */

import { inflateSync } from 'node:zlib';
import { notPdf } from './parser.ts';
import { isArray, isDictionary, nameOf, type PdfStream, type PdfValue } from './values.ts';

/** A cross-reference or object stream of an honest document is far below; a bomb is not. */
const LARGEST = 256 << 20;

export function decodeStructure({ dictionary, bytes }: PdfStream): Uint8Array {
  const filters = listOf(dictionary.get('Filter')).map(nameOf);
  const parameters = listOf(dictionary.get('DecodeParms'));
  return filters.reduce<Uint8Array>((decoded, filter, index) => {
    if (filter !== 'FlateDecode') throw notPdf(`filter ${filter}`);
    return unpredict(inflate(decoded), parameters[index]);
  }, bytes);
}

const listOf = (value: PdfValue | undefined): readonly PdfValue[] =>
  isArray(value) ? value : value === undefined || value === null ? [] : [value];

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    throw notPdf('compressed stream');
  }
}

function unpredict(bytes: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  if (!isDictionary(parameters)) return bytes;
  const number = (key: string, fallback: number): number => {
    const value = parameters.get(key);
    return typeof value === 'number' ? value : fallback;
  };
  const predictor = number('Predictor', 1);
  if (predictor === 1) return bytes;
  if (predictor < 10 || predictor > 15) throw notPdf(`predictor ${predictor}`);
  const pixel = Math.max(1, (number('Colors', 1) * number('BitsPerComponent', 8)) >> 3);
  const width = Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8);
  if (width < 1 || bytes.length % (width + 1) !== 0) throw notPdf('predicted stream');
  const rows = bytes.length / (width + 1);
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)]!;
    for (let column = 0; column < width; column++) {
      const raw = bytes[row * (width + 1) + 1 + column]!;
      const left = column >= pixel ? out[row * width + column - pixel]! : 0;
      const up = row > 0 ? out[(row - 1) * width + column]! : 0;
      const corner = row > 0 && column >= pixel ? out[(row - 1) * width + column - pixel]! : 0;
      out[row * width + column] = raw + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - corner;
      const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
        number,
        number,
        number,
      ];
      return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }
    default:
      throw notPdf(`row filter ${kind}`);
  }
}
