/**
 * CA keys in encrypted files: PKCS#8 under AES-256-GCM, the file key from a passphrase by scrypt (RFC 7914).
 * Label, parameters and public key are authenticated with the ciphertext, so no part of a file can be exchanged.
 */

import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PkiError } from '../errors.ts';
import { type KeyStore, requireKeyLabel } from './key-store.ts';
import { generatePrivateKey, signingKeyFromPkcs8 } from './signing-key.ts';
import { writeOnce } from './write-once.ts';

interface KeyFile {
  format: 'tegata-key-1';
  label: string;
  kdf: { name: 'scrypt'; N: number; r: number; p: number; salt: string };
  publicKey: string;
  iv: string;
  tag: string;
  ciphertext: string;
}

/** 32 MiB and about a tenth of a second: felt by a guesser, not by a start-up that opens two keys. */
const KDF = { name: 'scrypt', N: 1 << 15, r: 8, p: 1 } as const;
const MAX_MEMORY = 256 * 1024 * 1024;

const fileKey = (passphrase: string, kdf: KeyFile['kdf']): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N: kdf.N, r: kdf.r, p: kdf.p, maxmem: MAX_MEMORY };
    scrypt(passphrase.normalize('NFC'), Buffer.from(kdf.salt, 'base64'), 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

const authenticated = (file: Pick<KeyFile, 'format' | 'label' | 'kdf' | 'publicKey'>): Buffer => {
  const { N, r, p, salt } = file.kdf;
  return Buffer.from(JSON.stringify([file.format, file.label, N, r, p, salt, file.publicKey]));
};

/** Keys in `directory`, one file a label, all under one passphrase. */
export function encryptedFileKeyStore(directory: string, passphrase: string): KeyStore {
  const pathOf = (label: string): string => join(directory, `${requireKeyLabel(label)}.key.json`);
  const has = (label: string): Promise<boolean> =>
    access(pathOf(label)).then(
      () => true,
      () => false,
    );

  return {
    has,
    async create(label) {
      const path = pathOf(label);
      if (await has(label)) throw new PkiError('pki.key-exists', label);
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const pkcs8 = await generatePrivateKey();
      const key = signingKeyFromPkcs8(pkcs8);
      const kdf = { ...KDF, salt: randomBytes(16).toString('base64') };
      const publicKey = Buffer.from(key.publicKeySpki).toString('base64');
      const head = { format: 'tegata-key-1', label, kdf, publicKey } as const;
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', await fileKey(passphrase, kdf), iv).setAAD(
        authenticated(head),
      );
      const ciphertext = Buffer.concat([cipher.update(pkcs8), cipher.final()]);
      pkcs8.fill(0);
      const sealed = {
        iv: iv.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
        ciphertext: ciphertext.toString('base64'),
      };
      await writeOnce(path, `${JSON.stringify({ ...head, ...sealed }, null, 2)}\n`).catch((cause) => {
        throw cause.code === 'EEXIST' ? new PkiError('pki.key-exists', label, { cause }) : cause;
      });
      return key;
    },
    async open(label) {
      const text = await readFile(pathOf(label), 'utf8').catch((cause) => {
        throw new PkiError('pki.key-missing', label, { cause });
      });
      try {
        const file = JSON.parse(text) as KeyFile;
        if (file.format !== 'tegata-key-1' || file.label !== label) throw new Error('another file');
        const secret = await fileKey(passphrase, file.kdf);
        const cipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(file.iv, 'base64'), {
          authTagLength: 16,
        });
        cipher.setAAD(authenticated(file)).setAuthTag(Buffer.from(file.tag, 'base64'));
        const pkcs8 = Buffer.concat([cipher.update(Buffer.from(file.ciphertext, 'base64')), cipher.final()]);
        const key = signingKeyFromPkcs8(pkcs8);
        pkcs8.fill(0);
        return key;
      } catch (cause) {
        throw new PkiError('pki.key-locked', label, { cause });
      }
    },
  };
}
