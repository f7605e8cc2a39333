// The reasons in やさしい日本語, written for its readers. A code without a text, or a text without a code, does not compile.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardJaEasy } from './card.ts';
import { eventsJaEasy } from './events.ts';
import { numberJaEasy } from './number.ts';
import { servicesJaEasy } from './services.ts';

export const reasonsJaEasy: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday':
    'カードができた日《ひ》の後《あと》の、10回目《かいめ》の誕生日《たんじょうび》（{birthday|date}）まで使《つか》えます。',
  'card-expiry.fifth-birthday':
    'カードができた日《ひ》に{adultAge|number}歳《さい》より下《した》でした。だから、5回目《かいめ》の誕生日《たんじょうび》（{birthday|date}）まで使《つか》えます。',
  'card-expiry.adult-at-20':
    '2022年《ねん》3月《がつ》31日《にち》までに申《もう》し込《こ》みました。だから、20歳《さい》になる前《まえ》の人《ひと》のカードは期限《きげん》が短《みじか》くなります。',
  'card-expiry.leap-day':
    '2月《がつ》29日《にち》に生《う》まれた人《ひと》の誕生日《たんじょうび》は、2月《がつ》29日《にち》がない年《とし》は2月《がつ》28日《にち》になります。',
  'card-expiry.renewal-bonus':
    '期限《きげん》が来《く》る前《まえ》に新《あたら》しくしたカードです。だから、誕生日《たんじょうび》を{more|number}回《かい》多《おお》く数《かぞ》えます。',
  'card-expiry.end-of-stay':
    '在留期間《ざいりゅうきかん》（日本《にほん》にいられる期間《きかん》）の最後《さいご》の日《ひ》（{stayUntil|date}）が先《さき》に来《き》ます。だから、その日《ひ》までです。',
  'card-expiry.sixty-days': '{from|date}から60日《にち》を過《す》ぎる日《ひ》（{until|date}）までです。',
  'card-expiry.stay-not-counted':
    'この在留資格《ざいりゅうしかく》（ビザの種類《しゅるい》）では、カードの期限《きげん》は在留期間《ざいりゅうきかん》と関係《かんけい》がありません。',

  'renewal.open': '今《いま》、新《あたら》しくできます。期限《きげん》は{expiry|date}です。',
  'renewal.not-yet': '{opens|date}から新《あたら》しくできます。',
  'renewal.expired':
    '期限《きげん》（{expiry|date}）を過《す》ぎました。だから、失効《しっこう》しました（＝使《つか》えなくなりました）。更新《こうしん》（新《あたら》しくすること）はできません。',

  'extension.extended':
    '新《あたら》しい在留期間《ざいりゅうきかん》と同《おな》じように、期限《きげん》を{expiry|date}まで長《なが》くできます。',
  'extension.birthday-cap':
    'でも、最初《さいしょ》にできた日《ひ》から数《かぞ》えた誕生日《たんじょうび》（{birthday|date}）より長《なが》くできません。',
  'extension.special-period':
    '在留期間《ざいりゅうきかん》を長《なが》くする申《もう》し込《こ》みをして、答《こた》えを待《ま》っています。だから、{expiry|date}まで長《なが》くできます。1回《かい》だけです。',
  'extension.special-period-used':
    '特例期間《とくれいきかん》（答《こた》えを待《ま》つ間《あいだ》の期間《きかん》）で長《なが》くできるのは1回《かい》だけです。もう使《つか》いました。',
  'extension.applied-too-late':
    '在留期間《ざいりゅうきかん》が終《お》わった後《あと》に、在留期間《ざいりゅうきかん》を長《なが》くする申《もう》し込《こ》みをしています。',
  'extension.not-longer':
    '新《あたら》しい期限《きげん》が、今《いま》の期限《きげん》（{expiry|date}）より長《なが》くなりません。',
  'extension.card-expired':
    'カードの期限《きげん》（{expiry|date}）を過《す》ぎています。期限《きげん》を長《なが》くできません。再交付《さいこうふ》（新《あたら》しいカードをもらうこと）を申《もう》し込《こ》んでください。お金《かね》がかかります。',
  'extension.no-space':
    '追記欄《ついきらん》（新《あたら》しいことを書《か》くところ）に、書《か》くところがありません。新《あたら》しいカードを申《もう》し込《こ》んでください。',
  'extension.renewed-like-citizens':
    'この在留資格《ざいりゅうしかく》（ビザの種類《しゅるい》）の人《ひと》は、期限《きげん》を長《なが》くしません。日本人《にほんじん》と同《おな》じように、新《あたら》しいカードにします。',

  'photo.none-needed':
    '申《もう》し込《こ》む日《ひ》に1歳《さい》になっていません。だから、写真《しゃしん》はいりません。',
  'photo.needed': 'カードの申《もう》し込《こ》みには、顔《かお》の写真《しゃしん》がいります。',
  'photo.accepted':
    '写真《しゃしん》は、申《もう》し込《こ》む前《まえ》の6か月《げつ》の間《あいだ》に撮《と》っています。',
  'photo.too-old':
    '写真《しゃしん》は{taken|date}に撮《と》りました。申《もう》し込《こ》む前《まえ》の6か月《げつ》の間《あいだ》に撮《と》った写真《しゃしん》を使《つか》ってください。',
  'photo.from-the-future':
    '写真《しゃしん》を撮《と》った日《ひ》（{taken|date}）が、申《もう》し込《こ》む日《ひ》より後《あと》です。',

  'card-state.next': '「{event|event}」で、「{from|state}」から「{to|state}」になります。',
  'card-state.impossible': '「{from|state}」のカードは、「{event|event}」ができません。',

  'certificate-expiry.birthday':
    '証明書《しょうめいしょ》を作《つく》った日《ひ》の後《あと》の、{count|number}回目《かいめ》の誕生日《たんじょうび》（{birthday|date}）まで使《つか》えます。',
  'certificate-expiry.renewal':
    '期限《きげん》まで3か月《げつ》より短《みじか》いときに新《あたら》しくしました。だから、6回目《かいめ》の誕生日《たんじょうび》まで数《かぞ》えます。',
  'certificate-expiry.card-cap': 'カードの期限《きげん》（{cardExpiry|date}）より長《なが》くできません。',
  'certificate-expiry.auth-cap':
    '利用者《りようしゃ》証明用《しょうめいよう》の電子証明書《でんししょうめいしょ》の期限《きげん》（{authExpiry|date}）より長《なが》くできません。',
  'certificate.sign-issued': '署名用《しょめいよう》の電子証明書《でんししょうめいしょ》を作《つく》れます。',
  'certificate.sign-under-15':
    '15歳《さい》になる前《まえ》の人《ひと》は、署名用《しょめいよう》の電子証明書《でんししょうめいしょ》を原則《げんそく》として（＝普通《ふつう》は）もらえません。',

  'pin.accepted': '暗証番号《あんしょうばんごう》の形《かたち》は正《ただ》しいです。',
  'pin.length': '{min|number}文字《もじ》から{max|number}文字《もじ》で決《き》めてください。',
  'pin.four-digits': '数字《すうじ》4桁《けた》で決《き》めてください。',
  'pin.lower-case':
    '英語《えいご》の文字《もじ》は、大《おお》きい文字《もじ》（ABC）だけを使《つか》ってください。',
  'pin.characters':
    '使《つか》える文字《もじ》は、英語《えいご》の大《おお》きい文字《もじ》（ABC）と数字《すうじ》だけです。',
  'pin.needs-letter': '英語《えいご》の文字《もじ》を1つ以上《いじょう》入《い》れてください。',
  'pin.needs-digit': '数字《すうじ》を1つ以上《いじょう》入《い》れてください。',
  'pin.advice-birthday': '誕生日《たんじょうび》と同《おな》じ番号《ばんごう》を使《つか》わないでください。',
  'pin.advice-sequence': '続《つづ》く番号《ばんごう》（1234など）を使《つか》わないでください。',
  'pin.advice-repeated':
    '同《おな》じ文字《もじ》だけの番号《ばんごう》（1111など）を使《つか》わないでください。',
  'pin.advice-individual-number':
    'マイナンバーの数字《すうじ》を、暗証番号《あんしょうばんごう》に使《つか》わないでください。',

  'identity.card-alone': 'マイナンバーカード1枚《まい》で、番号《ばんごう》とあなたを確《たし》かめました。',
  'identity.number-confirmed': '{document|document}で、番号《ばんごう》を確《たし》かめました。',
  'identity.one-document': '{document|document}で、だれかを確《たし》かめました。',
  'identity.two-documents': '{first|document}と{second|document}の2つで、だれかを確《たし》かめました。',
  'identity.no-number-document': 'マイナンバーがわかる書類《しょるい》がありません。',
  'identity.no-identity-document': 'あなただとわかる書類《しょるい》がありません。',
  'identity.one-more-document':
    '顔《かお》の写真《しゃしん》がない書類《しょるい》は、2ついります。違《ちが》う種類《しゅるい》の書類《しょるい》をもう1つ持《も》って来《き》てください。',
  'identity.delivery-notice-missing':
    '交付通知書《こうふつうちしょ》（カードができたお知《し》らせのはがき）がいります。',
  'identity.expired': '{document|document}は、{validUntil|date}に期限《きげん》が終《お》わりました。',
  'identity.validity-unread': '{document|document}の期限《きげん》がわかりません。',
  'identity.not-yet-issued':
    '{document|document}を作《つく》った日《ひ》（{issued|date}）が、今日《きょう》より後《あと》です。',
  'identity.issued-too-early':
    '{document|document}は、{from|date}から後《あと》に作《つく》ったものだけ使《つか》えます。',
  'identity.not-accepted-on':
    '{document|document}は、今日《きょう》はあなたを確《たし》かめる書類《しょるい》として使《つか》えません。',
  'identity.not-a-document':
    '{document|document}は、番号《ばんごう》もあなたも確《たし》かめられません。使《つか》えません。',
  'identity.fields-missing':
    '{document|document}に「名前《なまえ》と生年月日《せいねんがっぴ》（生《う》まれた日《ひ》）」か「名前《なまえ》と住所《じゅうしょ》」がありません。',
  'identity.name-differs':
    '{document|document}の名前《なまえ》が、住民票《じゅうみんひょう》（役所《やくしょ》の記録《きろく》）と違《ちが》います。',
  'identity.birth-differs':
    '{document|document}の生《う》まれた日《ひ》が、住民票《じゅうみんひょう》（役所《やくしょ》の記録《きろく》）と違《ちが》います。',
  'identity.address-differs':
    '{document|document}の住所《じゅうしょ》が、住民票《じゅうみんひょう》（役所《やくしょ》の記録《きろく》）と違《ちが》います。',
  'identity.notification-card-differs':
    '通知《つうち》カードは、名前《なまえ》や住所《じゅうしょ》などが住民票《じゅうみんひょう》（役所《やくしょ》の記録《きろく》）と同《おな》じときだけ使《つか》えます。',
  'identity.card-without-photo':
    '顔《かお》の写真《しゃしん》がないマイナンバーカードは、1枚《まい》だけでは足《た》りません。ほかの書類《しょるい》もいります。',
  'identity.same-kind':
    '{document|document}は、同《おな》じ種類《しゅるい》です。だから、1つと数《かぞ》えます。',
  'identity.no-longer-issued':
    '{document|document}は、{until|date}までに作《つく》ったものだけです。作《つく》った日《ひ》を見《み》てください。',
  'identity.authority-shown': '代理人《だいりにん》（代《か》わりの人《ひと》）だと確《たし》かめました。',
  'identity.authority-missing':
    '代理人《だいりにん》（代《か》わりの人《ひと》）だとわかる書類《しょるい》がいります。戸籍謄本《こせきとうほん》（家族《かぞく》の証明《しょうめい》）、委任状《いにんじょう》（頼《たの》む手紙《てがみ》）などです。',
  'identity.face-differs':
    '窓口《まどぐち》の人《ひと》の顔《かお》が、写真《しゃしん》と同《おな》じかどうかわかりません。',

  'fee.certificate': '{certificate|certificate}は{yen|yen}です。',
  'fee.free': '{certificate|certificate}は、お金《かね》がいりません。',
  'fee.residents-only': 'この町《まち》に住《す》む人《ひと》だけのお金《かね》です。',
  'fee.reissue-card': 'カードの再交付《さいこうふ》（新《あたら》しいカードをもらうこと）は{yen|yen}です。',
  'fee.reissue-express':
    '特急発行《とっきゅうはっこう》（カードを早《はや》く作《つく》ること）は{yen|yen}です。',
  'fee.reissue-certificates':
    '電子証明書《でんししょうめいしょ》をもう一度《いちど》作《つく》るお金《かね》は{yen|yen}です。',
  'fee.waived': 'この理由《りゆう》なら、お金《かね》がいりません。',
  'fee.waived-old-card': '古《ふる》いカードを返《かえ》すので、お金《かね》がいりません。',
  'fee.old-card-not-returned':
    '古《ふる》いカードを返《かえ》さないので、お金《かね》がかかります。返《かえ》せば、お金《かね》はいりません。',

  'kiosk.open': '{opens|time}から{closes|time}まで使《つか》えます。',
  'kiosk.before-opening': '{opens|time}から使《つか》えます。',
  'kiosk.after-closing': '今日《きょう》は{closes|time}に終《お》わりました。',
  'kiosk.year-end':
    '年末年始《ねんまつねんし》（12月《がつ》29日《にち》から1月《がつ》｜3日《みっか》）は休《やす》みです。',
  'kiosk.maintenance': '機械《きかい》を直《なお》しています。今《いま》は休《やす》みです。',
  'kiosk.business-days-only':
    'この証明書《しょうめいしょ》は、月曜日《げつようび》から金曜日《きんようび》にもらえます。祝日《しゅくじつ》（国《くに》の休《やす》みの日《ひ》）はもらえません。',
  'kiosk.eligible': '{certificate|certificate}をもらえます。',
  'kiosk.moved-out':
    'ほかの町《まち》に引《ひ》っ越《こ》した人《ひと》の証明書《しょうめいしょ》は、もらえません。',
  'kiosk.moving-out':
    'ほかの町《まち》に引《ひ》っ越《こ》す予定《よてい》の人《ひと》の証明書《しょうめいしょ》は、もらえません。',
  'kiosk.household-moving-out':
    '同《おな》じ世帯《せたい》（いっしょに住《す》む家族《かぞく》）に、引《ひ》っ越《こ》す予定《よてい》の人《ひと》がいます。だから、住民票《じゅうみんひょう》の写《うつ》し（住所《じゅうしょ》の証明《しょうめい》）はもらえません。',
  'kiosk.issue-restricted':
    'この証明書《しょうめいしょ》は、コンビニで出《だ》せません。窓口《まどぐち》に来《き》てください。',
  'kiosk.unsupported-characters':
    '名前《なまえ》や住所《じゅうしょ》に、機械《きかい》で使《つか》えない文字《もじ》があります。窓口《まどぐち》に来《き》てください。',
  'kiosk.under-age': '{age|number}歳《さい》になる前《まえ》の人《ひと》は、コンビニではもらえません。',
  'kiosk.certificate-too-new':
    '電子証明書《でんししょうめいしょ》は、登録《とうろく》した日《ひ》の次《つぎ》の日《ひ》から使《つか》えます。',
  'kiosk.abroad':
    '外国《がいこく》に引《ひ》っ越《こ》した人《ひと》がもらえるのは、戸籍《こせき》の証明書《しょうめいしょ》だけです。',
  'kiosk.counter-only': 'この証明書《しょうめいしょ》は、窓口《まどぐち》だけでもらえます。',
  'kiosk.seal-not-registered': '印鑑登録《いんかんとうろく》（はんこの登録《とうろく》）がありません。',
  'kiosk.domicile-elsewhere':
    '本籍地《ほんせきち》（戸籍《こせき》がある場所《ばしょ》）の市区町村《しくちょうそん》に聞《き》いてください。コンビニで出《だ》しているかどうかを聞《き》いてください。',
  'kiosk.domicile-registration-missing':
    '先《さき》に「本籍地《ほんせきち》利用《りよう》登録《とうろく》」（コンビニで戸籍《こせき》を使《つか》う登録《とうろく》）をしてください。証明書《しょうめいしょ》を新《あたら》しくした後《あと》は、もう一度《いちど》登録《とうろく》してください。',
  'kiosk.tax-not-resident':
    'その年《とし》の1月《がつ》｜1日《ついたち》に、この町《まち》に住《す》んでいませんでした。',
  'kiosk.tax-not-declared':
    '申告《しんこく》（役所《やくしょ》に知《し》らせること）がまだです。だから、もらえません。',
  'kiosk.tax-too-early':
    '申告《しんこく》（役所《やくしょ》に知《し》らせること）の後《あと》、{from|date}からもらえます。',
  'kiosk.tax-year': '新《あたら》しい3年分《ねんぶん》だけもらえます。',
  'kiosk.service-ended': 'この証明書《しょうめいしょ》は、もうコンビニで出《だ》していません。',

  'counter.open': '{closes|time}まで開《ひら》いています。',
  'counter.before-opening': '今日《きょう》は{opens|time}に開《ひら》きます。',
  'counter.after-closing': '今日《きょう》は{closes|time}に終《お》わりました。',
  'counter.closed-weekday': '今日《きょう》は休《やす》みの日《ひ》です。',
  'counter.holiday':
    '今日《きょう》は祝日《しゅくじつ》（{holiday|text}）です。窓口《まどぐち》は休《やす》みです。',
  'counter.year-end':
    '年末年始《ねんまつねんし》（12月《がつ》29日《にち》から1月《がつ》｜3日《みっか》）は休《やす》みです。',
  'counter.closed-day': '今日《きょう》は特別《とくべつ》に休《やす》みです。',

  ...numberJaEasy,
  ...cardJaEasy,
  ...eventsJaEasy,
  ...servicesJaEasy,
};
