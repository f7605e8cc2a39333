/** JSON Canonicalization Scheme (RFC 8785): one text for one value, so that a hash can be checked anywhere. */

import { LedgerError } from '../errors.ts';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [name: string]: JsonValue | undefined };

/**
 * The canonical text of a value; members that are undefined are left out, as JSON.stringify does.
 * @throws LedgerError `ledger.entry-invalid` for what JSON or PostgreSQL cannot hold
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new LedgerError('ledger.entry-invalid', 'a number must be finite');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item)).join(',')}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      // RFC 8785 3.2.3 sorts by UTF-16 code units, which is what sort() does without a comparator.
      .sort()
      .flatMap((name) => {
        const member = value[name];
        return member === undefined ? [] : [`${canonicalString(name)}:${canonicalJson(member)}`];
      });
    return `{${members.join(',')}}`;
  }
  throw new LedgerError('ledger.entry-invalid', `a ${typeof value} has no JSON form`);
}

function isPlainObject(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** PostgreSQL's text holds neither U+0000 nor half of a surrogate pair. */
function canonicalString(text: string): string {
  if (!text.isWellFormed() || text.includes('\0')) {
    throw new LedgerError('ledger.entry-invalid', 'text must be well-formed Unicode without U+0000');
  }
  return JSON.stringify(text);
}
