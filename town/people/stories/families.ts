// Households: a young family with a child and a baby, nine people under one roof, and a brother who moves out.
import { applicationDays, type Cast, household, pins, story } from './casting.ts';

export function families(today: Temporal.PlainDate): Cast[] {
  const applied = applicationDays(today);
  const ago = (years: number, days: number) => today.subtract({ years, days });
  return [
    household('wardOffice', 'みほん荘', 101, [
      {
        name: '港　海斗',
        furigana: 'みなと　かいと',
        birth: ago(36, 210),
        sex: '1',
        since: ago(8, 40),
        previousAddress: '神奈川県横浜市中区本町六丁目50番地の10 見本ハイツ305',
      },
      {
        name: '港　花子',
        furigana: 'みなと　はなこ',
        birth: ago(34, 130),
        sex: '2',
        relation: '妻',
        since: ago(8, 40),
        previousAddress: '神奈川県横浜市中区本町六丁目50番地の10 見本ハイツ305',
        ...story(
          { ja: 'カードを使っている人', en: 'A card in use' },
          {
            ja: 'カードも二つの電子証明書もすべて有効です。コンビニで家族の住民票の写しを取るなら、まずこの人で。',
            en: 'Her card and both certificates are in order. To print the family’s record at a kiosk, begin with her.',
          },
          pins('4649', '5963', 'HANAKO34'),
          { stage: 'in-use', applied: applied.twoYearsAgo },
        ),
      },
      {
        name: '港　そら',
        furigana: 'みなと　そら',
        birth: ago(10, 70),
        sex: '1',
        relation: '子',
        since: ago(8, 40),
        previousAddress: '神奈川県横浜市中区本町六丁目50番地の10 見本ハイツ305',
        ...story(
          { ja: '10歳の子ども', en: 'A ten-year-old' },
          {
            ja: '15歳未満なので署名用電子証明書がありません。カードの有効期限は5回目の誕生日です。',
            en: 'Under fifteen, so the card has no signature certificate, and it runs to the fifth birthday.',
          },
          pins('3104', '8072'),
          { stage: 'in-use', applied: applied.lastYear },
        ),
      },
      {
        name: '港　つむぎ',
        furigana: 'みなと　つむぎ',
        birth: today.subtract({ days: 150 }),
        sex: '2',
        relation: '子',
        since: 'born',
        ...story(
          { ja: '1歳未満の赤ちゃん', en: 'A baby under one' },
          {
            ja: '顔写真なしで申請しました。写真のないカードは、身元確認の1点書類にはなりません。',
            en: 'She was applied for without a photo. A card without a photo is no photo identification.',
          },
          pins('7391', '2846'),
          { stage: 'in-use', applied: applied.lately },
        ),
      },
    ]),
    household('shibauraOffice', '見本ハイツ', 902, [
      {
        name: '多々良　功',
        furigana: 'たたら　いさお',
        birth: ago(71, 15),
        sex: '1',
        since: ago(40, 8),
        ...story(
          { ja: '9人家族の世帯主', en: 'Head of a household of nine' },
          {
            ja: '四世代が同じ屋根の下に暮らしています。世帯全員の住民票の写しは何枚にもなります。',
            en: 'Four generations live under one roof, so a record of the whole household fills several sheets.',
          },
          pins('6027', '1895', 'ISAO0071'),
          { stage: 'in-use', applied: applied.lastYear },
        ),
      },
      {
        name: '多々良　静江',
        furigana: 'たたら　しずえ',
        birth: ago(69, 300),
        sex: '2',
        relation: '妻',
        since: ago(40, 8),
      },
      {
        name: '多々良　トメ',
        furigana: 'たたら　とめ',
        birth: ago(93, 101),
        sex: '2',
        relation: '母',
        since: ago(40, 8),
      },
      {
        name: '多々良　拓',
        furigana: 'たたら　たく',
        birth: ago(43, 77),
        sex: '1',
        relation: '子',
        since: ago(40, 8),
        domicileHead: '多々良　拓',
      },
      {
        name: '多々良　希',
        furigana: 'たたら　のぞみ',
        birth: ago(41, 12),
        sex: '2',
        relation: '子の妻',
        since: ago(16, 33),
        domicileHead: '多々良　拓',
      },
      {
        name: '多々良　一葉',
        furigana: 'たたら　かずは',
        birth: ago(15, 20),
        sex: '2',
        relation: '子の子',
        since: 'born',
        domicileHead: '多々良　拓',
      },
      {
        name: '多々良　二葉',
        furigana: 'たたら　ふたば',
        birth: ago(12, 220),
        sex: '2',
        relation: '子の子',
        since: 'born',
        domicileHead: '多々良　拓',
      },
      {
        name: '多々良　三樹',
        furigana: 'たたら　みき',
        birth: ago(9, 340),
        sex: '1',
        relation: '子の子',
        since: 'born',
        domicileHead: '多々良　拓',
      },
      {
        name: '多々良　四季',
        furigana: 'たたら　しき',
        birth: ago(6, 5),
        sex: '2',
        relation: '子の子',
        since: 'born',
        domicileHead: '多々良　拓',
      },
    ]),
    household('konanLibrary', 'コーポ手形', 210, [
      {
        name: '旅立　進',
        furigana: 'たびだち　すすむ',
        birth: ago(29, 250),
        sex: '1',
        since: ago(5, 90),
        movingOutOn: today.add({ days: 20 }),
        ...story(
          { ja: '転出を控えた人', en: 'About to move out' },
          {
            ja: '20日後に転出する届出が済みました。本人も同じ世帯の人も、コンビニでは住民票の写しを取れません。',
            en: 'He has reported a move in twenty days. Neither he nor his household can print a record at a kiosk.',
          },
          pins('8250', '4173', 'SUSUMU29'),
          { stage: 'in-use', applied: applied.lastYear },
        ),
      },
      {
        name: '旅立　望',
        furigana: 'たびだち　のぞみ',
        birth: ago(26, 40),
        sex: '2',
        relation: '妹',
        since: ago(5, 90),
        domicileHead: '旅立　新',
        ...story(
          { ja: '転出する人の家族', en: 'Sister of the one who leaves' },
          {
            ja: '本人は引っ越しませんが、世帯に転出予定者がいる間はコンビニで断られ、窓口を案内されます。',
            en: 'She stays. While someone of her household is about to leave, the kiosk refuses and names the counter.',
          },
          pins('9536', '7408', 'NOZOMI26'),
          { stage: 'in-use', applied: applied.twoYearsAgo },
        ),
      },
    ]),
  ];
}
