// Portuguese, as Brazilian residents write it.
import { formatsOf } from '../formats.ts';
import type { Wording } from '../wording.ts';
import { namesPt } from './names.ts';
import { reasonsPt } from './reasons.ts';

export const wordingPt: Wording = {
  texts: reasonsPt,
  names: namesPt,
  phrases: {
    yen: '{yen} ienes',
    guidebook: 'Guia impresso, p. {page}',
    law: '{law}',
    article: '{law}, art. {article}',
    practice: 'Prática municipal ({place})',
    unconfirmed: 'Fonte não confirmada',
  },
  formats: formatsOf('pt'),
};
