// What operations, journal lines and parties are called in front of visitors (活動の呼び名).
import { defineMessages, type Lang, type Words } from '@tegata/ui';

export const behindWords = defineMessages({
  ja: {
    title: '舞台裏',
    lead: '機関のあいだの呼び出しと、それぞれの台帳への記録です。個人の情報は含まれず、番号の代わりに意味のない識別子だけが並びます。',
    'lane.terminal': '端末',
    'lane.municipality': '区役所',
    'lane.jlis': 'J-LIS',
    'call.answered': '応答',
    'call.refused': '拒否',
    'call.no-answer': '応答なし',
    'entry.in': '{house}の記録：',
    'log.acts': '最近の用件',
    'log.empty': 'まだ何も起きていません。窓口や手元で何かをすると、ここに流れます。',
    'log.count': '呼び出し{calls}回・記録{entries}件',
    'log.filter': '見る範囲',
    'log.all': 'すべて',
    'log.only': '{house}だけ',
    'log.away':
      '{houses}に今は尋ねられません。見えているのは前に聞いた分です。少し待てば自動で追いつきます。',
    'log.with-lookups': '照会だけの用件も見る',
    'log.without-lookups': '照会だけの用件を隠す',
    'log.more': '古い用件は省いています。各機関の台帳にはすべて残っています。',
    'log.own': 'この画面が見るための問い合わせは、ここには出しません。',
    refresh: 'いまの状態を見る',
    live: '新しい動きは自動で出ます。',
  },
  en: {
    title: 'Behind the scenes',
    lead: 'Calls between institutions, and what each wrote into its journal. No personal data: opaque ids stand where numbers would.',
    'lane.terminal': 'Terminals',
    'lane.municipality': 'Ward office',
    'lane.jlis': 'J-LIS',
    'call.answered': 'answered',
    'call.refused': 'refused',
    'call.no-answer': 'no answer',
    'entry.in': '{house} wrote:',
    'log.acts': 'Latest acts',
    'log.empty': 'Nothing has happened yet. Do something at the counter or at a desk and it appears here.',
    'log.count':
      '{calls, plural, one {# call} other {# calls}}, {entries, plural, one {# line} other {# lines}}',
    'log.filter': 'Show',
    'log.all': 'Everything',
    'log.only': '{house} only',
    'log.away':
      '{houses} cannot be asked right now. You see what was heard before; this page catches up by itself.',
    'log.with-lookups': 'Show mere look-ups too',
    'log.without-lookups': 'Hide mere look-ups',
    'log.more': 'Older acts are left out here. The journals of the institutions keep everything.',
    'log.own': 'What this page itself asks, in order to look, is not shown.',
    refresh: 'Look again now',
    live: 'News appears by itself.',
  },
});

const parties: Record<string, Words> = {
  municipality: { ja: '区役所', en: 'Ward office' },
  jlis: { ja: 'J-LIS', en: 'J-LIS' },
  counter: { ja: '窓口端末', en: 'Counter' },
  desk: { ja: '住民の手元', en: 'Desk' },
  kiosk: { ja: 'キオスク端末', en: 'Kiosk' },
  'front-door': { ja: '玄関', en: 'Front door' },
};

const operations: Record<string, Words> = {
  profile: { ja: '自治体の案内を読む', en: 'read the profile' },
  registerResident: { ja: '住民を登録する', en: 'register a resident' },
  findResidents: { ja: '住民をさがす', en: 'search residents' },
  resident: { ja: '住民を見る', en: 'look at a resident' },
  setMarks: { ja: '住民票に印をつける', en: 'mark a record' },
  cardArrived: { ja: 'カードの到着を知らせる', en: 'tell that a card has arrived' },
  cards: { ja: '保管中のカードを見る', en: 'look at the stock of cards' },
  sendNotice: { ja: '交付通知書を送る', en: 'send the pick-up notice' },
  slots: { ja: '空いている受取時間を見る', en: 'look for free times' },
  reserve: { ja: '受け取りを予約する', en: 'reserve the pick-up' },
  cancelReservation: { ja: '予約を取り消す', en: 'cancel the reservation' },
  reservationByCode: { ja: '通知書の番号で予約を見る', en: 'look up a notice code' },
  reservations: { ja: 'その日の予約を見る', en: 'look at the day’s reservations' },
  openHandOver: { ja: 'カードの受け渡しを始める', en: 'begin the hand-over' },
  handOver: { ja: '受け渡しの状態を見る', en: 'look at a hand-over' },
  confirmIdentity: { ja: '本人を確認する', en: 'confirm identity' },
  issuerCryptogram: { ja: '暗証番号を設定する許しを求める', en: 'ask leave to set the PINs' },
  completeHandOver: { ja: 'カードを交付する', en: 'hand the card over' },
  abandonHandOver: { ja: '受け渡しをやめる', en: 'abandon the hand-over' },
  issuanceMenu: { ja: '取れる証明書を尋ねる', en: 'ask which certificates may be had' },
  issueDocument: { ja: '住民票の写しをつくらせる', en: 'have the resident record made' },
  documentOutcome: { ja: '印刷の結果を知らせる', en: 'tell how the printing went' },
  drawResidentCodes: { ja: '住民票コードを受け取る', en: 'draw resident codes' },
  designateNumber: { ja: '個人番号の指定を求める', en: 'ask for an individual number' },
  submitApplication: { ja: 'カードを申請する', en: 'apply for a card' },
  applicationStatus: { ja: '申請の状況を見る', en: 'look at the application' },
  openIssuerSession: { ja: 'カードの問いに答えさせる', en: 'have the card’s challenge answered' },
  activateCard: { ja: '交付したことを知らせる', en: 'tell that the card was handed over' },
  openExchange: { ja: '証明書の交付を始める', en: 'begin a request' },
  presentCard: { ja: 'カードの署名を示す', en: 'show the card’s signature' },
  requestDocument: { ja: '証明書を注文する', en: 'order a certificate' },
  payForDocument: { ja: '支払いを知らせる', en: 'report the payment' },
  resumeMunicipality: { ja: '止めていた自治体の交付を再開する', en: 'let a stopped municipality go on' },
  finishExchange: { ja: '印刷が終わったことを知らせる', en: 'report the printing' },
  activity: { ja: '活動を見る', en: 'look at the activity' },
};

