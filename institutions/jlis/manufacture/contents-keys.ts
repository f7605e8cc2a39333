// The keys with which J-LIS signs what is written on a chip (券面事項の署名), RSA-2048 over ready-made DigestInfos: roots,
// which verifiers get from the issuer, and below them the keys of each municipality. All are kept sealed by the vault
// and made when a card first needs them; the roots' public halves lie beside them for anybody to read.
import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateEncrypt,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type ContentsIssuer,
  type ContentsKey,
  type ContentsKeyName,
  type ContentsRootName,
  type ContentsRootSet,
  contentsIssuer,
  contentsRootSet,
  contentsRoots,
  terminalCertificate,
} from '@tegata/card';
import type { Vault } from '@tegata/office';

export type ContentsKeys = {
  /** What the cards of a municipality are signed with; its code without the check digit. */
  issuerFor(municipality: string): Promise<ContentsIssuer>;
  /** For verifiers. */
  roots(): Promise<ContentsRootSet>;
  /** A terminal that cards let act without a PIN; its key is for anybody who tries that. */
  testTerminal(): Promise<TestTerminal>;
};

/** 端末の証明書と鍵. */
export type TestTerminal = {
  /** Card-verifiable certificate, 568 bytes. */
  certificate: Uint8Array;
  /** PKCS#8, PEM. */
  privateKey: string;
};

const ROOTS = ['cardManager', 'face', 'text', 'terminals'] as const satisfies ContentsRootName[];
const BELOW = ['intermediate', 'cardManager', 'face', 'text'] as const satisfies ContentsKeyName[];

const TEST_TERMINAL = 'test-terminal';

/** The file of the public roots, in the same folder as the sealed keys. */
const PUBLISHED = 'roots.jwks.json';

const generate = promisify(generateKeyPair);

/** Opens the keys in `folder`, which need not exist yet. */
export function openContentsKeys(folder: string, vault: Vault): ContentsKeys {
  const place = join(folder, 'card-contents');
  const keys = new Map<string, Promise<ContentsKey>>();
  const issuers = new Map<string, Promise<ContentsIssuer>>();

  const keyOf = (name: string) => keys.getOrInsertComputed(name, () => openKey(place, name, vault));

  async function named<Name extends string>(names: readonly Name[], owner: string) {
    const opened = await Promise.all(names.map(async (name) => [name, await keyOf(`${owner}-${name}`)]));
    return Object.fromEntries(opened) as Record<Name, ContentsKey>;
  }

  async function roots(): Promise<ContentsRootSet> {
    const { cardManager, face, text, terminals } = await named(ROOTS, 'root');
    const set = contentsRootSet(
      contentsRoots({
        cardManager: cardManager.publicKey,
        face: face.publicKey,
        text: text.publicKey,
        terminals: terminals.publicKey,
      }),
    );
    if (!existsSync(join(place, PUBLISHED))) replace(join(place, PUBLISHED), JSON.stringify(set, null, 1));
    return set;
  }

  return {
    issuerFor: (municipality) =>
      issuers.getOrInsertComputed(municipality, async () => {
        const [upper, below] = await Promise.all([named(ROOTS, 'root'), named(BELOW, municipality), roots()]);
        return contentsIssuer(municipality, upper, below);
      }),
    roots,
    async testTerminal() {
      const [{ terminals }, key] = await Promise.all([named(ROOTS, 'root'), keyOf(TEST_TERMINAL)]);
      const privateKey = (await readKey(place, TEST_TERMINAL, vault)).export({
        type: 'pkcs8',
        format: 'pem',
      });
      return { certificate: await terminalCertificate(terminals, key), privateKey: privateKey.toString() };
    },
  };
}

async function openKey(folder: string, name: string, vault: Vault): Promise<ContentsKey> {
  const key = await readKey(folder, name, vault);
  const { n, e } = createPublicKey(key).export({ format: 'jwk' }) as { n: string; e: string };
  const bytes = (text: string) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  return {
    publicKey: { modulus: bytes(n), exponent: bytes(e) },
    sign: async (digestInfo) =>
      new Uint8Array(privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo)),
  };
}

/** The private key of that name; the first call makes it. */
async function readKey(folder: string, name: string, vault: Vault): Promise<KeyObject> {
  const path = join(folder, `${name}.key`);
  if (!existsSync(path)) await makeKey(folder, path, name, vault);
  const pkcs8 = Buffer.from(vault.open(sealedAs(name), readFileSync(path)));
  return createPrivateKey({ key: pkcs8, type: 'pkcs8', format: 'der' });
}

const sealedAs = (name: string): string => `card-contents:${name}`;

/** Whoever is first has made the key; a second process takes the first one's. */
async function makeKey(folder: string, path: string, name: string, vault: Vault): Promise<void> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048, publicExponent: 65_537 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const half = `${path}.${process.pid}`;
  const sealed = vault.seal(sealedAs(name), privateKey.export({ type: 'pkcs8', format: 'der' }));
  writeFileSync(half, sealed, { mode: 0o600, flush: true });
  try {
    linkSync(half, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(half);
  }
}

function replace(path: string, text: string): void {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, `${text}\n`, { flush: true });
  renameSync(half, path);
}
