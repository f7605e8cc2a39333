// Who signs on the wire: an institution's key pair, and the directory of everybody's public keys.
import {
  CompactSign,
  calculateJwkThumbprint,
  compactVerify,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';

/** Signature algorithms of the wire (RFC 8037, RFC 7518); anything else in a header is refused. */
export type WireAlgorithm = 'EdDSA' | 'ES256';

/** An institution with its private key. */
export type Identity = {
  name: string;
  alg: WireAlgorithm;
  /** RFC 7638 thumbprint of the public key. */
  keyId: string;
  privateKey: CryptoKey;
  /** For the directory. */
  publicJwk: JWK;
};

/** A party whose signatures are recognised. `roles` are further names by which contracts may admit it. */
export type Party = { name: string; roles: readonly string[]; alg: WireAlgorithm; publicKey: CryptoKey };

/** Finds the holder of a key; asked on every message, so answers should be kept in memory. */
export type Directory = { find(keyId: string): Party | undefined | Promise<Party | undefined> };

/** A line of the directory; a party with two keys (while one is being replaced) has two lines. */
export type DirectoryEntry = { name: string; roles?: readonly string[]; jwk: JWK };

const algorithmOf = (jwk: JWK): WireAlgorithm => (jwk.kty === 'OKP' ? 'EdDSA' : 'ES256');

/** Makes a new key pair; returns the identity and its private key for safe keeping. */
export async function generateIdentity(
  name: string,
  alg: WireAlgorithm = 'EdDSA',
): Promise<{ identity: Identity; privateJwk: JWK }> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const privateJwk = await exportJWK(privateKey);
  return { identity: await identityFrom(name, privateJwk), privateJwk };
}

/** Takes up an identity from its stored private key (JWK, Ed25519 or P-256). */
export async function identityFrom(name: string, privateJwk: JWK): Promise<Identity> {
  const { d: _, ...publicJwk } = privateJwk;
  const alg = algorithmOf(privateJwk);
  const [keyId, privateKey] = await Promise.all([
    calculateJwkThumbprint(publicJwk),
    importJWK(privateJwk, alg) as Promise<CryptoKey>,
  ]);
  return { name, alg, keyId, privateKey, publicJwk };
}

/** A directory over a fixed list of public keys. */
export async function directoryOf(entries: readonly DirectoryEntry[]): Promise<Directory> {
  const parties = new Map<string, Party>();
  for (const { name, roles = [], jwk } of entries) {
    const { d: _, ...publicJwk } = jwk;
    const alg = algorithmOf(jwk);
    const publicKey = (await importJWK(publicJwk, alg)) as CryptoKey;
    parties.set(await calculateJwkThumbprint(publicJwk), { name, roles, alg, publicKey });
  }
  return { find: (keyId) => parties.get(keyId) };
}

const utf8 = new TextEncoder();

/**
 * Signs a statement as compact JWS (RFC 7515). `type` goes into the protected header, so that a signature over one
 * kind of statement can never pass for another.
 */
export function signStatement(by: Identity, type: string, statement: object): Promise<string> {
  return new CompactSign(utf8.encode(JSON.stringify(statement)))
    .setProtectedHeader({ alg: by.alg, kid: by.keyId, typ: type })
    .sign(by.privateKey);
}

/** The signer and the statement of a JWS made by `signStatement`, or undefined when anything in it is wrong. */
export async function verifyStatement(
  directory: Directory,
  type: string,
  jws: string,
): Promise<{ by: Party; statement: unknown } | undefined> {
  try {
    const { kid, typ } = decodeProtectedHeader(jws);
    const by = typ === type && kid !== undefined ? await directory.find(kid) : undefined;
    if (!by) return undefined;
    const { payload } = await compactVerify(jws, by.publicKey, { algorithms: [by.alg] });
    return { by, statement: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) };
  } catch {
    return undefined;
  }
}
