// Refusals of the ward office: one typed union; what a caller may read of each stands in `params`.

export type MunicipalityErrorCode =
  | 'municipality.address-differs'
  | 'municipality.already-registered'
  | 'municipality.card-differs'
  | 'municipality.card-not-found'
  | 'municipality.card-state'
  | 'municipality.certificate-unknown'
  | 'municipality.certificates-not-due'
  | 'municipality.date-impossible'
  | 'municipality.document-kind-unknown'
  | 'municipality.filer-not-allowed'
  | 'municipality.filing-not-found'
  | 'municipality.filing-refused'
  | 'municipality.hand-over-closed'
  | 'municipality.hand-over-not-found'
  | 'municipality.household-not-found'
  | 'municipality.identity-not-confirmed'
  | 'municipality.no-card'
  | 'municipality.nobody-waiting'
  | 'municipality.not-available'
  | 'municipality.nothing-changes'
  | 'municipality.notice-not-found'
  | 'municipality.number-not-designated'
  | 'municipality.office-closed'
  | 'municipality.office-not-found'
  | 'municipality.particulars-missing'
  | 'municipality.pins-missing'
  | 'municipality.procedure-closed'
  | 'municipality.procedure-not-found'
  | 'municipality.profile-invalid'
  | 'municipality.request-closed'
  | 'municipality.request-differs'
  | 'municipality.request-not-found'
  | 'municipality.record-removed'
  | 'municipality.reservation-not-found'
  | 'municipality.resident-not-found'
  | 'municipality.slot-full'
  | 'municipality.slot-not-offered'
  | 'municipality.ticket-not-found'
  | 'municipality.ticket-state'
  | 'municipality.window-busy'
  | 'municipality.wrong-card';

/** Refusals because of what happened before, not because of what was asked (RFC 9110, 409). */
const CONFLICTS: ReadonlySet<MunicipalityErrorCode> = new Set([
  'municipality.already-registered',
  'municipality.card-differs',
  'municipality.card-state',
  'municipality.certificates-not-due',
  'municipality.procedure-closed',
  'municipality.hand-over-closed',
  'municipality.identity-not-confirmed',
  'municipality.no-card',
  'municipality.nobody-waiting',
  'municipality.nothing-changes',
  'municipality.record-removed',
  'municipality.number-not-designated',
  'municipality.request-closed',
  'municipality.request-differs',
  'municipality.slot-full',
  'municipality.ticket-state',
  'municipality.window-busy',
]);

/** A refusal. `params` go to the caller (for the catalogue's sentence); `detail` stays in the operator's log. */
export class MunicipalityError extends Error {
  readonly code: MunicipalityErrorCode;
  readonly status: number;
  readonly params: Record<string, unknown> | undefined;
  readonly detail: string | undefined;

  constructor(
    code: MunicipalityErrorCode,
    { params, detail }: { params?: Record<string, unknown>; detail?: string } = {},
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'MunicipalityError';
    this.code = code;
    this.status = code.endsWith('-not-found') ? 404 : CONFLICTS.has(code) ? 409 : 422;
    this.params = params;
    this.detail = detail;
  }
}
