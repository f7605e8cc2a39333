// The reasons in simplified Chinese: the number.
import type { numberJa } from '../ja/number.ts';

export const numberZhHans: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': '{asker|asker}可以为“{purpose|purpose}”要求您提供个人编号。',
  'number.not-this-asker': '法律没有规定{asker|asker}可以为“{purpose|purpose}”要求提供个人编号。',
  'number.purpose-not-in-law': '没有法律规定的使用目的。请先确认用来做什么。',
  'number.purpose-not-yet': '从{from|date}起，才能为“{purpose|purpose}”使用个人编号。',
  'number.outside-law': '在法律规定的手续以外，请不要把编号告诉别人，也不要让人抄写、复印。',
  'number.never-publish': '请不要公开个人编号。',
  'number.never-password': '请不要把个人编号用作密码。',
  'number.never-by-telephone': '工作人员不会用电话告知个人编号。',
  'number.on-resident-record': '领取写有个人编号的住民票副本，是最快的方法。',
  'number.on-card': '个人编号在卡的背面。',
  'number.official-never': '政府工作人员绝不会打电话或上门做这样的事：“{request|fraud}”。',
  'number.doubt-call': '觉得可疑时，请拨打My Number综合免费电话，听到语音提示后按1。',
  'number.change-on-request': '已认定编号泄露并有被滥用的危险，因此可以由本人申请变更编号。',
  'number.change-ex-officio': '已认定编号泄露并有被滥用的危险，因此市区町村长可以依职权变更编号。',
  'number.change-ends-card': '旧编号的卡会失效，请交回。补发免费。',
  'number.not-chosen': '不能自由选择编号。',
  'number.not-leaked': '编号没有泄露，因此不能变更。编号一生使用同一个。',
  'number.no-risk': '没有认定有被滥用的危险，因此编号不变更。',
};
