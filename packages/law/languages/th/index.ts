// Thai.
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesTh } from './names.ts';
import { reasonsTh } from './reasons.ts';

export const wordingTh: Wording = {
  texts: reasonsTh,
  names: namesTh,
  phrases: {
    yen: '{yen} เยน',
    guidebook: 'หนังสือคู่มือ หน้า {page}',
    law: '{law}',
    article: '{law} มาตรา {article}',
    practice: 'แนวปฏิบัติของท้องถิ่น ({place})',
    unconfirmed: 'ยังไม่ได้ยืนยันที่มา',
  },
  formats: formatsOf('th'),
};
