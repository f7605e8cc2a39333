// What can keep the guide from becoming a book; one stable code each.

export type BookErrorCode =
  | 'guide.unknown-element'
  | 'guide.page-unreadable'
  | 'guide.language-unknown'
  | 'guide.day-unknown';

/** `what`: the element, the path or the value. */
export class BookError extends Error {
  readonly code: BookErrorCode;
  readonly detail: { what: string; path?: string };

  constructor(code: BookErrorCode, detail: { what: string; path?: string }, message: string) {
    super(`${code}: ${message}`);
    this.name = 'BookError';
    this.code = code;
    this.detail = detail;
  }
}
