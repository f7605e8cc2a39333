// The reasons in Korean: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsKo: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': '“{event|lifeEvent}” 뒤에도 카드는 계속 쓸 수 있습니다.',
  'event.card-suspended': '“{event|lifeEvent}”에 따라 카드의 기능이 멈춥니다.',
  'event.card-lapsed': '“{event|lifeEvent}”에 따라 카드는 실효됩니다.',
  'event.card-abolished': '“{event|lifeEvent}”에 따라 카드는 폐지됩니다.',
  'event.card-invalid': '“{event|lifeEvent}”에 따라 카드는 무효가 됩니다.',
  'event.face-add-note': '추가 기재란과 IC칩의 내용을 창구에서 고쳐 씁니다.',
  'event.face-new-card': '계속 쓰려면 새 카드를 신청해야 합니다.',
  'event.auth-stays': '이용자 증명용 전자증명서는 그대로 유효합니다.',
  'event.auth-held': '이용자 증명용 전자증명서는 일시적으로 쓸 수 없게 됩니다.',
  'event.auth-resumes': '이용자 증명용 전자증명서는 다시 쓸 수 있게 됩니다.',
  'event.auth-revoked': '이용자 증명용 전자증명서는 실효됩니다.',
  'event.auth-expired': '이용자 증명용 전자증명서는 유효기간이 끝났습니다.',
  'event.auth-locked': '이용자 증명용 전자증명서는 유효하지만, 비밀번호를 다시 설정할 때까지 쓸 수 없습니다.',
  'event.sign-stays': '서명용 전자증명서는 그대로 유효합니다.',
  'event.sign-held': '서명용 전자증명서는 일시적으로 쓸 수 없게 됩니다.',
  'event.sign-resumes': '서명용 전자증명서는 다시 쓸 수 있게 됩니다.',
  'event.sign-revoked': '서명용 전자증명서는 실효됩니다. 쓰려면 다시 발급받아 주세요.',
  'event.sign-expired': '서명용 전자증명서는 유효기간이 끝났습니다.',
  'event.sign-locked': '서명용 전자증명서는 유효하지만, 비밀번호를 다시 설정할 때까지 쓸 수 없습니다.',
  'event.number-changes': '마이넘버가 새로워집니다.',

  'filing.accepted': '“{procedure|procedure}” 절차를 밟을 수 있습니다.',
  'filing.in-person': '“{procedure|procedure}” 절차는 원칙적으로 본인만 할 수 있습니다.',
  'filing.not-by-proxy': '“{procedure|procedure}” 절차는 대리인이 할 수 없습니다.',
  'filing.not-yet': '“{procedure|procedure}” 절차는 {from|date}부터 할 수 있습니다.',
  'filing.within': '{from|date}부터 {days|number}일 이내, {until|date}까지 신고해 주세요.',
  'filing.late': '신고 기한({until|date})이 지났습니다. 바로 신고해 주세요.',

  'continuation.done': '카드는 새 시구정촌에서 계속 쓸 수 있습니다.',
  'continuation.open': '{until|date}까지 카드를 가지고 계속 이용 절차를 밟아 주세요.',
  'continuation.file-first': '{until|date}까지 전입신고를 해 주세요. 지나면 카드는 실효됩니다.',
  'continuation.filed-late-after-move':
    '전입한 날부터 {days|number}일({until|date})이 지나서 신고했으므로 카드가 실효되었습니다.',
  'continuation.filed-late-after-plan':
    '전출 예정일부터 {days|number}일({until|date})이 지나서 신고했으므로 카드가 실효되었습니다.',
  'continuation.shown-late':
    '전입신고부터 {days|number}일({until|date}) 이내에 카드 절차를 밟지 않았으므로 카드가 실효되었습니다.',
  'continuation.moved-again': '절차 전에 다시 전출했으므로 카드가 실효되었습니다.',
  'continuation.card-not-usable': '카드가 유효하지 않으므로 계속 이용할 수 없습니다.',

  'overseas.continued': '국외로 전출해도 카드를 계속 쓸 수 있습니다.',
  'overseas.always-lapses': '2024년 5월 26일까지의 국외 전출에서는 카드가 실효됩니다.',
  'overseas.keep-card': '귀국해서 재교부가 끝날 때까지 카드를 보관해 주세요. 새 카드를 받을 때 필요합니다.',
  'overseas.too-late': '전출 예정일({planned|date})의 전날까지 절차가 필요합니다. 당일에는 할 수 없습니다.',
  'overseas.citizens-only': '국외에서 계속 이용할 수 있는 것은 호적 부표가 있는 일본인입니다.',
  'overseas.free-reissue': '{until|date}까지 신청하면 재교부는 무료입니다.',
  'overseas.left-too-early': '{from|date}보다 전에 국외로 전출한 분에게는 마이넘버가 없습니다.',
  'overseas.apply-abroad': '재외공관이나 본적지의 시구정촌에서 카드를 신청할 수 있습니다.',
};
