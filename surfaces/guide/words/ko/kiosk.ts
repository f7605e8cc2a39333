// Certificates at convenience stores and papers to bring: chapters 8 and 2 in Korean.
import type { kioskJa } from '../ja/kiosk.ts';

export const kioskKo: Readonly<Record<keyof typeof kioskJa, string>> = {
  'kiosk.lead':
    '카드와 4자리 비밀번호가 있으면 전국의 주요 편의점에서 증명서를 받을 수 있습니다. {opens}부터 {closes}까지, 주말에도 공휴일에도 쓸 수 있습니다.',
  'kiosk.hours': '이용 시간',
  'kiosk.hours-text': '매일 {opens}부터 {closes}까지. 연말연시(12월 29일~1월 3일)와 점검일은 쉽니다.',
  'kiosk.fees': '수수료',
  'kiosk.fees-caption': '{ward}의 증명서 1통의 수수료',
  'kiosk.fees-kind': '증명서',
  'kiosk.fees-kiosk': '편의점',
  'kiosk.fees-counter': '창구',
  'kiosk.free': '무료',
  'kiosk.not-offered': '취급하지 않음',
  'kiosk.shops': '쓸 수 있는 점포',
  'kiosk.shops-text': '멀티복사기(マルチコピー機)가 있는, 전국의 다음 점포에서 쓸 수 있습니다.',
  'kiosk.steps': '받는 방법',
  'kiosk.step-1':
    '기계 화면에서 “行政サービス”(행정 서비스)를 고르고, 이어서 “証明書交付サービス”(증명서 교부 서비스)를 고릅니다.',
  'kiosk.step-2': '카드를 기계에 놓습니다.',
  'kiosk.step-3': '이용자 증명용 4자리 비밀번호를 입력합니다.',
  'kiosk.step-4': '증명서의 종류, 기재할 내용, 매수를 고릅니다.',
  'kiosk.step-5': '수수료를 넣습니다.',
  'kiosk.step-6': '인쇄된 종이를 꺼냅니다. 여러 장 나올 때가 있으니 남은 것이 없는지 확인해 주세요.',
  'kiosk.other-town': '사는 시구정촌과 본적지가 다를 때는, 호적 증명서를 전용 버튼에서 고릅니다.',
  'kiosk.locked': '비밀번호를 연속 3번 틀리면 잠깁니다. 본인이 카드를 가지고 창구로 오세요.',
  'kiosk.kinds': '받을 수 있는 증명서와 기재할 수 있는 내용',
  'kiosk.at-kiosk': '편의점에서 받을 수 있음',
  'kiosk.at-counter': '창구에서만 받을 수 있음',
  'kiosk.content': '{kind}: {content}',
  'kiosk.for-citizens': ' (일본인)',
  'kiosk.for-foreigners': ' (외국 국적인 분)',
  'kiosk.note-household': '주민표 사본은 본인과, 같은 세대인 분의 것을 받을 수 있습니다.',
  'kiosk.note-number': '마이넘버를 기재하기 전에, 필요한지 제출할 곳에 물어보세요.',
  'kiosk.note-seal': '인감등록증명서는 먼저 {ward}에 인감을 등록한 분만 받을 수 있습니다.',
  'kiosk.note-domicile':
    '호적은 본적이 {ward}에 있는 분이 받을 수 있습니다. {ward} 밖에 사는 분은 먼저 “본적지 이용등록”(本籍地利用登録)을 합니다. 본적이 다른 시구정촌이면 그곳에 물어보세요.',
  'kiosk.note-domicile-again': '전자증명서를 새로 하거나 이사한 뒤에는 본적지 이용등록을 다시 한번 합니다.',
  'kiosk.note-tax':
    '과세·납세증명서는 그해 1월 1일에 {ward}에 살고 있었고, 신고를 마친 분만 받을 수 있습니다. 최근 {years}년분을 받을 수 있습니다.',
  'kiosk.free-at-counter': '연금 절차 등으로 무료가 되는 증명서는 창구에서만 받을 수 있습니다.',
  'kiosk.note-vaccination':
    '해외용 접종증명서는 {from} 이후에 앱에서 해외용을 받은 분만 편의점에서 받을 수 있습니다.',
  'kiosk.refused': '편의점에서 받을 수 없을 때',
  'kiosk.refused-text': '다음과 같을 때는 단말기가 이유를 표시하고 거절합니다.',
  'kiosk.refused-tax': '세금 증명서는 신고한 뒤 발급할 수 있을 때까지의 일수가 지나야 받을 수 있습니다.',
  'kiosk.shop': '{shop}({source})',
  'kiosk.refused-others':
    '그 밖에도 받을 수 없을 때가 있습니다. 주민표와 인감은 창구에, 세금은 세금 담당에 물어보세요.',
  'kiosk.before-leaving': '점포를 나가기 전에',
  'kiosk.check-papers': '종이가 모두 있는지 매수를 세어 주세요. 두고 간 종이의 돈은 돌려받을 수 없습니다.',
  'kiosk.check-print':
    '앞면도 뒷면도 또렷이 읽을 수 있는지 봐 주세요. 읽을 수 없을 때는 바로 점원에게 모든 종이와 영수증을 보여 주세요. 종이를 무효로 하고 돈을 돌려받을 수 있습니다. 증명서는 다시 받습니다.',
  'kiosk.check-wrong': '종류를 잘못 골라 받은 증명서는 바꿀 수 없습니다.',

  'documents.lead':
    '번호를 알릴 때는 번호를 알 수 있는 서류와, 본인임을 알 수 있는 서류를 보여 줍니다. 마이넘버카드라면 1장으로 충분합니다.',
  'documents.check': '가지고 있는 서류로 충분합니까?',
  'documents.enough': '이 서류로 충분합니다',
  'documents.not-enough': '이 서류로는 부족합니다',
  'documents.decide': '확인하기',
  'documents.list-A': 'A 번호를 알 수 있는 서류(1개. 마이넘버카드는 본인 확인도 겸합니다)',
  'documents.list-B1': 'B 1개로 충분한 본인 확인 서류(얼굴 사진 있음)',
  'documents.list-B2': 'B 2개 필요한 본인 확인 서류(얼굴 사진 없음)',
  'documents.valid': '보여 주는 날에 기한이 지나지 않은 것만 됩니다.',
  'documents.fields': '“이름과 생년월일”이나 “이름과 주소”가 쓰여 있는 것만 됩니다.',
  'documents.notification': '통지카드는 이름과 주소가 주민표와 같을 때만 쓸 수 있습니다.',
  'documents.two': '얼굴 사진이 없는 서류는 다른 종류로 2개 이상 보여 줍니다.',
  'documents.examples': '조합의 예',
  'documents.who': '누가 무엇을 위해 물을 수 있나',
  'documents.ask-purpose': '번호를 물어보면 먼저 “무엇에 쓰나요?”라고 물어보세요.',
  'documents.fields-of-law':
    '{fields, plural, =3 {번호를 쓸 수 있는 것은 법률로 정한 사회보장·세금·재해 대책의 절차뿐입니다.} other {번호를 쓸 수 있는 것은 사회보장·세금·재해 대책과, 법률로 정한 그 밖의 절차뿐입니다.}}',
  'documents.nobody': '물을 수 없습니다. 대답하지 않아도 됩니다.',
  'documents.family': '서류에는 자신의 번호 외에, 필요하면 가족의 번호도 씁니다.',
  'documents.life': '인생의 어떤 때에 번호를 쓰나',
  'documents.at-counter': '창구에서 하는 절차',
  'documents.at-counter-text':
    '이사나 결혼 등으로 주소나 이름이 바뀌면 창구에 신고해 주세요. 카드가 있으면 전출신고와 방문 예정은 온라인으로 보낼 수 있습니다.',
};
