// 暗証番号: the four PINs of a card, their forms and tries (guidebook p.6 and p.8).
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook, practice, type Source, unconfirmed } from '../decision/source.ts';

export type PinKind = 'sign' | 'auth' | 'register' | 'text';

export type PinRule = {
  readonly ja: string;
  readonly en: string;
  readonly form: 'password' | 'four-digits';
  /** Wrong tries in a row, over any number of days, until the PIN is locked. */
  readonly tries: 3 | 5;
  /** Whether a kiosk can reset it; the others are reset at the counter only. */
  readonly kioskReset: boolean;
  readonly source: Source;
};

export const PINS: Readonly<Record<PinKind, PinRule>> = {
  sign: {
    ja: '署名用電子証明書',
    en: 'Signature certificate',
    form: 'password',
    tries: 5,
    kioskReset: true,
    source: guidebook(8),
  },
  auth: {
    ja: '利用者証明用電子証明書',
    en: 'User authentication certificate',
    form: 'four-digits',
    tries: 3,
    kioskReset: true,
    source: guidebook(8),
  },
  register: {
    ja: '住民基本台帳用',
    en: 'Resident register',
    form: 'four-digits',
    tries: 3,
    kioskReset: false,
    source: practice('川島町'),
  },
  text: {
    ja: '券面事項入力補助用',
    en: 'Card text entry',
    form: 'four-digits',
    tries: 3,
    kioskReset: false,
    source: practice('川島町'),
  },
};

/** Characters of the signature password (guidebook p.8). */
export const PASSWORD_LENGTH = { min: 6, max: 16 } as const;

/** Whether a PIN has the form of its kind; every violation is named. The three short ones may be equal. */
export function checkPin(kind: PinKind, pin: string): Decision<boolean> {
  const { form, source } = PINS[kind];
  const refusals: Reason[] = [];
  if (form === 'four-digits') {
    if (!/^[0-9]{4}$/.test(pin)) refusals.push(reason('pin.four-digits', source));
  } else {
    const length = [...pin].length;
    if (length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max) {
      refusals.push(reason('pin.length', source, { ...PASSWORD_LENGTH }));
    }
    if (/[a-z]/.test(pin)) refusals.push(reason('pin.lower-case', source));
    if (/[^A-Za-z0-9]/.test(pin)) refusals.push(reason('pin.characters', source));
    if (!/[A-Za-z]/.test(pin)) refusals.push(reason('pin.needs-letter', source));
    if (!/[0-9]/.test(pin)) refusals.push(reason('pin.needs-digit', source));
  }
  return unlessRefused(refusals, reason('pin.accepted', source));
}

export type PinHolder = { readonly born?: Temporal.PlainDate; readonly individualNumber?: string };

/** What a clerk would advise against. Advice never refuses a PIN: the form is all that is enforced. */
export function pinAdvice(pin: string, { born, individualNumber }: PinHolder = {}): Reason[] {
  const atTheWindow = unconfirmed('advice at counters');
  const digits = pin.replace(/[^0-9]/g, '');
  const advice: Reason[] = [];
  if (born && birthPatterns(born).some((pattern) => digits.includes(pattern))) {
    advice.push(reason('pin.advice-birthday', atTheWindow));
  }
  if (/^(.)\1*$/.test(pin)) advice.push(reason('pin.advice-repeated', atTheWindow));
  if (isSequence(pin)) advice.push(reason('pin.advice-sequence', atTheWindow));
  if (individualNumber && digits.length >= 4 && individualNumber.includes(digits)) {
    advice.push(reason('pin.advice-individual-number', guidebook(12)));
  }
  return advice;
}

/** 1990-05-07 as 1990, 0507, 9005 (year and month) and 19900507. */
function birthPatterns(born: Temporal.PlainDate): string[] {
  const [year, month, day] = born.toString().split('-') as [string, string, string];
  return [year, month + day, year.slice(2) + month, year + month + day];
}

function isSequence(pin: string): boolean {
  const steps = [...pin].slice(1).map((character, index) => character.charCodeAt(0) - pin.charCodeAt(index));
  return steps.length > 0 && (steps.every((step) => step === 1) || steps.every((step) => step === -1));
}
