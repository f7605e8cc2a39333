// Simplified Chinese.
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesZhHans } from './names.ts';
import { reasonsZhHans } from './reasons.ts';

export const wordingZhHans: Wording = {
  texts: reasonsZhHans,
  names: namesZhHans,
  phrases: {
    yen: '{yen}日元',
    guidebook: '指南手册第{page}页',
    law: '{law}',
    article: '{law} 第{article}条',
    practice: '地方政府等的做法（{place}）',
    unconfirmed: '出处未确认',
  },
  formats: formatsOf('zh-Hans'),
};
