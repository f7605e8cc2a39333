// 手続きの控え of a filing: what was filed, what it did to card and certificates and why, and what is to be done next.
import { cite, explain, LIFE_EVENTS, PROCEDURES, type ProcedureId } from '@tegata/law';
import { printable } from '../cards/notice-letter.ts';
import type { Resident } from '../register/tables.ts';
import { officeOf, type Room } from '../room.ts';
import { filingKind } from './kinds.ts';
import type { Filing } from './tables.ts';

/** PDF. The same filing always gives the same bytes. */
export function slipOf(room: Room, filing: Filing, resident: Resident): Uint8Array {
  const { press, profile } = room;
  const office = officeOf(room, filing.officeId);
  const { event, procedure } = filingKind(filing.event);
  const name = procedure ? PROCEDURES[procedure].ja : LIFE_EVENTS[event].ja;
  return press.print('counterSlip', {
    office: { name: office.name.ja, telephone: office.telephone, municipality: profile.name.ja },
    receiptNumber: filing.id.slice(-8).toUpperCase(),
    resident: printable(press, resident.name),
    at: filing.filedAt,
    entries: [
      {
        procedure: name,
        result: filing.state === 'waiting' ? 'waiting' : 'done',
        reasons: filing.reasons.map((reason) => ({
          text: explain(reason, 'ja'),
          source: cite(reason.source, 'ja'),
        })),
        ...next(filing, procedure),
      },
    ],
  }).pdf;
}

/** What law asks for beside this filing itself. */
function next({ consequences }: Filing, filed: ProcedureId | undefined): { next?: string } {
  const others = consequences.toFile.filter((id) => id !== filed);
  return others.length > 0
    ? { next: `このあとの手続き：${others.map((id) => PROCEDURES[id].ja).join('、')}` }
    : {};
}
