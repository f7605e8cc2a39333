// Problem details (RFC 9457): what a caller may read about a refusal, apart from what the operator's log keeps.
import { type Problem, WireError } from './error.ts';

/** An error that a caller may see: any Error with a `<room>.<kebab-case>` code. */
type TypedError = Error & { code: string; status?: unknown; params?: unknown };

const CODE = /^[a-z][a-z0-9-]*\.[a-z0-9.-]+$/;
/** PostgreSQL classes 08 (connection), 53 (resources), 57P0x (shut down, starting) and sockets that broke. */
const STORE_AWAY = /^(08...|53...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ENOSPC)$/;

const TITLES: Record<number, string> = {
  400: 'The request cannot be read',
  401: 'The request is not signed as agreed',
  403: 'This caller may not ask for this',
  404: 'There is no such thing here',
  405: 'This method is not offered here',
  409: 'The request does not fit the present state',
  413: 'The body is too large',
  415: 'The body must be application/json',
  422: 'The request was understood and refused',
  500: 'Something unexpected happened',
  503: 'Not available at the moment; please try again shortly',
};

const titleOf = (status: number) => TITLES[status] ?? (status < 500 ? TITLES[422]! : TITLES[500]!);

function isTyped(error: unknown): error is TypedError {
  return error instanceof Error && CODE.test(String((error as { code?: unknown }).code));
}

/** Codes of every room whose meaning is "not now": the same id may be sent again. */
const NOT_NOW = /\.(unavailable|busy|outcome-unknown|disk-full)$/;

/** A status for a code that brings none of its own, by the last word of the code. */
function statusByCode(code: string): number {
  if (NOT_NOW.test(code)) return 503;
  if (code.endsWith('not-found')) return 404;
  return 422;
}

function isErrorStatus(status: unknown): status is number {
  return typeof status === 'number' && Number.isInteger(status) && status >= 400 && status <= 599;
}

const problem = (
  code: string,
  status: number,
  instance: string | undefined,
  more: Partial<Problem> = {},
): Problem => ({
  type: `urn:tegata:problem:${code}`,
  title: titleOf(status),
  status,
  code,
  ...(instance === undefined ? {} : { instance: `urn:uuid:${instance}` }),
  ...more,
});

/**
 * What the caller is told about a thrown value. A typed error goes out with its code when it brings a status, says
 * "not now" (`.unavailable`, `.busy` …), or is named in the contract's `errors`; any other is `wire.unexpected` (500) or, when the
 * database is away, `wire.unavailable` (503). Messages, details and stacks never go out.
 * @param declared codes of the contract's operation
 * @param correlation id of the call
 */
export function problemOf(thrown: unknown, declared: readonly string[] = [], correlation?: string): Problem {
  if (thrown instanceof WireError) {
    const errors = thrown.errors ? { errors: thrown.errors } : {};
    return problem(thrown.code, thrown.status, correlation, errors);
  }
  if (isTyped(thrown)) {
    const own = isErrorStatus(thrown.status) ? thrown.status : undefined;
    if (own !== undefined || declared.includes(thrown.code) || NOT_NOW.test(thrown.code)) {
      const { params } = thrown;
      const told = params && typeof params === 'object' ? { params: params as Record<string, unknown> } : {};
      return problem(thrown.code, own ?? statusByCode(thrown.code), correlation, told);
    }
  }
  if (STORE_AWAY.test(String((thrown as { code?: unknown } | null)?.code))) {
    return problem('wire.unavailable', 503, correlation);
  }
  return problem('wire.unexpected', 500, correlation);
}

/**
 * A failed call to a third institution, seen from the operation that made it: a refusal that this contract also
 * declares goes on as it is; otherwise the caller learns only whether trying again can help.
 */
export function passedOn(failed: WireError, declared: readonly string[] = []): Error {
  const { problem: refusal } = failed;
  if (refusal && declared.includes(refusal.code)) {
    const { code, status, params } = refusal;
    return Object.assign(new Error(code, { cause: failed }), { code, status, params });
  }
  const detail = failed.message;
  return new WireError(failed.retryable ? 'wire.unavailable' : 'wire.unexpected', { detail, cause: failed });
}

/** Reads a problem out of an answer's body; undefined when it is none. */
export function readProblem(json: unknown): Problem | undefined {
  const it = json as Partial<Problem> | null;
  if (typeof it !== 'object' || it === null) return undefined;
  const { code, status, title } = it;
  return typeof code === 'string' && isErrorStatus(status) && typeof title === 'string'
    ? (it as Problem)
    : undefined;
}
