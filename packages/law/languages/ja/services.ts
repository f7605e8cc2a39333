// 理由の文: コンビニ交付の細目、サービス、電話 (kiosk/, services/ and contacts/).

export const servicesJa = {
  'kiosk.content-printed': '{content|content}は、コンビニの証明書で取得できます。',
  'kiosk.content-counter-only': '{content|content}は、コンビニでは取得できません。窓口へお越しください。',
  'kiosk.content-not-yours': '{content|content}を選べるのは、対象の方だけです。',
  'kiosk.ask-receiver-first': 'マイナンバーの記載が必要かどうか、先に提出先へお確かめください。',
  'kiosk.no-exchange': '間違えて取得した証明書の交換はできません。',
  'kiosk.no-refund-left-behind': '取り忘れた証明書の返金はできません。',
  'kiosk.tell-at-once': '店を出る前に、すぐ店員にお知らせください。',
  'kiosk.bring-all-papers': '印刷されたすべての用紙をお持ちください。',
  'kiosk.bring-receipt': 'レシートをお持ちください。',
  'kiosk.void-and-refund': '証明書に無効印を押して、返金してもらえる場合があります。',
  'kiosk.take-anew': '証明書は改めて取得してください。',

  'domicile.not-offered': '本籍地の市区町村が、戸籍のコンビニ交付に対応していません。',
  'domicile.not-needed': '住所と本籍が同じ市区町村にあるため、登録はいりません。',
  'domicile.needed': '先に本籍地利用登録が必要です。',
  'domicile.lost': '「{change|change}」があったため、本籍地利用登録をもう一度してください。',
  'domicile.holds': '本籍地利用登録は引き続き有効です。',

  'points.not-open': 'マイナポイント第2弾の申請期間ではありません。',
  'points.card-too-late': '対象は{by|date}までにカードを申請した方です。',
  'points.first-round-taken': '第1弾の5,000円分を受け取った方は対象外です。',
  'points.register-cashless': 'キャッシュレス決済サービスを登録してください。',
  'points.for-card': '{spent|yen}までの買い物やチャージに対して、{yen|yen}分のポイントです。',
  'points.part-not-open': 'この分の申請は{from|date}からです。',
  'points.register-insurance': '先に健康保険証としての利用登録が必要です。',
  'points.register-account': '先に公金受取口座の登録が必要です。',
  'points.for-registration': '{yen|yen}分のポイントです。',
  'points.apply-separately': '登録とは別に、ポイントの申請が必要です。',

  'vaccination.issued': '接種証明書を取得できます。',
  'vaccination.not-offered': 'この日には、接種証明書の発行がありません。',
  'vaccination.card-and-pin': 'マイナンバーカードと暗証番号が必要です。',
  'vaccination.phone': 'カードを読み取れるスマートフォンが必要です。',
  'vaccination.passport': '国外で使うにはパスポートが必要です。',
  'vaccination.app-first':
    '海外用は、{from|date}以後にアプリで海外用の証明書を取得した方だけがコンビニで取得できます。',

  'one-stop.accepted': '転出届と来庁予定の連絡をオンラインで出せます。',
  'one-stop.visit': '引越し先の窓口へは行く必要があります。',
  'one-stop.not-yet': 'この日には、引越しワンストップサービスがまだありません。',
  'one-stop.domestic-only': '日本国内の引越しだけが対象です。',
  'one-stop.no-proxy': '代理の方にはできません。',
  'one-stop.too-early': '受付は{opens|date}からです。',
  'one-stop.too-late': '受付は{closes|date}まででした。窓口か郵送で届け出てください。',
  'one-stop.certificates': '有効な電子証明書が必要です。',
  'one-stop.pin': '{pin|pin}の暗証番号が必要です。',

  'insurance.register': '健康保険証としての利用登録が必要です。',
  'insurance.full': '健康保険証として使えます。',
  'insurance.grace':
    '電子証明書の期限が切れていますが、{until|date}までは資格の確認だけに使えます。更新してください。',
  'insurance.grace-over': '電子証明書の期限が切れ、猶予も{until|date}で終わりました。更新してください。',
  'insurance.paper-issued': '保険証が交付されています。',
  'insurance.paper-not-issued': '2024年12月2日から、保険証は新しく交付されません。',
  'insurance.eligibility-certificate': 'マイナ保険証を使わない方には資格確認書が交付されます。',

  'service.open': '{service|service}を利用できます。',
  'service.not-yet': '{service|service}は{from|date}に始まりました。この日にはまだありません。',
  'service.ended': '{service|service}は{to|date}で終わりました。',
  'service.needs-pin': '{service|service}には暗証番号が必要なため、顔認証マイナンバーカードでは使えません。',

  'dial.day-and-night': '紛失・盗難による一時停止は、24時間365日受け付けます。',
} as const;
