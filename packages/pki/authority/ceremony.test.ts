import { createHash, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encryptedFileKeyStore } from '../keys/file-store.ts';
import { pkcs11KeyStore } from '../keys/pkcs11/token-store.ts';
import { type Bench, bench } from '../testing/programs.ts';
import { softhsmModule, softhsmTokens } from '../testing/softhsm.ts';
import { ceremonyTranscript, holdCeremony, jointPassphrase } from './ceremony.ts';
import { openGeneration } from './generation.ts';

const order = {
  kind: 'signature' as const,
  generation: 4,
  from: Temporal.Instant.from('2027-12-31T15:00:00Z'),
  heldAt: Temporal.Instant.from('2027-11-01T01:30:00.456Z'),
  operators: ['甲野　一', '乙川　二'] as const,
  keyLabel: 'ca-sign-4',
  keptIn: 'an encrypted file',
};
const [first, second] = ['湯島の白梅は二月に咲く花', '芝公園の銀杏は霜月に散る'];

describe('a key ceremony', () => {
  let folder: Bench;
  const keys = (passphrase = jointPassphrase(first!, second!)) =>
    encryptedFileKeyStore(folder.path('keys'), passphrase);
  let held: Awaited<ReturnType<typeof holdCeremony>>;

  beforeAll(async () => {
    folder = await bench();
    held = await holdCeremony({ ...order, keys: keys() });
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test('leaves a generation whose digests are those in the record', () => {
    const { record, generation } = held;
    const der = generation.certificate.der;
    expect(record.certificate).toMatchObject({
      sha256: createHash('sha256').update(der).digest('hex'),
      notBefore: '2027-12-31T15:00:00Z',
      notAfter: '2037-12-31T14:59:59Z',
      subject: 'C=JP, O=JPKI-TEST, OU=JPKI-TEST for digital signature, OU=Tegata Sandbox Agency',
    });
    const spki = new X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' });
    expect(record.key.publicKeySha256).toBe(createHash('sha256').update(spki).digest('hex'));
    expect(record.heldAt).toBe('2027-11-01T01:30:00Z');
    expect(record.checks).toHaveLength(3);
  });

  test('both operators open the key; one alone, or in the other order, does not', async () => {
    const { certificate } = held.generation;
    const key = await keys().open('ca-sign-4');
    expect(openGeneration({ ...order, key, certificate: certificate.der }).keyId).toBe(held.record.key.keyId);
    for (const passphrase of [first!, second!, `${first}${second}`, jointPassphrase(second!, first!)])
      await expect(keys(passphrase).open('ca-sign-4')).rejects.toMatchObject({ code: 'pki.key-locked' });
  });

  test('is not held twice over one key', async () => {
    await expect(holdCeremony({ ...order, keys: keys() })).rejects.toMatchObject({ code: 'pki.key-exists' });
    expect((await keys().open('ca-sign-4')).publicKeySpki).toEqual(held.generation.key.publicKeySpki);
  });

  test('the transcript says all of it, and the same record always gives the same text', () => {
    const text = ceremonyTranscript(held.record);
    for (const word of ['甲野　一', '乙川　二', '署名用認証局', '2027-11-01T01:30:00Z', 'ca-sign-4'])
      expect(text).toContain(word);
    expect(text.replaceAll(' ', '')).toContain(held.record.certificate.sha256);
    expect(ceremonyTranscript(JSON.parse(JSON.stringify(held.record)))).toBe(text);
  });

  test.each([
    ['one name twice', ['甲野', '甲野']],
    ['nobody', ['甲野', ' ']],
  ] as const)('needs two people: %s', async (_, operators) => {
    const another = { ...order, keyLabel: 'ca-sign-5', operators, keys: keys() };
    await expect(holdCeremony(another)).rejects.toMatchObject({ code: 'pki.profile-input' });
    expect(await keys().has('ca-sign-5')).toBe(false);
  });

  test('short or equal passphrases are refused', () => {
    expect(() => jointPassphrase('短い', second!)).toThrow('pki.profile-input');
    expect(() => jointPassphrase(first!, first!)).toThrow('pki.profile-input');
    // か and a combining mark, or one character: the same word typed on two machines.
    expect(jointPassphrase('か\u3099くれんぼのかくれがはどこ', second!)).toBe(
      jointPassphrase('がくれんぼのかくれがはどこ', second!),
    );
  });
});

test.skipIf(!softhsmModule)('a ceremony with a PKCS#11 token', async () => {
  const tokens = softhsmTokens('123456', 'ceremony');
  const keys = pkcs11KeyStore(tokens.token('ceremony'));
  try {
    const { generation, record } = await holdCeremony({ ...order, keys, keptIn: 'PKCS#11 token ceremony' });
    const shown = new X509Certificate(generation.certificate.der);
    expect(shown.verify(shown.publicKey)).toBe(true);
    expect(record.key.keptIn).toBe('PKCS#11 token ceremony');
    await expect(holdCeremony({ ...order, keys })).rejects.toMatchObject({ code: 'pki.key-exists' });
  } finally {
    await keys.close();
    tokens.remove();
  }
});
