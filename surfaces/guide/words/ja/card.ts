// カードと暗証番号: chapters 3 and 6 in Japanese.
export const cardJa = {
  'card.lead':
    '申し込んだ人だけが持つ、写真付きのカードです。これ1枚で、番号とあなた自身の両方を示せます。オンラインの手続きとコンビニの証明書にも使えます。',
  'card.front': 'おもて',
  'card.back': 'うら',
  'card.case': 'ケースに入れると',
  'card.part': '{number}：{name}',
  'card.part-name': '氏名・住所・生年月日・性別',
  'card.part-name-text':
    'どれかが変わったら、{days}日以内に窓口へ届けてください。カードを書き直し、署名用の電子証明書を新しくします。',
  'card.part-expiry': 'カードの期限',
  'card.part-expiry-text':
    '発行の日から{adultYears}回目の誕生日までです。{adultAge}歳未満で作ったカードは{minorYears}回目までです。期限を過ぎると使えません。',
  'card.part-certificate': '電子証明書の期限',
  'card.part-certificate-text':
    '電子証明書の発行の日から{certificateYears}回目の誕生日までです。窓口で書き込んでもらえます。',
  'card.part-notes': '追記欄',
  'card.part-notes-text':
    '新しい住所や名前を、窓口の職員が書きます。自分で書くと、カードは使えなくなります。',
  'card.part-number': 'マイナンバー',
  'card.part-number-text':
    '12桁の番号です。番号が必要な手続きのほかでは、見せたり写させたりしないでください。この図では隠しています。',
  'card.part-chip': 'ICチップ',
  'card.part-chip-text':
    'カードに書いてあることと電子証明書だけが入っています。税や年金の情報は入っていません。',
  'card.part-sex': '隠れるところ',
  'card.part-sex-text':
    'ケースは、性別と臓器提供の欄、うらの番号を隠します。身分証として見せるときは、ケースに入れたままで足ります。',
  'card.case-hides': 'ケースに入れると、見せなくてよいことが隠れます。',
  'card.organ': '臓器を提供するかどうかを書く欄もあります。書くかどうかは、あなたの自由です。',
  'card.case-at-counter': 'ケースは、窓口で無料で受け取れます。',
  'card.expiry-title': 'いつまで使えるか',
  'card.expiry-adult': 'カード：発行の日から{adultYears}回目の誕生日まで。',
  'card.expiry-minor': '{adultAge}歳未満で作ったカード：{minorYears}回目の誕生日まで。',
  'card.expiry-certificate':
    '電子証明書：証明書の発行の日から{certificateYears}回目の誕生日まで。署名用は、氏名や住所が変わったときにも終わります。',
  'card.expiry-foreign': '在留期間がある方のカード：在留期間の終わりの日まで。',
  'card.why-expiry': 'なぜ期限があるのか',

  'pins.lead':
    'よく使うのは2つです。署名用は{min}〜{max}文字のパスワード、利用者証明用は4桁の数字です。続けて間違えるとロックされ、窓口で設定し直します。',
  'pins.kinds': '4つの暗証番号',
  'pins.caption': '暗証番号の形と使いみち',
  'pins.name': '名前',
  'pins.form': '形',
  'pins.form-password': '{min}〜{max}文字。英大文字と数字の両方を使います',
  'pins.form-four-digits': '数字4桁',
  'pins.tries': 'ロックまで',
  'pins.times': '続けて{tries}回',
  'pins.use': '使いみち',
  'pins.use-sign': 'e-Taxなど、インターネットで書類を送るとき',
  'pins.use-auth': 'マイナポータルに入るとき、コンビニで証明書を取るとき',
  'pins.use-register': '引越しや名前の変更を、窓口でカードに書き込むとき',
  'pins.use-text': 'カードの氏名や住所を、画面に写すとき',
  'pins.same': '4桁の3つは、同じ番号にしてもかまいません。',
  'pins.days': '間違えた回数は、日をまたいでも残ります。正しく入れると、はじめに戻ります。',
  'pins.not-number': 'マイナンバーや生年月日を暗証番号にしないでください。',
  'pins.certificates': '電子証明書とは',
  'pins.certificates-text':
    'インターネットの身分証です。カードのICチップに2つ入っています。次のことを確かめられます。',
  'pins.proves-person': '相手が本人であること',
  'pins.proves-unaltered': '送った内容が途中で書き換えられていないこと',
  'pins.proves-done': '手続きが正しく行われたこと',
  'pins.change': '暗証番号を変える',
  'pins.change-text':
    'いまの暗証番号がわかれば、スマートフォンのマイナポータルのアプリか、窓口で変えられます。',
  'pins.reset': '忘れたとき・ロックされたとき',
  'pins.reset-text': '窓口で設定し直せます。',
  'pins.kiosk-no': 'コンビニの端末では設定し直せません。',
  'pins.kiosk-yes':
    '「{other}」の暗証番号がわかれば、{shops}の端末でも設定し直せます。先にアプリで予約し、{hours}時間以内に店で操作します。',
} as const;
