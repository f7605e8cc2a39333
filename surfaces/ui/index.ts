// The page kit (画面部品): everything a surface needs to show accessible pages in the town's look.
export { type Assets, openAssets } from './assets.ts';
export { dateText, type EraCode, eras, eraYear, momentText, readDate, type TypedDate } from './calendar.ts';
export { Button, LinkButton } from './components/button.tsx';
export { CheckboxGroup, type Choice, RadioGroup, SelectField } from './components/choice-fields.tsx';
export { type Column, DataTable } from './components/data-table.tsx';
export { DateField } from './components/date-field.tsx';
export { Disclosure, type Reason, Reasons } from './components/disclosure.tsx';
export { ErrorSummary } from './components/error-summary.tsx';
export { FieldError, Form } from './components/field.tsx';
export { KeyPad, keyPadIsland } from './components/key-pad.tsx';
export { Notice, type Tone } from './components/notice.tsx';
export { type DefinitionEntry, DefinitionList, LinkPanel, Panel } from './components/panel.tsx';
export { PinField } from './components/pin-field.tsx';
export { type CardFace, PlasticCard } from './components/plastic-card.tsx';
export { Portrait, type PortraitAge, portraitSvg } from './components/portrait.tsx';
export { Receipt, yenText } from './components/receipt.tsx';
export { Progress, StatusBadge, Tag } from './components/status.tsx';
export { Breadcrumb, Steps } from './components/steps.tsx';
export { FileField, TextField } from './components/text-field.tsx';
export { DateText, MomentText } from './date.tsx';
export {
  choicesInput,
  dateInput,
  digitsInput,
  type FieldErrors,
  formKeyOf,
  newFormKey,
  type ParsedForm,
  parseForm,
  submitOnce,
  type Typed,
  textInput,
  typedText,
  withErrors,
} from './forms.ts';
export { inLanguage, language, preferredLanguage } from './language.ts';
export {
  isLang,
  isReaderLang,
  type Lang,
  languages,
  nearest,
  READER_LANGUAGES,
  type ReaderLang,
  readerLanguages,
  type Words,
} from './languages.ts';
export { defineMessages, type MessageKey, type Messages, type Translate } from './messages.ts';
export { type Frame, Page, type PageProps } from './page.tsx';
export { withoutReadings, withRuby } from './ruby.ts';
export { type SafetyOptions, safety } from './safety.ts';
export { styleguide } from './styleguide.tsx';
export { openSurface, type SurfaceEnv, type SurfaceOptions } from './surface.ts';
export { type TroubleEvent, TroublePage } from './trouble.tsx';
