import { constants, createHash, createPublicKey, type KeyObject, publicDecrypt, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../bytes.ts';
import { readCardVerifiableCertificate } from '../contents/certificate.ts';
import { encodeSpki } from '../public-key.ts';
import { parseAttributes } from '../reader/personal-files.ts';
import { contentsKey, TEST_ISSUER } from '../testing/contents.ts';
import { NUMBER, order } from '../testing/sandbox-card.ts';
import { readDataObject, readDataObjects } from '../tlv.ts';
import { sandboxSerial } from './card-serial.ts';
import { eraYymmdd } from './era-date.ts';
import { ageRecordFile, faceBasicsFile, faceFile, numberPictureFile } from './face-files.ts';
import { tokenInfoFile } from './jpki-files.ts';
import {
  attributesFile,
  integrityFile,
  numberFile,
  sessionKeyFile,
  signedKeyFile,
  textBasicsFile,
} from './text-files.ts';

/** EF 0002 of the printed specimen card, as published. */
const SPECIMEN =
  'FF2065DF2108000E002000590064DF220FE9BB92E6A190E38080E5B9B9E4B99F' +
  'DF2336E69DB1E4BAACE983BDE6B885E780ACE5B882E8A6B3E5B883E5AD90E58D97' +
  'EFBC91EFBC92EFBC8DEFBC97EFBC8DEFBC92EFBC90EFBC92DF24083139383030323137DF250131';

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const cardKey = contentsKey().publicKey;

/** The key that a certificate of the card names, as OpenSSL takes it. */
function certifiedKey(certificate: Uint8Array): KeyObject {
  const spki = encodeSpki(readCardVerifiableCertificate(certificate).publicKey);
  return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
}
const textKey = certifiedKey(TEST_ISSUER.text.certificate);
const faceKey = certifiedKey(TEST_ISSUER.face.certificate);

/** Whether the last object of a file is OpenSSL's signature over all before it. */
function signedBy(key: KeyObject, file: Uint8Array): boolean {
  const { value } = readDataObject(file);
  const last = readDataObjects(value).at(-1)!;
  return verify('sha256', value.subarray(0, last.start), key, last.value);
}

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
    const record = await integrityFile(number, attributes, TEST_ISSUER.text.sign);
    expect(record.length).toBe(336);
    expect(toHex(record.subarray(0, 5))).toBe('FF3082014B');
    const [first, second] = readDataObjects(readDataObject(record).value);
    expect(Buffer.from(first!.value)).toEqual(sha256(number));
    const withoutTable = readDataObject(attributes).value.subarray(3 + 8);
    expect(Buffer.from(second!.value)).toEqual(sha256(withoutTable));
    expect(signedBy(textKey, record)).toBe(true);
  });

  test('the basics answer a read of 256 bytes in full', () => {
    const basics = textBasicsFile();
    expect(basics.length).toBe(256);
    expect(toHex(basics.subarray(0, 32))).toBe(
      'FF4082009FDF410401030E01DF421039303030303334080530303100000000DF'.slice(0, 64),
    );
    expect(readDataObjects(readDataObject(basics).value).map(({ tag }) => tag)).toEqual([
      0xdf41, 0xdf42, 0xdf43,
    ]);
    expect(toHex(basics.subarray(-174, -78))).toBe('FF'.repeat(96));
  });

  test('the certificate is 568 bytes and names the municipality’s key', () => {
    const { certificate } = TEST_ISSUER.text;
    expect(certificate.length).toBe(568);
    expect(toHex(certificate.subarray(0, 10))).toBe('7F218202335F4E820129');
    expect(toHex(certificate.subarray(10, 42))).toBe(
      `${toHex(Buffer.from('9000033'))}080530303100000000${toHex(Buffer.from('1310331'))}080530303000000000`,
    );
  });

  test('the two keys of the application: one signed, one bare', async () => {
    const signedKey = await signedKeyFile(cardKey, TEST_ISSUER.text.sign);
    expect(signedKey.length).toBe(536);
    expect(toHex(signedKey.subarray(0, 10))).toBe('FF50820213DF51820109');
    expect(signedBy(textKey, signedKey)).toBe(true);
    expect(toHex(sessionKeyFile(cardKey).subarray(0, 13))).toBe('A18201099003010001918201'.padEnd(26, '00'));
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

describe('the face files', () => {
  const contents = { ...order(), expiry: date('2035-02-17') };

  test('keep the measured order and sign three hashes in one DigestInfo', async () => {
    const file = await faceFile(contents, cardKey, TEST_ISSUER.face.sign);
    const outer = readDataObject(file).value;
    const objects = readDataObjects(outer);
    expect(objects.map(({ tag }) => tag - 0xdf20)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const [table, birth, , , name, , portrait, signature] = objects;
    const hashes = [
      outer.subarray(birth!.start, name!.start),
      outer.subarray(name!.start, portrait!.start),
      outer.subarray(portrait!.start, signature!.start),
    ].map(sha256);
    const info = publicDecrypt({ key: faceKey, padding: constants.RSA_PKCS1_PADDING }, signature!.value);
    expect(toHex(info.subarray(0, 19))).toBe('3071300D060960864801650304020105000460');
    expect(info.subarray(19)).toEqual(Buffer.concat(hashes));
    const offsets = Array.from(
      { length: 9 },
      (_, i) => (table!.value[2 * i]! << 8) | table!.value[2 * i + 1]!,
    );
    expect(offsets.map((at) => readDataObject(file, at).tag)).toEqual(objects.slice(1).map(({ tag }) => tag));
  });

  test('the age record and the drawn number are signed over the card’s own key', async () => {
    const age = await ageRecordFile(date('1980-02-17'), cardKey, TEST_ISSUER.face.sign);
    const number = await numberPictureFile(NUMBER, cardKey, TEST_ISSUER.face.sign);
    expect(toHex(age.subarray(0, 16))).toBe('FF1082021EDF11083139383030323137');
    expect([signedBy(faceKey, age), signedBy(faceKey, number)]).toEqual([true, true]);
    const [picture] = readDataObjects(readDataObject(number).value);
    // IHDR: 72 × 12, one bit, greyscale.
    expect(toHex(picture!.value.subarray(12, 29))).toBe('49484452000000480000000C0100000000');
  });

  test('the basics name the municipality', () => {
    const objects = readDataObjects(readDataObject(faceBasicsFile('13103')).value);
    expect(objects.map(({ tag, value }) => [tag - 0xdf30, value.length])).toEqual([
      [1, 4],
      [2, 16],
      [3, 1],
      [4, 5],
      [5, 272],
    ]);
    expect(Buffer.from(objects[3]!.value).toString()).toBe('13103');
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
    const info = tokenInfoFile('JPKIAPICCTOKEN2', sandboxSerial(7));
    expect(info.length).toBe(160);
    expect(toHex(info.subarray(96, 124))).toBe(
      '0000040D' + '00000001' + '00000000' + '00000001' + '00000000' + '00000010' + '00000006',
    );
    expect(Buffer.from(info.subarray(80, 96)).toString()).toBe('0990000000000007');
  });
});