const entries: Record<string, Words> = {
  'resident.registered': { ja: '住民票に記載した', en: 'entered the resident' },
  'resident-codes.drawn': { ja: '住民票コードをまとめて渡した', en: 'resident codes drawn' },
  'number.designated': { ja: '個人番号を指定した', en: 'designated an individual number' },
  'number.received': { ja: '個人番号を受け取った', en: 'received the number' },
  'letter.posted': { ja: '手紙を送った', en: 'posted a letter' },
  'marks.changed': { ja: '住民票の印を変えた', en: 'changed the marks' },
  'application.accepted': { ja: '申請を受け付けた', en: 'accepted the application' },
  'application.returned': { ja: '申請を差し戻した', en: 'sent the application back' },
  'card.manufactured': { ja: 'カードをつくった', en: 'made the card' },
  'certificate.issued': { ja: '電子証明書に署名した', en: 'signed a certificate' },
  'certificate.published': { ja: '電子証明書を有効にした', en: 'put a certificate into force' },
  'certificate.status-changed': { ja: '電子証明書の状態を変えた', en: 'changed the status of a certificate' },
  'card.shipped': { ja: 'カードを区役所へ送った', en: 'shipped the card' },
  'card.arrived': { ja: 'カードが届いた', en: 'the card has arrived' },
  'notice.sent': { ja: '交付通知書を送った', en: 'sent the pick-up notice' },
  'reservation.made': { ja: '受け取りの予約が入った', en: 'pick-up reserved' },
  'reservation.moved': { ja: '予約が変わった', en: 'reservation moved' },
  'reservation.cancelled': { ja: '予約が取り消された', en: 'reservation cancelled' },
  'hand-over.opened': { ja: '受け渡しを始めた', en: 'began the hand-over' },
  'hand-over.abandoned': { ja: '受け渡しをやめた', en: 'abandoned the hand-over' },
  'identity.confirmed': { ja: '本人と確認した', en: 'confirmed identity' },
  'identity.refused': { ja: '本人と確認できなかった', en: 'could not confirm identity' },
  'issuer-session.opened': { ja: '暗証番号の設定を許した', en: 'gave leave to set the PINs' },
  'pins.set': { ja: '暗証番号が設定された', en: 'PINs were set' },
  'card.delivered': { ja: 'カードを交付した', en: 'handed the card over' },
  'card.activated': { ja: 'カードの運用を始めた', en: 'the card is in use' },
  'exchange.opened': { ja: '交付の受付を始めた', en: 'opened a request' },
  'exchange.card-verified': { ja: 'カードを確かめた', en: 'verified the card' },
  'exchange.refused': { ja: 'カードを断った', en: 'refused the card' },
  'exchange.document-ready': { ja: '証明書の用意ができた', en: 'the certificate is ready' },
  'exchange.paid': { ja: '支払いを受けた', en: 'paid' },
  'exchange.printed': { ja: '印刷が終わった', en: 'printed' },
  'exchange.abandoned': { ja: '交付をやめた', en: 'abandoned the request' },
  'municipality.stopped': { ja: '自治体の交付を止めた', en: 'stopped the municipality' },
  'municipality.resumed': { ja: '自治体の交付を再開した', en: 'let the municipality go on' },
  'issuance.opened': { ja: '取れる証明書を答えた', en: 'answered what may be had' },
  'issuance.abandoned': { ja: '発行をやめた', en: 'abandoned the issue' },
  'document.issued': { ja: '住民票の写しをつくった', en: 'made the resident record' },
  'document.printed': { ja: '発行を確定した', en: 'counted it as issued' },
  'document.abandoned': { ja: '紙を無効にした', en: 'discarded the paper' },
};

const nameIn = (names: Record<string, Words>) => (key: string, lang: Lang) => {
  const words = Object.hasOwn(names, key) ? names[key] : undefined;
  return words?.[lang] ?? key;
};

/** A party on the wire; its own name where it has no other. */
export const partyName = nameIn(parties);
/** An operation of a contract. */
export const operationName = nameIn(operations);
/** A kind of journal line. */
export const entryName = nameIn(entries);
