/** What can go wrong before a sheet leaves the press; one stable code each. */

export type PaperErrorCode =
  | 'paper.unsupported-characters'
  | 'paper.no-subject'
  | 'paper.item-missing'
  | 'paper.too-long'
  | 'paper.font-missing'
  | 'paper.seal-unreadable'
  | 'paper.language-unknown'
  | 'paper.template-failed';

/** `characters`: what no font can draw. `field`: which item is missing or too long. `diagnostics`: for the operator's log. */
export type PaperErrorDetail = {
  characters?: readonly string[];
  field?: string;
  diagnostics?: readonly string[];
};

/** Thrown by `createPress` and `Press.print`; its message never repeats what was to be printed. */
export class PaperError extends Error {
  readonly code: PaperErrorCode;
  readonly detail: PaperErrorDetail;

  constructor(code: PaperErrorCode, detail: PaperErrorDetail = {}) {
    super(code);
    this.name = 'PaperError';
    this.code = code;
    this.detail = detail;
  }
}
