// The issuer of what is on the cards (券面事項の署名): roots that verifiers hold, and below them the keys that sign the files
// of one municipality's cards. Ids follow what was seen on cards: `…020` is the card manager's root, `…023` that of the
// 券面事項確認AP, `…033` that of the 券面事項入力補助AP; a municipality's own keys begin with its code.
import {
  type ContentsRoot,
  type ContentsSigner,
  issueCardVerifiableCertificate,
} from '../contents/certificate.ts';
import { keyId } from '../contents/key-id.ts';
import type { RsaPublicKey } from '../public-key.ts';

/** A private key of the issuer, wherever it is kept. */
export interface ContentsKey {
  readonly publicKey: RsaPublicKey;
  readonly sign: ContentsSigner;
}

/** The roots, by what they vouch for. `terminals`: for terminals that act without a PIN (端末認証). */
export type ContentsRootName = 'cardManager' | 'face' | 'text' | 'terminals';

/** The keys below the roots. `intermediate` certifies `cardManager` (MF-level objects 00F8 and 7F21). */
export type ContentsKeyName = 'intermediate' | 'cardManager' | 'face' | 'text';

const ROOT_IDS: Readonly<Record<ContentsRootName, Uint8Array>> = {
  cardManager: keyId('9000020'),
  face: keyId('9000023'),
  text: keyId('9000033'),
  terminals: keyId('9000040'),
};

/** What one municipality's cards are signed with and carry. */
export interface ContentsIssuer {
  readonly face: SigningApplication;
  readonly text: SigningApplication;
  readonly cardManager: {
    /** Issuer identification (GET DATA 0042). */
    readonly issuerId: Uint8Array;
    readonly intermediateKeyId: Uint8Array;
    /** The root's certificate for the intermediate key, and that key's for the one below it. */
    readonly chain: readonly [Uint8Array, Uint8Array];
  };
  /** Whose certificates a card takes from a terminal. */
  readonly terminals: ContentsRoot;
}

interface SigningApplication {
  /** EF 0004. */
  readonly certificate: Uint8Array;
  readonly sign: ContentsSigner;
}

/** The public roots as a verifier is given them. */
export function contentsRoots(keys: Readonly<Record<ContentsRootName, RsaPublicKey>>): ContentsRoot[] {
  return Object.entries(ROOT_IDS).map(([name, id]) => ({
    keyId: id,
    publicKey: keys[name as ContentsRootName],
  }));
}

/** Certifies the keys of a municipality under the roots. PKCS#1 v1.5 gives the same bytes every time. */
export async function contentsIssuer(
  municipality: string,
  roots: Readonly<Record<ContentsRootName, ContentsKey>>,
  keys: Readonly<Record<ContentsKeyName, ContentsKey>>,
): Promise<ContentsIssuer> {
  const root = (name: ContentsRootName) => ({ keyId: ROOT_IDS[name], sign: roots[name].sign });
  const below = (key: ContentsKeyName, id: Uint8Array): ContentsRoot => ({
    keyId: id,
    publicKey: keys[key].publicKey,
  });
  const intermediate = { ...keys.intermediate, keyId: keyId('9000021') };
  const [upper, lower, face, text] = await Promise.all([
    issueCardVerifiableCertificate(root('cardManager'), below('intermediate', intermediate.keyId)),
    issueCardVerifiableCertificate(intermediate, below('cardManager', keyId(`${municipality}11`, '000'))),
    issueCardVerifiableCertificate(root('face'), below('face', keyId(`${municipality}21`, '000'))),
    issueCardVerifiableCertificate(root('text'), below('text', keyId(`${municipality}31`, '000'))),
  ]);
  return {
    face: { certificate: face, sign: keys.face.sign },
    text: { certificate: text, sign: keys.text.sign },
    cardManager: {
      issuerId: ROOT_IDS.cardManager,
      intermediateKeyId: intermediate.keyId,
      chain: [upper, lower],
    },
    terminals: { keyId: ROOT_IDS.terminals, publicKey: roots.terminals.publicKey },
  };
}

/** The certificate by which a terminal shows itself to a card that asks for no PIN (80 A2); 568 bytes. */
export function terminalCertificate(
  terminals: ContentsKey,
  { publicKey }: Pick<ContentsKey, 'publicKey'>,
): Promise<Uint8Array> {
  const authority = { keyId: ROOT_IDS.terminals, sign: terminals.sign };
  return issueCardVerifiableCertificate(authority, { keyId: keyId('9000041'), publicKey });
}
