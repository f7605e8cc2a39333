// Dates that rules hang on: a minor, a birthday on 29 February, great age, and cards and certificates near their end.
import { applicationDays, type Cast, household, pins, story } from './casting.ts';

export function ages(today: Temporal.PlainDate): Cast[] {
  const applied = applicationDays(today);
  const ago = (years: number, days: number) => today.subtract({ years, days });
  // The fifth birthday after an application four years and forty days before a birthday is that birthday itself.
  const soonForCard = today.add({ days: 45 });
  const soonForCertificate = today.add({ days: 60 });
  return [
    household('akasakaLibrary', 'メゾン仮名', 405, [
      {
        name: '若葉　美波',
        furigana: 'わかば　みなみ',
        birth: ago(44, 91),
        sex: '2',
        since: ago(9, 12),
        previousAddress: '福岡県福岡市中央区天神一丁目8番1号 サンプルレジデンス602',
      },
      {
        name: '若葉　七海',
        furigana: 'わかば　ななみ',
        birth: ago(17, 120),
        sex: '2',
        relation: '子',
        since: ago(9, 12),
        previousAddress: '福岡県福岡市中央区天神一丁目8番1号 サンプルレジデンス602',
        ...story(
          { ja: '17歳', en: 'Seventeen' },
          {
            ja: '18歳になる前に作られたカードなので、有効期限は5回目の誕生日です。署名用電子証明書はあります。',
            en: 'Made before she turned eighteen, her card ends on the fifth birthday. She may sign with it all the same.',
          },
          pins('5174', '3068', 'NANAMI17'),
          { stage: 'in-use', applied: applied.thisYear },
        ),
      },
    ]),
    household('historyMuseum', 'みほん荘', 303, [
      {
        name: '閏間　弥生',
        furigana: 'うるま　やよい',
        birth: Temporal.PlainDate.from('1996-02-29'),
        sex: '2',
        since: ago(7, 3),
        previousAddress: '北海道札幌市中央区北一条西二丁目 見本ハイツ808',
        domicileHead: '閏間　睦月',
        ...story(
          { ja: '2月29日生まれ', en: 'Born on 29 February' },
          {
            ja: '10回目の誕生日がうるう年でなければ、カードの有効期限は2月28日になります。',
            en: 'If her tenth birthday falls in a common year, the card ends on 28 February.',
          },
          pins('2817', '7154', 'YAYOI229'),
          { stage: 'in-use', applied: applied.longAgo },
        ),
      },
    ]),
    household('teienMuseum', '例示ハウス', 102, [
      {
        name: '寿　松江',
        furigana: 'ことぶき　まつえ',
        birth: ago(68, 5),
        sex: '2',
        since: 'born',
        domicileHead: '寿　福蔵',
      },
      {
        name: '寿　千代',
        furigana: 'ことぶき　ちよ',
        birth: ago(95, 200),
        sex: '2',
        relation: '母',
        since: ago(70, 18),
        domicileHead: '寿　福蔵',
        ...story(
          { ja: '95歳', en: 'Ninety-five' },
          {
            ja: '昭和のはじめの生まれです。和暦の生年月日と、次の更新で100歳を超える有効期限を見てください。',
            en: 'Born early in the Showa era. Look at her birth date in Japanese years and at an expiry past one hundred.',
          },
          pins('6812', '4057', 'CHIYO095'),
          { stage: 'in-use', applied: applied.twoYearsAgo },
        ),
      },
    ]),
    household('marineUniversity', 'サンプルレジデンス', 608, [
      {
        name: '更科　真',
        furigana: 'さらしな　まこと',
        birth: soonForCard.subtract({ years: 21 }),
        sex: '1',
        since: ago(6, 55),
        previousAddress: '新潟県新潟市中央区学校町通一番町602番地1 コーポ手形11',
        domicileHead: '更科　実',
        ...story(
          { ja: 'カードの更新時期の人', en: 'Inside the renewal window' },
          {
            ja: '16歳で作ったカードが45日後の誕生日に期限を迎えます。いま更新を申し込めます。',
            en: 'The card he got at sixteen ends on his birthday in 45 days. He can apply for the next one now.',
          },
          pins('4861', '7235', 'MAKOTO20'),
          { stage: 'in-use', applied: soonForCard.subtract({ years: 4, days: 40 }) },
        ),
      },
    ]),
    household('arisugawaPark', 'メゾン仮名', 201, [
      {
        name: '証野　満',
        furigana: 'あかしの　みつる',
        birth: soonForCertificate.subtract({ years: 48 }),
        sex: '1',
        since: ago(13, 222),
        previousAddress: '埼玉県さいたま市浦和区高砂三丁目15番1号 みほん荘702',
        domicileHead: '証野　満',
        ...story(
          { ja: '電子証明書の期限が近い人', en: 'Certificates about to expire' },
          {
            ja: 'カードはまだ5年以上使えますが、電子証明書は60日後の誕生日で切れます。窓口でもう更新できます。',
            en: 'His card has more than five years left, but its certificates end on his birthday in sixty days. The counter renews them now.',
          },
          pins('9184', '2750', 'MITSURU47'),
          { stage: 'in-use', applied: soonForCertificate.subtract({ years: 4, days: 40 }) },
        ),
      },
    ]),
  ];
}
