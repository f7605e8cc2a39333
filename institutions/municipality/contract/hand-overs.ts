// The hand-over of a card (交付) at the counter.
import { bytes, day, reason } from '@tegata/jlis/contract';
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { cardState, cardSummary, officeId, presentedDocument, residentSummary } from './shapes.ts';

export const handOversOperations = {
  openHandOver: operation({
    method: 'POST',
    path: '/hand-overs',
    summary: 'The resident stands at the counter with the notice: begin the hand-over of the card',
    callers: ['counter'],
    request: z.object({ noticeCode: z.string(), officeId, clerk: z.string() }),
    response: z.object({
      handOverId: z.uuid(),
      card: cardSummary,
      resident: residentSummary,
      /** PINs that this card needs: a child without a signature certificate sets three. */
      pinsNeeded: z.array(z.enum(['auth', 'sign', 'register', 'text'])),
    }),
    errors: ['municipality.notice-not-found', 'municipality.office-not-found', 'municipality.card-state'],
  }),
  handOver: operation({
    method: 'GET',
    path: '/hand-overs/{handOverId}',
    summary: 'Where a hand-over stands, so that a clerk can go on after any interruption',
    callers: ['counter'],
    safe: true,
    params: z.object({ handOverId: z.uuid() }),
    response: z.object({
      handOverId: z.uuid(),
      card: cardSummary,
      resident: residentSummary,
      pinsNeeded: z.array(z.enum(['auth', 'sign', 'register', 'text'])),
      step: z.enum(['identity', 'pins', 'done', 'abandoned']),
      identity: z.object({ confirmed: z.boolean(), reasons: z.array(reason) }).optional(),
    }),
    errors: ['municipality.hand-over-not-found'],
  }),
  confirmIdentity: operation({
    method: 'POST',
    path: '/hand-overs/{handOverId}/identity',
    summary: 'Judge the documents shown (本人確認); a refusal says why and what would do',
    callers: ['counter'],
    params: z.object({ handOverId: z.uuid() }),
    request: z.object({
      documents: z.array(presentedDocument).max(6),
      faceMatches: z.boolean(),
    }),
    response: z.object({ confirmed: z.boolean(), reasons: z.array(reason) }),
    errors: [
      'municipality.hand-over-not-found',
      'municipality.hand-over-closed',
      'municipality.document-kind-unknown',
    ],
  }),
  issuerCryptogram: operation({
    method: 'POST',
    path: '/hand-overs/{handOverId}/issuer-cryptogram',
    summary: "Have J-LIS answer the card's challenge, so that this terminal may set the PINs",
    callers: ['counter'],
    params: z.object({ handOverId: z.uuid() }),
    request: z.object({ cardSerial: z.string(), challenge: bytes }),
    response: z.object({ cryptogram: bytes }),
    errors: [
      'municipality.hand-over-not-found',
      'municipality.hand-over-closed',
      'municipality.identity-not-confirmed',
      'municipality.wrong-card',
      'jlis.card-not-found',
      'jlis.card-not-deliverable',
      'jlis.challenge-malformed',
    ],
  }),
  completeHandOver: operation({
    method: 'POST',
    path: '/hand-overs/{handOverId}/completion',
    summary: 'PINs are set and the card is in the resident’s hand (交付)',
    callers: ['counter'],
    params: z.object({ handOverId: z.uuid() }),
    request: z.object({ pinsSet: z.array(z.enum(['auth', 'sign', 'register', 'text'])) }),
    response: z.object({ cardSerial: z.string(), state: cardState, deliveredOn: day, slip: bytes }),
    errors: [
      'municipality.hand-over-not-found',
      'municipality.hand-over-closed',
      'municipality.identity-not-confirmed',
      'municipality.pins-missing',
      'municipality.card-state',
    ],
  }),
  abandonHandOver: operation({
    method: 'POST',
    path: '/hand-overs/{handOverId}/abandonment',
    summary: 'The hand-over stops here; the card goes back to the safe',
    callers: ['counter'],
    params: z.object({ handOverId: z.uuid() }),
    request: z.object({
      why: z.enum(['identity-not-confirmed', 'resident-left', 'wrong-person', 'other']),
    }),
    response: z.object({ cardSerial: z.string(), state: cardState, slip: bytes }),
    errors: ['municipality.hand-over-not-found', 'municipality.hand-over-closed'],
  }),
};
