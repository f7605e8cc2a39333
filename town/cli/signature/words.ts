// The reasons against a signature in words, Japanese and English; the codes are those of the library.
import type { SignatureFailure } from '@tegata/pki/signature';
import type { Said } from '../card/language.ts';

export const REASON_WORDS: Readonly<Record<SignatureFailure, Said>> = {
  'content-altered': { ja: '署名後に内容が変わっています', en: 'The content is not what was signed' },
  'signature-value': {
    ja: '署名がこの証明書の鍵によるものではありません',
    en: 'The signature is not by the key of the certificate',
  },
  'signed-attributes': {
    ja: '署名の属性が欠けているか、署名されていません',
    en: 'An attribute of the signature is missing or not signed',
  },
  'signer-certificate-missing': {
    ja: '署名者の証明書が付いていません',
    en: 'The certificate of the signer did not come along',
  },
  'signing-certificate-mismatch': {
    ja: '証明書が、署名の示すものと違います',
    en: 'The certificate is another one than the signature names',
  },
  'time-stamp': { ja: 'タイムスタンプが正しくありません', en: 'The time stamp does not hold' },
  'content-missing': {
    ja: '署名の対象が手元にありません。--content で指定してください',
    en: 'What was signed is not at hand; name it with --content',
  },
  unsupported: { ja: 'この形式の署名は検証できません', en: 'This kind of signature cannot be verified here' },
  'byte-range': {
    ja: '署名の範囲が文書全体ではありません',
    en: 'The signature is not over the whole document',
  },
  'changed-after-signing': {
    ja: '署名の後に文書が変更されています',
    en: 'The document was changed after the signature',
  },
  removed: {
    ja: '以前の版にあった署名が取り除かれています',
    en: 'A signature of an earlier revision was taken away',
  },
  'not-covered': {
    ja: '署名が文書全体を対象にしていません',
    en: 'The signature does not cover the document',
  },
  'ambiguous-reference': {
    ja: '同じ識別子の要素が二つあり、署名の対象を決められません',
    en: 'Two elements have one identifier, so what is signed is ambiguous',
  },
  transform: { ja: '認められない変換が使われています', en: 'A transform that is not accepted' },
  'no-signature': { ja: '署名がありません', en: 'There is no signature' },
  malformed: { ja: '形式が壊れています', en: 'Not in the form it should have' },
  algorithm: { ja: '安全でない、または知らない暗号方式です', en: 'An algorithm that is not trusted' },
  'weak-key': { ja: '鍵が弱すぎます', en: 'The key is too weak' },
  signature: {
    ja: '証明書が認証局の鍵で署名されていません',
    en: 'The certificate is not signed by the key of its authority',
  },
  'not-yet-valid': { ja: '証明書の有効期間がまだ始まっていません', en: 'The certificate was not yet valid' },
  expired: { ja: '証明書の有効期間が過ぎています', en: 'The certificate has expired' },
  'name-chaining': {
    ja: '証明書の発行者名がつながりません',
    en: 'The names of the certification path do not chain',
  },
  'not-authority': { ja: '発行者が認証局ではありません', en: 'The issuer is no authority' },
  'path-length': { ja: '認証パスが長すぎます', en: 'The certification path is too long' },
  'key-usage': { ja: '署名用の証明書ではありません', en: 'The certificate is not for signatures' },
  'name-constraints': {
    ja: '認証局が扱えない名前です',
    en: 'A name outside of what the authority may certify',
  },
  policy: {
    ja: '求められる証明書ポリシーがありません',
    en: 'The certificate is not under the required policy',
  },
  'policy-mapping': {
    ja: '証明書ポリシーの対応付けが正しくありません',
    en: 'A mapping of policies that is not allowed',
  },
  'critical-extension': {
    ja: '知らない重要な拡張があります',
    en: 'A critical extension that is not understood',
  },
  revoked: { ja: '証明書は失効しています', en: 'The certificate was revoked' },
  'on-hold': { ja: '証明書は一時保留中です', en: 'The certificate is on hold' },
  'status-unknown': {
    ja: '認証局がこの証明書を知りません',
    en: 'The authority does not know the certificate',
  },
  'status-unavailable': {
    ja: '失効情報を確かめられません',
    en: 'The status of the certificate cannot be checked',
  },
  limit: { ja: '検証の手間が限度を超えました', en: 'More work than any honest signature asks for' },
  'issuer-unknown': {
    ja: '信頼する認証局の証明書ではありません',
    en: 'The certificate is not by an authority that is trusted here',
  },
  'issuer-not-authority': {
    ja: '発行者は証明書を発行できません',
    en: 'The issuer may not sign certificates',
  },
  'issuer-not-in-force': {
    ja: '認証局の証明書が有効期間外です',
    en: "The authority's own certificate is not in force",
  },
  'issuer-revoked': {
    ja: '認証局の証明書が失効しています',
    en: "The authority's own certificate was revoked",
  },
  'is-authority': {
    ja: '認証局の証明書は文書の署名に使えません',
    en: 'A certificate of an authority does not sign documents',
  },
};
