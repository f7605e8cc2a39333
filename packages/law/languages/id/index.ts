// Indonesian.
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesId } from './names.ts';
import { reasonsId } from './reasons.ts';

export const wordingId: Wording = {
  texts: reasonsId,
  names: namesId,
  phrases: {
    yen: '{yen} yen',
    guidebook: 'Buku panduan, hlm. {page}',
    law: '{law}',
    article: '{law} pasal {article}',
    practice: 'Praktik pemerintah daerah dan lain-lain ({place})',
    unconfirmed: 'Sumber belum dipastikan',
  },
  formats: formatsOf('id'),
};
