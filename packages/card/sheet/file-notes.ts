// What every file of the card is called and holds, and how much of it is public fact: the words beside the tables of
// applications.ts and blank-card.ts. Sizes in bytes are those of a finished card; the test reads one.
import type { ApplicationName, DATA_OBJECT, EF } from '../applications.ts';

/** What is said about one file, key or PIN. */
export interface FileNote {
  readonly ja: string;
  readonly en: string;
  readonly holds: string;
  /** Exact bytes, or words where the size depends on the holder. PINs and keys have none. */
  readonly size?: number | string;
  /** What of it is our choice; without it the row is public fact. */
  readonly ours?: string;
}

type FileNotes = {
  readonly [A in ApplicationName]: {
    readonly title: { readonly ja: string; readonly en: string };
    readonly files: Readonly<Record<keyof (typeof EF)[A], FileNote>>;
  };
};

/** An EF that surveys met and nobody has explained. */
const unknownFile = (size?: number, ours = 'that nothing opens it, and its 16 × FF'): FileNote => ({
  ja: '不明',
  en: 'unexplained',
  holds: size === undefined ? 'can be selected; no command fits it' : '16 × FF',
  ...(size !== undefined && { size }),
  ours: size === undefined ? 'that no command fits it' : ours,
});

const certificateSize = 'about 1,700';
const TRIES = 'the number of tries: public sources differ';

export const FILE_NOTES: FileNotes = {
  jpki: {
    title: { ja: '公的個人認証AP', en: 'JPKI' },
    files: {
      signCertificate: {
        ja: '署名用証明書',
        en: 'signature certificate',
        holds: 'X.509; name, address, birth, sex in it',
        size: certificateSize,
      },
      signAuthority: {
        ja: '署名用CA証明書',
        en: 'signature CA certificate',
        holds: 'X.509, self-signed',
        size: certificateSize,
      },
      unknown0005: unknownFile(16),
      tokenInfo: {
        ja: 'トークン情報',
        en: 'token information',
        holds: 'PKCS#11 CK_TOKEN_INFO: label (kind of card), serial',
        size: 160,
        ours: 'the model `TEGATA01`',
      },
      availability: {
        ja: '証明書の有無',
        en: 'which certificates exist',
        holds: '`8F` there, `00` not: signature, authentication, one unexplained byte',
        size: 3,
      },
      unknown0009: unknownFile(16, 'its 16 × FF'),
      authCertificate: {
        ja: '利用者証明用証明書',
        en: 'authentication certificate',
        holds: 'X.509; a pseudonym',
        size: certificateSize,
      },
      authAuthority: {
        ja: '利用者証明用CA証明書',
        en: 'authentication CA certificate',
        holds: 'X.509, self-signed',
        size: certificateSize,
      },
      unknown0010: unknownFile(16),
      terminalAuthority: {
        ja: '端末認証の鍵',
        en: 'terminal authority',
        holds: 'the key that vouches for terminals (`80 A2`)',
        ours: 'what a terminal’s certificate holds',
      },
      authKey: {
        ja: '利用者証明用の鍵',
        en: 'authentication key',
        holds: 'RSA-2048, made in the chip',
        ours: 'how a terminal proves itself',
      },
      authPin: {
        ja: '利用者証明用暗証番号',
        en: 'authentication PIN',
        holds: 'four digits',
      },
      unknown0019: unknownFile(),
      signKey: {
        ja: '署名用の鍵',
        en: 'signature key',
        holds: 'RSA-2048, made in the chip',
      },
      signPin: {
        ja: '署名用パスワード',
        en: 'signature password',
        holds: '6–16 of A–Z, 0–9',
      },
      unknown001C: unknownFile(),
      unknown001E: unknownFile(),
    },
  },
  text: {
    title: { ja: '券面事項入力補助AP', en: 'text' },
    files: {
      number: {
        ja: '個人番号',
        en: 'individual number',
        holds: '`FF10`, 12 digits, then FF FF',
        size: 17,
      },
      attributes: {
        ja: '基本4情報',
        en: 'four attributes',
        holds: '`FF20`: name, address, birth, sex, behind a table of offsets',
        size: '60–400',
      },
      integrity: {
        ja: '真正性',
        en: 'integrity record',
        holds: '`FF30`: hashes of 0001 and 0002, signed by the issuer',
        size: 336,
      },
      certificate: {
        ja: 'CVC',
        en: 'card-verifiable certificate',
        holds: '`7F21`: the key that signed 0003 and 0007',
        size: 568,
        ours: 'the key identifiers (`9000033`)',
      },
      basics: {
        ja: 'AP基本情報',
        en: 'description of the application',
        holds: '`FF40`: version, extended lengths, a key id; filled with FF',
        size: 256,
        ours: 'the 32 unexplained bytes are random',
      },
      sessionPublicKey: {
        ja: 'セッション公開鍵',
        en: 'session public key',
        holds: '`A1`: public half of the key for secure messaging',
        size: 269,
      },
      internalPublicKey: {
        ja: '内部認証の公開鍵',
        en: 'internal public key',
        holds: '`FF50`: public half of 0013, signed',
        size: 536,
      },
      unknown0008: unknownFile(16, 'who opens it'),
      pin: {
        ja: '券面事項入力補助用暗証番号',
        en: 'text PIN',
        holds: 'four digits',
      },
      blocked0012: {
        ja: '不明(常に閉塞)',
        en: 'always blocked',
        holds: 'never set: `63C0`, then `6984`',
        ours: 'its form',
      },
      internalKey: {
        ja: '内部認証の鍵',
        en: 'internal key',
        holds: 'RSA-2048; signs without a PIN (`80 2A 00 00`)',
        ours: 'one pair for a batch of cards',
      },
      numberA: {
        ja: '照合番号A',
        en: 'number A',
        holds: 'the individual number',
        ours: TRIES,
      },
      numberB: {
        ja: '照合番号B',
        en: 'number B',
        holds: 'birth (era YYMMDD), year of expiry, security code',
        ours: TRIES,
      },
      sessionKey: {
        ja: 'セッション鍵',
        en: 'session key',
        holds: 'RSA-2048; takes a session key (`80 AE`)',
        ours: 'the identifier: commands reach it unnamed',
      },
    },
  },
  face: {
    title: { ja: '券面事項確認AP', en: 'face' },
    files: {
      age: {
        ja: '年齢確認',
        en: 'proof of age',
        holds: '`FF10`: birth, card key, signature',
        size: 547,
      },
      picture: {
        ja: '券面',
        en: 'card face',
        holds:
          '`FF20`: birth, sex, card key, name and address (PNG), photo (JPEG 2000), signature, expiry, security code',
        size: 'several thousand',
      },
      basics: {
        ja: 'AP基本情報',
        en: 'description of the application',
        holds: '`FF30`: version, key id, municipality',
        size: 320,
        ours: 'the unexplained 256 bytes are random',
      },
      certificate: {
        ja: 'CVC',
        en: 'card-verifiable certificate',
        holds: '`7F21`: the key that signed the files',
        size: 568,
        ours: 'the key identifiers (`9000023`)',
      },
      numberPicture: {
        ja: '個人番号の画像',
        en: 'number as a picture',
        holds: '`FF40`: PNG 72 × 12, card key, signature',
        size: 'about 650',
      },
      unknown0006: unknownFile(16, 'who opens it'),
      birthPin: {
        ja: '生年月日',
        en: 'date of birth',
        holds: 'six digits, era YYMMDD',
        ours: TRIES,
      },
      numberB: {
        ja: '照合番号B',
        en: 'number B',
        holds: 'as in the text application',
        ours: TRIES,
      },
      numberA: {
        ja: '照合番号A',
        en: 'number A',
        holds: 'the individual number',
        ours: TRIES,
      },
      cardKey: {
        ja: 'カード鍵',
        en: 'card key',
        holds: 'RSA-2048; its public half is in the signed files',
        ours: 'the identifier; one pair for a batch of cards',
      },
    },
  },
  register: {
    title: { ja: '住基AP', en: 'register' },
    files: {
      keyReference: {
        ja: '鍵識別子',
        en: 'key identifier',
        holds: 'one record',
        size: 16,
      },
      pin: {
        ja: '住民基本台帳用暗証番号',
        en: 'register PIN',
        holds: 'four digits',
      },
    },
  },
  common: {
    title: { ja: '共通カードAP', en: 'common' },
    files: {
      serial: {
        ja: '製造番号',
        en: 'card serial',
        holds: 'one record: serial 15, municipality 5, expiry 8 digits',
        size: 30,
      },
      keyReference: {
        ja: '鍵識別子',
        en: 'key identifier',
        holds: 'one record, the same as in the register application',
        size: 16,
      },
      internalKey: {
        ja: '内部認証の鍵',
        en: 'internal key',
        holds: 'RSA-2048; INTERNAL AUTHENTICATE',
        ours: 'one pair for a batch of cards',
      },
      pin: {
        ja: '個人番号カード用暗証番号',
        en: 'common PIN',
        holds: 'four digits; holders know it as one with the register PIN',
        ours: 'its tries',
      },
    },
  },
};

