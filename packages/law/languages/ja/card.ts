// 理由の文: 紛失、特急発行、失効、更新、暗証番号の再設定 (card/ and certificate/).

export const cardJa = {
  'loss.call':
    'すぐにマイナンバー総合フリーダイヤルへ電話し、一時停止してください。24時間365日受け付けます。',
  'loss.police': '警察に遺失届を出してください。',
  'loss.lift': '見つかったカードと本人確認書類を持って、窓口に一時停止解除の届を出してください。',
  'loss.sign-again': '署名用電子証明書は失効しているため、同じ窓口で発行を受けてください。',
  'loss.abolish': '見つからないときは、窓口に廃止届を出してください。',
  'loss.apply-again': '改めてカードを申請できます。',
  'loss.not-by-telephone': '一時停止の解除は、電話ではできません。',
  'loss.bring-card': '見つかったカードをお持ちください。',
  'loss.bring-identity': '本人を確認できる書類(運転免許証、パスポートなど)をお持ちください。',
  'loss.not-household': '同じ世帯の方は、代理人の手続きが必要です。',
  'loss.lifted': '一時停止を解除できます。',

  'express.eligible': '特急発行を申請できます({until|date}まで)。',
  'express.not-offered': 'この日には特急発行がありません。',
  'express.no-ground': '特急発行の対象となる事由がありません。通常の申請(約1か月)となります。',
  'express.too-late': '特急発行の申請は{until|date}まででした。',
  'express.not-happened': '事由がまだ生じていません。',

  'expiry-ground.face': 'カードは写真つきの身分証明書です。顔は年とともに変わるため、期限があります。',
  'expiry-ground.as-passports': 'パスポートなどの最長10年に合わせて、10回目の誕生日までです。',
  'expiry-ground.young-face': '18歳未満の方は顔の変わり方が大きいため、5回目の誕生日までです。',
  'expiry-ground.cryptography': '電子証明書の暗号は、解読する技術の進歩とともに弱くなります。',
  'expiry-ground.shorter-than-card': 'そのため、カードより短い5回目の誕生日までです。',

  'revocation.attributes-changed':
    '氏名・住所・生年月日・性別のどれかが変わったため、署名用電子証明書が自動的に失効しました。',
  'revocation.auth-keeps': '氏名・住所・生年月日・性別が変わっても、利用者証明用電子証明書は失効しません。',
  'revocation.requested': '失効の申請がありました。',
  'revocation.expired': '有効期間が満了しました。',
  'revocation.death': '本人が亡くなられました。',
  'revocation.reissue-at-counter': '窓口で改めて発行を受けてください。',

  'renewal.in-person': '電子証明書の手続きは、原則として本人だけができます。',
  'renewal.bring-card': 'カードをお持ちください。',
  'renewal.card-expired': 'カードの有効期限({expiry|date})を過ぎているため、電子証明書を発行できません。',
  'renewal.by-inquiry': '代理の方の場合は、本人に送る照会書の回答が必要なため、2回の来庁となります。',
  'renewal.free': '電子証明書の更新と、期限切れ後の発行は無料です。',
  'renewal.issued-anew': '有効期限を過ぎているため、新しく発行します。',

  'pin.locked': '{pin|pin}の暗証番号を続けて{tries|number}回間違えたため、ロックされています。',
  'pin.tries-left': '{pin|pin}の暗証番号は、あと{left|number}回試せます。',
  'pin.old-needed': '今の{pin|pin}の暗証番号がわからないときは、再設定になります。',
  'pin.change-by-app': '{pin|pin}の暗証番号は、マイナポータルのアプリで変更できます。',
  'pin.change-at-counter': '{pin|pin}の暗証番号は、窓口で変更できます。',
  'pin.reset-at-counter': '{pin|pin}の暗証番号を、窓口でその日に再設定できます。',
  'pin.reset-by-inquiry':
    '代理の方による{pin|pin}の暗証番号の再設定は、本人に送る照会書の回答が必要なため、2回の来庁となります。',
  'pin.reset-at-kiosk': 'アプリで予約してから{hours|number}時間以内に、コンビニで再設定できます。無料です。',
  'pin.reset-in-person': '本人がお越しください。',
  'pin.bring-card': 'カードをお持ちください。',
  'pin.counter-only': '{pin|pin}の暗証番号は、窓口だけで再設定できます。',
  'pin.kiosk-not-yet': 'この日には、{pin|pin}の暗証番号をコンビニで再設定できません。',
  'pin.kiosk-self-only': 'コンビニでの再設定は、顔の確認があるため本人だけができます。',
  'pin.kiosk-other-needed': 'コンビニでの再設定には、{pin|pin}の暗証番号が必要です。',
  'pin.kiosk-sign-invalid': '署名用電子証明書が有効でないため、コンビニでは再設定できません。',
} as const;
