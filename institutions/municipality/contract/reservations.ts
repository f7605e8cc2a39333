// Reservations for picking a card up (交付予約).
import { day, reason } from '@tegata/jlis/contract';
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { cardSummary, officeId } from './shapes.ts';

const reservation = z.object({
  noticeCode: z.string(),
  officeId,
  /** Local date and time of the slot in Asia/Tokyo, `2026-12-01T10:30`. */
  slot: z.string(),
  holderName: z.string(),
  cardSerial: z.string(),
});

export const reservationsOperations = {
  slots: operation({
    method: 'GET',
    path: '/reservations/slots',
    summary: 'Free pick-up times of an office on a day (opening hours, holidays, capacity)',
    callers: ['desk', 'counter'],
    safe: true,
    query: z.object({ officeId, on: day }),
    response: z.object({
      slots: z.array(z.object({ slot: z.string(), free: z.number().int() })),
      reasons: z.array(reason),
    }),
    errors: ['municipality.office-not-found'],
  }),
  reserve: operation({
    method: 'POST',
    path: '/reservations',
    summary: 'Reserve or move the pick-up of a card by the code on the notice',
    callers: ['desk', 'counter'],
    request: z.object({ noticeCode: z.string(), officeId, slot: z.string() }),
    response: reservation,
    errors: [
      'municipality.notice-not-found',
      'municipality.office-not-found',
      'municipality.card-state',
      'municipality.slot-not-offered',
      'municipality.slot-full',
    ],
  }),
  cancelReservation: operation({
    method: 'POST',
    path: '/reservations/{noticeCode}/cancellation',
    summary: 'Give a reserved pick-up time back; the card goes on waiting',
    callers: ['desk', 'counter'],
    params: z.object({ noticeCode: z.string() }),
    response: z.object({ card: cardSummary }),
    errors: [
      'municipality.notice-not-found',
      'municipality.reservation-not-found',
      'municipality.card-state',
    ],
  }),
  reservationByCode: operation({
    method: 'GET',
    path: '/reservations/{noticeCode}',
    summary: 'What the notice code stands for',
    callers: ['desk', 'counter'],
    safe: true,
    params: z.object({ noticeCode: z.string() }),
    response: z.object({ card: cardSummary, reservation: reservation.optional() }),
    errors: ['municipality.notice-not-found'],
  }),
  reservations: operation({
    method: 'GET',
    path: '/reservations',
    summary: 'Who comes when to an office on a day',
    callers: ['counter'],
    safe: true,
    query: z.object({ officeId, on: day }),
    response: z.object({ reservations: z.array(reservation) }),
    errors: ['municipality.office-not-found'],
  }),
};
