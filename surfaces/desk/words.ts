// Texts that several pages of the desk share (共通文言).
import { defineMessages } from '@tegata/ui';

export const deskWords = defineMessages({
  ja: {
    'trail.people': '住民をえらぶ',
    'trail.desk': '{name}さんの手もと',
    'trail.letters': '手紙',
    age: '{age}歳',
    born: '{date}生まれ',
    'sender.jlis': '地方公共団体情報システム機構（見本）',
    'sender.municipality': '役所（見本）',
    'sender.other': '差出人：{name}',
    back: '手もとへ戻る',
    'photo.alt': '{name}さんの顔写真（架空の人物の絵）',
    'reason.unknown': '理由の記号：{code}',
    'away.title': 'ただいま問い合わせできません',
    'away.text': '少し待ってから、このページをもう一度開いてください。送った申請や予約は失われていません。',
  },
  en: {
    'trail.people': 'Choose a resident',
    'trail.desk': 'Desk of {name}',
    'trail.letters': 'Letters',
    age: '{age, plural, one {# year old} other {# years old}}',
    born: 'born {date}',
    'sender.jlis': 'Japan Agency for Local Authority Information Systems (sample)',
    'sender.municipality': 'Municipality (sample)',
    'sender.other': 'From: {name}',
    back: 'Back to the desk',
    'photo.alt': 'Portrait of {name} (drawing of an invented person)',
    'reason.unknown': 'Reason code: {code}',
    'away.title': 'This cannot be asked right now',
    'away.text':
      'Please wait a little and open this page again. Applications and reservations already sent are not lost.',
  },
});
