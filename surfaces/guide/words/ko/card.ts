// Card and PINs: chapters 3 and 6 in Korean.
import type { cardJa } from '../ja/card.ts';

export const cardKo: Readonly<Record<keyof typeof cardJa, string>> = {
  'card.lead':
    '신청한 사람만 가지는, 사진이 있는 카드입니다. 이 1장으로 번호와 본인임을 모두 보여 줄 수 있습니다. 온라인 절차와 편의점 증명서에도 쓸 수 있습니다.',
  'card.front': '앞면',
  'card.back': '뒷면',
  'card.case': '케이스에 넣으면',
  'card.part': '{number}: {name}',
  'card.part-name': '이름·주소·생년월일·성별',
  'card.part-name-text':
    '하나라도 바뀌면 {days}일 이내에 창구에 신고해 주세요. 카드를 고쳐 쓰고, 서명용 전자증명서를 새로 발급합니다.',
  'card.part-expiry': '카드의 기한',
  'card.part-expiry-text':
    '발행일부터 {adultYears}번째 생일까지입니다. {adultAge}세 미만일 때 만든 카드는 {minorYears}번째까지입니다. 기한이 지나면 쓸 수 없습니다.',
  'card.part-certificate': '전자증명서의 기한',
  'card.part-certificate-text':
    '전자증명서 발급일부터 {certificateYears}번째 생일까지입니다. 창구에서 써 드립니다.',
  'card.part-notes': '추가 기재란(追記欄)',
  'card.part-notes-text': '새 주소나 이름을 창구 직원이 씁니다. 스스로 쓰면 카드를 쓸 수 없게 됩니다.',
  'card.part-number': '마이넘버',
  'card.part-number-text':
    '12자리 번호입니다. 번호가 필요한 절차 외에는 보여 주거나 베끼게 하지 마세요. 이 그림에서는 가려 두었습니다.',
  'card.part-chip': 'IC칩',
  'card.part-chip-text':
    '카드에 쓰여 있는 것과 전자증명서만 들어 있습니다. 세금이나 연금 정보는 들어 있지 않습니다.',
  'card.part-sex': '가려지는 곳',
  'card.part-sex-text':
    '케이스는 성별과 장기 기증란, 뒷면의 번호를 가립니다. 신분증으로 보여 줄 때는 케이스에 넣은 채로 충분합니다.',
  'card.case-hides': '케이스에 넣으면 보여 주지 않아도 되는 것이 가려집니다.',
  'card.organ': '장기를 기증할지 쓰는 칸도 있습니다. 쓸지 말지는 자유입니다.',
  'card.case-at-counter': '케이스는 창구에서 무료로 받을 수 있습니다.',
  'card.expiry-title': '언제까지 쓸 수 있나',
  'card.expiry-adult': '카드: 발행일부터 {adultYears}번째 생일까지.',
  'card.expiry-minor': '{adultAge}세 미만일 때 만든 카드: {minorYears}번째 생일까지.',
  'card.expiry-certificate':
    '전자증명서: 증명서 발급일부터 {certificateYears}번째 생일까지. 서명용은 이름이나 주소가 바뀌었을 때도 끝납니다.',
  'card.expiry-foreign': '재류기간이 있는 분의 카드: 재류기간의 마지막 날까지.',
  'card.why-expiry': '왜 기한이 있나',

  'pins.lead':
    '자주 쓰는 것은 2가지입니다. 서명용은 {min}~{max}자의 비밀번호, 이용자 증명용은 4자리 숫자입니다. 계속 틀리면 잠기고, 창구에서 다시 설정합니다.',
  'pins.kinds': '4가지 비밀번호',
  'pins.caption': '비밀번호의 형식과 쓰임새',
  'pins.name': '이름',
  'pins.form': '형식',
  'pins.form-password': '{min}~{max}자. 영문 대문자와 숫자를 모두 씁니다',
  'pins.form-four-digits': '숫자 4자리',
  'pins.tries': '잠기는 횟수',
  'pins.times': '연속 {tries}번',
  'pins.use': '쓰임새',
  'pins.use-sign': 'e-Tax 등, 인터넷으로 서류를 보낼 때',
  'pins.use-auth': '마이나포털에 들어갈 때, 편의점에서 증명서를 받을 때',
  'pins.use-register': '이사나 이름 변경을 창구에서 카드에 써넣을 때',
  'pins.use-text': '카드의 이름이나 주소를 화면에 옮겨 넣을 때',
  'pins.same': '4자리인 3가지는 같은 번호로 해도 괜찮습니다.',
  'pins.days': '틀린 횟수는 날이 바뀌어도 남습니다. 바르게 입력하면 처음으로 돌아갑니다.',
  'pins.not-number': '마이넘버나 생년월일을 비밀번호로 쓰지 마세요.',
  'pins.certificates': '전자증명서란',
  'pins.certificates-text':
    '인터넷의 신분증입니다. 카드의 IC칩에 2개 들어 있습니다. 다음을 확인할 수 있습니다.',
  'pins.proves-person': '상대가 본인이라는 것',
  'pins.proves-unaltered': '보낸 내용이 도중에 바뀌지 않았다는 것',
  'pins.proves-done': '절차가 바르게 이루어졌다는 것',
  'pins.change': '비밀번호 바꾸기',
  'pins.change-text': '지금의 비밀번호를 알면, 스마트폰의 마이나포털 앱이나 창구에서 바꿀 수 있습니다.',
  'pins.reset': '잊었을 때·잠겼을 때',
  'pins.reset-text': '창구에서 다시 설정할 수 있습니다.',
  'pins.kiosk-no': '편의점 단말기에서는 다시 설정할 수 없습니다.',
  'pins.kiosk-yes':
    '“{other}”의 비밀번호를 알면, 다음 점포의 단말기에서도 다시 설정할 수 있습니다: {shops}. 먼저 앱으로 예약하고, {hours}시간 이내에 점포에서 조작합니다.',
};
