// The errors of wire: one typed union, so that an outbox or a page can switch over them.

/** What can go wrong between two institutions, from the size limit to the signed answer. */
export type WireErrorCode =
  // Refusals by the receiving side.
  | 'wire.not-found'
  | 'wire.method-not-allowed'
  | 'wire.too-large'
  | 'wire.media-type'
  | 'wire.malformed-body'
  | 'wire.signature-missing'
  | 'wire.signature-invalid'
  | 'wire.outside-time-window'
  | 'wire.caller-not-allowed'
  | 'wire.replayed'
  | 'wire.id-reused'
  | 'wire.invalid-request'
  | 'wire.number-refused'
  | 'wire.unavailable'
  | 'wire.unexpected'
  // Found by the calling side.
  | 'wire.refused'
  | 'wire.timeout'
  | 'wire.unreachable'
  | 'wire.response-unverified'
  | 'wire.response-invalid'
  // Found when a contract is written.
  | 'wire.contract-invalid';

/** HTTP status of each refusal (RFC 9110; 422 for a reused id follows the Idempotency-Key draft). */
const STATUS: Partial<Record<WireErrorCode, number>> = {
  'wire.not-found': 404,
  'wire.method-not-allowed': 405,
  'wire.too-large': 413,
  'wire.media-type': 415,
  'wire.malformed-body': 400,
  'wire.signature-missing': 401,
  'wire.signature-invalid': 401,
  'wire.outside-time-window': 401,
  'wire.caller-not-allowed': 403,
  'wire.replayed': 409,
  'wire.id-reused': 422,
  'wire.invalid-request': 422,
  'wire.number-refused': 422,
  'wire.unavailable': 503,
  'wire.timeout': 504,
  'wire.unreachable': 503,
  'wire.response-unverified': 502,
  'wire.response-invalid': 502,
};

/** One field that did not fit its schema; `pointer` is an RFC 6901 JSON pointer into the request. */
export type FieldError = { in: 'body' | 'query' | 'params'; pointer: string; code: string; message: string };

/** RFC 9457 problem details with the extensions of this house. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  /** Stable code, `<room>.<kebab-case>`; catalogues of the surfaces are keyed by it. */
  code: string;
  /** Correlation id of the call, as a URN. */
  instance?: string;
  /** Values for the catalogue's message, e.g. the tries left. */
  params?: Record<string, unknown>;
  /** Fields that did not fit, on `wire.invalid-request`. */
  errors?: FieldError[];
};

/**
 * Thrown by a caller and inside a serving institution.
 * `detail` is for the operator's log and never leaves the institution; `problem` is the provider's refusal.
 */
export class WireError extends Error {
  readonly code: WireErrorCode;
  readonly status: number;
  readonly detail: string | undefined;
  readonly problem: Problem | undefined;
  readonly errors: FieldError[] | undefined;

  constructor(
    code: WireErrorCode,
    more: { detail?: string; problem?: Problem; errors?: FieldError[]; cause?: unknown } = {},
  ) {
    const said = more.problem ? `${more.problem.code} (${more.problem.title})` : more.detail;
    super(said ? `${code}: ${said}` : code, { cause: more.cause });
    this.name = 'WireError';
    this.code = code;
    this.status = more.problem?.status ?? STATUS[code] ?? 500;
    this.detail = more.detail;
    this.problem = more.problem;
    this.errors = more.errors;
  }

  /** Whether the same call with the same id may succeed later: the question an outbox asks. */
  get retryable(): boolean {
    if (this.code === 'wire.response-unverified' || this.code === 'wire.response-invalid') return true;
    if (this.problem?.code === 'wire.outside-time-window' || this.problem?.code === 'wire.replayed')
      return true;
    return this.status >= 500 && this.code !== 'wire.contract-invalid';
  }
}
