import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { concat } from '../bytes.ts';
import { CardError } from '../errors.ts';
import { ageRecordFile, faceFile, numberPictureFile } from '../personalise/face-files.ts';
import { attributesFile, integrityFile, numberFile, signedKeyFile } from '../personalise/text-files.ts';
import { contentsKey, TEST_ISSUER, TEST_ROOTS } from '../testing/contents.ts';
import { NUMBER, order } from '../testing/sandbox-card.ts';
import {
  issueCardVerifiableCertificate,
  readCardVerifiableCertificate,
  verifyCardVerifiableChain,
} from './certificate.ts';
import { readAgeRecord, readCardFace, readNumberPicture, verifyFaceFiles } from './face-files.ts';
import { keyId, keyIdText } from './key-id.ts';
import { digestInfoOf, verifyDigestInfo } from './rsa.ts';
import { readSignedKey, verifyTextFiles } from './text-files.ts';

const cardKey = contentsKey();
const files = {} as {
  text: Required<Parameters<typeof verifyTextFiles>[0]>;
  face: Required<Parameters<typeof verifyFaceFiles>[0]>;
};

beforeAll(async () => {
  const { holder } = order();
  const number = numberFile(NUMBER);
  const attributes = attributesFile(holder);
  const { text, face } = TEST_ISSUER;
  files.text = {
    certificate: text.certificate,
    number,
    attributes,
    integrity: await integrityFile(number, attributes, text.sign),
    signedKey: await signedKeyFile(cardKey.publicKey, text.sign),
  };
  files.face = {
    certificate: face.certificate,
    face: await faceFile(order(), cardKey.publicKey, face.sign),
    ageRecord: await ageRecordFile(holder.birth, cardKey.publicKey, face.sign),
    numberPicture: await numberPictureFile(NUMBER, cardKey.publicKey, face.sign),
  };
});

const HOLD = 'holds';

describe('the files of a card', () => {
  test('hold under the issuer’s roots', async () => {
    expect(await verifyTextFiles(files.text, TEST_ROOTS)).toEqual({
      certificate: HOLD,
      number: HOLD,
      attributes: HOLD,
      integrity: HOLD,
      signedKey: HOLD,
    });
    expect(await verifyFaceFiles(files.face, TEST_ROOTS)).toEqual({
      certificate: HOLD,
      face: HOLD,
      ageRecord: HOLD,
      numberPicture: HOLD,
    });
  });

  test('are checked as far as they were read', async () => {
    const { certificate, ageRecord } = files.face;
    expect(await verifyFaceFiles({ certificate, ageRecord }, TEST_ROOTS)).toEqual({
      certificate: HOLD,
      ageRecord: HOLD,
    });
  });

  test('are not called broken where no root is known', async () => {
    const verdicts = await verifyTextFiles(files.text, []);
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['unknown-authority']));
  });

  test('break with their certificate', async () => {
    const { certificate } = files.text;
    const forged = certificate.with(100, certificate[100]! ^ 1);
    const verdicts = await verifyTextFiles({ ...files.text, certificate: forged }, TEST_ROOTS);
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['broken']));
  });

  test.each(['number', 'attributes', 'integrity', 'signedKey'] as const)(
    'no byte of the text application’s %s can be changed',
    (name) =>
      nobodyChanges(
        files.text[name],
        (changed) => verifyTextFiles({ ...files.text, [name]: changed }, TEST_ROOTS),
        name,
      ),
  );

  test.each(['ageRecord', 'numberPicture'] as const)(
    'no byte of the face application’s %s can be changed',
    (name) =>
      nobodyChanges(
        files.face[name],
        (changed) => verifyFaceFiles({ ...files.face, [name]: changed }, TEST_ROOTS),
        name,
      ),
  );

  test('no byte of the face can be changed but its expiry and security code, which nobody signs', async () => {
    const unsigned = 3 + 8 + 5 + readCardFace(files.face.face).securityCode!.length;
    const signed = files.face.face.length - unsigned;
    await nobodyChanges(
      files.face.face,
      (face) => verifyFaceFiles({ ...files.face, face }, TEST_ROOTS),
      'face',
      signed,
    );
  });

  test('filling behind a file changes nothing', async () => {
    const filling = new Uint8Array(40).fill(0xff);
    const { integrity, signedKey } = files.text;
    const verdicts = await verifyTextFiles(
      { ...files.text, integrity: concat(integrity, filling), signedKey: concat(signedKey, filling) },
      TEST_ROOTS,
    );
    expect(new Set(Object.values(verdicts))).toEqual(new Set([HOLD]));
  });

  test('all carry the same card key, and it is not the issuer’s', () => {
    const keys = [
      readAgeRecord(files.face.ageRecord).cardKey,
      readCardFace(files.face.face).cardKey,
      readNumberPicture(files.face.numberPicture).cardKey,
      readSignedKey(files.text.signedKey).publicKey,
    ];
    for (const key of keys) expect(key.modulus).toEqual(cardKey.publicKey.modulus);
    const issuer = readCardVerifiableCertificate(files.face.certificate).publicKey;
    expect(issuer.modulus).not.toEqual(cardKey.publicKey.modulus);
  });

  test('the face reads back as it was ordered', () => {
    const { pictures } = order();
    expect(readCardFace(files.face.face)).toMatchObject({
      birth: '1980-02-17',
      sex: '2',
      expiry: '2035-02-17',
      ...pictures,
    });
  });
});

