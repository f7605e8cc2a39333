// The reasons in Korean: the number.
import type { numberJa } from '../ja/number.ts';

export const numberKo: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': '다음 상대는 “{purpose|purpose}” 목적으로 마이넘버를 요구할 수 있습니다: {asker|asker}.',
  'number.not-this-asker':
    '다음 상대가 “{purpose|purpose}” 목적으로 마이넘버를 요구할 수 있다는 것은 법률에 없습니다: {asker|asker}.',
  'number.purpose-not-in-law': '법률에 정해진 이용 목적이 없습니다. 먼저 무엇에 쓰는지 확인해 주세요.',
  'number.purpose-not-yet': '“{purpose|purpose}” 목적으로 마이넘버를 쓸 수 있는 것은 {from|date}부터입니다.',
  'number.outside-law': '법률에 정해진 절차 외에는 번호를 알려 주거나 베끼게 하지 마세요.',
  'number.never-publish': '마이넘버를 공개하지 마세요.',
  'number.never-password': '마이넘버를 비밀번호로 쓰지 마세요.',
  'number.never-by-telephone': '공무원이 전화로 마이넘버를 알려 드리는 일은 없습니다.',
  'number.on-resident-record': '마이넘버가 들어간 주민표 사본을 받는 것이 가장 빠른 방법입니다.',
  'number.on-card': '마이넘버는 카드 뒷면에 있습니다.',
  'number.official-never':
    '공무원이 전화나 방문으로 다음과 같은 일을 하는 경우는 절대 없습니다: {request|fraud}.',
  'number.doubt-call':
    '이상하다고 생각되면 마이넘버 종합 무료 전화로 전화하고, 음성 안내에서 1을 눌러 주세요.',
  'number.change-on-request':
    '번호가 새어 나가 악용될 우려가 있다고 인정되었으므로, 본인의 신청으로 번호를 바꿀 수 있습니다.',
  'number.change-ex-officio':
    '번호가 새어 나가 악용될 우려가 있다고 인정되었으므로, 시구정촌장의 직권으로 번호를 바꿀 수 있습니다.',
  'number.change-ends-card': '이전 번호의 카드는 실효되며, 돌려주셔야 합니다. 재교부는 무료입니다.',
  'number.not-chosen': '번호를 자유롭게 고를 수 없습니다.',
  'number.not-leaked': '번호가 새어 나가지 않았으므로 바꿀 수 없습니다. 번호는 평생 같은 것을 씁니다.',
  'number.no-risk': '악용될 우려가 인정되지 않으므로 번호는 바뀌지 않습니다.',
};
