// What J-LIS is given by whoever runs it: an office, the physical world (blank chips, the post), keys and addresses.
import type { CardStore } from '@tegata/card';
import type { OfficeDeps } from '@tegata/office';
import type { KeyStore } from '@tegata/pki';

/** A letter to a person's address. */
export type Letter = {
  /** The same letter has the same id, however often it is posted. */
  id: string;
  at: string;
  from: string;
  /** 宛名番号 of the addressee. */
  to: string;
  kind: string;
  title: { ja: string; en: string };
  body?: Record<string, unknown>;
};

/** What is printed on a finished card, and where it goes. */
export type CardLabel = {
  cardSerial: string;
  addressee: string;
  formId: string;
  holderName: string;
  address: string;
  birth: string;
  sex: '1' | '2' | '3';
  kind: 'adult' | 'child';
  issuedOn: string;
  expiry: string;
  municipalityCode: string;
  securityCode: string;
  /** JPEG, base64; a baby's card has none. */
  photo?: string;
};

/** The factory floor. */
export type CardFactory = {
  /** The storage of the chip with this serial, the same one every time. */
  storeOf(cardSerial: string): CardStore;
  /** Prints the card and puts it on the way to its municipality; may be repeated. */
  ship(label: CardLabel): Promise<void>;
};

/** A municipality that takes part. */
export type MunicipalityEntry = {
  /** 全国地方公共団体コード, six digits. */
  code: string;
  name: string;
  nameEn: string;
  /** As certificates write them: `Tokyo-to`, `Minato-ku`. */
  prefectureRomaji: string;
  cityRomaji: string;
};

/** Where an operator keeps CA keys instead of the institution's own folder. */
export type AuthorityKeys = {
  store: KeyStore;
  /** Folder with the certificates of key ceremonies (`ca-auth-4.pem`): a generation that has one is that one. */
  ceremonies?: string;
};

export type JlisDeps = OfficeDeps & {
  keysFolder: string;
  passphrase: string;
  /** Where CA keys are kept, when that is not `keysFolder`: a PKCS#11 token, or what a key ceremony made. */
  authorityKeys?: AuthorityKeys;
  post: { deliver(letter: Letter): Promise<void> };
  factory: CardFactory;
  /** Where the public repository is reached, e.g. `http://localhost:8080`; certificates carry it. */
  publicBase: string;
  municipalities: readonly MunicipalityEntry[];
};
