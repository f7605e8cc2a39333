// The number, safety, questions, contacts and offices: chapters 1, 5, 9, 10 and 11 in Korean.
import type { numberJa } from '../ja/number.ts';

export const numberKo: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.lead':
    '마이넘버는 주민표가 있는 모든 사람에게 알려지는 12자리 번호입니다. 사회보장·세금·재해의 절차에서 씁니다.',
  'number.what': '평생 같은 번호',
  'number.for-life': '번호는 평생 바뀌지 않습니다. 이사해도, 이름이 바뀌어도 같습니다.',
  'number.when-changed': '번호가 바뀌는 것은 어떤 때인가',
  'number.good-for': '무엇에 도움이 되나',
  'number.fewer-papers': '절차 때 준비할 서류가 줄어듭니다.',
  'number.fair': '소득과 급부를 알 수 있으므로 부담이 공평해지고, 어려운 사람에게 지원이 닿습니다.',
  'number.faster': '관공서가 대조하는 수고가 줄어, 절차가 빠르고 정확해집니다.',
  'number.help': '도움이 필요할 때',
  'number.help-where': '다음 창구에서 직원이 함께 진행합니다.',
  'number.help-ask': '창구 직원에게 물어보세요.',
  'number.help-apply': '카드 신청',
  'number.help-photo': '사진 촬영',
  'number.help-register': '보험증으로 등록, 공금수령계좌(公金受取口座) 등록',
  'number.help-points': '마이나포인트 신청',

  'safety.lead':
    '관공서 직원이 전화나 방문으로 번호나 비밀번호를 묻는 일은 절대 없습니다. 물어보면 그것은 사기입니다.',
  'safety.fraud': '사기에 조심하세요',
  'safety.never': '관공서 직원은 전화나 방문으로 다음과 같은 일을 절대 하지 않습니다.',
  'safety.doubt': '수상하다고 생각되면 이야기하지 말고 끊은 뒤, 여기로 전화해 주세요.',
  'safety.apart': '정보는 1곳에 모으지 않습니다',
  'safety.apart-tax':
    '소득세 정보는 세무서, 주민세 정보는 시구정촌처럼, 각 관공서가 지금까지와 같이 가지고 있습니다.',
  'safety.apart-2': '관공서끼리는 2017년도부터 필요한 때에 필요한 것만 주고받고 있습니다.',
  'safety.apart-3':
    '주고받을 때 마이넘버는 쓰지 않습니다. 통신은 암호화합니다. 번호가 새어 나가도 정보가 한꺼번에 새어 나가는 일은 없습니다.',
  'safety.example': '시구정촌이 세무서에 물을 때',
  'safety.node-municipality': '시구정촌',
  'safety.node-network': '정보제공 네트워크 시스템',
  'safety.node-tax-office': '세무서',
  'safety.exchange-1': '1. 시구정촌은 그 사람의 번호를 밖에 내보내지 않고, 그 시구정촌만의 부호를 씁니다.',
  'safety.exchange-2': '2. 정보제공 네트워크 시스템이 법률로 허용된 것인지 확인합니다.',
  'safety.exchange-3': '3. 세무서에는 세무서만의 다른 부호로 도착합니다.',
  'safety.exchange-4': '4. 세무서는 물은 것만 암호로 답합니다. 기록이 남습니다.',
  'safety.duty': '번호를 다루는 사람의 규칙',
  'safety.duty-law': '번호는 법률이나 조례로 정한 일에만 쓸 수 있습니다.',
  'safety.duty-leaks': '번호를 다루는 사람은 잃어버리거나 새어 나가지 않도록 지킬 의무가 있습니다.',
  'safety.duty-seen': '번호를 남이 보아도 본인 확인이 있으므로, 다른 사람이 본인인 척하기는 어렵습니다.',

  'questions.lead': '번호, 카드의 기한, 실효 표시, 편의점의 호적에 대해 자주 묻는 것입니다.',
  'questions.about-number': '마이넘버',
  'questions.choose': '마음에 드는 번호로 할 수 있습니까?',
  'questions.choose-answer': '할 수 없습니다. 번호가 새어 나가 악용될 우려가 있을 때만 새 번호로 바뀝니다.',
  'questions.code': '주민표코드와 어떻게 다릅니까?',
  'questions.code-answer': '마이넘버는 주민표코드로 만들어지지만, 한쪽에서 다른 쪽을 알아낼 수는 없습니다.',
  'questions.telephone': '제 번호를 전화로 알려 줄 수 있습니까?',
  'questions.telephone-answer':
    '알려 드리지 않습니다. 바로 알고 싶을 때는 번호가 들어간 주민표 사본을 받아 주세요.',
  'questions.careful': '번호를 쓸 때 무엇을 조심합니까?',
  'questions.careful-answer':
    '법률로 정한 절차 외에는 알려 주거나, 베끼게 하거나, 메모하게 하지 마세요. 비밀번호로 쓰거나 인터넷에 올리지 마세요.',
  'questions.leak': '번호가 새어 나가면 정보도 모두 새어 나갑니까?',
  'questions.leak-answer':
    '새어 나가지 않습니다. 정보는 각 관공서가 가지고 있고, 주고받을 때 번호를 쓰지 않기 때문입니다. 모두를 모은 데이터베이스는 없습니다.',
  'questions.revoked': '“電子証明書が失効しています”(전자증명서가 실효되었습니다)라고 나오면',
  'questions.revoked-answer':
    '카드를 가지고 창구로 오세요. 새 전자증명서를 발급합니다. 실효되는 것은 다음과 같은 때입니다.',
  'questions.expiry': '기한과 옛 성',
  'questions.when-renew': '언제부터 갱신할 수 있습니까?',
  'questions.when-renew-answer':
    '기한 3개월 전의 다음 날부터입니다. 그 날짜가 없는 달은 그다음 날부터입니다. 예를 들어 기한이 {expiry}이면 {opens}부터입니다.',
  'questions.why-expiry': '왜 기한이 있고, 카드와 전자증명서가 다릅니까?',
  'questions.why-expiry-answer':
    '카드는 얼굴이 바뀌므로 기한이 있습니다. 전자증명서는 암호가 낡아지므로 카드보다 짧게 합니다.',
  'questions.former-name': '카드에 옛 성을 넣을 수 있습니까?',
  'questions.former-name-answer': '넣을 수 있습니다. 먼저 주민표에 옛 성을 올려 주세요.',
  'questions.kiosk': '편의점',
  'questions.register': '호적 증명서는 받을 수 있습니까?',
  'questions.register-answer':
    '본적이 {ward}에 있으면 받을 수 있습니다. 다른 시구정촌이면, 그곳이 편의점에서 발급하고 있고 본적지 이용등록(本籍地利用登録)을 하면 받을 수 있습니다.',
  'questions.before': '전에는 받을 수 있던 호적 증명서를 받을 수 없게 되었습니다',
  'questions.before-answer':
    '전자증명서, 이름, 주소, 비밀번호 등이 바뀌면 본적지 이용등록이 없어집니다. 다시 한번 등록해 주세요.',
  'questions.print': '인쇄가 나빠서 읽을 수 없습니다',
  'questions.misprint':
    '2023년 가이드북 13쪽에는 “본적지가 {ward}인 경우는 받을 수 없습니다”라고 되어 있지만, 저희는 10쪽대로 받을 수 있는 것이 맞다고 봅니다.',

  'contacts.lead': '분실과 도난은 24시간 연결됩니다. 그 밖의 일은 접수 시간에 전화해 주세요.',
  'contacts.menu': '종합 무료 전화에서 누르는 숫자',
  'contacts.menu-caption': '음성 안내 메뉴',
  'contacts.press': '누르는 숫자',
  'contacts.about': '물을 수 있는 것',
  'contacts.languages': '일본어 이외의 언어',
  'contacts.languages-text': '외국어 무료 전화:',
  'contacts.telephones': '전화번호와 접수 시간',
  'contacts.busy-hours': '{from}부터 {to}쯤까지는 붐빕니다.',
  'contacts.speaks': '일본어 외에 쓸 수 있는 언어: {languages}',

  'offices.anywhere':
    '카드 받기, 고쳐 쓰기, 전자증명서 갱신은 {count, plural, =1 {이 창구에서} other {{count}곳의 창구 어디서나}} 할 수 있습니다.',
  'offices.late': '{closes}까지 여는 요일: {days}',
  'offices.hours': '접수 시간',
  'offices.places': '창구가 있는 곳',
  'offices.helps': '카드 신청과 사진 촬영을 도와드립니다.',
  'offices.map': '{name} 지도(외부 사이트)',
  'offices.waiting-count':
    '{count, plural, =0 {지금 기다리는 사람이 없습니다.} other {지금 {count}명이 기다리고 있습니다.}}',
  'offices.waiting-calling': '부르고 있는 번호: {numbers}',
  'offices.waiting-window': '{number}({window}번 창구)',
  'offices.waiting-median': '최근에는 번호표를 뽑고 불릴 때까지 약 {minutes}분 걸렸습니다.',
  'offices.waiting-at': '기다리는 사람의 수는 {time} 기준이며, 1분마다 새로워집니다.',
  'offices.waiting-unknown': '지금은 기다리는 사람의 수를 알 수 없습니다.',
  'offices.visit': '오시기 전에',
  'offices.reserve': '카드를 받으려면 먼저 예약해 주세요.',
  'offices.same-day': '그날의 예약이나 창구에 관한 일은, 가고 싶은 창구에 직접 전화해 주세요.',
  'offices.congestion':
    '기다리는 사람의 수와 부르고 있는 번호는 {ward}의 혼잡 정보 페이지에서 볼 수 있습니다.',
};
