// Filings (届出) about a resident or a card, and what they did.
import { bytes, day, fourAttributes, reason } from '@tegata/jlis/contract';
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { cardSummary, filingParty, officeId, presentedDocument, residentSummary } from './shapes.ts';

/** What is filed at the counter; each is explained in `filings/kinds.ts`. */
export const filingEvent = z.enum([
  'moved-within',
  'moved-out',
  'moved-abroad',
  'name-changed',
  'former-name-recorded',
  'birth-date-or-sex-changed',
  'address-renamed',
  'death',
  'record-removed',
  'card-suspended',
  'suspension-lifted',
  'card-abolished',
  'card-returned',
  'sign-revocation-requested',
  'auth-revocation-requested',
]);

/** How the clerk confirmed who files. */
const filerIdentity = z.object({
  documents: z.array(presentedDocument).max(6),
  faceMatches: z.boolean(),
  /** The member of the household who stands here. */
  memberId: z.uuid().optional(),
  /** The representative, as the paper of authority names him or her. */
  representative: fourAttributes.pick({ name: true, birth: true, address: true }).optional(),
});

const filing = z.object({
  filingId: z.uuid(),
  residentId: z.uuid(),
  event: filingEvent,
  /** 異動日, or the planned day. */
  happenedOn: day,
  filedOn: day,
  by: filingParty,
  officeId,
  /** waiting: its day has not come. accepted: in force here. told: J-LIS has answered with `affected`. */
  state: z.enum(['waiting', 'withdrawn', 'accepted', 'told']),
  cardSerial: z.string().optional(),
  /** What law says that it does. */
  effects: z.object({ card: z.string(), face: z.string(), auth: z.string(), sign: z.string() }),
  /** What the person files next, by law's ids of procedures. */
  toFile: z.array(z.string()),
  reasons: z.array(reason),
  /** Certificates whose status changed at J-LIS. */
  affected: z
    .array(
      z.object({
        kind: z.enum(['auth', 'sign']),
        serial: z.string(),
        state: z.enum(['good', 'hold', 'revoked']),
      }),
    )
    .optional(),
});

export const filingsOperations = {
  fileEvent: operation({
    method: 'POST',
    path: '/residents/{residentId}/filings',
    summary: 'Take a filing (届出) about a resident or a card; J-LIS hears of it and certificates follow',
    callers: ['counter'],
    params: z.object({ residentId: z.uuid() }),
    request: z.object({
      event: filingEvent,
      /** 異動日 or planned day; not asked for what takes effect today. */
      on: day.optional(),
      by: filingParty,
      officeId,
      clerk: z.string(),
      identity: filerIdentity.optional(),
      particulars: z
        .object({
          /** The new address; of a move out, the one at the destination. */
          address: fourAttributes.shape.address,
          name: fourAttributes.shape.name,
          furigana: fourAttributes.shape.furigana,
          birth: day,
          sex: fourAttributes.shape.sex,
          formerName: z.string().min(1).max(100),
          formerNameFurigana: z.string().max(100),
          /** Who goes together with the resident; everybody of one household. */
          members: z.array(z.uuid()).max(30),
          /** 国外継続利用 is asked for. */
          keepCard: z.boolean(),
          /** The found card lies on the counter. */
          cardBrought: z.boolean(),
        })
        .partial()
        .default({}),
    }),
    /** The resident's own filing; everybody who moves together has one. */
    response: z.object({ filing, together: z.array(z.uuid()) }),
    errors: [
      'municipality.resident-not-found',
      'municipality.office-not-found',
      'municipality.record-removed',
      'municipality.date-impossible',
      'municipality.particulars-missing',
      'municipality.nothing-changes',
      'municipality.filer-not-allowed',
      'municipality.filing-refused',
      'municipality.identity-not-confirmed',
      'municipality.document-kind-unknown',
      'municipality.no-card',
      'municipality.card-state',
    ],
  }),
  filing: operation({
    method: 'GET',
    path: '/filings/{filingId}',
    summary: 'A filing, and what it did to card and certificates',
    callers: ['counter'],
    safe: true,
    params: z.object({ filingId: z.uuid() }),
    response: z.object({ filing, resident: residentSummary, card: cardSummary.optional() }),
    errors: ['municipality.filing-not-found'],
  }),
  residentFilings: operation({
    method: 'GET',
    path: '/residents/{residentId}/filings',
    summary: 'What was filed about a resident, newest first',
    callers: ['counter'],
    safe: true,
    params: z.object({ residentId: z.uuid() }),
    response: z.object({ filings: z.array(filing) }),
  }),
  filingSlip: operation({
    method: 'GET',
    path: '/filings/{filingId}/slip',
    summary: 'The paper that the resident takes home (手続きの控え)',
    callers: ['counter'],
    safe: true,
    params: z.object({ filingId: z.uuid() }),
    response: z.object({ slip: bytes }),
    errors: ['municipality.filing-not-found'],
  }),
};
