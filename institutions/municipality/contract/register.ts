// The register (住民基本台帳): entering, finding and marking residents.
import { day, fourAttributes, residenceStatus } from '@tegata/jlis/contract';
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { cardSummary, residentSummary } from './shapes.ts';

export const registerOperations = {
  registerResident: operation({
    method: 'POST',
    path: '/residents',
    summary: 'Enter a new resident (転入 or 出生); the number is then designated by J-LIS',
    callers: ['counter'],
    request: z.object({
      event: z.enum(['moved-in', 'born']),
      on: day,
      householdId: z.uuid().optional(),
      attributes: fourAttributes,
      /** 続柄; the first person of a new household is 世帯主. */
      relation: z.string().max(20),
      status: residenceStatus,
      nationality: z.string().max(40).default('日本'),
      stayUntil: day.optional(),
      residenceCardStatus: z.string().max(40).optional(),
      registeredDomicile: z.string().max(300).optional(),
      domicileHead: z.string().max(200).optional(),
      previousAddress: z.string().max(300).optional(),
      formerName: z.string().max(100).optional(),
      formerNameFurigana: z.string().max(100).optional(),
      aliasName: z.string().max(100).optional(),
      /** 届出日; absent: today. */
      notifiedOn: day.optional(),
    }),
    response: residentSummary,
    errors: [
      'municipality.household-not-found',
      'municipality.address-differs',
      'municipality.already-registered',
      'municipality.date-impossible',
    ],
  }),
  findResidents: operation({
    method: 'GET',
    path: '/residents',
    summary: 'Search by name, furigana, birth date or address',
    callers: ['counter', 'front-door'],
    safe: true,
    query: z.object({
      q: z.string().max(100).optional(),
      limit: z.coerce.number().int().max(300).optional(),
    }),
    response: z.object({ residents: z.array(residentSummary) }),
  }),
  resident: operation({
    method: 'GET',
    path: '/residents/{residentId}',
    summary: 'One resident with household and cards; the number itself is never shown here',
    callers: ['counter', 'front-door'],
    safe: true,
    params: z.object({ residentId: z.uuid() }),
    response: z.object({
      resident: residentSummary,
      household: z.array(residentSummary),
      cards: z.array(cardSummary),
    }),
    errors: ['municipality.resident-not-found'],
  }),
  setMarks: operation({
    method: 'POST',
    path: '/residents/{residentId}/marks',
    summary: 'Enter a planned move-out (転出予定) or a restriction on issue (支援措置)',
    callers: ['counter'],
    params: z.object({ residentId: z.uuid() }),
    request: z.object({ movingOutOn: day.nullable().optional(), issueRestricted: z.boolean().optional() }),
    response: residentSummary,
    errors: ['municipality.resident-not-found', 'municipality.date-impossible'],
  }),
};
