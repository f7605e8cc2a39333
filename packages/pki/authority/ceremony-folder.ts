/**
 * A key ceremony (鍵生成セレモニー) kept in a folder, durable at every step: intention → key → record → transcript →
 * certificate → intention removed. The intention names the serial, and the CA key signs deterministically: after a cut at
 * any step the same two operators come to the very same certificate. The certificate is what others take up, so it is last.
 */

import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toPem } from '../certificate/read.ts';
import { type CertificateSerial, certificateSerial } from '../der/serial.ts';
import { PkiError } from '../errors.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { writeOnce } from '../keys/write-once.ts';
import type { CertificateKind } from '../profile/policies.ts';
import { type CeremonyRecord, ceremonyTranscript, holdCeremony, requireOperators } from './ceremony.ts';
import { authoritySerial } from './generation.ts';

export interface CeremonyOrder {
  readonly kind: CertificateKind;
  readonly generation: number;
  /** First moment of the certificate; the day of the ceremony in Japan when absent. */
  readonly from?: Temporal.Instant | undefined;
  readonly heldAt: Temporal.Instant;
  readonly operators: readonly [string, string];
  readonly keys: KeyStore;
  readonly keyLabel: string;
  readonly keptIn: string;
}

/** What is meant to be done, written before anything is. */
interface Intention {
  readonly format: 'tegata-ceremony-begun-1';
  readonly kind: CertificateKind;
  readonly generation: number;
  readonly from: string;
  readonly heldAt: string;
  readonly operators: readonly [string, string];
  readonly keptIn: string;
  readonly serial: CertificateSerial;
}

/** The files of a ceremony. The steps go through these three, so that tests can cut the power at each. */
export interface CeremonyFiles {
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

const onDisk: CeremonyFiles = {
  read: (path) =>
    readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    }),
  write: (path, text) => writeOnce(path, text, 0o644),
  remove: (path) => rm(path, { force: true }),
};

export const ceremonyPaths = (folder: string, keyLabel: string) => ({
  begun: join(folder, `${keyLabel}.ceremony.begun.json`),
  certificate: join(folder, `${keyLabel}.pem`),
  record: join(folder, `${keyLabel}.ceremony.json`),
  transcript: join(folder, `${keyLabel}.ceremony.md`),
});

/**
 * Holds a ceremony, or brings the one that was cut off in this folder to its end. Nothing that exists is replaced.
 * @throws `pki.ceremony-begun` when another one was begun for this key; `pki.key-exists` for a key that no ceremony of the
 * folder began; those of `holdCeremony`
 */
export async function holdCeremonyIn(
  folder: string,
  order: CeremonyOrder,
  files: CeremonyFiles = onDisk,
): Promise<{ record: CeremonyRecord; transcript: string; continued: boolean }> {
  const { keys, keyLabel } = order;
  requireOperators(order.operators);
  const paths = ceremonyPaths(folder, keyLabel);
  const text = await files.read(paths.begun);
  const begun = text === undefined ? undefined : intentionFrom(text, order);
  if (!begun && (await keys.has(keyLabel))) throw new PkiError('pki.key-exists', keyLabel);
  const intention = begun ?? intentionOf(order);
  if (!begun) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await files.write(paths.begun, `${JSON.stringify(intention, null, 2)}\n`);
  }
  const { generation, record } = await holdCeremony({
    ...intention,
    from: Temporal.Instant.from(intention.from),
    heldAt: Temporal.Instant.from(intention.heldAt),
    keys,
    keyLabel,
    takeUpKey: begun !== undefined,
  });
  const transcript = ceremonyTranscript(record);
  for (const [path, content] of [
    [paths.record, `${JSON.stringify(record, null, 2)}\n`],
    [paths.transcript, transcript],
    [paths.certificate, toPem(generation.certificate.der)],
  ] as const) {
    const there = await files.read(path);
    if (there === undefined) await files.write(path, content);
    else if (there !== content) throw new PkiError('pki.ceremony-begun', `${path} is of another ceremony`);
  }
  await files.remove(paths.begun);
  return { record, transcript, continued: begun !== undefined };
}

function intentionOf(order: CeremonyOrder): Intention {
  const { kind, generation, heldAt, operators, keptIn } = order;
  const today = heldAt.toZonedDateTimeISO('Asia/Tokyo').startOfDay().toInstant();
  return {
    format: 'tegata-ceremony-begun-1',
    kind,
    generation,
    from: (order.from ?? today).toString(),
    heldAt: heldAt.toString(),
    operators,
    keptIn,
    serial: authoritySerial(),
  };
}

/** The intention on record, when the order is for the same: other people or another day would be another ceremony. */
function intentionFrom(text: string, order: CeremonyOrder): Intention {
  const begun = JSON.parse(text) as Intention;
  const same =
    begun.format === 'tegata-ceremony-begun-1' &&
    begun.kind === order.kind &&
    begun.generation === order.generation &&
    begun.keptIn === order.keptIn &&
    begun.operators.every((name, at) => name === order.operators[at]) &&
    (order.from === undefined || order.from.equals(Temporal.Instant.from(begun.from)));
  if (!same)
    throw new PkiError(
      'pki.ceremony-begun',
      `${order.keyLabel} of ${begun.heldAt} by ${begun.operators.join(' and ')}, from ${begun.from}, kept in ${begun.keptIn}`,
    );
  return { ...begun, serial: certificateSerial(begun.serial) };
}
