// Spanish.
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesEs } from './names.ts';
import { reasonsEs } from './reasons.ts';

export const wordingEs: Wording = {
  texts: reasonsEs,
  names: namesEs,
  phrases: {
    yen: '{yen} yenes',
    guidebook: 'Guía impresa, p. {page}',
    law: '{law}',
    article: '{law}, art. {article}',
    practice: 'Práctica municipal ({place})',
    unconfirmed: 'Fuente no confirmada',
  },
  formats: formatsOf('es'),
};
