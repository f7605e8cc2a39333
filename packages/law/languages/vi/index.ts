// Vietnamese.
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesVi } from './names.ts';
import { reasonsVi } from './reasons.ts';

export const wordingVi: Wording = {
  texts: reasonsVi,
  names: namesVi,
  phrases: {
    yen: '{yen} yên',
    guidebook: 'Sách hướng dẫn, trang {page}',
    law: '{law}',
    article: '{law}, Điều {article}',
    practice: 'Cách làm của địa phương ({place})',
    unconfirmed: 'Chưa xác nhận được nguồn',
  },
  formats: formatsOf('vi'),
};
