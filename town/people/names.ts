// Names of the ordinary residents. Family names are compounds of shores, winds and slopes that are rare or unused
// as family names; together with given names by chance they make nobody who lives.
import type { Chance } from './chance.ts';
import type { Sex } from './person.ts';

/** A word of a name and its furigana. */
export type Word = readonly [written: string, kana: string];

// biome-ignore format: a list to be read in rows
const families: readonly Word[] = [
  ['艀', 'はしけ'], ['浜風', 'はまかぜ'], ['鳥居坂', 'とりいざか'], ['霞浦', 'かすみうら'], ['波止', 'はと'],
  ['魚籃', 'ぎょらん'], ['狸坂', 'たぬきざか'], ['潮見台', 'しおみだい'], ['綱坂', 'つなざか'], ['灯野', 'ともしの'],
  ['帆足浜', 'ほあしはま'], ['朝凪', 'あさなぎ'], ['夕凪', 'ゆうなぎ'], ['芝浜', 'しばはま'], ['薬研', 'やげん'],
  ['江戸見', 'えどみ'], ['聖坂', 'ひじりざか'], ['木槌', 'きづち'], ['檜坂', 'ひのきざか'], ['舟待', 'ふなまち'],
  ['雁木', 'がんぎ'], ['渡場', 'わたしば'], ['桟橋', 'さんばし'], ['月岬', 'つきのみさき'], ['伊皿', 'いさら'],
  ['藪下', 'やぶした'], ['海苔場', 'のりば'], ['鴎台', 'かもめだい'], ['運河', 'うんが'], ['石垣台', 'いしがきだい'],
  ['笄町', 'こうがい'], ['鷺沼浜', 'さぎぬまはま'], ['椿坂', 'つばきざか'], ['松風台', 'まつかぜだい'], ['水門', 'すいもん'],
  ['幟', 'のぼり'], ['渚崎', 'なぎさき'], ['雪見坂', 'ゆきみざか'], ['提灯', 'ちょうちん'], ['竹柴', 'たけしば'],
  ['御台', 'みだい'], ['高札', 'こうさつ'], ['寄木', 'よりき'], ['旅籠', 'はたご'], ['関守', 'せきもり'],
  ['三ノ橋', 'さんのはし'], ['虹橋', 'にじはし'], ['千鳥浜', 'ちどりはま'],
];

/** Given names by the years in which they were common: born before 1955, before 1990, and later. */
// biome-ignore format: a list to be read in rows
const given: Record<Sex, readonly [readonly Word[], readonly Word[], readonly Word[]]> = {
  '1': [
    [['正', 'ただし'], ['清', 'きよし'], ['勇', 'いさむ'], ['茂', 'しげる'], ['昭二', 'しょうじ'], ['実', 'みのる'], ['進', 'すすむ'], ['勝', 'まさる']],
    [['誠', 'まこと'], ['健一', 'けんいち'], ['浩', 'ひろし'], ['隆', 'たかし'], ['直樹', 'なおき'], ['学', 'まなぶ'], ['剛', 'つよし'], ['大輔', 'だいすけ'], ['徹', 'とおる'], ['修', 'おさむ'], ['哲也', 'てつや'], ['亮', 'りょう'], ['拓郎', 'たくろう'], ['淳', 'じゅん'], ['克彦', 'かつひこ']],
    [['蓮', 'れん'], ['湊', 'みなと'], ['樹', 'いつき'], ['陽翔', 'はると'], ['悠真', 'ゆうま'], ['大和', 'やまと'], ['颯太', 'そうた'], ['奏', 'かなで'], ['朔', 'さく'], ['律', 'りつ'], ['蒼', 'あお'], ['新', 'あらた'], ['朝陽', 'あさひ'], ['伊織', 'いおり']],
  ],
  '2': [
    [['和子', 'かずこ'], ['幸子', 'さちこ'], ['節子', 'せつこ'], ['文子', 'ふみこ'], ['キヨ', 'きよ'], ['トシ', 'とし'], ['久子', 'ひさこ'], ['美代', 'みよ']],
    [['直美', 'なおみ'], ['由美子', 'ゆみこ'], ['陽子', 'ようこ'], ['智子', 'ともこ'], ['恵', 'めぐみ'], ['真由美', 'まゆみ'], ['香織', 'かおり'], ['麻衣', 'まい'], ['愛', 'あい'], ['久美', 'くみ'], ['典子', 'のりこ'], ['千尋', 'ちひろ'], ['美穂', 'みほ'], ['綾', 'あや'], ['純子', 'じゅんこ']],
    [['葵', 'あおい'], ['凛', 'りん'], ['紬', 'つむぎ'], ['陽葵', 'ひまり'], ['結菜', 'ゆいな'], ['澪', 'みお'], ['さくら', 'さくら'], ['芽依', 'めい'], ['楓', 'かえで'], ['詩', 'うた'], ['杏', 'あん'], ['莉子', 'りこ'], ['琴音', 'ことね'], ['花', 'はな']],
  ],
  '3': [[], [], [['光', 'ひかる'], ['薫', 'かおる'], ['千晶', 'ちあき']]],
};

