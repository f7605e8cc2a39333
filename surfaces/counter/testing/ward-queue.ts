// The queue of the ward office for tests, in memory: numbers by purpose, calls in the order of coming, the law's hours.
import { randomUUID } from 'node:crypto';
import { counterOpen } from '@tegata/law';
import { type municipalityContract, ticketPurpose } from '@tegata/municipality/contract';
import { minato } from '@tegata/municipality/profiles/minato';
import type { AnswerOf, Handlers } from '@tegata/wire';

type Ticket = AnswerOf<(typeof municipalityContract)['operations']['callNext']>;

type Office = {
  clock: { now(): Temporal.Instant };
  refusal(code: string, status?: number, params?: object): Error;
};

export function queueDesk({ clock, refusal }: Office) {
  const tickets: Ticket[] = [];
  const waiting = () => tickets.filter(({ state }) => state === 'waiting');
  const change = (ticket: Ticket, more: Partial<Ticket>): Ticket => Object.assign(ticket, more);
  const called = (ticketId: string) => {
    const ticket = tickets.find((each) => each.ticketId === ticketId);
    if (!ticket) throw refusal('ticket-not-found', 404);
    if (ticket.state !== 'called') throw refusal('ticket-state', 409);
    return ticket;
  };
  const handlers: Partial<Handlers<typeof municipalityContract, undefined>> = {
    takeTicket: ({ body: { officeId, purpose } }) => {
      const { answer, reasons } = counterOpen(clock.now(), minato.counterHours);
      if (!answer) throw refusal('office-closed', 422, { reasons });
      const ahead = waiting().length;
      const count = tickets.filter((each) => each.purpose === purpose).length + 1;
      const number = `${'ABCD'[ticketPurpose.options.indexOf(purpose)]}${String(count).padStart(3, '0')}`;
      const takenAt = clock.now().toString();
      const ticket = {
        ticketId: randomUUID(),
        officeId,
        number,
        purpose,
        state: 'waiting',
        takenAt,
      } as const;
      tickets.push(ticket);
      return { ...ticket, ahead };
    },
    callNext: ({ body: { window, purpose } }) => {
      if (tickets.some((each) => each.state === 'called' && each.window === window)) {
        throw refusal('window-busy', 409);
      }
      const next = waiting().find((each) => !purpose || each.purpose === purpose);
      if (!next) throw refusal('nobody-waiting', 409);
      return change(next, { state: 'called', window });
    },
    finishTicket: ({ params }) => change(called(params.ticketId), { state: 'finished' }),
    missTicket: ({ params }) => change(called(params.ticketId), { state: 'missed' }),
    waitingNumbers: () => ({
      at: clock.now().toString(),
      on: '2026-11-26',
      offices: [
        {
          officeId: 'shiba',
          open: true,
          waiting: ticketPurpose.options.map((purpose) => ({
            purpose,
            count: waiting().filter((each) => each.purpose === purpose).length,
          })),
          calling: tickets
            .filter(({ state }) => state === 'called')
            .map(({ ticketId, purpose, number, window = 1, takenAt }) => ({
              ticketId,
              purpose,
              number,
              window,
              calledAt: takenAt,
            })),
          ...(tickets.some(({ state }) => state === 'finished') && { medianWaitMinutes: 12 }),
        },
      ],
    }),
  };
  return handlers;
}
