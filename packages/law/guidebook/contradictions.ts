// 食い違い: where the guidebook contradicts itself or later law, and what these rules do about it.
import type { PolicyName } from '../policy/policy.ts';

export type Contradiction = {
  /** Pages of the guidebook that say it, one way or the other. */
  readonly pages: readonly number[];
  readonly ja: string;
  readonly en: string;
  /** The function that holds our choice. */
  readonly rule: string;
  /** The dated value behind it, where the law changed later. */
  readonly policy?: PolicyName;
};

export const CONTRADICTIONS = {
  'family-register-misprint': {
    pages: [10, 13],
    ja: '13ページの「取得できません」は誤植とみて、10ページの通り、本籍地が港区の方は取得できるものとします。',
    en: 'The line on p. 13 that denies family registers is taken for a misprint: p. 10 holds, whoever has the domicile here gets one.',
    rule: 'kioskEligibility',
  },
  'certificate-counts-from-its-own-issue': {
    pages: [4, 5, 13],
    ja: '電子証明書の有効期限は、4ページの「カード発行日」ではなく、5ページの通り証明書の発行日から数えます。氏名などの変更で終わるのは署名用だけです。',
    en: 'A certificate counts from its own issue (p. 5), not from the card’s (p. 4), and a change of attributes ends the signature certificate only (p. 13).',
    rule: 'certificateExpiry',
  },
  'not-a-renewal': {
    pages: [5, 13],
    ja: '住所や氏名の変更で必要になるのは、電子証明書の「更新」ではなく、失効した署名用の新しい発行です。',
    en: 'After a change of address or name the signature certificate is not renewed but issued anew: the old one is already revoked.',
    rule: 'consequencesOf',
  },
  'eighteen-or-twenty': {
    pages: [4],
    ja: '年齢の区切りは、2022年3月31日までの申請では20歳、4月1日からは18歳です。',
    en: 'The age that counts is 20 for applications up to 31 March 2022 and 18 from 1 April.',
    rule: 'cardExpiry',
    policy: 'card.adultAge',
  },
  'free-with-the-old-card': {
    pages: [5],
    ja: '更新などの手数料が無料になるのは、古いカードを返したときだけです。',
    en: 'The fee is waived only when the old card is handed back.',
    rule: 'fee',
    policy: 'reissue.fee',
  },
  'notification-card-cannot-be-repaired': {
    pages: [3],
    ja: '通知カードは2020年5月25日に廃止されたため、記載が住民票と違うときに直すことはできません。',
    en: 'The notification card was abolished on 25 May 2020, so one that differs from the register cannot be put right.',
    rule: 'confirmIdentity',
  },
  'abroad-with-the-card': {
    pages: [5],
    ja: '国外転出でカードが失効するのは2024年5月26日までです。以後は前日までの手続きで継続して使えます。',
    en: 'A move abroad ends the card up to 26 May 2024; since then it goes on when asked for by the day before.',
    rule: 'moveAbroad',
    policy: 'overseas.cardLapses',
  },
  'registration-belongs-to-the-certificate': {
    pages: [11, 13],
    ja: '本籍地利用登録は人ではなく利用者証明用電子証明書に結び付き、その更新などで失われます。',
    en: 'The registration with the domicile belongs to the certificate, not to the person, and is lost when that changes.',
    rule: 'domicileRegistrationHolds',
  },
} as const satisfies Record<string, Contradiction>;

export type ContradictionId = keyof typeof CONTRADICTIONS;
