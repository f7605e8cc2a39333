// The reasons in やさしい日本語: certificates in shops in detail, services, telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesJaEasy: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': '{content|content}は、コンビニでもらえます。',
  'kiosk.content-counter-only':
    '{content|content}は、コンビニではもらえません。窓口《まどぐち》に来《き》てください。',
  'kiosk.content-not-yours': '{content|content}は、選《えら》べる人《ひと》が決《き》まっています。',
  'kiosk.ask-receiver-first':
    'マイナンバーがいるかどうか、先《さき》に、証明書《しょうめいしょ》を出《だ》す会社《かいしゃ》や役所《やくしょ》に聞《き》いてください。',
  'kiosk.no-exchange': '間違《まちが》えてもらった証明書《しょうめいしょ》は、取《と》りかえられません。',
  'kiosk.no-refund-left-behind':
    '証明書《しょうめいしょ》を取《と》り忘《わす》れても、お金《かね》は返《かえ》りません。',
  'kiosk.tell-at-once':
    '店《みせ》を出《で》る前《まえ》に、すぐ店《みせ》の人《ひと》に言《い》ってください。',
  'kiosk.bring-all-papers': '出《で》てきた紙《かみ》を全部《ぜんぶ》、持《も》って行《い》ってください。',
  'kiosk.bring-receipt': 'レシートを持《も》って行《い》ってください。',
  'kiosk.void-and-refund':
    '証明書《しょうめいしょ》に使《つか》えない印《しるし》を押《お》して、お金《かね》を返《かえ》すことがあります。',
  'kiosk.take-anew': '証明書《しょうめいしょ》は、もう一度《いちど》もらってください。',

  'domicile.not-offered':
    '本籍地《ほんせきち》（戸籍《こせき》がある場所《ばしょ》）の市区町村《しくちょうそん》は、コンビニで戸籍《こせき》を出《だ》していません。',
  'domicile.not-needed':
    '住所《じゅうしょ》と本籍《ほんせき》（戸籍《こせき》がある場所《ばしょ》）が同《おな》じ市区町村《しくちょうそん》です。だから、登録《とうろく》はいりません。',
  'domicile.needed':
    '先《さき》に本籍地《ほんせきち》利用《りよう》登録《とうろく》（コンビニで戸籍《こせき》を使《つか》う登録《とうろく》）をしてください。',
  'domicile.lost':
    '「{change|change}」がありました。もう一度《いちど》、本籍地《ほんせきち》利用《りよう》登録《とうろく》（コンビニで戸籍《こせき》を使《つか》う登録《とうろく》）をしてください。',
  'domicile.holds':
    '本籍地《ほんせきち》利用《りよう》登録《とうろく》（コンビニで戸籍《こせき》を使《つか》う登録《とうろく》）は、まだ使《つか》えます。',

  'points.not-open':
    '今《いま》は、マイナポイント第《だい》2弾《だん》（2回目《かいめ》）を申《もう》し込《こ》めません。',
  'points.card-too-late': '{by|date}までにカードを申《もう》し込《こ》んだ人《ひと》だけです。',
  'points.first-round-taken':
    '第《だい》1弾《だん》（1回目《かいめ》）で5,000円分《えんぶん》をもらった人《ひと》は、もらえません。',
  'points.register-cashless':
    'キャッシュレス（スマートフォンやカードで払《はら》うこと）のサービスを登録《とうろく》してください。',
  'points.for-card':
    '買《か》い物《もの》をするか、お金《かね》を入《い》れると、{yen|yen}分《ぶん》のポイントになります。使《つか》うお金《かね》は{spent|yen}までです。',
  'points.part-not-open': 'このポイントの申《もう》し込《こ》みは、{from|date}からです。',
  'points.register-insurance': '先《さき》に、保険証《ほけんしょう》としての登録《とうろく》をしてください。',
  'points.register-account':
    '先《さき》に、公金受取口座《こうきんうけとりこうざ》（国《くに》からお金《かね》をもらう銀行《ぎんこう》の口座《こうざ》）を登録《とうろく》してください。',
  'points.for-registration': '{yen|yen}分《ぶん》のポイントです。',
  'points.apply-separately':
    '登録《とうろく》だけではもらえません。ポイントも申《もう》し込《こ》んでください。',

  'vaccination.issued':
    '接種証明書《せっしゅしょうめいしょ》（注射《ちゅうしゃ》をした証明《しょうめい》）をもらえます。',
  'vaccination.not-offered':
    'この日《ひ》は、接種証明書《せっしゅしょうめいしょ》（注射《ちゅうしゃ》をした証明《しょうめい》）をもらえません。',
  'vaccination.card-and-pin': 'マイナンバーカードと暗証番号《あんしょうばんごう》がいります。',
  'vaccination.phone': 'カードを読《よ》めるスマートフォンがいります。',
  'vaccination.passport': '外国《がいこく》で使《つか》うときは、パスポートがいります。',
  'vaccination.app-first':
    '外国用《がいこくよう》の証明書《しょうめいしょ》をコンビニでもらえる人《ひと》は、決《き》まっています。{from|date}から後《あと》に、アプリで外国用《がいこくよう》を作《つく》った人《ひと》だけです。',

  'one-stop.accepted':
    '転出届《てんしゅつとどけ》（出《で》て行《い》く届《とど》け）をインターネットで出《だ》せます。新《あたら》しい役所《やくしょ》に行《い》く日《ひ》も知《し》らせられます。',
  'one-stop.visit':
    '引《ひ》っ越《こ》した後《あと》、新《あたら》しい役所《やくしょ》の窓口《まどぐち》に行《い》ってください。',
  'one-stop.not-yet':
    'この日《ひ》は、引《ひ》っ越《こ》しワンストップサービス（インターネットの届《とど》け）がまだありません。',
  'one-stop.domestic-only': '日本《にほん》の中《なか》の引《ひ》っ越《こ》しだけです。',
  'one-stop.no-proxy': '代《か》わりの人《ひと》はできません。',
  'one-stop.too-early': '{opens|date}からできます。',
  'one-stop.too-late':
    '{closes|date}まででした。窓口《まどぐち》か郵便《ゆうびん》で届《とど》けてください。',
  'one-stop.certificates': '期限《きげん》の中《なか》の電子証明書《でんししょうめいしょ》がいります。',
  'one-stop.pin': '{pin|pin}の暗証番号《あんしょうばんごう》がいります。',

  'insurance.register': '保険証《ほけんしょう》としての登録《とうろく》をしてください。',
  'insurance.full': '健康保険証《けんこうほけんしょう》になります。',
  'insurance.grace':
    '電子証明書《でんししょうめいしょ》の期限《きげん》が終《お》わっています。新《あたら》しくしてください。{until|date}までは、保険《ほけん》に入《はい》っていることだけを見《み》せられます。',
  'insurance.grace-over':
    '電子証明書《でんししょうめいしょ》の期限《きげん》が終《お》わっています。猶予《ゆうよ》（待《ま》つ期間《きかん》）も{until|date}に終《お》わりました。新《あたら》しくしてください。',
  'insurance.paper-issued': '紙《かみ》などの保険証《ほけんしょう》が出《で》ています。',
  'insurance.paper-not-issued':
    '2024年《ねん》12月《がつ》｜2日《ふつか》から、新《あたら》しい保険証《ほけんしょう》は出《で》ません。',
  'insurance.eligibility-certificate':
    '資格確認書《しかくかくにんしょ》（保険《ほけん》に入《はい》っている証明《しょうめい》）をもらえる人《ひと》がいます。マイナ保険証《ほけんしょう》（マイナンバーカードの保険証《ほけんしょう》）を使《つか》わない人《ひと》です。',

  'service.open': '{service|service}を使《つか》えます。',
  'service.not-yet': '{service|service}は、{from|date}に始《はじ》まりました。この日《ひ》はまだありません。',
  'service.ended': '{service|service}は、{to|date}に終《お》わりました。',
  'service.needs-pin':
    '{service|service}には、暗証番号《あんしょうばんごう》がいります。だから、顔認証《かおにんしょう》マイナンバーカード（暗証番号《あんしょうばんごう》がないカード）では使《つか》えません。',

  'dial.day-and-night':
    'カードをなくしたとき、盗《ぬす》まれたときは、いつでも電話《でんわ》でカードを止《と》められます。',
};
