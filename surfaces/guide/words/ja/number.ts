// 番号・安全・質問・電話・窓口: chapters 1, 5, 9, 10 and 11 in Japanese.
export const numberJa = {
  'number.lead':
    'マイナンバーは、住民票のあるすべての人に知らされる12桁の番号です。社会保障・税・災害の手続きで使います。',
  'number.what': '一生、同じ番号',
  'number.for-life': '番号は一生変わりません。引っ越しても、名前が変わっても同じです。',
  'number.when-changed': '番号が変わるのはどんなとき',
  'number.good-for': '何の役に立つか',
  'number.fewer-papers': '手続きのときに用意する書類が減ります。',
  'number.fair': '所得や給付がわかるので、負担が公平になり、困っている人に支援が届きます。',
  'number.faster': '役所が照らし合わせる手間が減り、手続きが早く、正確になります。',
  'number.help': '手伝いが必要なとき',
  'number.help-where': '次の窓口で、職員がいっしょに進めます。',
  'number.help-ask': '窓口の職員に聞いてください。',
  'number.help-apply': 'カードの申請',
  'number.help-photo': '写真の撮影',
  'number.help-register': '保険証としての登録、公金受取口座の登録',
  'number.help-points': 'マイナポイントの申込み',

  'safety.lead':
    '役所の職員が、電話や訪問で番号や暗証番号を聞くことは、決してありません。聞かれたら、それは詐欺です。',
  'safety.fraud': '詐欺に気をつけてください',
  'safety.never': '役所の職員は、電話や訪問で次のことを決してしません。',
  'safety.doubt': 'あやしいと思ったら、話さずに切って、ここへ電話してください。',
  'safety.apart': '情報は1か所に集めません',
  'safety.apart-tax':
    '所得税のことは税務署、住民税のことは市区町村というように、それぞれの役所が今までどおり持ちます。',
  'safety.apart-2': '役所どうしは2017年度から、必要なときに、必要なことだけをやりとりしています。',
  'safety.apart-3':
    'やりとりにマイナンバーは使いません。通信は暗号にします。番号が漏れても、情報がまとめて漏れることはありません。',
  'safety.example': '市区町村が税務署に聞くとき',
  'safety.node-municipality': '市区町村',
  'safety.node-network': '情報提供ネットワーク',
  'safety.node-tax-office': '税務署',
  'safety.exchange-1': '1. 市区町村は、あなたの番号を外に出さず、その市区町村だけの符号を使います。',
  'safety.exchange-2': '2. 情報提供ネットワークシステムが、法律で許されたことかを確かめます。',
  'safety.exchange-3': '3. 税務署には、税務署だけの別の符号で届きます。',
  'safety.exchange-4': '4. 税務署は、聞かれたことだけを暗号にして返します。記録が残ります。',
  'safety.duty': '番号を扱う人の決まり',
  'safety.duty-law': '番号は、法律や条例で決めた仕事にだけ使えます。',
  'safety.duty-leaks': '番号を扱う人は、なくしたり漏らしたりしないように守る義務があります。',
  'safety.duty-seen': '番号を見られても、本人確認があるので、ほかの人があなたになりすますのは難しいです。',

  'questions.lead': '番号、カードの期限、失効の表示、コンビニの戸籍について、よく聞かれることです。',
  'questions.about-number': 'マイナンバー',
  'questions.choose': '好きな番号にできますか',
  'questions.choose-answer':
    'できません。番号が漏れて、悪用されるおそれがあるときだけ、新しい番号に変わります。',
  'questions.code': '住民票コードとどう違いますか',
  'questions.code-answer':
    'マイナンバーは住民票コードから作られますが、片方からもう片方を知ることはできません。',
  'questions.telephone': '自分の番号を電話で教えてもらえますか',
  'questions.telephone-answer': '教えません。すぐに知りたいときは、番号入りの住民票の写しを取ってください。',
  'questions.careful': '番号を使うとき、何に気をつけますか',
  'questions.careful-answer':
    '法律で決めた手続きのほかでは、教えたり、写させたり、メモさせたりしないでください。パスワードにしたり、インターネットに載せたりしないでください。',
  'questions.leak': '番号が漏れたら、情報も全部漏れますか',
  'questions.leak-answer':
    '漏れません。情報はそれぞれの役所が持ち、やりとりに番号を使わないからです。全部を集めたデータベースはありません。',
  'questions.revoked': '「電子証明書が失効しています」と出たら',
  'questions.revoked-answer':
    'カードを持って窓口へ来てください。新しい電子証明書を発行します。失効するのは次のときです。',
  'questions.expiry': '期限と旧姓',
  'questions.when-renew': 'いつから更新できますか',
  'questions.when-renew-answer':
    '期限の3か月前の次の日からです。その日がない月は、次の日からです。たとえば{expiry}が期限なら{opens}からです。',
  'questions.why-expiry': 'なぜ期限があり、カードと電子証明書で違うのですか',
  'questions.why-expiry-answer':
    'カードは顔が変わるので期限があります。電子証明書は、暗号が古くなるので、カードより短くしています。',
  'questions.former-name': 'カードに旧姓を載せられますか',
  'questions.former-name-answer': '載せられます。先に住民票に旧姓を載せてください。',
  'questions.kiosk': 'コンビニ',
  'questions.register': '戸籍の証明書は取れますか',
  'questions.register-answer':
    '本籍が{ward}なら取れます。ほかの市区町村なら、そこがコンビニで出していて、本籍地利用登録をすれば取れます。',
  'questions.before': '前は取れた戸籍の証明書が、取れなくなりました',
  'questions.before-answer':
    '電子証明書、名前、住所、暗証番号などが変わると、本籍地利用登録が消えます。もう一度登録してください。',
  'questions.print': '印刷が悪くて読めません',
  'questions.misprint':
    '2023年のガイドブックの13ページには「本籍地が{ward}の場合は取得できません」とありますが、10ページのとおり取得できるのが正しいとしています。',

  'contacts.lead': '紛失と盗難は24時間つながります。そのほかは受付時間に電話してください。',
  'contacts.menu': '総合フリーダイヤルで押す数字',
  'contacts.menu-caption': '音声案内のメニュー',
  'contacts.press': '押す数字',
  'contacts.about': '聞けること',
  'contacts.languages': '日本語のほかのことば',
  'contacts.languages-text': '外国語のフリーダイヤル：',
  'contacts.telephones': '電話番号と受付時間',
  'contacts.busy-hours': '{from}から{to}ごろは混み合います。',
  'contacts.speaks': '日本語のほかに話せることば：{languages}',

  'offices.anywhere':
    'カードの受け取り、書き換え、電子証明書の更新は、{count, plural, =1 {この窓口で} other {{count}か所の窓口のどこでも}}できます。',
  'offices.late': '{days}曜は{closes}まで開いています。',
  'offices.hours': '受付時間',
  'offices.places': '窓口のある場所',
  'offices.helps': 'カードの申請と写真の撮影を手伝っています。',
  'offices.map': '{name}の地図（外部）',
  'offices.waiting-count':
    '{count, plural, =0 {今、待っている人はいません。} other {今、{count}人が待っています。}}',
  'offices.waiting-calling': '呼んでいる番号：{numbers}',
  'offices.waiting-window': '{number}（{window}番窓口）',
  'offices.waiting-median': '番号を取ってから呼ばれるまで、最近は{minutes}分ほどです。',
  'offices.waiting-at': '順番待ちの数は、{time}のものです。1分ごとに新しくなります。',
  'offices.waiting-unknown': '今は、待っている人の数が分かりません。',
  'offices.visit': '来る前に',
  'offices.reserve': 'カードの受け取りは、先に予約してください。',
  'offices.same-day': 'その日の予約や窓口のことは、行きたい窓口に直接電話してください。',
  'offices.congestion': '待っている人の数と、呼んでいる番号は、{ward}の混雑情報のページで見られます。',
} as const;
