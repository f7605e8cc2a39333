// The reasons in Korean: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesKo: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': '편의점 증명서로 받을 수 있습니다: {content|content}.',
  'kiosk.content-counter-only': '편의점에서는 받을 수 없습니다: {content|content}. 창구로 오세요.',
  'kiosk.content-not-yours': '해당하는 분만 고를 수 있습니다: {content|content}.',
  'kiosk.ask-receiver-first': '마이넘버를 기재해야 하는지, 먼저 제출할 곳에 확인해 주세요.',
  'kiosk.no-exchange': '잘못 받은 증명서는 바꿀 수 없습니다.',
  'kiosk.no-refund-left-behind': '두고 간 증명서의 돈은 돌려받을 수 없습니다.',
  'kiosk.tell-at-once': '점포를 나가기 전에 바로 점원에게 알려 주세요.',
  'kiosk.bring-all-papers': '인쇄된 모든 용지를 가져와 주세요.',
  'kiosk.bring-receipt': '영수증을 가져와 주세요.',
  'kiosk.void-and-refund': '증명서에 무효 도장을 찍고 돈을 돌려받을 수 있는 경우가 있습니다.',
  'kiosk.take-anew': '증명서는 다시 받아 주세요.',

  'domicile.not-offered': '본적지의 시구정촌이 호적의 편의점 교부를 하고 있지 않습니다.',
  'domicile.not-needed': '주소와 본적이 같은 시구정촌에 있으므로 등록이 필요 없습니다.',
  'domicile.needed': '먼저 본적지 이용등록(本籍地利用登録)이 필요합니다.',
  'domicile.lost': '다음 변경이 있었으므로 본적지 이용등록을 다시 한번 해 주세요: {change|change}.',
  'domicile.holds': '본적지 이용등록은 계속 유효합니다.',

  'points.not-open': '마이나포인트 제2탄의 신청 기간이 아닙니다.',
  'points.card-too-late': '대상은 {by|date}까지 카드를 신청한 분입니다.',
  'points.first-round-taken': '제1탄의 5,000엔분을 받은 분은 대상이 아닙니다.',
  'points.register-cashless': '캐시리스 결제 서비스를 등록해 주세요.',
  'points.for-card': '{spent|yen}까지의 쇼핑이나 충전에 대해 {yen|yen}분의 포인트입니다.',
  'points.part-not-open': '이 부분의 신청은 {from|date}부터입니다.',
  'points.register-insurance': '먼저 건강보험증으로 이용하는 등록이 필요합니다.',
  'points.register-account': '먼저 공금수령계좌(公金受取口座) 등록이 필요합니다.',
  'points.for-registration': '{yen|yen}분의 포인트입니다.',
  'points.apply-separately': '등록과는 따로 포인트 신청이 필요합니다.',

  'vaccination.issued': '접종증명서를 받을 수 있습니다.',
  'vaccination.not-offered': '이 날에는 접종증명서를 발급하지 않습니다.',
  'vaccination.card-and-pin': '마이넘버카드와 비밀번호가 필요합니다.',
  'vaccination.phone': '카드를 읽을 수 있는 스마트폰이 필요합니다.',
  'vaccination.passport': '국외에서 쓰려면 여권이 필요합니다.',
  'vaccination.app-first':
    '해외용은 {from|date} 이후에 앱에서 해외용 증명서를 받은 분만 편의점에서 받을 수 있습니다.',

  'one-stop.accepted': '전출신고와 방문 예정 연락을 온라인으로 보낼 수 있습니다.',
  'one-stop.visit': '이사할 곳의 창구에는 가야 합니다.',
  'one-stop.not-yet': '이 날에는 이사 원스톱 서비스가 아직 없습니다.',
  'one-stop.domestic-only': '일본 국내의 이사만 대상입니다.',
  'one-stop.no-proxy': '대리인은 할 수 없습니다.',
  'one-stop.too-early': '접수는 {opens|date}부터입니다.',
  'one-stop.too-late': '접수는 {closes|date}까지였습니다. 창구나 우편으로 신고해 주세요.',
  'one-stop.certificates': '유효한 전자증명서가 필요합니다.',
  'one-stop.pin': '{pin|pin}의 비밀번호가 필요합니다.',

  'insurance.register': '건강보험증으로 이용하는 등록이 필요합니다.',
  'insurance.full': '건강보험증으로 쓸 수 있습니다.',
  'insurance.grace':
    '전자증명서의 기한이 지났지만, {until|date}까지는 자격 확인에만 쓸 수 있습니다. 갱신해 주세요.',
  'insurance.grace-over': '전자증명서의 기한이 지났고, 유예도 {until|date}에 끝났습니다. 갱신해 주세요.',
  'insurance.paper-issued': '보험증이 교부되고 있습니다.',
  'insurance.paper-not-issued': '2024년 12월 2일부터 보험증은 새로 교부되지 않습니다.',
  'insurance.eligibility-certificate':
    '마이나보험증(マイナ保険証)을 쓰지 않는 분에게는 자격확인서가 교부됩니다.',

  'service.open': '이용할 수 있습니다: {service|service}.',
  'service.not-yet': '{service|service}: {from|date}에 시작되었습니다. 이 날에는 아직 없습니다.',
  'service.ended': '{service|service}: {to|date}에 끝났습니다.',
  'service.needs-pin': '{service|service}: 비밀번호가 필요하므로 얼굴인증 마이넘버카드로는 쓸 수 없습니다.',

  'dial.day-and-night': '분실·도난에 따른 일시정지는 24시간 365일 접수합니다.',
};
