// When something happens, in Korean: each situation's title, tile, answer and notes. Figures come from the rules.
import type { situationsJa } from '../ja/situations.ts';

export const situationsKo: Readonly<Record<keyof typeof situationsJa, string>> = {
  'when.lead': '카드를 잃어버렸다면 먼저 전화해 주세요. 다른 일은 아래에서 골라 주세요.',
  'when.situations': '무슨 일이 있으십니까?',
  'when.steps': '할 일',
  'when.notes': '알아 둘 점',
  'when.effects': '카드와 전자증명서는 어떻게 되나',
  'when.effects-open': '카드와 전자증명서',
  'when.fees': '드는 비용',
  'when.next': '이어서 읽기',
  'when.deadline': '언제까지',
  'when.deadline-text':
    '이사한 날이나 바뀐 날부터 {days}일 이내에 신고합니다. {from}의 일이라면 {until}까지입니다.',
  'when.safe': '카드는 왜 안전한가',
  'when.safe-photo': '앞면에 얼굴 사진이 있어서, 다른 사람이 본인인 척하고 창구에서 쓰기는 어렵습니다.',
  'when.safe-chip':
    'IC칩에는 세금이나 연금 정보가 들어 있지 않습니다. 억지로 읽어 내려고 하면 칩이 내용을 지웁니다.',
  'when.safe-online':
    '인터넷에서는 번호가 아니라 전자증명서와 비밀번호로 본인을 확인합니다. 계속 틀리면 카드가 잠깁니다.',
  'when.safe-number':
    '번호를 본 것만으로는 절차를 밟을 수 없습니다. 번호를 쓰는 창구는 반드시 본인인지도 확인합니다.',
  'when.safe-more': '번호의 안전과 사기에 대해 읽기',

  'when.lost.tile': '카드를 잃어버렸다·도난당했다',
  'when.lost.title': '카드를 잃어버렸다·도난당했다',
  'when.lost.answer':
    '지금 바로 전화해서 카드를 정지해 주세요. 한밤중에도 휴일에도 연결됩니다. 그 뒤에 경찰에 신고해 주세요.',
  'when.lost.note-1': '정지만 하는 데는 돈이 들지 않습니다. 찾으면 창구에서 다시 쓸 수 있게 할 수 있습니다.',
  'when.lost.note-2': '경찰에 신고한 접수번호를 적어 두세요. 새 카드를 신청할 때 묻습니다.',
  'when.found.tile': '정지한 카드를 찾았다',
  'when.found.title': '정지한 카드를 찾았다',
  'when.found.answer':
    '찾은 카드와 본인 확인 서류를 가지고 창구로 오세요. 전화로는 다시 쓸 수 있게 할 수 없습니다.',
  'when.found.note-1': '이용자 증명용 전자증명서는 신고를 하면 다시 쓸 수 있습니다.',
  'when.found.note-2': '서명용 전자증명서는 새로 발급받아 주세요. e-Tax 등에 씁니다.',
  'when.not-found.tile': '잃어버린 카드를 찾을 수 없다',
  'when.not-found.title': '잃어버린 카드를 찾을 수 없다',
  'when.not-found.answer':
    '창구에서 카드 폐지를 신고하고(廃止届) 새 카드를 신청합니다. 새 카드는 {reissueYen}(카드 {cardYen}, 전자증명서 {certificateYen})입니다.',
  'when.not-found.note-1': '재해 등으로 본인에게 잘못이 없을 때는 무료입니다. 창구에서 사정을 말해 주세요.',
  'when.pin-locked.tile': '비밀번호를 잊었다·잠겼다',
  'when.pin-locked.title': '비밀번호를 잊었다·잠겼다',
  'when.pin-locked.answer':
    '카드와 본인 확인 서류를 가지고 가까운 창구로 오세요. 그날 안에 다시 설정할 수 있습니다.',
  'when.pin-locked.note-1':
    '틀린 횟수는 날이 바뀌어도 없어지지 않습니다. 바르게 입력하면 처음으로 돌아갑니다.',
  'when.pin-locked.note-2':
    '{resetAtKiosk, select, both {다른 쪽 전자증명서의 비밀번호를 알고 있으면, 앱으로 예약하고 편의점 등의 단말기에서도 다시 설정할 수 있습니다.} sign {서명용 비밀번호라면, 이용자 증명용 비밀번호를 알고 있을 때 앱으로 예약하고 편의점 단말기에서도 다시 설정할 수 있습니다.} other {창구에서만 다시 설정할 수 있습니다.}}',
  'when.moving-in.tile': '다른 시구정촌으로 이사한다',
  'when.moving-in.title': '다른 시구정촌으로 이사한다',
  'when.moving-in.answer':
    '카드는 그대로 쓸 수 있습니다. 이사하면 {days}일 이내에 새 시구정촌의 창구로 카드를 가져가 주세요.',
  'when.moving-in.note-1':
    '처음에 정한 전출일부터 {afterPlan}일이 지나면 카드를 쓸 수 없게 됩니다. 전입신고만 먼저 했을 때는 {afterFiling}일 이내에 카드도 보여 주세요.',
  'when.moving-in.note-2':
    '카드가 있으면 전출신고와 방문 예정을 마이나포털에서 보낼 수 있습니다. 이사 {oneStopBefore}일 전부터 {oneStopAfter}일 후까지, 일본 국내 이사만, 본인만 할 수 있습니다.',
  'when.moving-in.note-3':
    '새 시구정촌에서 할 절차(국민건강보험, 개호보험, 아이에 관한 일 등)와 가져갈 것도 마이나포털에서 확인할 수 있습니다.',
  'when.moving-within.tile': '같은 시구정촌 안에서 이사했다',
  'when.moving-within.title': '같은 시구정촌 안에서 이사했다',
  'when.moving-within.answer':
    '{days}일 이내에 카드를 가지고 가까운 창구로 오세요. 카드의 주소를 고쳐 쓰고, 서명용 전자증명서를 새로 발급합니다.',
  'when.moving-within.note-1': '주소는 창구 직원이 씁니다. 스스로 쓰면 카드를 쓸 수 없게 됩니다.',
  'when.moving-within.note-2':
    '카드를 고쳐 쓰는 일은 같은 세대의 분도 할 수 있습니다. 전자증명서는 본인이 와 주세요.',
  'when.abroad.tile': '외국으로 이사한다',
  'when.abroad.title': '외국으로 이사한다',
  'when.abroad.answer':
    '국외로 전출하면 카드를 쓸 수 없게 됩니다. 버리지 말고 가지고 계세요. 귀국해서 새 카드를 받을 때 필요합니다.',
  'when.abroad.answer-now':
    '출발 전날까지 카드를 가지고 창구에서 절차를 밟으면, 외국에서도 카드를 계속 쓸 수 있습니다.',
  'when.abroad.note-1': '쓸 수 없게 된 카드도, 귀국해서 새 카드를 받을 때까지 버리지 마세요.',
  'when.abroad.note-2': '국외로 전출한 뒤에도 전자증명서가 필요한 분은 출발 전에 창구에서 상담해 주세요.',
  'when.name.tile': '결혼 등으로 이름이 바뀌었다',
  'when.name.title': '결혼 등으로 이름이 바뀌었다',
  'when.name.answer':
    '{days}일 이내에 카드를 가지고 가까운 창구로 오세요. 카드의 이름을 고쳐 쓰고, 서명용 전자증명서를 새로 발급합니다.',
  'when.name.note-1': '이름은 창구 직원이 씁니다. 스스로 쓰면 카드를 쓸 수 없게 됩니다.',
  'when.name.note-2': '카드를 고쳐 쓰는 일은 같은 세대의 분도 할 수 있습니다. 전자증명서는 본인이 와 주세요.',
  'when.former-name.tile': '옛 성을 카드에 넣고 싶다',
  'when.former-name.title': '옛 성(旧氏)을 카드에 넣고 싶다',
  'when.former-name.answer':
    '먼저 주민표에 옛 성을 올립니다. 그다음 카드에 옛 성을 써넣습니다. 같은 날 창구에서 할 수 있습니다.',
  'when.former-name.answer-not-yet': '이 날에는 아직 주민표에도 카드에도 옛 성을 올릴 수 없었습니다.',
  'when.former-name.note-1': '옛 성을 올릴 수 있는 것은 2019년 11월 5일부터입니다.',
  'when.card-expiring.tile': '카드의 기한이 가깝다',
  'when.card-expiring.title': '카드의 기한이 가깝다',
  'when.card-expiring.answer':
    '기한 3개월 전의 다음 날부터 기한이 되는 날까지 갱신할 수 있습니다. 새 사진으로 신청하고 창구에서 받아 주세요. 기한이 지나면 카드를 쓸 수 없습니다.',
  'when.card-expiring.note-1': '예를 들어 기한이 {expiry}이면, {opens}부터 갱신할 수 있습니다.',
  'when.card-expiring.note-2':
    'J-LIS(지방공공단체정보시스템기구)에서 안내가 우편으로 옵니다. 오지 않아도 갱신할 수 있습니다.',
  'when.card-expiring.note-3': '받을 때 옛 카드를 돌려주면 수수료가 들지 않습니다.',
  'when.certificate-expiring.tile': '전자증명서의 기한이 가깝다',
  'when.certificate-expiring.title': '전자증명서의 기한이 가깝다',
  'when.certificate-expiring.answer':
    '기한 3개월 전의 다음 날부터 무료로 갱신할 수 있습니다. 본인이 카드를 가지고 가까운 창구로 오세요.',
  'when.certificate-expiring.note-1':
    '전자증명서는 발급일부터 {certificateYears}번째 생일까지입니다. 카드의 기한보다 먼저 옵니다.',
  'when.certificate-expiring.note-2':
    '예를 들어 기한이 {expiry}이면, {opens}부터 갱신할 수 있습니다. 그 날짜가 없는 달은 그다음 날부터입니다.',
  'when.certificate-expiring.note-3':
    '기한이 지나도, 카드를 쓸 수 있는 동안은 창구에서 새로 발급받을 수 있습니다.',
  'when.foreign.tile': '재류기간이 바뀌었다(외국 국적인 분)',
  'when.foreign.title': '재류기간이 바뀌었다(외국 국적인 분)',
  'when.foreign.answer':
    '카드의 기한은 재류기간의 마지막 날입니다. 자동으로 늘어나지 않습니다. 카드의 기한이 끝나기 전에 카드와 재류카드를 가지고 창구로 오세요.',
  'when.foreign.note-1':
    '늘릴 수 있는 것은 카드가 만들어진 날부터 {adultYears}번째({adultAge}세 미만일 때 만들었다면 {minorYears}번째) 생일까지입니다.',
  'when.foreign.note-2':
    '재류기간 갱신을 신청하고 결과를 기다리고 있을 때는, 1번만 {specialMonths}개월 늘릴 수 있습니다.',
  'when.foreign.note-3':
    '영주자, 특별영주자, 고도전문직 2호인 분의 카드는 재류기간으로 끝나지 않습니다. 일본인과 똑같이 갱신합니다.',
  'when.foreign.note-4': '기한이 지나면 늘릴 수 없습니다. 새 카드에 {reissueYen}이 듭니다.',
  'when.child.tile': '아이의 카드를 만들고 싶다',
  'when.child.title': '아이의 카드를 만들고 싶다',
  'when.child.answer':
    '아이도 나이와 상관없이 카드를 만들 수 있습니다. {adultAge}세 미만의 카드는 발급일부터 {minorYears}번째 생일까지 쓸 수 있습니다.',
  'when.child.note-1':
    '{withParentUnder}세 미만의 아이는 부모 등 법정대리인과 함께 받으러 와 주세요. 대리인의 본인 확인 서류도 필요합니다.',
  'when.child.note-2':
    '{photoFromAge, plural, =0 {아기의 신청에도 얼굴 사진이 필요합니다.} other {{photoFromAge}세가 되기 전에 신청하면, 얼굴 사진이 필요 없는 카드가 됩니다.}}',
  'when.child.note-3': '{signFromAge}세 미만의 아이에게는 원칙적으로 서명용 전자증명서를 발급하지 않습니다.',
  'when.child.note-4': '기한이 어른보다 짧은 것은 아이의 얼굴이 빨리 바뀌기 때문입니다.',
  'when.reissue.tile': '카드가 망가졌다·쓸 칸이 없어졌다',
  'when.reissue.title': '카드가 망가졌다·쓸 칸이 없어졌다',
  'when.reissue.answer':
    '창구에서 재교부를 신청해 주세요. 새 카드는 {reissueYen}입니다. 본인에게 잘못이 없을 때나, 옛 카드를 돌려주는 갱신에서는 무료입니다.',
  'when.reissue.note-1': '망가진 카드도 새 카드를 받을 때 가져와 주세요.',
  'when.reissue.note-2': '카드에 스스로 주소나 이름을 써 버렸을 때도 새 카드가 필요합니다.',
  'when.apply.tile': '처음으로 카드를 만든다',
  'when.apply.title': '처음으로 카드를 만든다',
  'when.apply.answer':
    '사진을 준비해서 스마트폰, 우편, 창구 등에서 신청합니다. 카드가 완성되면 통지가 오므로 창구에서 받아 주세요. 첫 카드는 무료입니다.',
  'when.apply.note-1': '사진은 신청 전 {photoMonths}개월 이내에 찍은 것이어야 합니다.',
  'when.apply.note-2':
    '카드 신청과 사진 촬영을 도와드리는 창구도 있습니다. 장소와 시간은 창구 페이지에 있습니다.',
  'when.apply.note-3': '카드 받기는 예약해 주세요. 카드는 창구에서 {waitingDays}일 동안 보관합니다.',

  'step.where': '어디서',
  'step.who': '누가',
  'step.bring': '가져올 것',
  'step.pins': '쓰는 비밀번호',
  'fees.reissue': '새 카드의 수수료',
  'fees.reason': '이유',
  'fees.condition': '조건',
  'fees.yen': '수수료',
  'fees.old-card-returned': '옛 카드를 돌려준다',
  'fees.old-card-kept': '옛 카드를 돌려주지 않는다',
  'fees.police-report': '경찰에 신고했다',
  'fees.no-police-report': '경찰에 신고하지 않았다',
  'fees.express': '급한 사정이 있는 분의 특급 발행은, 유료일 때 {yen}입니다.',
  'reissue.first-card': '첫 카드',
  'reissue.loss': '분실',
  'reissue.theft': '도난',
  'reissue.damage': '파손',
  'reissue.own-wish': '본인의 희망',
  'reissue.expiry': '기한 만료·갱신',
  'reissue.note-space-full': '쓸 칸이 없어졌다',
  'reissue.card-error': '카드의 이상',
  'reissue.disaster': '재해',
  'reissue.no-fault': '본인에게 잘못이 없다',
};
