/**
 * Signing XML for filings (申請データ; e-Tax and e-Gov use this family): enveloped into the document, or detached beside
 * a file of any kind. XAdES-B-B of EN 319 132-1, B-T with a time stamp, B-LT with evidence.
 */

import { PkiError } from '../../errors.ts';
import { type DigestName, digest, toPlainEcdsa } from '../algorithms.ts';
import type { ValidationData } from '../judge.ts';
import { xmlMethodUri } from '../methods.ts';
import { type DocumentSigner, signChecked, signerKey } from '../signer.ts';
import type { TimeStampSource } from '../timestamp/request.ts';
import { canonical, childrenNamed, onlyChild, signaturesIn, withXml } from './document.ts';
import { CANONICAL_FORMS, DIGESTS, ENVELOPED, EXCLUSIVE, NS, SIGNED_PROPERTIES } from './identifiers.ts';
import { endOfRoot } from './insert.ts';
import { leavesRoom, MINUS_SIGNATURES, uncovered } from './minus-signatures.ts';
import { signedProperties } from './signed-properties.ts';

export interface SignXmlOptions {
  readonly signedAt: Temporal.Instant;
  /**
   * Leaves room for further signatures beside this one, which then is over the document without any signature. Always so in
   * a document that has one already.
   */
  readonly several?: boolean | undefined;
  /** Level B-T. */
  readonly timeStamp?: TimeStampSource | undefined;
  /** Fetches evidence of the status after the time stamp: level B-LT. */
  readonly evidence?: (() => Promise<ValidationData>) | undefined;
}

const EXCLUSIVE_FORM = { mode: CANONICAL_FORMS[EXCLUSIVE]! };
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const empty = (name: string, algorithm: string): string =>
  `<ds:${name} Algorithm="${algorithm}"></ds:${name}>`;

/**
 * Puts a signature over the whole document at the end of its root element; the rest keeps every octet.
 * @throws `pki.malformed`; `pki.document-refused` for one that is signed already by a signature that leaves no room for others
 */
export async function signXml(
  bytes: Uint8Array,
  signer: DocumentSigner,
  options: SignXmlOptions,
): Promise<Uint8Array> {
  let several = options.several === true;
  const content = await withXml(bytes, (document) => {
    const signatures = signaturesIn(document);
    if (!leavesRoom(document) || uncovered(document) !== undefined)
      throw new PkiError('pki.document-refused', 'the XML is signed already, alone');
    several ||= signatures.length > 0;
    for (const signature of signatures) signature.remove();
    return canonical(document, EXCLUSIVE_FORM);
  });
  const signature = await writeSignature(signer, options, {
    uri: '',
    transforms: [several ? MINUS_SIGNATURES : empty('Transform', ENVELOPED), empty('Transform', EXCLUSIVE)],
    content,
    mimeType: 'text/xml',
  });
  return endOfRoot(bytes, signature);
}

/**
 * A signature in a document of its own, over the octets of a file that it names.
 * @param name of the file, as a relative URI reference
 */
