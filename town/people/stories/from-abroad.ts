// Residents from abroad: each status that decides how long a card runs (カード命令), a 通称 and a very long name.
// Family names mean "example" or "sample" in their languages.
import { applicationDays, type Cast, household, pins, story } from './casting.ts';

export function fromAbroad(today: Temporal.PlainDate): Cast[] {
  const applied = applicationDays(today);
  const ago = (years: number, days: number) => today.subtract({ years, days });
  return [
    household('azabuOffice', 'サンプルレジデンス', 505, [
      {
        name: 'EXEMPLE CAMILLE',
        furigana: 'エグザンプル　カミーユ',
        birth: ago(45, 144),
        sex: '2',
        since: ago(14, 70),
        status: 'permanent',
        residenceCardStatus: '永住者',
        nationality: 'フランス',
        ...story(
          { ja: '永住者', en: 'Permanent resident' },
          {
            ja: '永住者のカードは日本人と同じく10回目の誕生日まで有効です。',
            en: 'A permanent resident’s card runs to the tenth birthday, as a Japanese national’s does.',
          },
          pins('5702', '8316', 'CAMILLE45'),
          { stage: 'in-use', applied: applied.twoYearsAgo },
        ),
      },
    ]),
    household('mitaLibrary', 'コーポ手形', 102, [
      {
        name: 'NGUYEN VAN MAU',
        furigana: 'グエン　ヴァン　マウ',
        birth: ago(28, 35),
        sex: '1',
        since: ago(2, 60),
        status: 'mid-long',
        residenceCardStatus: '技術・人文知識・国際業務',
        nationality: 'ベトナム',
        stayUntil: today.add({ months: 8 }),
        ...story(
          { ja: '在留期間が1年以内に終わる人', en: 'A stay that ends within a year' },
          {
            ja: 'カードの有効期限は在留期間の満了日と同じです。在留期間を更新しても自動では延びません。',
            en: 'His card ends with his period of stay. Renewing the stay does not extend the card by itself.',
          },
          pins('3847', '6190', 'MAU2028X'),
          { stage: 'in-use', applied: applied.lastYear },
        ),
      },
    ]),
    household('takanawaOffice', 'みほん荘', 601, [
      {
        name: '金　未来',
        furigana: 'キム　ミレ',
        birth: ago(50, 260),
        sex: '2',
        since: 'born',
        status: 'special-permanent',
        residenceCardStatus: '特別永住者',
        nationality: '韓国',
        aliasName: '金浦　未来',
        ...story(
          { ja: '特別永住者', en: 'Special permanent resident' },
          {
            ja: 'この町で生まれた特別永住者です。カードには氏名と通称の両方が載ります。',
            en: 'Born in this town as a special permanent resident. The card bears both her name and her alias.',
          },
          pins('7063', '1928', 'MIRE0050'),
          { stage: 'in-use', applied: applied.longAgo },
        ),
      },
    ]),
    household('azabuLibrary', '見本ハイツ', 1001, [
      {
        name: 'SHARMA NAMUNA',
        furigana: 'シャルマ　ナムナ',
        birth: ago(39, 8),
        sex: '1',
        since: ago(7, 190),
        status: 'highly-skilled-2',
        residenceCardStatus: '高度専門職第2号',
        nationality: 'インド',
        ...story(
          { ja: '高度専門職2号', en: 'Highly skilled professional (ii)' },
          {
            ja: '在留期間が無期限なので、カードは10回目の誕生日まで有効です。',
            en: 'The stay has no end, so the card runs to the tenth birthday.',
          },
          pins('8419', '5037', 'NAMUNA39'),
          { stage: 'in-use', applied: applied.thisYear },
        ),
      },
    ]),
    household('scienceMuseum', '例示ハウス', 304, [
      {
        name: '海野　航平',
        furigana: 'うみの　こうへい',
        birth: ago(35, 81),
        sex: '1',
        since: ago(6, 14),
        previousAddress: '大阪府大阪市北区中之島一丁目3番20号 見本ハイツ206',
      },
      {
        name: 'BEISPIEL ANNA',
        furigana: 'バイシュピール　アンナ',
        birth: ago(33, 177),
        sex: '2',
        relation: '妻',
        since: ago(5, 300),
        status: 'mid-long',
        residenceCardStatus: '日本人の配偶者等',
        nationality: 'ドイツ',
        stayUntil: today.add({ years: 4, months: 2 }),
        aliasName: '見本　杏奈',
        ...story(
          { ja: '通称のある人', en: 'Known by an alias' },
          {
            ja: '氏名はローマ字、通称は「見本　杏奈」です。住民票にもカードにも両方が載ります。',
            en: 'Her name is in Latin letters and her registered alias (通称) in kanji. Register and card show both.',
          },
          pins('2095', '6741', 'ANNA2033'),
          { stage: 'in-use', applied: applied.thisYear },
        ),
      },
    ]),
    household('centralLibrary', 'メゾン仮名', 807, [
      {
        name: 'EJEMPLO MUESTRA MARIA CONSTANZA DE LOS ANGELES GUADALUPE ESPERANZA DEL PUERTO Y LA BAHIA',
        furigana:
          'エヘンプロ　ムエストラ　マリア　コンスタンサ　デ　ロス　アンヘレス　グアダルーペ　エスペランサ　デル　プエルト　イ　ラ　バイア',
        birth: ago(46, 313),
        sex: '2',
        since: ago(4, 270),
        status: 'mid-long',
        residenceCardStatus: '定住者',
        nationality: 'メキシコ',
        stayUntil: today.add({ years: 2, months: 5 }),
        ...story(
          { ja: 'とても長い氏名の人', en: 'A very long name' },
          {
            ja: '氏名が画面でも紙でも1行に収まりません。途中で切れずに表示されるはずです。',
            en: 'Her name fits on no single line of screen or paper, and must not be cut anywhere.',
          },
          pins('9350', '4826', 'BAHIA046'),
          { stage: 'in-use', applied: applied.twoYearsAgo },
        ),
      },
    ]),
  ];
}
