// Cards that are not yet in anybody's hand, one for each step from the move-in to the counter (guidebook p.4, p.14).
import { type Cast, household, pins, story } from './casting.ts';

export function onTheWay(today: Temporal.PlainDate): Cast[] {
  const ago = (years: number, days: number) => today.subtract({ years, days });
  return [
    household('daibaAnnex', 'サンプルレジデンス', 1203, [
      {
        name: '新里　歩',
        furigana: 'にいざと　あゆむ',
        birth: ago(23, 160),
        sex: '1',
        since: ago(0, 12),
        previousAddress: '長野県長野市大字鶴賀緑町1613番地 みほん荘5',
        registeredDomicile: '長野県長野市大字鶴賀緑町1613番地',
        domicileHead: '新里　山彦',
        ...story(
          { ja: '引っ越してきたばかりの人', en: 'New in town' },
          {
            ja: '転入届を出したばかりで、カードをまだ申し込んでいません。申請から受け取りまでを試せます。',
            en: 'He has just moved in and has not applied for a card. Take him all the way from photo to pick-up.',
          },
          pins('2580', '1470', 'AYUMU023'),
          { stage: 'none' },
        ),
      },
    ]),
    household('hikawaHall', 'メゾン仮名', 302, [
      {
        name: '写野　光',
        furigana: 'うつしの　ひかる',
        birth: ago(27, 333),
        sex: '2',
        since: ago(3, 200),
        previousAddress: '石川県金沢市広坂一丁目1番1号 見本ハイツ401',
        domicileHead: '写野　鏡',
        ...story(
          { ja: '写真が戻ってきた人', en: 'The photo came back' },
          {
            ja: '横長で小さな写真を送ったため、申請が理由とともに差し戻されました。撮り直して出し直します。',
            en: 'She sent a small picture in landscape. It came back with the reason, and she will send a better one.',
          },
          pins('3692', '8520', 'HIKARU27'),
          { stage: 'returned', applied: today.subtract({ days: 6 }) },
        ),
      },
    ]),
    household('shibarikyuGarden', '例示ハウス', 508, [
      {
        name: '汐留　到',
        furigana: 'しおどめ　いたる',
        birth: ago(41, 66),
        sex: '1',
        since: ago(11, 9),
        previousAddress: '千葉県千葉市中央区千葉港1番1号 コーポ手形202',
        domicileHead: '汐留　着',
        ...story(
          { ja: 'カードが区役所に届いた人', en: 'The card has arrived' },
          {
            ja: 'カードはできあがって区役所の保管庫にあります。交付通知書はまだ送られていません。',
            en: 'The card is made and lies in the ward’s safe. The notice has not been sent yet.',
          },
          pins('7415', '9632', 'ITARU041'),
          { stage: 'arrived', applied: today.subtract({ days: 5 }) },
        ),
      },
    ]),
    household('artCenter', '見本ハイツ', 711, [
      {
        name: '待井　文',
        furigana: 'まちい　ふみ',
        birth: ago(52, 280),
        sex: '2',
        since: ago(20, 30),
        previousAddress: '広島県広島市中区国泰寺町一丁目6番34号 例示ハウス101',
        domicileHead: '待井　文',
        ...story(
          { ja: '交付通知書が届いた人', en: 'The notice is here' },
          {
            ja: '交付通知書を受け取りましたが、受け取りの日時をまだ予約していません。',
            en: 'She holds the notice, and has not reserved a time to pick up the card.',
          },
          pins('8042', '6193', 'FUMI0052'),
          { stage: 'notice-sent', applied: today.subtract({ days: 24 }) },
        ),
      },
    ]),
    household('minatoLibrary', 'みほん荘', 204, [
      {
        name: '約野　守',
        furigana: 'やくの　まもる',
        birth: ago(38, 19),
        sex: '1',
        since: ago(6, 140),
        previousAddress: '愛知県名古屋市中区三の丸三丁目1番1号 メゾン仮名803',
        domicileHead: '約野　守',
        ...story(
          { ja: '今日受け取る人', en: 'Picks up today' },
          {
            ja: '町が開く日の夕方に受け取りを予約しています。窓口で本人確認と暗証番号の設定をしてください。',
            en: 'He is booked for the afternoon of the town’s first day. Confirm who he is and let him set his PINs.',
          },
          pins('1739', '5286', 'MAMORU38'),
          { stage: 'reserved', applied: today.subtract({ days: 34 }) },
        ),
      },
    ]),
  ];
}
