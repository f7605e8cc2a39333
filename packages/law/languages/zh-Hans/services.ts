// The reasons in simplified Chinese: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesZhHans: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': '{content|content}可以在便利店领取。',
  'kiosk.content-counter-only': '{content|content}不能在便利店领取。请到窗口来。',
  'kiosk.content-not-yours': '只有符合条件的人才能选择{content|content}。',
  'kiosk.ask-receiver-first': '请先向提交的地方确认，是否需要记载个人编号。',
  'kiosk.no-exchange': '领错的证明书不能更换。',
  'kiosk.no-refund-left-behind': '忘拿的证明书不能退钱。',
  'kiosk.tell-at-once': '请在离开店铺之前，马上告诉店员。',
  'kiosk.bring-all-papers': '请带上打印出来的所有纸张。',
  'kiosk.bring-receipt': '请带上收据。',
  'kiosk.void-and-refund': '有时可以在证明书上盖无效章，并退还手续费。',
  'kiosk.take-anew': '请重新领取证明书。',

  'domicile.not-offered': '本籍地的市区町村不提供户籍证明书的便利店领取服务。',
  'domicile.not-needed': '住址和本籍在同一个市区町村，因此不需要登记。',
  'domicile.needed': '需要先办理户籍地使用登记（本籍地利用登録）。',
  'domicile.lost': '因有“{change|change}”，请重新办理户籍地使用登记。',
  'domicile.holds': '户籍地使用登记仍然有效。',

  'points.not-open': '现在不在第2期My Number积分的申请期间。',
  'points.card-too-late': '对象是在{by|date}之前申请了卡的人。',
  'points.first-round-taken': '已领取第1期5,000日元积分的人不能参加。',
  'points.register-cashless': '请登记无现金支付服务。',
  'points.for-card': '最多{spent|yen}的购物或充值，可得相当于{yen|yen}的积分。',
  'points.part-not-open': '这一部分的申请从{from|date}开始。',
  'points.register-insurance': '需要先登记作为健康保险证使用。',
  'points.register-account': '需要先登记公款领取账户（公金受取口座）。',
  'points.for-registration': '可得相当于{yen|yen}的积分。',
  'points.apply-separately': '除了登记以外，还需要另外申请积分。',

  'vaccination.issued': '可以领取接种证明书。',
  'vaccination.not-offered': '在这一天不发放接种证明书。',
  'vaccination.card-and-pin': '需要个人编号卡和密码。',
  'vaccination.phone': '需要能读卡的智能手机。',
  'vaccination.passport': '在国外使用需要护照。',
  'vaccination.app-first':
    '海外用的证明书，只有在{from|date}以后用应用领取过海外用证明书的人，才能在便利店领取。',

  'one-stop.accepted': '可以在网上提交迁出申报和来访预定。',
  'one-stop.visit': '您仍需要到新住地的窗口去。',
  'one-stop.not-yet': '在这一天，还没有搬家一站式服务。',
  'one-stop.domestic-only': '仅限日本国内的搬家。',
  'one-stop.no-proxy': '代理人不能办理。',
  'one-stop.too-early': '从{opens|date}起受理。',
  'one-stop.too-late': '受理已于{closes|date}截止。请到窗口或邮寄申报。',
  'one-stop.certificates': '需要有效的电子证书。',
  'one-stop.pin': '需要{pin|pin}的密码。',

  'insurance.register': '需要登记作为健康保险证使用。',
  'insurance.full': '可以作为健康保险证使用。',
  'insurance.grace': '电子证书已过期，但到{until|date}为止可以只用来确认资格。请更新。',
  'insurance.grace-over': '电子证书已过期，宽限期也已于{until|date}结束。请更新。',
  'insurance.paper-issued': '仍在发放保险证。',
  'insurance.paper-not-issued': '从2024年12月2日起，不再发放新的保险证。',
  'insurance.eligibility-certificate': '对不使用My Number保险证的人，会发放资格确认书。',

  'service.open': '可以使用：{service|service}。',
  'service.not-yet': '{service|service}从{from|date}开始。在这一天还没有。',
  'service.ended': '{service|service}已于{to|date}结束。',
  'service.needs-pin': '{service|service}需要密码，因此人脸识别个人编号卡不能使用。',

  'dial.day-and-night': '因丢失、被盗的停用，全年365天、每天24小时受理。',
};
