// Cards on their way to the counter (交付): arrived, listed, announced.
import { day } from '@tegata/jlis/contract';
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { cardState, cardSummary, officeId } from './shapes.ts';

export const cardsOperations = {
  cardArrived: operation({
    method: 'POST',
    path: '/cards',
    summary: 'J-LIS has made and shipped a card to this municipality',
    callers: ['jlis'],
    request: z.object({
      cardSerial: z.string(),
      addressee: z.uuid(),
      formId: z.string(),
      issuedOn: day,
      expiry: day,
      authCertificate: z.object({ serial: z.string(), expiry: day }),
      signCertificate: z.object({ serial: z.string(), expiry: day }).optional(),
    }),
    response: z.object({ cardSerial: z.string(), state: cardState }),
    errors: ['municipality.resident-not-found', 'municipality.card-differs'],
  }),
  cards: operation({
    method: 'GET',
    path: '/cards',
    summary: 'The stock of cards waiting at the offices, and where each stands',
    callers: ['counter', 'front-door'],
    safe: true,
    query: z.object({ state: z.string().optional(), residentId: z.uuid().optional() }),
    response: z.object({ cards: z.array(cardSummary) }),
  }),
  sendNotice: operation({
    method: 'POST',
    path: '/cards/{cardSerial}/notice',
    summary: 'Prepare the card (交付前設定) and post the notice (交付通知書)',
    callers: ['counter'],
    params: z.object({ cardSerial: z.string() }),
    request: z.object({ officeId }),
    response: cardSummary,
    errors: ['municipality.card-not-found', 'municipality.card-state', 'municipality.office-not-found'],
  }),
};
