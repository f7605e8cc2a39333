/**
 * 鍵生成セレモニー: the key pair of a new generation and its self-signed certificate, made once, before witnesses, with a
 * transcript that anybody can hold against the certificate. Two operators act together: neither can open the key alone.
 */

import { createHash } from 'node:crypto';
import { readCertificate } from '../certificate/read.ts';
import { decodeName } from '../der/name.ts';
import type { CertificateSerial } from '../der/serial.ts';
import { PkiError } from '../errors.ts';
import { lintCertificate } from '../issuance/lint.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { authorityPublicKey, verifySignature } from '../keys/signing-key.ts';
import type { CertificateKind } from '../profile/policies.ts';
import { createGeneration, type Generation } from './generation.ts';

export interface CeremonyRecord {
  readonly format: 'tegata-ceremony-1';
  readonly kind: CertificateKind;
  readonly generation: number;
  /** The moment it was held (UTC, seconds). */
  readonly heldAt: string;
  readonly operators: readonly [string, string];
  readonly key: {
    readonly label: string;
    /** In words: where the private key is kept. */
    readonly keptIn: string;
    readonly algorithm: 'RSA-2048, e = 65537';
    /** SHA-256 of the SubjectPublicKeyInfo, and the SHA-1 key identifier that names the generation. */
    readonly publicKeySha256: string;
    readonly keyId: string;
  };
  readonly certificate: {
    readonly subject: string;
    readonly serial: string;
    readonly notBefore: string;
    readonly notAfter: string;
    readonly sha256: string;
  };
  /** What was checked before it was signed off; the ceremony fails when one of them does. */
  readonly checks: readonly string[];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Shorter than this, the half an operator does not know could be guessed. */
const SHORTEST_HALF = 12;

/**
 * The passphrase of a key that two operators open together: a digest of both halves, so that neither half says
 * anything about it. The order counts. @throws `pki.profile-input`
 */
export function jointPassphrase(first: string, second: string): string {
  const halves = [first, second].map((half) => half.normalize('NFC'));
  if (halves.some((half) => Array.from(half).length < SHORTEST_HALF))
    throw new PkiError(
      'pki.profile-input',
      `each operator's passphrase has ${SHORTEST_HALF} characters or more`,
    );
  if (halves[0] === halves[1]) throw new PkiError('pki.profile-input', 'the two passphrases are the same');
  return createHash('sha512').update(JSON.stringify(halves)).digest('base64url');
}

/** @throws `pki.profile-input` unless these are two people */
export function requireOperators(operators: readonly [string, string]): void {
  if (operators.some((name) => name.trim() === '') || operators[0] === operators[1])
    throw new PkiError('pki.profile-input', 'two operators with different names are due');
}

/**
 * Makes key and certificate of a generation that is valid from `from`. Nothing that exists is replaced.
 * @throws `pki.key-exists`, `pki.profile-input`, `pki.lint-failed`, `pki.signature-fault`, those of the key store
 */
export async function holdCeremony(order: {
  readonly kind: CertificateKind;
  readonly generation: number;
  readonly from: Temporal.Instant;
  readonly heldAt: Temporal.Instant;
  readonly operators: readonly [string, string];
  readonly keys: KeyStore;
  readonly keyLabel: string;
  readonly keptIn: string;
  /** Serial of the certificate; a random one when absent. */
  readonly serial?: CertificateSerial;
  /** Whether a key of this label is that of this very ceremony, which was cut off. */
  readonly takeUpKey?: boolean;
}): Promise<{ generation: Generation; record: CeremonyRecord }> {
  const { kind, generation: number, keys, keyLabel, serial } = order;
  requireOperators(order.operators);
  const isMade = order.takeUpKey === true && (await keys.has(keyLabel));
  const key = await (isMade ? keys.open(keyLabel) : keys.create(keyLabel));
  const generation = await createGeneration({
    kind,
    generation: number,
    key,
    at: order.from,
    ...(serial && { serial }),
  });
  const { certificate } = generation;

  const checks: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) throw new PkiError('pki.signature-fault', what);
    checks.push(what);
  };
  check(
    lintCertificate(certificate.der, { generation, profile: 'ca' }).length === 0,
    'the certificate keeps RFC 5280 and the profile of the roots',
  );
  const opened = await keys.open(keyLabel);
  const probe = Buffer.from(`${keyLabel} ${order.heldAt}`);
  const signature = await opened.sign('sha256WithRSAEncryption', probe);
  check(
    await verifySignature('sha256', probe, authorityPublicKey(certificate.publicKeySpki), signature),
    'the key, opened anew from where it is kept, signs for the certificate',
  );
  check(
    Buffer.compare(readCertificate(certificate.der).subject, certificate.issuer) === 0,
    'the certificate is issued to the name that issues it',
  );
  return { generation, record: recordOf(order, generation, checks) };
}

function recordOf(
  order: Omit<Parameters<typeof holdCeremony>[0], 'keys'>,
  { certificate, keyId }: Generation,
  checks: readonly string[],
): CeremonyRecord {
  const { kind, generation, operators, keyLabel, keptIn } = order;
  return {
    format: 'tegata-ceremony-1',
    kind,
    generation,
    heldAt: order.heldAt.toString({ smallestUnit: 'second' }),
    operators,
    key: {
      label: keyLabel,
      keptIn,
      algorithm: 'RSA-2048, e = 65537',
      publicKeySha256: sha256(certificate.publicKeySpki),
      keyId,
    },
    certificate: {
      subject: decodeName(certificate.subject)
        .map(({ type, value }) => `${type}=${value}`)
        .join(', '),
      serial: certificate.serial,
      notBefore: certificate.notBefore.toString(),
      notAfter: certificate.notAfter.toString(),
      sha256: sha256(certificate.der),
    },
    checks,
  };
}

const NAMES: Readonly<Record<CertificateKind, string>> = {
  signature: '署名用認証局 (digital signature)',
  authentication: '利用者証明用認証局 (user authentication)',
};

const inFours = (digest: string): string => digest.match(/.{1,4}/g)!.join(' ');

/** The record as the sheet that is read out and signed. The same record gives the same text. */
export function ceremonyTranscript({ kind, key, certificate, ...record }: CeremonyRecord): string {
  const rows = [
    ['Authority 認証局', NAMES[kind]],
    ['Generation 世代', String(record.generation)],
    ['Held at 実施日時', record.heldAt],
    ['Operators 立会者', record.operators.join(', ')],
    ['Key 鍵', `${key.label}, ${key.algorithm}`],
    ['Kept in 保管', key.keptIn],
    ['Public key SHA-256', inFours(key.publicKeySha256)],
    ['Key identifier', inFours(key.keyId)],
    ['Name 名称', certificate.subject],
    ['Serial', certificate.serial],
    ['Valid 有効期間', `${certificate.notBefore} to ${certificate.notAfter}`],
    ['Certificate SHA-256', inFours(certificate.sha256)],
  ];
  return [
    `# Key ceremony 鍵生成セレモニー: ${NAMES[kind]}, generation ${record.generation}`,
    '',
    'Test authority of the sandbox (O=JPKI-TEST). Not the real service.',
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    'Checked before signing off:',
    '',
    ...record.checks.map((what, at) => `${at + 1}. ${what}`),
    '',
    ...record.operators.map((name) => `Signed 署名: ______________________ (${name})`),
    '',
  ].join('\n');
}
