// Nepali.
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesNe } from './names.ts';
import { reasonsNe } from './reasons.ts';

export const wordingNe: Wording = {
  texts: reasonsNe,
  names: namesNe,
  phrases: {
    yen: '{yen} येन',
    guidebook: 'गाइडबुक, पृष्ठ {page}',
    law: '{law}',
    article: '{law}, धारा {article}',
    practice: 'स्थानीय निकायको चलन ({place})',
    unconfirmed: 'स्रोत पुष्टि भएको छैन',
  },
  formats: formatsOf('ne'),
};
