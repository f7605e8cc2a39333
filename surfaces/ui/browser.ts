// The part of the page kit that also runs in a browser (島で使う部品): components and dates without a server behind them.
export { dateText, readDate } from './calendar.ts';
export { Disclosure, Reasons } from './components/disclosure.tsx';
export { ErrorSummary } from './components/error-summary.tsx';
export { FieldError } from './components/field.tsx';
export { Notice } from './components/notice.tsx';
export { StatusBadge } from './components/status.tsx';
export { nearest, READER_LANGUAGES } from './languages.ts';
export { translator } from './messages.ts';
export { withoutReadings, withRuby } from './ruby.ts';
