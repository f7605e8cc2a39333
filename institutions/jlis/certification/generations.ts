// 認証局の世代: every four years each authority gets a new key. A CA certificate runs ten years less a day, a resident's at
// most to the sixth birthday after its issue, so what a generation signs in its four years never outlives it. The
// calendar decides, not the town's opening: cards of the past and a clock far ahead find their generation alike.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  certificateFromPem,
  createGeneration,
  encryptedFileKeyStore,
  type Generation,
  type KeyStore,
  openGeneration,
  PkiError,
  readCertificate,
  type SigningKey,
} from '@tegata/pki';
import { and, eq } from 'drizzle-orm';
import type { AuthorityKeys } from '../deps.ts';
import type { Premises } from '../premises.ts';
import { type CardCertificateKind, PROFILE } from './kinds.ts';
import { authorityGenerations } from './tables.ts';

/** Cards were first issued in January 2016. */
const FIRST_YEAR = 2016;
const YEARS_EACH = 4;

/** Which generation issues at a moment, and when it began. */
export function generationDue(at: Temporal.Instant): { generation: number; began: Temporal.Instant } {
  const { year } = at.toZonedDateTimeISO('Asia/Tokyo');
  const generation = Math.max(1, Math.floor((year - FIRST_YEAR) / YEARS_EACH) + 1);
  const began = Temporal.PlainDate.from({
    year: FIRST_YEAR + (generation - 1) * YEARS_EACH,
    month: 1,
    day: 1,
  });
  return { generation, began: began.toZonedDateTime('Asia/Tokyo').toInstant() };
}

export type Generations = {
  /** Oldest first. */
  all(kind: CardCertificateKind): Promise<Generation[]>;
  /** Makes the generation for a moment if it does not exist. */
  ensure(kind: CardCertificateKind, at: Temporal.Instant): Promise<void>;
};

/**
 * The generations on record; their keys are opened when they first sign. Keys made before an operator's store was there
 * stay where they are: the old generation in its file and the new one in a token work side by side.
 */
export function openGenerations(
  { ledger }: Premises,
  kept: { keysFolder: string; passphrase: string; authorityKeys?: AuthorityKeys },
): Generations {
  const { authorityKeys } = kept;
  const inFiles = encryptedFileKeyStore(kept.keysFolder, kept.passphrase);
  const keys = authorityKeys?.store ?? inFiles;
  const storeWith = async (label: string): Promise<KeyStore> =>
    keys !== inFiles && (await inFiles.has(label)) ? inFiles : keys;
  const db = ledger.db();
  return {
    async all(kind) {
      const rows = await db
        .select()
        .from(authorityGenerations)
        .where(eq(authorityGenerations.kind, kind))
        .orderBy(authorityGenerations.generation);
      return rows.map(({ generation, certificate, keyLabel }) => {
        const { publicKeySpki } = readCertificate(certificate);
        const key = openedWhenNeeded(async () => (await storeWith(keyLabel)).open(keyLabel), publicKeySpki);
        return openGeneration({ kind: PROFILE[kind], generation, certificate, key });
      });
    },
    async ensure(kind, at) {
      const { generation, began } = generationDue(at);
      const [known] = await db
        .select({ generation: authorityGenerations.generation })
        .from(authorityGenerations)
        .where(and(eq(authorityGenerations.kind, kind), eq(authorityGenerations.generation, generation)));
      if (known) return;
      const keyLabel = `ca-${kind}-${generation}`;
      const certificate = await ceremonyCertificate(authorityKeys, keyLabel);
      const made = certificate
        ? openGeneration({ kind: PROFILE[kind], generation, certificate, key: await keys.open(keyLabel) })
        : await createGeneration({
            kind: PROFILE[kind],
            generation,
            key: await takeKey(await storeWith(keyLabel), keyLabel),
            at: began,
          });
      // Another process may have been first; its certificate stands, for the same key.
      await db
        .insert(authorityGenerations)
        .values({ kind, generation, issuer: made.keyId, certificate: made.certificate.der, keyLabel })
        .onConflictDoNothing();
    },
  };
}

async function takeKey(keys: KeyStore, label: string): Promise<SigningKey> {
  if (await keys.has(label)) return keys.open(label);
  try {
    return await keys.create(label);
  } catch (error) {
    if (error instanceof PkiError && error.code === 'pki.key-exists') return keys.open(label);
    throw error;
  }
}

/** The certificate that a ceremony made for a key, DER. */
async function ceremonyCertificate(
  authorityKeys: AuthorityKeys | undefined,
  label: string,
): Promise<Uint8Array | undefined> {
  if (!authorityKeys?.ceremonies) return undefined;
  try {
    return certificateFromPem(await readFile(join(authorityKeys.ceremonies, `${label}.pem`), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function openedWhenNeeded(open: () => Promise<SigningKey>, publicKeySpki: Uint8Array): SigningKey {
  let opened: Promise<SigningKey> | undefined;
  return {
    publicKeySpki,
    sign: async (algorithm, bytes) => {
      opened ??= open();
      return (await opened).sign(algorithm, bytes);
    },
  };
}
