/**
 * @module Signatures on documents (電子署名): CMS, PDF, XML and time stamps, made with a card or any key and verified with
 * reasons. An entry of its own: who only needs certificates does not load an XML parser.
 */

export { toDerEcdsa } from './algorithms.ts';
export { addSigner, addValidationData, signCms } from './cms/sign.ts';
export { type VerifyCmsOptions, verifyCms } from './cms/verify.ts';
export { collectValidationData, type EvidenceSources } from './collect.ts';
export type { RelyingOptions, ValidationData } from './judge.ts';
export { addPdfValidationData, type SignPdfOptions, signPdf, stampPdf } from './pades/sign.ts';
export { verifyPdf } from './pades/verify.ts';
export { type DocumentSigner, keySigner } from './signer.ts';
export {
  createTimeStampAuthority,
  createTimeStampCertificates,
  type TimeStampAuthority,
  type TimeStampCertificates,
} from './timestamp/authority.ts';
export { timeStampBy, timeStampOver } from './timestamp/client.ts';
export { writeTimeStampList } from './timestamp/list.ts';
export type { TimeStampSource } from './timestamp/request.ts';
export { verifyTimeStamp } from './timestamp/verify.ts';
export {
  isInconclusive,
  type SignatureFailure,
  type SignatureReason,
  type SignatureReport,
  type SignatureVerdict,
  type TimeStampVerdict,
} from './verdict.ts';
export { type SignXmlOptions, signDetachedXml, signXml } from './xades/sign.ts';
export { type VerifyXmlOptions, verifyXml } from './xades/verify.ts';
