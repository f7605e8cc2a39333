// The reasons in Korean. A code without a text, or a text without a code, does not compile.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardKo } from './card.ts';
import { eventsKo } from './events.ts';
import { numberKo } from './number.ts';
import { servicesKo } from './services.ts';

export const reasonsKo: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday': '카드가 만들어진 날 다음의 10번째 생일({birthday|date})까지 유효합니다.',
  'card-expiry.fifth-birthday':
    '카드가 만들어진 날에 {adultAge|number}세 미만이었으므로, 5번째 생일({birthday|date})까지 유효합니다.',
  'card-expiry.adult-at-20': '2022년 3월 31일까지의 신청이므로, 20세를 경계로 유효기간을 정합니다.',
  'card-expiry.leap-day': '2월 29일에 태어난 분의 생일은, 윤년이 아닌 해에는 2월 28일로 셉니다.',
  'card-expiry.renewal-bonus': '갱신으로 만든 카드이므로, 생일을 {more|number}번 더 셉니다.',
  'card-expiry.end-of-stay': '재류기간 만료일({stayUntil|date})이 먼저 오므로, 그날까지입니다.',
  'card-expiry.sixty-days': '{from|date}부터 60일이 지나는 날({until|date})까지입니다.',
  'card-expiry.stay-not-counted':
    '이 재류자격에서는 재류기간 만료일이 카드의 유효기한에 영향을 주지 않습니다.',

  'renewal.open': '갱신 절차를 밟을 수 있습니다. 유효기한은 {expiry|date}입니다.',
  'renewal.not-yet': '갱신 절차는 {opens|date}부터 할 수 있습니다.',
  'renewal.expired': '유효기한({expiry|date})이 지나 실효되었습니다. 갱신할 수 없습니다.',

  'extension.extended': '새 재류기간에 맞추어 유효기한을 {expiry|date}까지 늘릴 수 있습니다.',
  'extension.birthday-cap': '다만 처음 만들어진 날부터 센 생일({birthday|date})은 넘을 수 없습니다.',
  'extension.special-period':
    '재류기간 갱신을 신청 중이므로, 특례기간으로 {expiry|date}까지 늘릴 수 있습니다(1번만).',
  'extension.special-period-used': '특례기간에 의한 연장은 1번뿐이며, 이미 썼습니다.',
  'extension.applied-too-late': '재류기간 갱신 신청이 기간의 만료일보다 뒤입니다.',
  'extension.not-longer': '새 기한이 지금의 유효기한({expiry|date})보다 뒤가 되지 않습니다.',
  'extension.card-expired':
    '카드의 유효기한({expiry|date})이 지났습니다. 연장할 수 없고, 재교부(유료)가 됩니다.',
  'extension.no-space': '추가 기재란에 빈 곳이 없으므로 새 카드를 신청해 주세요.',
  'extension.renewed-like-citizens':
    '이 재류자격인 분은 연장이 아니라, 일본인과 똑같이 새 카드로 갱신합니다.',

  'photo.none-needed': '신청하는 날에 1세 미만이므로 사진은 필요 없습니다.',
  'photo.needed': '카드 신청에는 얼굴 사진이 필요합니다.',
  'photo.accepted': '사진은 신청 전 6개월 이내에 찍었습니다.',
  'photo.too-old': '사진을 {taken|date}에 찍었습니다. 신청 전 6개월 이내의 사진이 필요합니다.',
  'photo.from-the-future': '사진을 찍은 날({taken|date})이 신청하는 날보다 뒤입니다.',

  'card-state.next': '“{event|event}”에 따라 “{from|state}”에서 “{to|state}” 상태가 됩니다.',
  'card-state.impossible': '“{from|state}” 상태의 카드에는 “{event|event}” 처리를 할 수 없습니다.',

  'certificate-expiry.birthday':
    '증명서 발급일 다음의 {count|number}번째 생일({birthday|date})까지 유효합니다.',
  'certificate-expiry.renewal': '유효기간이 3개월 미만 남았을 때의 갱신이므로 6번째 생일까지 셉니다.',
  'certificate-expiry.card-cap': '카드의 유효기한({cardExpiry|date})을 넘을 수 없습니다.',
  'certificate-expiry.auth-cap': '이용자 증명용 전자증명서의 유효기한({authExpiry|date})을 넘을 수 없습니다.',
  'certificate.sign-issued': '서명용 전자증명서를 발급할 수 있습니다.',
  'certificate.sign-under-15': '15세 미만인 분에게는 원칙적으로 서명용 전자증명서를 발급하지 않습니다.',

  'pin.accepted': '비밀번호의 형식이 맞습니다.',
  'pin.length': '{min|number}자에서 {max|number}자로 정해 주세요.',
  'pin.four-digits': '숫자 4자리로 정해 주세요.',
  'pin.lower-case': '영문자는 대문자만 쓸 수 있습니다.',
  'pin.characters': '쓸 수 있는 문자는 영문 대문자와 숫자뿐입니다.',
  'pin.needs-letter': '영문자를 1자 이상 넣어 주세요.',
  'pin.needs-digit': '숫자를 1자 이상 넣어 주세요.',
  'pin.advice-birthday': '생년월일과 같은 배열은 피해 주세요.',
  'pin.advice-sequence': '이어지는 숫자는 피해 주세요.',
  'pin.advice-repeated': '같은 문자의 반복은 피해 주세요.',
  'pin.advice-individual-number': '마이넘버의 숫자를 비밀번호로 쓰지 마세요.',

  'identity.card-alone': '마이넘버카드 1장으로 번호와 본인을 확인했습니다.',
  'identity.number-confirmed': '다음 서류로 번호를 확인했습니다: {document|document}.',
  'identity.one-document': '다음 서류로 본인을 확인했습니다: {document|document}.',
  'identity.two-documents': '다음 2가지로 본인을 확인했습니다: {first|document}, {second|document}.',
  'identity.no-number-document': '마이넘버를 확인할 수 있는 서류가 없습니다.',
  'identity.no-identity-document': '본인을 확인할 수 있는 서류가 없습니다.',
  'identity.one-more-document':
    '얼굴 사진이 없는 서류는 2가지가 필요합니다. 다른 종류의 서류를 1가지 더 가져와 주세요.',
  'identity.delivery-notice-missing': '교부통지서(엽서)가 필요합니다.',
  'identity.expired': '{document|document}: {validUntil|date}로 기한이 끝났습니다.',
  'identity.validity-unread': '{document|document}: 유효기한을 확인할 수 없습니다.',
  'identity.not-yet-issued': '{document|document}: 발행일({issued|date})이 오늘보다 뒤입니다.',
  'identity.issued-too-early': '{document|document}: {from|date} 이후에 교부된 것만 됩니다.',
  'identity.not-accepted-on': '{document|document}: 오늘 시점에서는 본인 확인 서류로 쓸 수 없습니다.',
  'identity.not-a-document': '{document|document}: 번호 확인에도 본인 확인에도 쓸 수 없습니다.',
  'identity.fields-missing':
    '{document|document}: “이름과 생년월일” 또는 “이름과 주소”가 쓰여 있지 않습니다.',
  'identity.name-differs': '{document|document}: 이름이 주민표와 일치하지 않습니다.',
  'identity.birth-differs': '{document|document}: 생년월일이 주민표와 일치하지 않습니다.',
  'identity.address-differs': '{document|document}: 주소가 주민표와 일치하지 않습니다.',
  'identity.notification-card-differs': '통지카드는 이름·주소 등이 주민표와 일치할 때만 쓸 수 있습니다.',
  'identity.card-without-photo':
    '얼굴 사진이 없는 마이넘버카드는 1장만으로 본인을 확인하는 데 쓸 수 없습니다.',
  'identity.same-kind': '{document|document}: 같은 종류이므로 1가지로 셉니다.',
  'identity.no-longer-issued':
    '{document|document}: {until|date}까지만 교부되었습니다. 발행일을 확인해 주세요.',
  'identity.authority-shown': '대리권을 확인했습니다.',
  'identity.authority-missing': '대리권을 증명하는 서류(호적등본, 위임장 등)가 필요합니다.',
  'identity.face-differs': '창구에 온 분의 얼굴이 사진과 일치하는지 확인할 수 없습니다.',

  'fee.certificate': '{certificate|certificate}의 수수료는 {yen|yen}입니다.',
  'fee.free': '{certificate|certificate}의 수수료는 무료입니다.',
  'fee.residents-only': '주민에게만 해당하는 수수료입니다.',
  'fee.reissue-card': '카드의 재교부 수수료는 {yen|yen}입니다.',
  'fee.reissue-express': '특급 발행 카드의 수수료는 {yen|yen}입니다.',
  'fee.reissue-certificates': '전자증명서의 재발급 수수료는 {yen|yen}입니다.',
  'fee.waived': '수수료가 들지 않는 사유이므로 무료입니다.',
  'fee.waived-old-card': '옛 카드를 돌려주므로 무료입니다.',
  'fee.old-card-not-returned': '옛 카드를 돌려주면 무료이지만, 돌려주지 않으므로 수수료가 듭니다.',

  'kiosk.open': '{opens|time}부터 {closes|time}까지 이용할 수 있습니다.',
  'kiosk.before-opening': '{opens|time}부터 이용할 수 있습니다.',
  'kiosk.after-closing': '오늘의 이용은 {closes|time}에 끝났습니다.',
  'kiosk.year-end': '연말연시(12월 29일~1월 3일)는 쉽니다.',
  'kiosk.maintenance': '점검 때문에 쉬고 있습니다.',
  'kiosk.business-days-only': '이 증명서는 평일에만 받을 수 있습니다.',
  'kiosk.eligible': '받을 수 있습니다: {certificate|certificate}.',
  'kiosk.moved-out': '다른 곳으로 전출한 분의 증명서는 받을 수 없습니다.',
  'kiosk.moving-out': '전출을 예정하고 있는 분의 증명서는 받을 수 없습니다.',
  'kiosk.household-moving-out': '같은 세대에 전출을 예정하고 있는 분이 있어, 주민표 사본을 받을 수 없습니다.',
  'kiosk.issue-restricted': '발급이 제한되어 있습니다. 창구로 오세요.',
  'kiosk.unsupported-characters': '이름이나 주소에 기계로 다룰 수 없는 글자가 있습니다. 창구로 오세요.',
  'kiosk.under-age': '{age|number}세 미만인 분은 편의점에서 받을 수 없습니다.',
  'kiosk.certificate-too-new': '전자증명서는 등록한 다음 날부터 쓸 수 있습니다.',
  'kiosk.abroad': '국외로 전출한 분이 받을 수 있는 것은 호적 증명서뿐입니다.',
  'kiosk.counter-only': '이 내용의 증명서는 창구에서만 받을 수 있습니다.',
  'kiosk.seal-not-registered': '인감등록이 없습니다.',
  'kiosk.domicile-elsewhere': '본적지의 시구정촌이 편의점 교부를 하고 있는지 그곳에 문의해 주세요.',
  'kiosk.domicile-registration-missing':
    '먼저 “본적지 이용등록”(本籍地利用登録)이 필요합니다. 증명서를 갱신한 뒤에는 다시 한번 등록해 주세요.',
  'kiosk.tax-not-resident': '그 연도의 1월 1일에 주민등록이 없습니다.',
  'kiosk.tax-not-declared': '아직 신고하지 않았으므로 받을 수 없습니다.',
  'kiosk.tax-too-early': '신고한 뒤 발급할 수 있게 되는 것은 {from|date}부터입니다.',
  'kiosk.tax-year': '최근 3년분만 받을 수 있습니다.',
  'kiosk.service-ended': '이 증명서의 편의점 교부는 끝났습니다.',

  'counter.open': '{closes|time}까지 열려 있습니다.',
  'counter.before-opening': '오늘은 {opens|time}에 엽니다.',
  'counter.after-closing': '오늘의 접수는 {closes|time}에 끝났습니다.',
  'counter.closed-weekday': '오늘은 쉬는 날입니다.',
  'counter.holiday': '공휴일({holiday|text})이므로 닫혀 있습니다.',
  'counter.year-end': '연말연시(12월 29일~1월 3일)는 닫혀 있습니다.',
  'counter.closed-day': '임시로 닫혀 있습니다.',

  ...numberKo,
  ...cardKo,
  ...eventsKo,
  ...servicesKo,
};