/** Whatever single byte is changed, the file is broken or cannot be read. */
async function nobodyChanges(
  file: Uint8Array,
  check: (changed: Uint8Array<ArrayBuffer>) => Promise<Partial<Record<string, string>>>,
  name: string,
  end = file.length,
): Promise<void> {
  const change = fc.record({ at: fc.nat(end - 1), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, by }) => {
      const changed = new Uint8Array(file);
      changed[at]! ^= by;
      const verdict = await check(changed).then(
        (verdicts) => verdicts[name],
        (error: unknown) => {
          if (error instanceof CardError && error.code === 'card.malformed') return 'broken';
          throw error;
        },
      );
      expect(verdict).toBe('broken');
    }),
    { numRuns: 60 },
  );
}

describe('a chain of card-verifiable certificates', () => {
  const chain = TEST_ISSUER.cardManager.chain.map(readCardVerifiableCertificate);

  test('reads from an EF and from GET DATA alike', () => {
    const [wrapped] = TEST_ISSUER.cardManager.chain;
    expect(readCardVerifiableCertificate(wrapped.subarray(5))).toEqual(chain[0]);
  });

  test('needs a root for its first only', async () => {
    expect(chain.map(({ issuerKeyId, subjectKeyId }) => [issuerKeyId, subjectKeyId].map(keyIdText))).toEqual([
      ['9000020/001', '9000021/001'],
      ['9000021/001', '1310311/000'],
    ]);
    expect(await verifyCardVerifiableChain(chain, TEST_ROOTS)).toBe(HOLD);
    expect(await verifyCardVerifiableChain(chain.slice(1), TEST_ROOTS)).toBe('unknown-authority');
    expect(await verifyCardVerifiableChain([chain[0]!, chain[0]!], TEST_ROOTS)).toBe('broken');
  });

  test('does not hold by the key it carries', async () => {
    const key = contentsKey();
    const id = keyId('9000023');
    const selfMade = readCardVerifiableCertificate(
      await issueCardVerifiableCertificate(
        { keyId: id, sign: key.sign },
        { keyId: id, publicKey: key.publicKey },
      ),
    );
    expect(await verifyCardVerifiableChain([selfMade], TEST_ROOTS)).toBe('broken');
    expect(await verifyCardVerifiableChain([selfMade], [{ keyId: id, publicKey: key.publicKey }])).toBe(HOLD);
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 300)],
    ['of another tag', (bytes: Uint8Array) => concat(Uint8Array.of(0x7f, 0x22), bytes.subarray(2))],
    ['empty', () => new Uint8Array()],
  ])('is refused when %s', (_, spoil) => {
    const [certificate] = TEST_ISSUER.cardManager.chain;
    expect(() => readCardVerifiableCertificate(spoil(certificate))).toThrow(CardError);
  });
});

describe('a signature', () => {
  test('that ends in other bytes than the DigestInfo is none (RFC 8017: the whole block is compared)', async () => {
    const { publicKey, sign } = contentsKey();
    const info = await digestInfoOf(new Uint8Array(3));
    expect(verifyDigestInfo(publicKey, info, await sign(info))).toBe(true);
    expect(verifyDigestInfo(publicKey, info, await sign(concat(info, Uint8Array.of(0))))).toBe(false);
    expect(verifyDigestInfo(publicKey, info, (await sign(info)).subarray(1))).toBe(false);
    expect(verifyDigestInfo(publicKey, info, publicKey.modulus)).toBe(false);
  });
});
