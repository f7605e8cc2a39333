// The reasons in やさしい日本語: the individual number.
import type { numberJa } from '../ja/number.ts';

export const numberJaEasy: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': '{asker|asker}は、「{purpose|purpose}」のために、あなたのマイナンバーを聞《き》けます。',
  'number.not-this-asker':
    '{asker|asker}は、「{purpose|purpose}」のためにマイナンバーを聞《き》けません。そういう法律《ほうりつ》はありません。',
  'number.purpose-not-in-law':
    '法律《ほうりつ》にない使《つか》い方《かた》です。まず、何《なに》に使《つか》うか聞《き》いてください。',
  'number.purpose-not-yet': '「{purpose|purpose}」にマイナンバーを使《つか》えるのは、{from|date}からです。',
  'number.outside-law':
    '法律《ほうりつ》で決《き》めた手続《てつづ》きだけで使《つか》ってください。ほかのときは、番号《ばんごう》を教《おし》えたり、写《うつ》させたりしないでください。',
  'number.never-publish': 'マイナンバーを、みんなが見《み》るところに書《か》かないでください。',
  'number.never-password': 'マイナンバーをパスワードにしないでください。',
  'number.never-by-telephone': '役所《やくしょ》は、電話《でんわ》でマイナンバーを教《おし》えません。',
  'number.on-resident-record':
    'いちばん早《はや》いのは、マイナンバーが書《か》いてある住民票《じゅうみんひょう》の写《うつ》し（住所《じゅうしょ》の証明《しょうめい》）をもらうことです。',
  'number.on-card': 'マイナンバーは、カードの裏《うら》にあります。',
  'number.official-never':
    '役所《やくしょ》の人《ひと》は、電話《でんわ》でも家《いえ》に来《き》ても、「{request|fraud}」ことをしません。',
  'number.doubt-call':
    'おかしいと思《おも》ったら、マイナンバー総合《そうごう》フリーダイヤル（お金《かね》がかからない電話《でんわ》）に電話《でんわ》してください。案内《あんない》を聞《き》いて、1を押《お》してください。',
  'number.change-on-request':
    '番号《ばんごう》をほかの人《ひと》が知《し》って、悪《わる》いことに使《つか》いそうです。だから、申《もう》し込《こ》めば番号《ばんごう》を変《か》えられます。',
  'number.change-ex-officio':
    '番号《ばんごう》をほかの人《ひと》が知《し》って、悪《わる》いことに使《つか》いそうです。だから、市長《しちょう》・区長《くちょう》・町長《ちょうちょう》・村長《そんちょう》が番号《ばんごう》を変《か》えられます。',
  'number.change-ends-card':
    '前《まえ》の番号《ばんごう》のカードは、失効《しっこう》します（＝使《つか》えなくなります）。カードを返《かえ》してください。新《あたら》しいカードのお金《かね》はいりません。',
  'number.not-chosen': '好《す》きな番号《ばんごう》を選《えら》べません。',
  'number.not-leaked':
    '番号《ばんごう》をほかの人《ひと》が知《し》っていません。だから、変《か》えられません。番号《ばんごう》はずっと同《おな》じです。',
  'number.no-risk':
    '番号《ばんごう》を悪《わる》いことに使《つか》う心配《しんぱい》がありません。だから、番号《ばんごう》は変《か》わりません。',
};
