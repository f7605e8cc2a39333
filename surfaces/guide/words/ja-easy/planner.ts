// The planner in やさしい日本語: its questions, what is wrong with an answer, and the headings of a plan.
import type { plannerJa } from '../ja/planner.ts';

export const plannerJaEasy: Readonly<Record<keyof typeof plannerJa, string>> = {
  'planner.title': '自分《じぶん》の期限《きげん》と手続《てつづ》きを調《しら》べる',
  'planner.hint':
    '質問《しつもん》に答《こた》えると、期限《きげん》、行《い》くところ、持《も》って行《い》くもの、お金《かね》がわかります',
  'planner.lead':
    'わかるところだけ答《こた》えてください。カードと電子証明書《でんししょうめいしょ》の期限《きげん》がわかります。次《つぎ》にすること、行《い》くところ、持《も》って行《い》くもの、お金《かね》もわかります。',
  'planner.private': '答《こた》えはどこに行《い》きますか',
  'planner.private-browser':
    'この画面《がめん》の中《なか》だけで調《しら》べます。あなたの答《こた》えは、どこにも送《おく》りません。',
  'planner.private-server':
    '調《しら》べるために、このサーバー（コンピューター）に送《おく》ります。答《こた》えは残《のこ》しません。ページのアドレスにも入《い》れません。',

  'planner.about-what': '何《なに》がありましたか',
  'planner.happened': '調《しら》べたいこと',
  'planner.happened.dates': 'カードと電子証明書《でんししょうめいしょ》の期限《きげん》を知《し》りたい',
  'planner.change': 'この質問《しつもん》を見《み》る',
  'planner.about-you': 'あなたのこと',
  'planner.about-card': 'カードのこと',
  'planner.about-card-hint':
    '期限《きげん》（使《つか》える最後《さいご》の日《ひ》）は、カードの表《おもて》に書《か》いてあります。わからない人《ひと》は、生《う》まれた日《ひ》とカードができた日《ひ》を入《い》れてください。',
  'planner.about-certificates': '電子証明書《でんししょうめいしょ》のこと（わかるとき）',
  'planner.about-certificates-hint':
    '答《こた》えないときは、カードと同《おな》じ日《ひ》に作《つく》ったと考《かんが》えます。期限《きげん》の日《ひ》は、役所《やくしょ》からのお知《し》らせにも書《か》いてあります。',
  'planner.about-papers': '持《も》っている書類《しょるい》',
  'planner.submit': '予定《よてい》を見《み》る',
  'planner.read-card': 'カードから読《よ》む',

  'planner.field.born': '生年月日《せいねんがっぴ》（生《う》まれた日《ひ》）',
  'planner.field.status':
    '国籍《こくせき》（どこの国《くに》の人《ひと》か）・在留資格《ざいりゅうしかく》（ビザの種類《しゅるい》）',
  'planner.field.stay-until':
    '在留期間《ざいりゅうきかん》（日本《にほん》にいられる期間《きかん》）の最後《さいご》の日《ひ》',
  'planner.field.stay-until-hint':
    '在留期間《ざいりゅうきかん》が決《き》まっている人《ひと》だけ、答《こた》えてください。',
  'planner.field.card-made': 'カードができた日《ひ》（作《つく》った日《ひ》）',
  'planner.field.card-made-hint': '受《う》け取《と》った日《ひ》ではありません。',
  'planner.field.card-expiry': 'カードの有効期限《ゆうこうきげん》（使《つか》える最後《さいご》の日《ひ》）',
  'planner.field.auth-issued':
    '利用者《りようしゃ》証明用《しょうめいよう》の電子証明書《でんししょうめいしょ》を作《つく》った日《ひ》',
  'planner.field.auth-expiry':
    '利用者《りようしゃ》証明用《しょうめいよう》の電子証明書《でんししょうめいしょ》の有効期限《ゆうこうきげん》（使《つか》える最後《さいご》の日《ひ》）',
  'planner.field.sign-issued':
    '署名用《しょめいよう》の電子証明書《でんししょうめいしょ》を作《つく》った日《ひ》',
  'planner.field.sign-expiry':
    '署名用《しょめいよう》の電子証明書《でんししょうめいしょ》の有効期限《ゆうこうきげん》（使《つか》える最後《さいご》の日《ひ》）',
  'planner.field.renewed':
    '期限《きげん》が終《お》わる前《まえ》に新《あたら》しくした電子証明書《でんししょうめいしょ》です',
  'planner.field.by': '窓口《まどぐち》に行《い》く人《ひと》',
  'planner.field.papers': '持《も》っている書類《しょるい》',
  'planner.field.happened-on': 'その日《ひ》（これからの日《ひ》でもいいです）',
  'planner.field.happened-on-hint':
    '引《ひ》っ越《こ》した日《ひ》、名前《なまえ》が変《か》わった日《ひ》、なくした日《ひ》などです。答《こた》えないときは、今日《きょう》だと考《かんが》えます。',
  'planner.field.planned-out':
    '転出届《てんしゅつとどけ》（出《で》て行《い》く届《とど》け）に書《か》いた引《ひ》っ越《こ》しの日《ひ》',
  'planner.field.filed-on':
    '転入届《てんにゅうとどけ》（引《ひ》っ越《こ》して来《き》た届《とど》け）を出《だ》した日《ひ》（もう出《だ》した人《ひと》）',
  'planner.field.new-stay':
    '新《あたら》しい在留期間《ざいりゅうきかん》（日本《にほん》にいられる期間《きかん》）の最後《さいご》の日《ひ》',
  'planner.field.why': '新《あたら》しいカードがいる理由《りゆう》',
  'planner.field.police-report': '警察《けいさつ》に届《とど》けた',
  'planner.field.pin': 'どの暗証番号《あんしょうばんごう》ですか',

  'planner.status.citizen': '日本国籍《にほんこくせき》（日本人《にほんじん》）',
  'planner.status.permanent': '永住者《えいじゅうしゃ》',
  'planner.status.special-permanent': '特別永住者《とくべつえいじゅうしゃ》',
  'planner.status.highly-skilled-2': '高度《こうど》専門職《せんもんしょく》第《だい》2号《ごう》',
  'planner.status.mid-long':
    '在留期間《ざいりゅうきかん》（日本《にほん》にいられる期間《きかん》）が決《き》まっている、中長期《ちゅうちょうき》在留者《ざいりゅうしゃ》',
  'planner.status.temporary-refuge': '一時《いちじ》庇護《ひご》許可者《きょかしゃ》',
  'planner.status.provisional-stay': '仮滞在許可者《かりたいざいきょかしゃ》',

  'planner.fault.no-day': '「{field}」の日《ひ》は、カレンダーにありません。',
  'planner.fault.out-of-reach':
    '「{field}」は、2015年《ねん》10月《がつ》｜5日《いつか》から2050年《ねん》12月《がつ》31日《にち》までの日《ひ》を入《い》れてください。',
  'planner.fault.in-the-future': '「{field}」が、今日《きょう》より後《あと》の日《ひ》です。',
  'planner.fault.before-birth': '「{field}」が、生《う》まれた日《ひ》より前《まえ》です。',
  'planner.fault.before-card': '「{field}」が、カードができた日《ひ》より前《まえ》です。',
  'planner.fault.after-card': '「{field}」が、カードの期限《きげん》より後《あと》です。',
  'planner.fault.after-expiry': '「{field}」が、作《つく》った日《ひ》より前《まえ》です。',
  'planner.fault.after-auth':
    '「{field}」が、利用者《りようしゃ》証明用《しょうめいよう》の電子証明書《でんししょうめいしょ》の期限《きげん》より後《あと》です。',
  'planner.fault.needed-for-expiry':
    '期限《きげん》を調《しら》べるために、「{field}」を入《い》れてください。',
  'planner.fault.stay-needed': '期限《きげん》を調《しら》べるために、「{field}」を入《い》れてください。',
  'planner.fault.stay-over': '「{field}」が、カードができた日《ひ》より前《まえ》です。',
  'planner.fault.some-date-needed':
    '「{field}」を入《い》れてください。または、生《う》まれた日《ひ》とカードができた日《ひ》を入《い》れてください。',

  'planner.plan': 'あなたの予定《よてい》',
  'planner.next': '次《つぎ》にすること：{step}',
  'planner.next-from': '次《つぎ》にすること：{step}（{date}から）',
  'planner.nothing': '今《いま》は、することがありません。',
  'planner.dates': 'カードと電子証明書《でんししょうめいしょ》の期限《きげん》',
  'planner.expires': '期限《きげん》（使《つか》える最後《さいご》の日《ひ》）',
  'planner.window': '新《あたら》しくできる期間《きかん》',
  'planner.window-text': '{opens}から{closes}まで',
  'planner.standing.not-yet': 'まだ新《あたら》しくできません',
  'planner.standing.open': '今《いま》、新《あたら》しくできます',
  'planner.standing.expired': '期限《きげん》が終《お》わっています',
  'planner.with-card': 'カードと同《おな》じ日《ひ》に作《つく》ったと考《かんが》えました。',
  'planner.by-rule':
    '生《う》まれた日《ひ》と作《つく》った日《ひ》から考《かんが》えると、{date}です。カードや証明書《しょうめいしょ》に書《か》いてある日《ひ》を使《つか》いました。',
  'planner.deadlines': 'いつまでに',
  'planner.deadline.filing': '役所《やくしょ》に届《とど》ける',
  'planner.deadline.continuation':
    '転入届《てんにゅうとどけ》（引《ひ》っ越《こ》して来《き》た届《とど》け）を出《だ》して、同《おな》じカードを使《つか》う',
  'planner.deadline.continuation-shown': 'カードを見《み》せて、同《おな》じカードを使《つか》う',
  'planner.deadline.abroad': '外国《がいこく》でも使《つか》う手続《てつづ》きをする',
  'planner.deadline.free-reissue':
    'お金《かね》を払《はら》わないで、新《あたら》しいカードを申《もう》し込《こ》む',
  'planner.deadline.extension': 'カードの期限《きげん》を長《なが》くする',
  'planner.deadline.express':
    '特急発行《とっきゅうはっこう》（カードを早《はや》く作《つく》ること）を申《もう》し込《こ》む',
  'planner.until': '{date}まで',
  'planner.passed': '期限《きげん》を過《す》ぎています',
  'planner.last-open':
    'その日《ひ》は、窓口《まどぐち》が休《やす》みです。その前《まえ》に開《ひら》いている最後《さいご》の日《ひ》は、{date}です。',
  'planner.effects': 'カードと電子証明書《でんししょうめいしょ》がどうなるか',
  'planner.steps': 'どこで、何《なに》を持《も》って',
  'planner.cannot-file': 'この人《ひと》は、この手続《てつづ》きができません',
  'planner.takes': 'かかる時間《じかん》',
  'planner.takes.at-once': 'すぐ',
  'planner.takes.one-visit': '窓口《まどぐち》に1回《かい》',
  'planner.takes.two-visits':
    '窓口《まどぐち》に2回《かい》（間《あいだ》に、カードの人《ひと》に手紙《てがみ》が来《き》ます）',
  'planner.takes.about-a-week': '1週間《しゅうかん》ぐらい',
  'planner.takes.about-a-month': '1か月《げつ》ぐらい',
  'planner.bring.have': 'あります',
  'planner.bring.missing': '足《た》りません',
  'planner.bring.get': '準備《じゅんび》する',
  'planner.bring.comes': '郵便《ゆうびん》で来《き》ます',
  'planner.bring.not-needed': 'いりません',
  'planner.costs': '払《はら》うお金《かね》',
  'planner.cost.new-card': '新《あたら》しいカード',
  'planner.cost.express-card':
    '特急発行《とっきゅうはっこう》（カードを早《はや》く作《つく》ること）にするとき',
  'planner.cost.certificates': '電子証明書《でんししょうめいしょ》',
  'planner.cost.none': 'この手続《てつづ》きには、お金《かね》の決《き》まりがありません。',
  'planner.openings': '窓口《まどぐち》が開《ひら》いている日《ひ》',
  'planner.evening': '夜《よる》もあります',
  'planner.closed': '休《やす》み：{days}',
  'planner.offices': '窓口《まどぐち》は、どこも同《おな》じ時間《じかん》に開《ひら》いています。',
  'planner.keep': '残《のこ》しておく',
  'planner.calendar': 'カレンダーに入《い》れる（.ics）',
  'planner.calendar-hint':
    '新《あたら》しくできる日《ひ》と期限《きげん》が入《はい》ります。1週間前《しゅうかんまえ》にお知《し》らせが出《で》ます。',
  'planner.print': '紙《かみ》に出《だ》す',
  'planner.link': '同《おな》じ質問《しつもん》へのリンク',
  'planner.link-hint': '選《えら》んだことだけが入《はい》ります。日《ひ》は入《はい》りません。',
  'planner.again': '答《こた》えを変《か》える',
  'planner.entry.opens': '{thing}：新《あたら》しくできる最初《さいしょ》の日《ひ》',
  'planner.entry.expires': '{thing}：使《つか》える最後《さいご》の日《ひ》',
  'planner.entry.source': '書《か》いてあるところ：{source}',

  'planner.card.hint':
    'カードと、カードを読《よ》む機械《きかい》（リーダー）がある人《ひと》は、電子証明書《でんししょうめいしょ》の日《ひ》をカードから読《よ》めます。暗証番号《あんしょうばんごう》はいりません。読《よ》んだことは、この画面《がめん》の外《そと》に出《で》ません。',
  'planner.card.code': 'ブリッジ（リーダーのプログラム）に出《で》た番号《ばんごう》',
  'planner.card.pin':
    '券面《けんめん》事項《じこう》入力《にゅうりょく》補助用《ほじょよう》の暗証番号《あんしょうばんごう》（生《う》まれた日《ひ》も読《よ》むとき）',
  'planner.card.connect': '読《よ》む',
  'planner.card.reading': '今《いま》、読《よ》んでいます。カードを動《うご》かさないでください。',
  'planner.card.done': '読《よ》みました。下《した》に入《い》れました。',
  'planner.card.no-bridge':
    'ブリッジ（リーダーのプログラム）につながりません。このコンピューターで「{command}」を動《うご》かしてください。それから、もう一度《いちど》押《お》してください。',
  'planner.card.no-card':
    'カードがありません。リーダーに置《お》いて、もう一度《いちど》押《お》してください。',
  'planner.card.wrong-pin':
    '暗証番号《あんしょうばんごう》が違《ちが》います。あと{left}回《かい》間違《まちが》えると、ロックされます（＝使《つか》えなくなります）。',
  'planner.card.failed':
    '読《よ》めませんでした。カードをもう一度《いちど》置《お》いて、押《お》してください。',
};
