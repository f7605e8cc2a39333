// Texts of the letter box and of one letter (手紙).
import { defineMessages } from '@tegata/ui';

export const letterWords = defineMessages({
  ja: {
    title: '{name}さんへの手紙',
    none: '手紙はまだ届いていません。住民登録が終わると、個人番号通知書が届きます。',
    to: '{name} 様',
    'fact.from': '差出人',
    'fact.at': '届いた日時',
    'fact.formId': '申請書ID',
    'fact.noticeCode': '予約に使う番号',
    'fact.office': '受け取る窓口',
    'fact.until': '受け取りの期限',
    'number.show': '個人番号を見る',
    'number.keep': '法律で決められた手続のほかでは、だれにも教えないでください。この町の番号は架空です。',
    reasons: '戻された理由',
    pdf: '手紙を開く（PDF、新しいタブ）',
    apply: 'この通知書でカードを申請する',
    'apply-text': '申請書IDが、申請の用紙の代わりになります。番号そのものを書く必要はありません。',
    reserve: 'この通知書で受け取りを予約する',
    'reserve-text': 'カードは役所に届いています。予約した時間に、この通知書を持って窓口へ行きます。',
    keep: 'この手紙は{name}さんのものです。番号が書かれた手紙は、ほかの人に見せないでください。',
  },
  en: {
    title: 'Letters to {name}',
    none: 'No letter has come yet. After registration, the notice of the number arrives.',
    to: 'To {name}',
    'fact.from': 'From',
    'fact.at': 'Arrived',
    'fact.formId': 'Application form ID',
    'fact.noticeCode': 'Number for the reservation',
    'fact.office': 'Where to collect it',
    'fact.until': 'Collect it by',
    'number.show': 'Show the individual number',
    'number.keep':
      'Tell it to nobody except where the law asks for it. The numbers of this town are invented.',
    reasons: 'Why it came back',
    pdf: 'Open the letter (PDF, new tab)',
    apply: 'Apply for a card with this notice',
    'apply-text':
      'The form ID takes the place of a paper form. The number itself need not be written anywhere.',
    reserve: 'Reserve the pick-up with this notice',
    'reserve-text':
      'The card has arrived at the municipal office. Bring this notice to the counter at the time you reserved.',
    keep: 'This letter belongs to {name}. Never show a letter with a number on it to others.',
  },
});
