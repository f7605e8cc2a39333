// The secrets of the card as their holders know them (guidebook p. 8): name, form, what each is for.
import type { Secret } from '@tegata/card';
import type { Said } from './language.ts';

type SecretWords = {
  readonly name: Said;
  readonly form: Said;
  /** What it opens. */
  readonly use: Said;
};

const digits = (count: number): Said => ({ ja: `数字${count}桁`, en: `${count} digits` });
const numberA: SecretWords = {
  name: { ja: '照合番号A', en: 'Check number A' },
  form: digits(12),
  use: { ja: 'マイナンバー(個人番号)そのもの', en: 'the individual number itself' },
};
const numberB: SecretWords = {
  name: { ja: '照合番号B', en: 'Check number B' },
  form: digits(14),
  use: {
    ja: '生年月日(和暦6桁)+有効期限の西暦+セキュリティコード',
    en: 'birth (era year, 6 digits), expiry year, security code',
  },
};

export const SECRET_WORDS: Readonly<Record<Secret, SecretWords>> = {
  auth: {
    name: { ja: '利用者証明用電子証明書', en: 'Authentication PIN' },
    form: digits(4),
    use: { ja: 'コンビニ交付、マイナポータル、健康保険証', en: 'shop kiosks, portal, health insurance' },
  },
  sign: {
    name: { ja: '署名用電子証明書', en: 'Signature password' },
    form: { ja: '英数字6〜16文字', en: '6–16 letters and digits' },
    use: { ja: 'e-Tax などの電子申請', en: 'signed applications such as tax returns' },
  },
  text: {
    name: { ja: '券面事項入力補助用', en: 'Card text PIN' },
    form: digits(4),
    use: { ja: '氏名・住所・個人番号の読み取り', en: 'reading name, address and number' },
  },
  register: {
    name: { ja: '住民基本台帳用', en: 'Resident register PIN' },
    form: digits(4),
    use: { ja: '転入届などの窓口手続き', en: 'moving in, at the counter' },
  },
  common: {
    name: { ja: '共通カードAP', en: 'Common application PIN' },
    form: digits(4),
    use: { ja: '住民基本台帳用と同じ番号', en: 'the same as the register PIN' },
  },
  textNumberA: numberA,
  textNumberB: numberB,
  faceNumberA: { ...numberA, name: { ja: '照合番号A(券面)', en: 'Check number A (face)' } },
  faceNumberB: { ...numberB, name: { ja: '照合番号B(券面)', en: 'Check number B (face)' } },
  faceBirth: {
    name: { ja: '生年月日(券面)', en: 'Date of birth (face)' },
    form: { ja: '和暦6桁', en: '6 digits, era year' },
    use: { ja: '年齢の確認だけ', en: 'proof of age only' },
  },
};

/** The name alone, for sentences. */
export const secretName = (secret: Secret): Said => SECRET_WORDS[secret].name;
