// Refusals of J-LIS: one typed union; what a caller may read of each stands in `params`.

export type JlisErrorCode =
  | 'jlis.application-open'
  | 'jlis.binding-mismatch'
  | 'jlis.card-held'
  | 'jlis.card-not-deliverable'
  | 'jlis.card-not-found'
  | 'jlis.card-not-in-use'
  | 'jlis.card-refused'
  | 'jlis.certificate-not-due'
  | 'jlis.certificate-not-found'
  | 'jlis.certificate-on-hold'
  | 'jlis.challenge-malformed'
  | 'jlis.event-unknown-then'
  | 'jlis.exchange-expired'
  | 'jlis.exchange-not-found'
  | 'jlis.exchange-state'
  | 'jlis.form-not-found'
  | 'jlis.kiosk-closed'
  | 'jlis.municipality-refused'
  | 'jlis.municipality-stopped'
  | 'jlis.municipality-unavailable'
  | 'jlis.municipality-unknown'
  | 'jlis.numbers-exhausted'
  | 'jlis.order-refused'
  | 'jlis.payment-mismatch'
  | 'jlis.resident-code-not-drawn'
  | 'jlis.resident-code-taken'
  | 'jlis.resident-not-found'
  | 'jlis.stay-over'
  | 'jlis.verifier-not-found';

/** Statuses of RFC 9110 other than 422: what happened before, what is gone, what is away. */
const STATUS: Partial<Record<JlisErrorCode, number>> = {
  'jlis.application-open': 409,
  'jlis.binding-mismatch': 409,
  'jlis.card-held': 409,
  'jlis.card-not-deliverable': 409,
  'jlis.card-not-found': 404,
  'jlis.card-not-in-use': 409,
  'jlis.certificate-not-due': 409,
  'jlis.certificate-not-found': 404,
  'jlis.certificate-on-hold': 409,
  'jlis.exchange-expired': 410,
  'jlis.exchange-not-found': 404,
  'jlis.exchange-state': 409,
  'jlis.form-not-found': 404,
  'jlis.kiosk-closed': 409,
  'jlis.municipality-stopped': 409,
  'jlis.municipality-unavailable': 503,
  'jlis.resident-code-taken': 409,
  'jlis.resident-not-found': 404,
  'jlis.verifier-not-found': 404,
};

/** A refusal. `params` go to the caller (for the catalogue's sentence); `detail` stays in the operator's log. */
export class JlisError extends Error {
  readonly code: JlisErrorCode;
  readonly status: number;
  readonly params: Record<string, unknown> | undefined;
  readonly detail: string | undefined;

  constructor(
    code: JlisErrorCode,
    { params, detail, cause }: { params?: Record<string, unknown>; detail?: string; cause?: unknown } = {},
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`, { cause });
    this.name = 'JlisError';
    this.code = code;
    this.status = STATUS[code] ?? 422;
    this.params = params;
    this.detail = detail;
  }
}
