// 届出の受理: may this person file it (law `filing`), who stands here (本人確認), and what it does (law `consequencesOf`).
import {
  type Consequences,
  consequencesOf,
  filing,
  filingDeadline,
  law,
  liftSuspension,
  moveAbroad,
  type Reason,
} from '@tegata/law';
import { MunicipalityError } from '../errors.ts';
import { judgeIdentity, presented } from '../hand-overs/identity.ts';
import type { Resident } from '../register/tables.ts';
import type { FilingInput, Particulars } from './input.ts';
import type { FilingKind, RegisterReport } from './kinds.ts';

type Person = Resident & { address: string };

/** What is decided about a filing, with every reason that the resident is told. */
export type Judged = { consequences: Consequences; reasons: readonly Reason[] };

/** @throws MunicipalityError `municipality.filing-refused` with law's reasons, `municipality.filer-not-allowed` */
export function requireFiler(kind: FilingKind, { by }: FilingInput, today: Temporal.PlainDate): Reason[] {
  const { procedure, filers } = kind;
  const allowed = filers?.includes(by) ?? false;
  if (allowed) return [];
  if (!procedure || by === 'office') throw new MunicipalityError('municipality.filer-not-allowed');
  const { answer, reasons } = filing({ procedure, by, on: today });
  if (!answer) throw refused(reasons);
  return [...reasons];
}

/**
 * Confirms who files: the person or a member of the household against the register, a representative against what the
 * paper of authority says.
 * @throws MunicipalityError `municipality.identity-not-confirmed` with the reasons, `municipality.document-kind-unknown`
 */
export function requireIdentity(
  kind: FilingKind,
  { by, identity }: FilingInput,
  people: { person: Person; member: Person | undefined },
  today: Temporal.PlainDate,
): Reason[] {
  if (!kind.identity || by === 'office') return [];
  if (!identity)
    throw new MunicipalityError('municipality.identity-not-confirmed', { params: { reasons: [] } });
  const { documents, faceMatches, representative } = identity;
  const ORDER = law('番号法施行令', '12');
  const represents = by === 'legal-representative' || by === 'proxy';
  const authority: Reason[] = represents
    ? [{ code: representative ? 'identity.authority-shown' : 'identity.authority-missing', source: ORDER }]
    : [];
  const filer = represents
    ? representative && { ...representative, birth: Temporal.PlainDate.from(representative.birth) }
    : by === 'household-member'
      ? people.member
      : people.person;
  const verdict = filer
    ? judgeIdentity(documents.map(presented), faceMatches, filer, today)
    : { confirmed: false, reasons: [] };
  const reasons = [...authority, ...verdict.reasons];
  if (!verdict.confirmed)
    throw new MunicipalityError('municipality.identity-not-confirmed', { params: { reasons } });
  return reasons;
}

/**
 * What a filing does on the day it takes effect; of a move out that lies ahead, what announcing it does.
 * @throws MunicipalityError `municipality.filing-refused`
 */
export function effectOf(
  kind: FilingKind,
  about: { by: FilingInput['by']; particulars: Particulars; resident: Resident; day: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Judged {
  const { by, particulars, resident, day } = about;
  if (kind.event === 'suspension-lifted' && by !== 'office') {
    const { cardBrought = false } = particulars;
    const lifted = liftSuspension({ by, where: 'branch', cardBrought, identityConfirmed: true });
    if (!lifted.answer) throw refused(lifted.reasons);
    return decided('suspension-lifted', day, lifted.reasons);
  }
  if (kind.event === 'moved-abroad') {
    const asked = particulars.keepCard ? { asked: today } : {};
    const abroad = moveAbroad({ planned: day, citizen: resident.status === 'citizen', ...asked });
    const event = abroad.answer.card === 'continued' ? 'moved-abroad-continued' : 'moved-abroad';
    return decided(event, later(day, today), abroad.reasons);
  }
  // 転入: from the day of the move the address that the certificate names is no longer so.
  if (kind.event === 'moved-out' && Temporal.PlainDate.compare(day, today) <= 0)
    return decided('moved-in', today, []);
  const deadline = kind.when === 'past' && kind.procedure ? filingDeadline(day, today).reasons : [];
  return decided(kind.event, later(day, today), deadline);
}

function decided(
  event: Parameters<typeof consequencesOf>[0],
  day: Temporal.PlainDate,
  more: readonly Reason[],
): Judged {
  const { answer, reasons } = consequencesOf(event, day);
  return { consequences: answer, reasons: [...more, ...reasons] };
}

/** As what J-LIS hears of a register event: of a move abroad, whether the card goes on. */
export const registerReport = (register: RegisterReport, { card }: Consequences): RegisterReport =>
  register === 'moved-abroad' && card === 'valid' ? 'moved-abroad-continued' : register;

/** A filing about the past takes effect today; a planned one on its day. */
const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;

const refused = (reasons: readonly Reason[]) =>
  new MunicipalityError('municipality.filing-refused', { params: { reasons } });
