// サービス: chapter 7 and the uses of p.8 in Japanese.
export const servicesJa = {
  'services.lead':
    'カードは身分証になるほか、マイナポータル、コンビニの証明書、引越し、税の申告、パスポート、保険証などに使えます。',
  'services.portal': 'マイナポータル',
  'services.portal-does':
    '手続きを探して申し込み、お知らせを受け取れる、あなた専用のページです。引越しの届け、保険証の登録、暗証番号の変更もできます。',
  'services.portal-devices': 'カードを読めるスマートフォンか、カードリーダーのあるパソコンで入ります。',
  'services.portal-without': 'カードがなくても使える機能もあります。',
  'services.running': '使えるサービス',
  'services.pins': '使う暗証番号：{pins}',
  'services.no-pin': '暗証番号はいりません',
  'services.by-post':
    '証明書は、オンラインで申し込んで郵便で受け取ることもできます。手数料と送料はクレジットカードで払い、住民票の住所に届きます。急ぐならコンビニが早いです。',
  'services.moving':
    '引越しの届けは、引っ越しの{oneStopBefore}日前から{oneStopAfter}日後まで送れます。国内の引越しだけで、代理の人はできません。',
  'services.tax': 'e-Taxでは、医療費控除などの申告がスマートフォンでできます。',
  'services.insurance': '病院や薬局の読取機にカードを置くと、保険証になります。',
  'services.open': 'この日は申し込めます',
  'services.closed': 'この日は申し込めません',
  'services.points-all': '3つを合わせて、最大{yen}分のポイントです。',
  'services.points-card':
    'カード：{by}までにカードを申請した方。キャッシュレス決済を登録し、{spent}使うかチャージすると、最大{yen}分。第1弾で受け取った方は除きます。',
  'services.points-insurance': '保険証の登録：{yen}分。',
  'services.points-account': '公金受取口座の登録：{yen}分。',
  'services.points-ask':
    'スマートフォンのアプリで申し込みます。登録が済んでいても、ポイントの申込みは別に必要です。ポイントのことは決済サービスの会社に聞いてください。',
  'services.vaccination':
    'カードと4桁の暗証番号、カードを読めるスマートフォンを使います。海外で使うものには、パスポートも必要です。',
  'services.others': 'この日には使えないサービス',
} as const;