/** The data objects of the card manager. */
export const OBJECT_NOTES: Readonly<Record<keyof typeof DATA_OBJECT, FileNote>> = {
  issuer: {
    ja: '発行者識別子',
    en: 'issuer identification',
    holds: 'a key identifier',
    size: 16,
    ours: 'the issuer `9000020`',
  },
  cardId: { ja: 'カード識別子', en: 'card identification', holds: 'the serial', size: 15 },
  recognition: {
    ja: 'カード認識データ',
    en: 'card recognition data',
    holds: 'GlobalPlatform: version, secure channel',
    size: 48,
    ours: 'the values',
  },
  municipality: { ja: '市区町村コード', en: 'municipality', holds: 'five digits', size: 5 },
  expiry: { ja: '有効期限', en: 'expiry', holds: 'YYYYMMDD', size: 8 },
  intermediateKey: {
    ja: '中間鍵識別子',
    en: 'intermediate key',
    holds: 'a key identifier',
    size: 16,
    ours: 'the key `9000021`',
  },
  upperCertificate: {
    ja: '中間鍵のCVC',
    en: 'upper CVC',
    holds: 'the root’s certificate for the intermediate key',
    size: 563,
  },
  lowerCertificate: {
    ja: '発行鍵のCVC',
    en: 'lower CVC',
    holds: 'the intermediate key’s certificate below it',
    size: 563,
  },
  contactAtr: {
    ja: '接触ATR',
    en: 'contact ATR',
    holds: 'without its first byte; answered inside applications, too',
    size: 8,
  },
};