export async function signDetachedXml(
  content: Uint8Array,
  name: string,
  signer: DocumentSigner,
  options: SignXmlOptions,
): Promise<Uint8Array> {
  const uri = encodeURIComponent(name);
  const signature = await writeSignature(signer, options, {
    uri,
    transforms: [],
    content,
    mimeType: 'application/octet-stream',
  });
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${signature}\n`, 'utf8');
}

interface Signed {
  readonly uri: string;
  /** Elements. */
  readonly transforms: readonly string[];
  /** What the digest is over. */
  readonly content: Uint8Array;
  readonly mimeType: string;
}

async function writeSignature(
  signer: DocumentSigner,
  options: SignXmlOptions,
  signed: Signed,
): Promise<string> {
  const name = signer.digest ?? 'sha256';
  const key = signerKey(signer);
  const id = `id-${crypto.randomUUID()}`;
  const [referenceId, propertiesId] = [`${id}-reference`, `${id}-properties`];
  const properties = signedProperties({
    id: propertiesId,
    referenceId,
    certificate: signer.certificate,
    digest: name,
    signedAt: options.signedAt,
    mimeType: signed.mimeType,
  });
  const reference = (attributes: string, transforms: readonly string[], hash: Uint8Array): string =>
    `<ds:Reference ${attributes}>${
      transforms.length > 0 ? `<ds:Transforms>${transforms.join('')}</ds:Transforms>` : ''
    }${empty('DigestMethod', DIGESTS[name])}<ds:DigestValue>${base64(hash)}</ds:DigestValue></ds:Reference>`;
  const parts = {
    id,
    properties,
    info: `<ds:SignedInfo>${empty('CanonicalizationMethod', EXCLUSIVE)}${empty('SignatureMethod', xmlMethodUri(key, name))}${reference(
      `Id="${referenceId}" URI="${signed.uri}"`,
      signed.transforms,
      digest(name, signed.content),
    )}${reference(
      `Type="${SIGNED_PROPERTIES}" URI="#${propertiesId}"`,
      [empty('Transform', EXCLUSIVE)],
      await propertiesDigest(name, id, properties),
    )}</ds:SignedInfo>`,
    value: '',
    certificates: [signer.certificate, ...(signer.chain ?? [])],
    unsigned: '',
  };
  const signedBytes = await withXml(Buffer.from(assemble(parts)), ({ root }) =>
    canonical(onlyChild(root, NS.ds, 'SignedInfo'), EXCLUSIVE_FORM),
  );
  const signature = await signChecked(signer, signedBytes);
  const value = base64(key.asymmetricKeyType === 'ec' ? toPlainEcdsa(signature, key) : signature);
  const unsigned = await unsignedProperties({ ...parts, value }, options);
  return assemble({ ...parts, value, unsigned });
}

interface Parts {
  readonly id: string;
  readonly properties: string;
  readonly info: string;
  readonly value: string;
  readonly certificates: readonly Uint8Array[];
  readonly unsigned: string;
}

const assemble = ({ id, properties, info, value, certificates, unsigned }: Parts): string =>
  `<ds:Signature xmlns:ds="${NS.ds}" Id="${id}">${info}<ds:SignatureValue>${value}</ds:SignatureValue>` +
  `<ds:KeyInfo><ds:X509Data>${certificates.map((der) => `<ds:X509Certificate>${base64(der)}</ds:X509Certificate>`).join('')}</ds:X509Data></ds:KeyInfo>` +
  `<ds:Object><xades:QualifyingProperties xmlns:xades="${NS.xades}" Target="#${id}">${properties}${unsigned}</xades:QualifyingProperties></ds:Object></ds:Signature>`;

/** Digest of the canonical properties: exclusive form, so the same wherever the signature will stand. */
const propertiesDigest = (name: DigestName, id: string, properties: string): Promise<Uint8Array> =>
  withXml(
    Buffer.from(assemble({ id, properties, info: '', value: '', certificates: [], unsigned: '' })),
    ({ root }) => {
      const qualifying = onlyChild(onlyChild(root, NS.ds, 'Object'), NS.xades, 'QualifyingProperties');
      return digest(name, canonical(onlyChild(qualifying, NS.xades, 'SignedProperties'), EXCLUSIVE_FORM));
    },
  );

async function unsignedProperties(parts: Parts, { timeStamp, evidence }: SignXmlOptions): Promise<string> {
  if (!timeStamp) return '';
  const stamped = await withXml(Buffer.from(assemble(parts)), ({ root }) =>
    canonical(childrenNamed(root, NS.ds, 'SignatureValue')[0]!, EXCLUSIVE_FORM),
  );
  const token = `<xades:SignatureTimeStamp>${empty('CanonicalizationMethod', EXCLUSIVE)}<xades:EncapsulatedTimeStamp>${base64(await timeStamp(stamped))}</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>`;
  const found = evidence ? revocationValues(await evidence()) : '';
  return `<xades:UnsignedProperties><xades:UnsignedSignatureProperties>${token}${found}</xades:UnsignedSignatureProperties></xades:UnsignedProperties>`;
}

function revocationValues({ certificates, crls, ocspResponses }: ValidationData): string {
  const each = (list: string, item: string, ders: readonly Uint8Array[]): string =>
    ders.length === 0
      ? ''
      : `<xades:${list}>${ders.map((der) => `<xades:${item}>${base64(der)}</xades:${item}>`).join('')}</xades:${list}>`;
  const values =
    each('CRLValues', 'EncapsulatedCRLValue', crls) +
    each('OCSPValues', 'EncapsulatedOCSPValue', ocspResponses);
  return `${each('CertificateValues', 'EncapsulatedX509Certificate', certificates)}<xades:RevocationValues>${values}</xades:RevocationValues>`;
}
