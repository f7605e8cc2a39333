// Korean.
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesKo } from './names.ts';
import { reasonsKo } from './reasons.ts';

export const wordingKo: Wording = {
  texts: reasonsKo,
  names: namesKo,
  phrases: {
    yen: '{yen}엔',
    guidebook: '가이드북 {page}쪽',
    law: '{law}',
    article: '{law} 제{article}조',
    practice: '지자체 등의 취급({place})',
    unconfirmed: '출처 미확인',
  },
  formats: formatsOf('ko'),
};
