// The queue (整理券): number tickets, calls and who waits; nothing about anybody.
import { day } from '@tegata/jlis/contract';
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { officeId } from './shapes.ts';

/** What a number ticket (整理券) is taken for. */
export const ticketPurpose = z.enum(['pick-up', 'certificates', 'filing', 'other']);

/** 窓口番号. */
const windowNumber = z.number().int().min(1).max(99);

/** A number ticket; it bears no name. */
const ticket = z.object({
  ticketId: z.uuid(),
  officeId,
  /** As printed: `A003`. */
  number: z.string(),
  purpose: ticketPurpose,
  state: z.enum(['waiting', 'called', 'finished', 'missed']),
  window: windowNumber.optional(),
  takenAt: z.string(),
});

export const queueOperations = {
  takeTicket: operation({
    method: 'POST',
    path: '/queue/tickets',
    summary: 'Take the next number of the day for a purpose (整理券); refused while the office is closed',
    callers: ['counter'],
    request: z.object({ officeId, purpose: ticketPurpose }),
    /** `ahead`: how many were waiting in this office. */
    response: z.object({ ...ticket.shape, ahead: z.number().int() }),
    errors: ['municipality.office-not-found', 'municipality.office-closed'],
  }),
  callNext: operation({
    method: 'POST',
    path: '/queue/calls',
    summary: 'Call who came first to a window, of one purpose or of all (呼出し)',
    callers: ['counter'],
    request: z.object({ officeId, window: windowNumber, purpose: ticketPurpose.optional() }),
    response: ticket,
    errors: [
      'municipality.office-not-found',
      'municipality.window-busy',
      'municipality.nobody-waiting',
      'municipality.ticket-state',
    ],
  }),
  finishTicket: operation({
    method: 'POST',
    path: '/queue/tickets/{ticketId}/finish',
    summary: 'Whoever was called has been served',
    callers: ['counter'],
    params: z.object({ ticketId: z.uuid() }),
    response: ticket,
    errors: ['municipality.ticket-not-found', 'municipality.ticket-state'],
  }),
  missTicket: operation({
    method: 'POST',
    path: '/queue/tickets/{ticketId}/miss',
    summary: 'Whoever was called did not come (不在)',
    callers: ['counter'],
    params: z.object({ ticketId: z.uuid() }),
    response: ticket,
    errors: ['municipality.ticket-not-found', 'municipality.ticket-state'],
  }),
  waitingNumbers: operation({
    method: 'GET',
    path: '/queue',
    summary:
      'How many wait at each office, and which numbers are being called (混雑状況); nothing about anybody',
    callers: ['counter', 'front-door'],
    safe: true,
    query: z.object({ officeId: officeId.optional() }),
    response: z.object({
      at: z.string(),
      on: day,
      offices: z.array(
        z.object({
          officeId,
          open: z.boolean(),
          waiting: z.array(z.object({ purpose: ticketPurpose, count: z.number().int() })),
          calling: z.array(
            z.object({
              ticketId: z.uuid(),
              purpose: ticketPurpose,
              number: z.string(),
              window: windowNumber,
              calledAt: z.string(),
            }),
          ),
          /** Of the last ten who were served today; absent before the first. */
          medianWaitMinutes: z.number().int().optional(),
        }),
      ),
    }),
    errors: ['municipality.office-not-found'],
  }),
};
