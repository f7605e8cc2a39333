// Texts of the stock of cards (カードの在庫).
import { defineMessages } from '@tegata/ui';

export const cardsWords = defineMessages({
  ja: {
    title: 'カードの在庫',
    states: 'カードの状態でしぼる',
    all: 'すべて',
    caption: '{state}（{count}枚）',
    none: 'この状態のカードはありません。',
    'this-office': 'この窓口のカードだけ',
    'every-office': 'すべての窓口',
    holder: '名義人',
    'notice-lead':
      '通知書を送ると、カードの交付前設定が済み、交付通知書（はがき）が名義人の住所へ送られます。受取場所は、住所の窓口です。',
    choose: '送る',
    'send-all': 'この{count}枚すべての通知書を送る',
    'send-one': '送る',
    sent: '{count}通の通知書を送りました',
    'sent-text': '名義人の郵便受けに届きます。予約は、通知書の番号で受けられます。',
    failed: '{count}枚は送れませんでした',
    'failed-text':
      '送れなかったカードは、下の一覧に残っています。もう一度送っても、同じ方に二重には届きません。',
  },
  en: {
    title: 'Cards in stock',
    states: 'Filter by state',
    all: 'All',
    caption: '{state} ({count, plural, one {# card} other {# cards}})',
    none: 'No card is in this state.',
    'this-office': 'Cards of this office only',
    'every-office': 'All offices',
    holder: 'Holder',
    'notice-lead':
      'Sending the notice finishes the preparation of the card and posts the pick-up notice to the holder. The card waits at the office of the address.',
    choose: 'Send',
    'send-all': 'Send the notices for all {count}',
    'send-one': 'Send',
    sent: '{count, plural, one {# notice was} other {# notices were}} sent',
    'sent-text': 'They arrive in the holders’ letter boxes. Reservations are made by the code on the notice.',
    failed: '{count, plural, one {# card} other {# cards}} could not be sent a notice',
    'failed-text':
      'They are still in the list below. Sending again does not post a second notice to anybody.',
  },
});
