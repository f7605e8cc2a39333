// Services: chapter 7 and the uses of p.8 in Korean.
import type { servicesJa } from '../ja/services.ts';

export const servicesKo: Readonly<Record<keyof typeof servicesJa, string>> = {
  'services.lead':
    '카드는 신분증이 되는 것 외에도 마이나포털, 편의점 증명서, 이사, 세금 신고, 여권, 보험증 등에 쓸 수 있습니다.',
  'services.portal': '마이나포털(マイナポータル)',
  'services.portal-does':
    '절차를 찾아 신청하고 알림을 받을 수 있는, 본인 전용 페이지입니다. 이사 신고, 보험증 등록, 비밀번호 변경도 할 수 있습니다.',
  'services.portal-devices': '카드를 읽을 수 있는 스마트폰이나, 카드리더기가 있는 컴퓨터로 들어갑니다.',
  'services.portal-without': '카드가 없어도 쓸 수 있는 기능도 있습니다.',
  'services.running': '쓸 수 있는 서비스',
  'services.pins': '쓰는 비밀번호: {pins}',
  'services.no-pin': '비밀번호는 필요 없습니다',
  'services.by-post':
    '증명서는 온라인으로 신청해서 우편으로 받을 수도 있습니다. 수수료와 우편료는 신용카드로 내고, 주민표의 주소로 옵니다. 급하면 편의점이 빠릅니다.',
  'services.moving':
    '이사 신고는 이사 {oneStopBefore}일 전부터 {oneStopAfter}일 후까지 보낼 수 있습니다. 일본 국내 이사만 되고, 대리인은 할 수 없습니다.',
  'services.tax': 'e-Tax에서는 의료비 공제 등의 신고를 스마트폰으로 할 수 있습니다.',
  'services.insurance': '병원이나 약국의 판독기에 카드를 놓으면 보험증이 됩니다.',
  'services.open': '이 날은 신청할 수 있습니다',
  'services.closed': '이 날은 신청할 수 없습니다',
  'services.points-all': '3가지를 합해서 최대 {yen}분의 포인트입니다.',
  'services.points-card':
    '카드: {by}까지 카드를 신청한 분. 캐시리스 결제를 등록하고 {spent}을 쓰거나 충전하면 최대 {yen}분. 제1탄에서 받은 분은 제외합니다.',
  'services.points-insurance': '보험증 등록: {yen}분.',
  'services.points-account': '공금수령계좌(公金受取口座) 등록: {yen}분.',
  'services.points-ask':
    '스마트폰 앱에서 신청합니다. 등록을 마쳤어도 포인트 신청은 따로 필요합니다. 포인트에 대해서는 결제 서비스 회사에 물어보세요.',
  'services.vaccination':
    '카드와 4자리 비밀번호, 카드를 읽을 수 있는 스마트폰을 씁니다. 해외에서 쓰는 것에는 여권도 필요합니다.',
  'services.others': '이 날에는 쓸 수 없는 서비스',
};
