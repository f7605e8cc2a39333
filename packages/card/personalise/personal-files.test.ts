import { constants, createHash, createPublicKey, publicDecrypt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../bytes.ts';
import { parseAttributes, parsePhoto } from '../reader/personal-files.ts';
import { contentsKey, NUMBER, order } from '../testing/sandbox-card.ts';
import { readDataObject, readDataObjects } from '../tlv.ts';
import { sandboxSerial } from './card-serial.ts';
import { eraYymmdd } from './era-date.ts';
import { faceFile } from './face-file.ts';
import { tokenInfoFile } from './jpki-files.ts';
import { attributesFile, basicsFile, integrityFile, numberFile } from './text-files.ts';

/** EF 0002 of the printed specimen card, as published. */
const SPECIMEN =
  'FF2065DF2108000E002000590064DF220FE9BB92E6A190E38080E5B9B9E4B99F' +
  'DF2336E69DB1E4BAACE983BDE6B885E780ACE5B882E8A6B3E5B883E5AD90E58D97' +
  'EFBC91EFBC92EFBC8DEFBC97EFBC8DEFBC92EFBC90EFBC92DF24083139383030323137DF250131';

const { signContents } = order();
const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const digestInfoOf = (signature: Uint8Array) =>
  publicDecrypt(
    {
      key: createPublicKey(contentsKey.publicKey.export({ type: 'spki', format: 'pem' })),
      padding: constants.RSA_PKCS1_PADDING,
    },
    signature,
  );
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

describe('the text files', () => {
  test('four attributes are the measured bytes of the printed specimen', () => {
    const specimen = {
      name: '黒桐　幹也',
      address: '東京都清瀬市観布子南１２－７－２０２',
      birth: date('1980-02-17'),
      sex: '1',
    } as const;
    expect(toHex(attributesFile(specimen))).toBe(SPECIMEN);
    expect(parseAttributes(fromHex(SPECIMEN))).toMatchObject({ ...specimen, birth: '1980-02-17' });
  });

  test('the number fills 17 bytes', () => {
    expect(toHex(numberFile(NUMBER))).toBe(`FF100C${Buffer.from(NUMBER).toString('hex').toUpperCase()}FFFF`);
  });

  test('the integrity record is 336 bytes and binds both files under the issuer’s signature', async () => {
    const number = numberFile(NUMBER);
    const attributes = attributesFile(order().holder);
    const record = await integrityFile(number, attributes, signContents);
    expect(record.length).toBe(336);
    expect(toHex(record.subarray(0, 5))).toBe('FF3082014B');
    const [first, second, third] = readDataObjects(readDataObject(record).value);
    expect(Buffer.from(first!.value)).toEqual(sha256(number));
    const withoutTable = readDataObject(attributes).value.subarray(3 + 8);
    expect(Buffer.from(second!.value)).toEqual(sha256(withoutTable));
    const signed = readDataObject(record).value.subarray(0, third!.start);
    expect(digestInfoOf(third!.value).subarray(-32)).toEqual(sha256(signed));
  });

  test('the basics answer a read of 256 bytes in full', () => {
    expect(basicsFile().length).toBe(256);
    expect(toHex(basicsFile().subarray(0, 5))).toBe('FF4082009F');
    expect(readDataObjects(readDataObject(basicsFile()).value).map(({ tag }) => tag)).toEqual([
      0xdf41, 0xdf42, 0xdf43,
    ]);
  });

  test('any name and address come back as they were, and the table points at them', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 0, maxLength: 120 })
      .map((value) => value.toWellFormed());
    fc.assert(
      fc.property(text, text, (name, address) => {
        const file = attributesFile({ name, address, birth: date('2024-02-29'), sex: '9' });
        // A decoder drops a leading byte order mark; no register holds one.
        fc.pre(!name.startsWith('\uFEFF') && !address.startsWith('\uFEFF'));
        expect(parseAttributes(file)).toEqual({ name, address, birth: '2024-02-29', sex: '9' });
        const table = readDataObjects(readDataObject(file).value)[0]!.value;
        const offsets = Array.from({ length: 4 }, (_, i) => (table[2 * i]! << 8) | table[2 * i + 1]!);
        expect(offsets.map((at) => readDataObject(file, at).tag)).toEqual([0xdf22, 0xdf23, 0xdf24, 0xdf25]);
      }),
    );
  });
});

describe('the face file', () => {
  test('keeps the measured order and signs three hashes in one DigestInfo', async () => {
    const photo = new Uint8Array(2000).fill(3);
    const file = await faceFile(order().holder, photo, date('2035-02-17'), signContents);
    const outer = readDataObject(file).value;
    const objects = readDataObjects(outer);
    expect(objects.map(({ tag }) => tag - 0xdf20)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const [, birth, , , name, , portrait, signature] = objects;
    const hashes = [
      outer.subarray(birth!.start, name!.start),
      outer.subarray(name!.start, portrait!.start),
      outer.subarray(portrait!.start, signature!.start),
    ].map(sha256);
    const info = digestInfoOf(signature!.value);
    expect(toHex(info.subarray(0, 19))).toBe('3071300D060960864801650304020105000460');
    expect(info.subarray(19)).toEqual(Buffer.concat(hashes));
    expect(parsePhoto(file)).toEqual(photo);
  });
});

describe('the small forms', () => {
  test.each([
    ['1868-01-25', '010125'],
    ['1912-07-29', '450729'],
    ['1912-07-30', '010730'],
    ['1926-12-24', '151224'],
    ['1926-12-25', '011225'],
    ['1980-02-17', '550217'],
    ['1989-01-07', '640107'],
    ['1989-01-08', '010108'],
    ['2019-04-30', '310430'],
    ['2019-05-01', '010501'],
    ['2024-02-29', '060229'],
  ])('the era form of %s is %s', (iso, expected) => expect(eraYymmdd(date(iso))).toBe(expected));

  test('serials have 15 digits and lie in the sandbox range', () => {
    expect(sandboxSerial(1)).toBe('990000000000001');
    expect(() => sandboxSerial(0)).toThrow(RangeError);
    expect(() => sandboxSerial(1e13)).toThrow(RangeError);
  });

  test('token information is laid out as PKCS#11 wants it', () => {
    const info = tokenInfoFile(sandboxSerial(7));
    expect(info.length).toBe(160);
    expect(toHex(info.subarray(96, 124))).toBe(
      '0000040D' + '00000001' + '00000000' + '00000001' + '00000000' + '00000010' + '00000006',
    );
    expect(Buffer.from(info.subarray(80, 96)).toString()).toBe('0990000000000007');
  });
});
