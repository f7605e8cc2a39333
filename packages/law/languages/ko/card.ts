// The reasons in Korean: loss, express issue, revocation, renewal, setting PINs anew.
import type { cardJa } from '../ja/card.ts';

export const cardKo: Readonly<Record<keyof typeof cardJa, string>> = {
  'loss.call': '바로 마이넘버 종합 무료 전화로 전화해서 일시정지해 주세요. 24시간 365일 접수합니다.',
  'loss.police': '경찰에 유실물 신고(遺失届)를 해 주세요.',
  'loss.lift': '찾은 카드와 본인 확인 서류를 가지고, 창구에 일시정지 해제 신고를 해 주세요.',
  'loss.sign-again': '서명용 전자증명서는 실효되었으므로, 같은 창구에서 발급받아 주세요.',
  'loss.abolish': '찾을 수 없을 때는 창구에 폐지신고(廃止届)를 해 주세요.',
  'loss.apply-again': '다시 카드를 신청할 수 있습니다.',
  'loss.not-by-telephone': '일시정지 해제는 전화로는 할 수 없습니다.',
  'loss.bring-card': '찾은 카드를 가져와 주세요.',
  'loss.bring-identity': '본인을 확인할 수 있는 서류(운전면허증, 여권 등)를 가져와 주세요.',
  'loss.not-household': '같은 세대의 분은 대리인 절차가 필요합니다.',
  'loss.lifted': '일시정지를 해제할 수 있습니다.',

  'express.eligible': '특급 발행을 신청할 수 있습니다({until|date}까지).',
  'express.not-offered': '이 날에는 특급 발행이 없습니다.',
  'express.no-ground': '특급 발행의 대상이 되는 사유가 없습니다. 보통 신청(약 1개월)이 됩니다.',
  'express.too-late': '특급 발행 신청은 {until|date}까지였습니다.',
  'express.not-happened': '사유가 아직 생기지 않았습니다.',

  'expiry-ground.face': '카드는 사진이 있는 신분증입니다. 얼굴은 나이와 함께 바뀌므로 기한이 있습니다.',
  'expiry-ground.as-passports': '여권 등의 최장 10년에 맞추어 10번째 생일까지입니다.',
  'expiry-ground.young-face': '18세 미만인 분은 얼굴이 크게 바뀌므로 5번째 생일까지입니다.',
  'expiry-ground.cryptography': '전자증명서의 암호는 해독하는 기술이 발전함에 따라 약해집니다.',
  'expiry-ground.shorter-than-card': '그래서 카드보다 짧은 5번째 생일까지입니다.',

  'revocation.attributes-changed':
    '이름·주소·생년월일·성별 중 하나가 바뀌었으므로, 서명용 전자증명서가 자동으로 실효되었습니다.',
  'revocation.auth-keeps': '이름·주소·생년월일·성별이 바뀌어도 이용자 증명용 전자증명서는 실효되지 않습니다.',
  'revocation.requested': '실효 신청이 있었습니다.',
  'revocation.expired': '유효기간이 끝났습니다.',
  'revocation.death': '본인이 돌아가셨습니다.',
  'revocation.reissue-at-counter': '창구에서 다시 발급받아 주세요.',

  'renewal.in-person': '전자증명서의 절차는 원칙적으로 본인만 할 수 있습니다.',
  'renewal.bring-card': '카드를 가져와 주세요.',
  'renewal.card-expired': '카드의 유효기한({expiry|date})이 지났으므로 전자증명서를 발급할 수 없습니다.',
  'renewal.by-inquiry': '대리인의 경우, 본인에게 보내는 조회서의 회답이 필요하므로 2번 방문하게 됩니다.',
  'renewal.free': '전자증명서의 갱신과, 기한이 끝난 뒤의 발급은 무료입니다.',
  'renewal.issued-anew': '유효기한이 지났으므로 새로 발급합니다.',

  'pin.locked': '{pin|pin}의 비밀번호를 연속 {tries|number}번 틀려서 잠겨 있습니다.',
  'pin.tries-left': '{pin|pin}의 비밀번호는 앞으로 {left|number}번 시도할 수 있습니다.',
  'pin.old-needed': '지금의 {pin|pin}의 비밀번호를 모를 때는 재설정하게 됩니다.',
  'pin.change-by-app': '{pin|pin}의 비밀번호는 마이나포털 앱에서 바꿀 수 있습니다.',
  'pin.change-at-counter': '{pin|pin}의 비밀번호는 창구에서 바꿀 수 있습니다.',
  'pin.reset-at-counter': '{pin|pin}의 비밀번호를 창구에서 그날 재설정할 수 있습니다.',
  'pin.reset-by-inquiry':
    '대리인이 {pin|pin}의 비밀번호를 재설정하려면, 본인에게 보내는 조회서의 회답이 필요하므로 2번 방문하게 됩니다.',
  'pin.reset-at-kiosk':
    '앱으로 예약한 뒤 {hours|number}시간 이내에 편의점에서 재설정할 수 있습니다. 무료입니다.',
  'pin.reset-in-person': '본인이 와 주세요.',
  'pin.bring-card': '카드를 가져와 주세요.',
  'pin.counter-only': '{pin|pin}의 비밀번호는 창구에서만 재설정할 수 있습니다.',
  'pin.kiosk-not-yet': '이 날에는 {pin|pin}의 비밀번호를 편의점에서 재설정할 수 없습니다.',
  'pin.kiosk-self-only': '편의점에서의 재설정은 얼굴을 확인하므로 본인만 할 수 있습니다.',
  'pin.kiosk-other-needed': '편의점에서 재설정하려면 {pin|pin}의 비밀번호가 필요합니다.',
  'pin.kiosk-sign-invalid': '서명용 전자증명서가 유효하지 않으므로 편의점에서는 재설정할 수 없습니다.',
};