/** A family name by chance. */
export function someFamilyName(chance: Chance): Word {
  return chance.pick(families);
}

/** A given name that suits sex and year of birth. */
export function someGivenName(chance: Chance, sex: Sex, bornIn: number): Word {
  const age = bornIn < 1955 ? 0 : bornIn < 1990 ? 1 : 2;
  return chance.pick(given[sex][sex === '3' ? 2 : age]);
}

/** Family and given name with the full-width space that the register puts between them. */
export function fullName(family: Word, own: Word): { name: string; furigana: string } {
  return { name: `${family[0]}\u3000${own[0]}`, furigana: `${family[1]}\u3000${own[1]}` };
}

/** Foreign residents: family name first in Latin capitals as on the 在留カード, and kana as the register keeps them. */
type ForeignOrigin = {
  nationality: string;
  family: readonly Word[];
  given: Record<Sex, readonly Word[]>;
};

/** Family names here are words for "example" and the like, or places; given names are common ones. */
export const foreignOrigins: readonly ForeignOrigin[] = [
  {
    nationality: 'ネパール',
    family: [
      ['NAMUNA', 'ナムナ'],
      ['UDAHARAN', 'ウダハラン'],
    ],
    given: {
      '1': [
        ['BIKASH', 'ビカス'],
        ['SURAJ', 'スラズ'],
      ],
      '2': [
        ['ANITA', 'アニタ'],
        ['SITA', 'シタ'],
      ],
      '3': [],
    },
  },
  {
    nationality: 'フィリピン',
    family: [
      ['HALIMBAWA', 'ハリンバワ'],
      ['DALAMPASIGAN', 'ダランパシガン'],
    ],
    given: {
      '1': [
        ['JOSE', 'ホセ'],
        ['MARK', 'マーク'],
      ],
      '2': [
        ['MARIA', 'マリア'],
        ['GRACE', 'グレース'],
      ],
      '3': [],
    },
  },
  {
    nationality: 'ブラジル',
    family: [
      ['EXEMPLO', 'エゼンプロ'],
      ['CAISDOPORTO', 'カイスドポルト'],
    ],
    given: {
      '1': [
        ['PAULO', 'パウロ'],
        ['RAFAEL', 'ハファエル'],
      ],
      '2': [
        ['JULIA', 'ジュリア'],
        ['BEATRIZ', 'ベアトリス'],
      ],
      '3': [],
    },
  },
  {
    nationality: '米国',
    family: [
      ['SAMPLETON', 'サンプルトン'],
      ['HARBORVIEW', 'ハーバービュー'],
    ],
    given: {
      '1': [
        ['JAMES', 'ジェームズ'],
        ['OWEN', 'オーウェン'],
      ],
      '2': [
        ['EMILY', 'エミリー'],
        ['GRACE', 'グレース'],
      ],
      '3': [],
    },
  },
];
