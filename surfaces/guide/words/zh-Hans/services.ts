// Services: chapter 7 and the uses of p.8 in simplified Chinese.
import type { servicesJa } from '../ja/services.ts';

export const servicesZhHans: Readonly<Record<keyof typeof servicesJa, string>> = {
  'services.lead': '卡除了作身份证件，还可以用于Mynaportal、便利店的证明书、搬家、报税、护照、保险证等。',
  'services.portal': 'Mynaportal（マイナポータル）',
  'services.portal-does':
    '这是您专用的网页，可以查找手续、提出申请、接收通知。也可以提交搬家申报、登记保险证、更改密码。',
  'services.portal-devices': '用能读卡的智能手机，或带读卡器的电脑登录。',
  'services.portal-without': '也有没有卡就能用的功能。',
  'services.running': '可以使用的服务',
  'services.pins': '要用的密码：{pins}',
  'services.no-pin': '不需要密码',
  'services.by-post':
    '证明书也可以在网上申请，通过邮寄领取。手续费和邮费用信用卡支付，寄到住民票上的住址。如果着急，在便利店更快。',
  'services.moving':
    '搬家申报可以在搬家前{oneStopBefore}天到搬家后{oneStopAfter}天之间提交。仅限日本国内的搬家，代理人不能办理。',
  'services.tax': '用e-Tax，可以在智能手机上办理医疗费扣除等的申报。',
  'services.insurance': '在医院或药店把卡放到读卡机上，就可以当作保险证使用。',
  'services.open': '这一天可以申请',
  'services.closed': '这一天不能申请',
  'services.points-all': '3项合计，最多可得相当于{yen}的积分。',
  'services.points-card':
    '卡：在{by}之前申请了卡的人。登记无现金支付，使用或充值{spent}，最多可得相当于{yen}的积分。已领取第1期的人除外。',
  'services.points-insurance': '登记保险证：相当于{yen}的积分。',
  'services.points-account': '登记公款领取账户（公金受取口座）：相当于{yen}的积分。',
  'services.points-ask':
    '用智能手机的应用申请。即使已经登记，积分也需要另外申请。积分的事请问支付服务的公司。',
  'services.vaccination': '需要卡、4位密码和能读卡的智能手机。在海外使用的，还需要护照。',
  'services.others': '这一天不能使用的服务',
};
