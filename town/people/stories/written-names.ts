// Names that software likes to get wrong: a 旧氏, two glyph variants (異体字, IVS) and two neighbours of one name.
import { applicationDays, type Cast, household, pins, story } from './casting.ts';

/** 邉 in a form of the Moji_Joho collection (文字情報基盤): fonts without it must not print another form silently. */
const watanabe = '渡邉\u{E010F}';
/** 葛 in its Adobe-Japan1 form, which Noto fonts have. */
const katsuragi = '葛\u{E0100}城';

export function writtenNames(today: Temporal.PlainDate): Cast[] {
  const applied = applicationDays(today);
  const ago = (years: number, days: number) => today.subtract({ years, days });
  return [
    household('natureStudyPark', 'サンプルレジデンス', 410, [
      {
        name: '浜松　航',
        furigana: 'はままつ　わたる',
        birth: ago(33, 290),
        sex: '1',
        since: ago(4, 120),
        previousAddress: '兵庫県神戸市中央区加納町六丁目5番1号 メゾン仮名603',
      },
      {
        name: '浜松　結',
        furigana: 'はままつ　ゆい',
        birth: ago(31, 48),
        sex: '2',
        relation: '妻',
        since: ago(6, 20),
        previousAddress: '京都府京都市中京区寺町通御池上る上本能寺前町488番地 みほん荘109',
        formerName: '朝霧',
        formerNameFurigana: 'あさぎり',
        ...story(
          { ja: '旧氏を併記している人', en: 'With a former family name' },
          {
            ja: '結婚前の氏「朝霧」を住民票とカードに併記しています。',
            en: 'Register and card show her family name before marriage (旧氏), 朝霧, beside the present one.',
          },
          pins('6548', '3709', 'YUI2031A'),
          { stage: 'in-use', applied: applied.lastYear },
        ),
      },
    ]),
    household('akasakaOffice', 'みほん荘', 1102, [
      {
        name: `${watanabe}　例子`,
        furigana: 'わたなべ　れいこ',
        birth: ago(58, 103),
        sex: '2',
        since: ago(25, 9),
        previousAddress: '宮城県仙台市青葉区国分町三丁目7番1号 例示ハウス303',
        domicileHead: `${watanabe}　例一`,
        ...story(
          { ja: '異体字の「邉」', en: 'A glyph of her own' },
          {
            ja: '文字情報基盤の異体字を使う氏名です。その字形を印刷できない機械は、別の字にせずに断ります。',
            en: 'Her name holds a variant of 邉. A machine that cannot print this very form refuses rather than swap it.',
          },
          pins('4218', '9075', 'REIKO058'),
          { stage: 'in-use', applied: applied.thisYear },
        ),
      },
    ]),
    household('konanLibrary', '例示ハウス', 906, [
      {
        name: `${katsuragi}　仮名`,
        furigana: 'かつらぎ　かな',
        birth: ago(24, 9),
        sex: '2',
        since: 'born',
        domicileHead: `${katsuragi}　仮名`,
        ...story(
          { ja: '異体字の「葛」', en: 'Another variant' },
          {
            ja: '「葛」の異体字が、画面でも紙でも検索でもそのままの形で扱われるかを見るための人です。',
            en: 'Her 葛 is a variant too, and must stay itself on screens, on paper and in a search.',
          },
          pins('1576', '8403', 'KANA0024'),
          { stage: 'in-use', applied: applied.lately },
        ),
      },
    ]),
    household('wardOffice', '見本ハイツ', 501, [
      {
        name: '汐見　葵',
        furigana: 'しおみ　あおい',
        birth: ago(22, 175),
        sex: '2',
        since: ago(1, 350),
        previousAddress: '沖縄県那覇市泉崎一丁目1番1号 コーポ手形301',
        domicileHead: '汐見　青磁',
        ...story(
          { ja: '同姓同名の二人（22歳）', en: 'Two of one name: 22' },
          {
            ja: '同じ建物に同姓同名の人が住んでいます。取り違えてはいけません。',
            en: 'Someone of the same name lives in the same house. Nobody may mix them up.',
          },
          pins('7920', '3164', 'AOI00022'),
          { stage: 'in-use', applied: applied.thisYear },
        ),
      },
    ]),
    household('wardOffice', '見本ハイツ', 510, [
      {
        name: '汐見　葵',
        furigana: 'しおみ　あおい',
        birth: ago(67, 175),
        sex: '2',
        since: ago(30, 41),
        ...story(
          { ja: '同姓同名の二人（67歳）', en: 'Two of one name: 67' },
          {
            ja: '氏名も建物も22歳の葵さんと同じで、部屋番号と生年だけが違います。',
            en: 'Name and house are those of the Aoi who is 22; only the room and the year of birth differ.',
          },
          pins('5083', '2697', 'AOI00067'),
          { stage: 'in-use', applied: applied.longAgo },
        ),
      },
    ]),
  ];
}
