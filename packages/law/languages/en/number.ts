// The reasons in English: the number.
import type { numberJa } from '../ja/number.ts';

export const numberEn: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': 'The number may be asked for by {asker|asker}, for {purpose|purpose}.',
  'number.not-this-asker':
    'The law does not let {asker|asker} ask for the number, even in the matter of {purpose|purpose}.',
  'number.purpose-not-in-law': 'The law knows no such purpose. Ask first what the number is for.',
  'number.purpose-not-yet': 'The number may be used for {purpose|purpose} from {from|date} only.',
  'number.outside-law':
    'Outside the procedures of the law, do not tell the number and do not let it be copied or noted.',
  'number.never-publish': 'Do not publish your number.',
  'number.never-password': 'Do not use your number as a password.',
  'number.never-by-telephone': 'Officials never tell a number by telephone.',
  'number.on-resident-record': 'The quickest way is a resident record that shows the number.',
  'number.on-card': 'The number is on the back of the card.',
  'number.official-never': 'Officials never call or visit to {request|fraud}.',
  'number.doubt-call': 'In doubt, call the My Number free dial and press 1.',
  'number.change-on-request':
    'The number leaked and misuse is feared: it can be changed at the person’s request.',
  'number.change-ex-officio': 'The number leaked and misuse is feared: the mayor can change it ex officio.',
  'number.change-ends-card':
    'The card with the former number lapses and is handed back; its re-issue is free.',
  'number.not-chosen': 'A number cannot be chosen.',
  'number.not-leaked': 'The number has not leaked, so it stays. It is for life.',
  'number.no-risk': 'No risk of misuse is recognised, so the number stays.',
};
