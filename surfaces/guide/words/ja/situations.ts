// こんなときは: each situation's title, tile, answer and notes in Japanese. Figures come from the rules.
export const situationsJa = {
  'when.lead': 'カードをなくしたら、まず電話です。ほかのことは、下から選んでください。',
  'when.situations': '何がありましたか',
  'when.steps': 'すること',
  'when.notes': '知っておくこと',
  'when.effects': 'カードと電子証明書はどうなるか',
  'when.effects-open': 'カードと電子証明書',
  'when.fees': 'かかるお金',
  'when.next': '続けて読む',
  'when.deadline': 'いつまでに',
  'when.deadline-text':
    '引っ越した日や変わった日から{days}日以内に届け出ます。{from}のことなら、{until}までです。',
  'when.safe': 'カードはなぜ安全か',
  'when.safe-photo': 'おもてに顔写真があるので、ほかの人があなたになりすまして窓口で使うのは難しいです。',
  'when.safe-chip':
    'ICチップに税や年金の情報は入っていません。無理に読み出そうとすると、チップが中身を消します。',
  'when.safe-online':
    'インターネットでは、番号ではなく電子証明書と暗証番号で本人を確かめます。続けて間違えると、カードがロックされます。',
  'when.safe-number':
    '番号を見られただけでは手続きはできません。番号を使う窓口は、必ず本人かどうかも確かめます。',
  'when.safe-more': '番号の安全と詐欺について読む',

  'when.lost.tile': 'カードをなくした・盗まれた',
  'when.lost.title': 'カードをなくした・盗まれた',
  'when.lost.answer':
    'いますぐ電話して、カードを止めてください。夜中でも休日でもつながります。そのあと警察に届けてください。',
  'when.lost.note-1': '止めるだけなら、お金はかかりません。見つかれば、窓口でまた使えるようにできます。',
  'when.lost.note-2': '警察に届けた受理番号を控えてください。新しいカードを頼むときに聞かれます。',
  'when.found.tile': '止めたカードが見つかった',
  'when.found.title': '止めたカードが見つかった',
  'when.found.answer':
    '見つかったカードと本人確認書類を持って、窓口へ来てください。電話では、また使えるようにはできません。',
  'when.found.note-1': '利用者証明用の電子証明書は、届けを出すとまた使えます。',
  'when.found.note-2': '署名用の電子証明書は、新しく発行してもらってください。e-Taxなどに使います。',
  'when.not-found.tile': 'なくしたカードが見つからない',
  'when.not-found.title': 'なくしたカードが見つからない',
  'when.not-found.answer':
    '窓口でカードの廃止を届け、新しいカードを申し込みます。新しいカードは{reissueYen}（カード{cardYen}、電子証明書{certificateYen}）です。',
  'when.not-found.note-1': '災害など、あなたに落ち度がないときは無料です。窓口で事情を話してください。',
  'when.pin-locked.tile': '暗証番号を忘れた・ロックされた',
  'when.pin-locked.title': '暗証番号を忘れた・ロックされた',
  'when.pin-locked.answer':
    'カードと本人確認書類を持って、最寄りの窓口へ来てください。その日のうちに設定し直せます。',
  'when.pin-locked.note-1': '間違えた回数は、日が変わっても消えません。正しく入れると、はじめに戻ります。',
  'when.pin-locked.note-2':
    '{resetAtKiosk, select, both {もう一方の電子証明書の暗証番号を覚えていれば、アプリで予約して、コンビニなどの端末でも設定し直せます。} sign {署名用のパスワードなら、利用者証明用の暗証番号を覚えていれば、アプリで予約して、コンビニの端末でも設定し直せます。} other {設定し直せるのは窓口だけです。}}',
  'when.moving-in.tile': 'ほかの市区町村へ引っ越す',
  'when.moving-in.title': 'ほかの市区町村へ引っ越す',
  'when.moving-in.answer':
    'カードはそのまま使えます。引っ越したら{days}日以内に、新しい市区町村の窓口へカードを持って行ってください。',
  'when.moving-in.note-1':
    'はじめに決めた転出の日から{afterPlan}日を過ぎると、カードは使えなくなります。転入届だけ先に出したときは、{afterFiling}日以内にカードも見せてください。',
  'when.moving-in.note-2':
    'カードがあれば、転出届と来庁の予定はマイナポータルから送れます。引っ越しの{oneStopBefore}日前から{oneStopAfter}日後まで、国内の引越しだけ、本人だけです。',
  'when.moving-in.note-3':
    '新しい市区町村での手続き（国民健康保険、介護、子どものことなど）と持ち物も、マイナポータルで確かめられます。',
  'when.moving-within.tile': '同じ市区町村の中で引っ越した',
  'when.moving-within.title': '同じ市区町村の中で引っ越した',
  'when.moving-within.answer':
    '{days}日以内に、カードを持って最寄りの窓口へ来てください。カードの住所を書き直し、署名用の電子証明書を新しくします。',
  'when.moving-within.note-1': '住所は窓口の職員が書きます。自分で書くと、カードは使えなくなります。',
  'when.moving-within.note-2':
    'カードの書き換えは同じ世帯の方でもできます。電子証明書は、本人が来てください。',
  'when.abroad.tile': '外国へ引っ越す',
  'when.abroad.title': '外国へ引っ越す',
  'when.abroad.answer':
    '国外へ転出すると、カードは使えなくなります。捨てずに持っていてください。帰国して新しいカードを受け取るときに必要です。',
  'when.abroad.answer-now':
    '出発の前日までに、カードを持って窓口で手続きをすれば、外国でもカードを使い続けられます。',
  'when.abroad.note-1': '使えなくなったカードも、帰国して新しいカードを受け取るまで捨てないでください。',
  'when.abroad.note-2': '国外へ転出したあとも電子証明書が必要な方は、出発の前に窓口で相談してください。',
  'when.name.tile': '結婚などで名前が変わった',
  'when.name.title': '結婚などで名前が変わった',
  'when.name.answer':
    '{days}日以内に、カードを持って最寄りの窓口へ来てください。カードの名前を書き直し、署名用の電子証明書を新しくします。',
  'when.name.note-1': '名前は窓口の職員が書きます。自分で書くと、カードは使えなくなります。',
  'when.name.note-2': 'カードの書き換えは同じ世帯の方でもできます。電子証明書は、本人が来てください。',
  'when.former-name.tile': '旧姓をカードに載せたい',
  'when.former-name.title': '旧姓（旧氏）をカードに載せたい',
  'when.former-name.answer':
    '先に住民票へ旧姓を載せます。そのあと、カードに旧姓を書き加えます。同じ日に窓口でできます。',
  'when.former-name.answer-not-yet': 'この日は、まだ住民票にもカードにも旧姓を載せられませんでした。',
  'when.former-name.note-1': '旧姓を載せられるのは、2019年11月5日からです。',
  'when.card-expiring.tile': 'カードの期限が近い',
  'when.card-expiring.title': 'カードの期限が近い',
  'when.card-expiring.answer':
    '期限の3か月前の次の日から、期限の日まで更新できます。新しい写真で申し込み、窓口で受け取ってください。期限を過ぎると、カードは使えません。',
  'when.card-expiring.note-1': 'たとえば{expiry}が期限なら、{opens}から更新できます。',
  'when.card-expiring.note-2':
    'J-LIS（地方公共団体情報システム機構）から、お知らせが郵便で届きます。届かなくても更新できます。',
  'when.card-expiring.note-3': '受け取りのときに古いカードを返せば、手数料はかかりません。',
  'when.certificate-expiring.tile': '電子証明書の期限が近い',
  'when.certificate-expiring.title': '電子証明書の期限が近い',
  'when.certificate-expiring.answer':
    '期限の3か月前の次の日から、無料で更新できます。本人が、カードを持って最寄りの窓口へ来てください。',
  'when.certificate-expiring.note-1':
    '電子証明書は、発行の日から{certificateYears}回目の誕生日までです。カードの期限より先に来ます。',
  'when.certificate-expiring.note-2':
    'たとえば{expiry}が期限なら、{opens}から更新できます。その日がない月は、次の日からです。',
  'when.certificate-expiring.note-3': '期限を過ぎても、カードが使えるあいだは窓口で新しく発行できます。',
  'when.foreign.tile': '在留期間が変わった（外国籍の方）',
  'when.foreign.title': '在留期間が変わった（外国籍の方）',
  'when.foreign.answer':
    'カードの期限は、在留期間の終わりの日です。自動では延びません。カードの期限が切れる前に、カードと在留カードを持って窓口へ来てください。',
  'when.foreign.note-1':
    '延ばせるのは、カードが作られた日から{adultYears}回目（{adultAge}歳未満で作ったときは{minorYears}回目）の誕生日までです。',
  'when.foreign.note-2':
    '在留期間の更新を申請して、結果を待っているときは、1回だけ{specialMonths}か月延ばせます。',
  'when.foreign.note-3':
    '永住者、特別永住者、高度専門職2号の方のカードは、在留期間で終わりません。日本人と同じように更新します。',
  'when.foreign.note-4': '期限を過ぎると延ばせません。新しいカードに{reissueYen}かかります。',
  'when.child.tile': '子どものカードを作りたい',
  'when.child.title': '子どものカードを作りたい',
  'when.child.answer':
    '子どもも何歳でもカードを作れます。{adultAge}歳未満のカードは、発行から{minorYears}回目の誕生日まで使えます。',
  'when.child.note-1':
    '{withParentUnder}歳未満の子どもは、親などの法定代理人といっしょに受け取りに来てください。代理人の本人確認書類も必要です。',
  'when.child.note-2':
    '{photoFromAge, plural, =0 {赤ちゃんの申請にも、顔写真が必要です。} other {{photoFromAge}歳になる前に申請すると、顔写真のいらないカードになります。}}',
  'when.child.note-3': '{signFromAge}歳未満の子どもには、原則として署名用の電子証明書を発行しません。',
  'when.child.note-4': '期限が大人より短いのは、子どもの顔が早く変わるからです。',
  'when.reissue.tile': 'カードが壊れた・書く場所がなくなった',
  'when.reissue.title': 'カードが壊れた・書く場所がなくなった',
  'when.reissue.answer':
    '窓口で再交付を申し込んでください。新しいカードは{reissueYen}です。あなたに落ち度がないときや、古いカードを返す更新では無料になります。',
  'when.reissue.note-1': '壊れたカードも、新しいカードを受け取るときに持って来てください。',
  'when.reissue.note-2': 'カードに自分で住所や名前を書いてしまったときも、新しいカードが必要です。',
  'when.apply.tile': 'はじめてカードを作る',
  'when.apply.title': 'はじめてカードを作る',
  'when.apply.answer':
    '写真を用意して、スマートフォン、郵便、窓口などで申し込みます。できあがると通知が届くので、窓口で受け取ってください。最初のカードは無料です。',
  'when.apply.note-1': '写真は、申請の前{photoMonths}か月以内に撮ったものです。',
  'when.apply.note-2': 'カードの申請と写真の撮影を手伝う窓口もあります。場所と時間は窓口のページにあります。',
  'when.apply.note-3': '受け取りは予約してください。カードは窓口で{waitingDays}日間お預かりします。',

  'step.where': 'どこで',
  'step.who': 'だれが',
  'step.bring': '持ち物',
  'step.pins': '使う暗証番号',
  'fees.reissue': '新しいカードの手数料',
  'fees.reason': '理由',
  'fees.condition': '条件',
  'fees.yen': '手数料',
  'fees.old-card-returned': '古いカードを返す',
  'fees.old-card-kept': '古いカードを返さない',
  'fees.police-report': '警察に届けた',
  'fees.no-police-report': '警察に届けていない',
  'fees.express': '急ぐ事情がある方の特急発行は、有料のときは{yen}です。',
  'reissue.first-card': 'はじめてのカード',
  'reissue.loss': '紛失',
  'reissue.theft': '盗難',
  'reissue.damage': '破損',
  'reissue.own-wish': '自分の希望',
  'reissue.expiry': '期限切れ・更新',
  'reissue.note-space-full': '書く場所がなくなった',
  'reissue.card-error': 'カードの不具合',
  'reissue.disaster': '災害',
  'reissue.no-fault': 'あなたに落ち度がない',
} as const;
