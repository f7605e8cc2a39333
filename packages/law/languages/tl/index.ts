// Tagalog (the locale is that of Filipino).
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesTl } from './names.ts';
import { reasonsTl } from './reasons.ts';

export const wordingTl: Wording = {
  texts: reasonsTl,
  names: namesTl,
  phrases: {
    yen: '{yen} yen',
    guidebook: 'Nakalimbag na gabay, p. {page}',
    law: '{law}',
    article: '{law}, art. {article}',
    practice: 'Kagawian ng munisipalidad ({place})',
    unconfirmed: 'Hindi pa natitiyak ang pinagmulan',
  },
  formats: formatsOf('fil'),
};
