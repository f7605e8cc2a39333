// The reasons in simplified Chinese: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsZhHans: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': '“{event|lifeEvent}”之后，卡仍可继续使用。',
  'event.card-suspended': '因“{event|lifeEvent}”，卡的功能会停止。',
  'event.card-lapsed': '因“{event|lifeEvent}”，卡会失效。',
  'event.card-abolished': '因“{event|lifeEvent}”，卡会作废。',
  'event.card-invalid': '因“{event|lifeEvent}”，卡会变为无效。',
  'event.face-add-note': '附注栏和IC芯片的内容在窗口更改。',
  'event.face-new-card': '要继续使用，需要申请新卡。',
  'event.auth-stays': '用户证明用电子证书仍然有效。',
  'event.auth-held': '用户证明用电子证书暂时不能使用。',
  'event.auth-resumes': '用户证明用电子证书可以再次使用。',
  'event.auth-revoked': '用户证明用电子证书会失效。',
  'event.auth-expired': '用户证明用电子证书的有效期已结束。',
  'event.auth-locked': '用户证明用电子证书有效，但在重新设置密码之前不能使用。',
  'event.sign-stays': '签名用电子证书仍然有效。',
  'event.sign-held': '签名用电子证书暂时不能使用。',
  'event.sign-resumes': '签名用电子证书可以再次使用。',
  'event.sign-revoked': '签名用电子证书会失效。要使用，请申请重新签发。',
  'event.sign-expired': '签名用电子证书的有效期已结束。',
  'event.sign-locked': '签名用电子证书有效，但在重新设置密码之前不能使用。',
  'event.number-changes': '个人编号会换成新的。',

  'filing.accepted': '可以办理“{procedure|procedure}”的手续。',
  'filing.in-person': '“{procedure|procedure}”原则上只有本人能办。',
  'filing.not-by-proxy': '“{procedure|procedure}”代理人不能办。',
  'filing.not-yet': '从{from|date}起才能办理“{procedure|procedure}”。',
  'filing.within': '请从{from|date}起{days|number}天以内，即到{until|date}为止申报。',
  'filing.late': '已过申报期限（{until|date}）。请马上申报。',

  'continuation.done': '卡可以在新的市区町村继续使用。',
  'continuation.open': '请在{until|date}之前，带着卡办理继续使用的手续。',
  'continuation.file-first': '请在{until|date}之前提交迁入申报。过了期限，卡会失效。',
  'continuation.filed-late-after-move':
    '申报时已超过迁入之日起{days|number}天（{until|date}），因此卡已失效。',
  'continuation.filed-late-after-plan':
    '申报时已超过预定迁出日起{days|number}天（{until|date}），因此卡已失效。',
  'continuation.shown-late':
    '没有在迁入申报起{days|number}天（{until|date}）以内办理卡的手续，因此卡已失效。',
  'continuation.moved-again': '在办理手续之前又迁出了，因此卡已失效。',
  'continuation.card-not-usable': '卡已无效，因此不能继续使用。',

  'overseas.continued': '迁出到国外后，也可以继续使用卡。',
  'overseas.always-lapses': '2024年5月26日之前迁出到国外的，卡会失效。',
  'overseas.keep-card': '请保管好卡，直到回国补发完成。领取新卡时需要它。',
  'overseas.too-late': '需要在预定迁出日（{planned|date}）的前一天之前办理手续。当天不能办理。',
  'overseas.citizens-only': '能在国外继续使用的，是有户籍附票的日本人。',
  'overseas.free-reissue': '在{until|date}之前申请，补发免费。',
  'overseas.left-too-early': '在{from|date}之前迁出到国外的人，没有个人编号。',
  'overseas.apply-abroad': '可以在日本驻外使领馆或本籍地的市区町村申请卡。',
};
