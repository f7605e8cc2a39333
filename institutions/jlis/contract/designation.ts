// Designation of numbers (番号の指定).
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { day, formId, fourAttributes } from './shapes.ts';

/** What caps a card's validity: Japanese nationals and permanent statuses have no cap (カード命令). */
export const residenceStatus = z.enum([
  'citizen',
  'permanent',
  'special-permanent',
  'highly-skilled-2',
  'mid-long',
]);

const designation = z.object({
  residentCode: z.string().length(11),
  /** 宛名番号: the municipality's own reference for post to this person. */
  addressee: z.uuid(),
  municipalityCode: z.string().length(6),
  attributes: fourAttributes,
  status: residenceStatus,
  stayUntil: day.optional(),
});

export const designationOperations = {
  drawResidentCodes: operation({
    method: 'POST',
    path: '/resident-codes',
    summary: 'Give a municipality a pool of unused 住民票コード to assign from',
    callers: ['municipality'],
    // The wire must not keep the answer: codes are secret, and drawing again only wastes some.
    safe: true,
    request: z.object({ count: z.number().int().min(1).max(200) }),
    response: z.object({ residentCodes: z.array(z.string().length(11)) }),
  }),
  designateNumber: operation({
    method: 'POST',
    path: '/designations',
    summary: 'Make the 個人番号 of a new resident from the 住民票コード (番号法 7・8条)',
    callers: ['municipality'],
    // The code makes it happen once. The wire must not keep the answer: the number stands sealed or nowhere.
    safe: true,
    request: designation,
    response: z.object({ individualNumber: z.string().length(12), designatedOn: day, formId }),
    lawfulNumberFields: ['/individualNumber'],
    errors: [
      'jlis.municipality-unknown',
      'jlis.resident-code-not-drawn',
      'jlis.resident-code-taken',
      'jlis.numbers-exhausted',
    ],
  }),
};
