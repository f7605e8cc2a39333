// 理由の文: 異動と届出 (events/).

export const eventsJa = {
  'event.card-valid': '「{event|lifeEvent}」の後も、カードは引き続き使えます。',
  'event.card-suspended': '「{event|lifeEvent}」により、カードの機能が止まります。',
  'event.card-lapsed': '「{event|lifeEvent}」により、カードは失効します。',
  'event.card-abolished': '「{event|lifeEvent}」により、カードは廃止されます。',
  'event.card-invalid': '「{event|lifeEvent}」により、カードは無効になります。',
  'event.face-add-note': '追記欄とICチップの内容を、窓口で書き換えます。',
  'event.face-new-card': '引き続き使うには、新しいカードの申請が必要です。',
  'event.auth-stays': '利用者証明用電子証明書は、そのまま有効です。',
  'event.auth-held': '利用者証明用電子証明書は、一時的に使えなくなります。',
  'event.auth-resumes': '利用者証明用電子証明書は、また使えるようになります。',
  'event.auth-revoked': '利用者証明用電子証明書は失効します。',
  'event.auth-expired': '利用者証明用電子証明書は、有効期間が終わりました。',
  'event.auth-locked': '利用者証明用電子証明書は有効ですが、暗証番号を設定し直すまで使えません。',
  'event.sign-stays': '署名用電子証明書は、そのまま有効です。',
  'event.sign-held': '署名用電子証明書は、一時的に使えなくなります。',
  'event.sign-resumes': '署名用電子証明書は、また使えるようになります。',
  'event.sign-revoked': '署名用電子証明書は失効します。使うには、改めて発行を受けてください。',
  'event.sign-expired': '署名用電子証明書は、有効期間が終わりました。',
  'event.sign-locked': '署名用電子証明書は有効ですが、パスワードを設定し直すまで使えません。',
  'event.number-changes': 'マイナンバーが新しくなります。',

  'filing.accepted': '「{procedure|procedure}」の手続きができます。',
  'filing.in-person': '「{procedure|procedure}」は、原則として本人だけができます。',
  'filing.not-by-proxy': '「{procedure|procedure}」は、代理の方にはできません。',
  'filing.not-yet': '「{procedure|procedure}」ができるのは{from|date}からです。',
  'filing.within': '{from|date}から{days|number}日以内、{until|date}までに届け出てください。',
  'filing.late': '届出の期限({until|date})を過ぎています。すぐに届け出てください。',

  'continuation.done': 'カードは新しい市区町村で引き続き使えます。',
  'continuation.open': '{until|date}までに、カードを持って継続利用の手続きをしてください。',
  'continuation.file-first': '{until|date}までに転入届を出してください。過ぎるとカードは失効します。',
  'continuation.filed-late-after-move':
    '転入した日から{days|number}日({until|date})を過ぎて届け出たため、カードは失効しました。',
  'continuation.filed-late-after-plan':
    '転出予定日から{days|number}日({until|date})を過ぎて届け出たため、カードは失効しました。',
  'continuation.shown-late':
    '転入届から{days|number}日({until|date})以内にカードの手続きをしなかったため、カードは失効しました。',
  'continuation.moved-again': '手続きの前にまた転出したため、カードは失効しました。',
  'continuation.card-not-usable': 'カードが有効でないため、継続利用はできません。',

  'overseas.continued': '国外に転出しても、カードを引き続き使えます。',
  'overseas.always-lapses': '2024年5月26日までの国外転出では、カードは失効します。',
  'overseas.keep-card':
    '帰国して再交付が終わるまで、カードを保管してください。新しいカードを受け取るときに必要です。',
  'overseas.too-late': '転出予定日({planned|date})の前日までに手続きが必要です。当日はできません。',
  'overseas.citizens-only': '国外での継続利用ができるのは、戸籍の附票がある日本人の方です。',
  'overseas.free-reissue': '{until|date}までに申請すれば、再交付は無料です。',
  'overseas.left-too-early': '{from|date}より前に国外へ転出した方には、マイナンバーがありません。',
  'overseas.apply-abroad': '在外公館または本籍地の市区町村で、カードを申請できます。',
} as const;
