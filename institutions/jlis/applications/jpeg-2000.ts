// The photograph as the chip carries it: JPEG 2000 (ISO/IEC 15444-1), greyscale, in a JP2 file. OpenJPEG makes the
// codestream; the boxes around it are written here.

/** Samples of one byte, row by row. */
export type GreyPicture = { width: number; height: number; samples: Uint8Array };

type Codec = Awaited<ReturnType<typeof import('@cornerstonejs/codec-openjpeg/wasmjs').default>>;
let codec: Promise<Codec> | undefined;

/** Encodes a picture to about `size / ratio` bytes; takes a few milliseconds. */
export async function jpeg2000({ width, height, samples }: GreyPicture, ratio: number): Promise<Uint8Array> {
  codec ??= import('@cornerstonejs/codec-openjpeg/wasmjs').then(({ default: load }) => load());
  const { J2KEncoder } = await codec;
  const encoder = new J2KEncoder();
  try {
    const frame = { width, height, bitsPerSample: 8, componentCount: 1, isSigned: false };
    encoder.getDecodedBuffer(frame).set(samples);
    encoder.setQuality(false, 1);
    encoder.setCompressionRatio(0, ratio);
    encoder.encode();
    return jp2File(width, height, encoder.getEncodedBuffer());
  } finally {
    encoder.delete();
  }
}

/** A JP2 file (annex I) around a codestream of one component of eight bits. */
function jp2File(width: number, height: number, codestream: Uint8Array): Uint8Array {
  const brand = Buffer.from('jp2 ');
  // One component, eight bits unsigned, the only compression type, colour space known, no rights.
  const imageHeader = box('ihdr', u32(height), u32(width), Buffer.from('000107070000', 'hex'));
  // Enumerated colour space 17: greyscale.
  const colour = box('colr', Buffer.from('010000', 'hex'), u32(17));
  return Buffer.concat([
    box('jP  ', Buffer.from('0d0a870a', 'hex')),
    box('ftyp', brand, u32(0), brand),
    box('jp2h', imageHeader, colour),
    box('jp2c', codestream),
  ]);
}

function box(type: string, ...parts: readonly Uint8Array[]): Buffer {
  const contents = Buffer.concat(parts);
  return Buffer.concat([u32(8 + contents.length), Buffer.from(type), contents]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
