// 暗証番号の変更と再設定: changed with the old PIN by app; set anew at a branch, or at a kiosk with the other
// certificate's PIN (guidebook p.6, p.8 and p.11).
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import type { Filer } from '../events/filers.ts';
import { policy } from '../policy/policy.ts';
import { PINS, type PinKind } from './pins.ts';

/** Whether a row of wrong tries has locked a PIN; a success in between begins a new row. */
export function pinLocked(kind: PinKind, wrongInARow: number): Decision<boolean> {
  const { tries, source } = PINS[kind];
  return wrongInARow >= tries
    ? { answer: true, reasons: [reason('pin.locked', source, { pin: kind, tries })] }
    : {
        answer: false,
        reasons: [reason('pin.tries-left', source, { pin: kind, left: tries - wrongInARow })],
      };
}

export type PinChange = {
  readonly kind: PinKind;
  readonly where: 'counter' | 'portal';
  /** The old PIN is known and not locked. */
  readonly oldKnown: boolean;
};

/** 変更: whether the PIN can be changed there. Without the old one it must be set anew. */
export function pinChange({ kind, where, oldKnown }: PinChange): Decision<boolean> {
  const refusals = oldKnown ? [] : [reason('pin.old-needed', guidebook(8), { pin: kind })];
  return unlessRefused(
    refusals,
    where === 'portal'
      ? reason('pin.change-by-app', guidebook(8), { pin: kind })
      : reason('pin.change-at-counter', guidebook(8), { pin: kind }),
  );
}

export type PinReset = {
  readonly kind: PinKind;
  readonly where: 'counter' | 'kiosk';
  readonly by: Filer;
  readonly on: Temporal.PlainDate;
  readonly cardBrought: boolean;
  /** For a kiosk: PINs that are known and not locked. */
  readonly known?: readonly PinKind[];
  /** For a kiosk: the signature certificate is valid and the four attributes are unchanged. */
  readonly signValid?: boolean;
};

/** 再設定: how many visits it takes to set a PIN anew, or null when it cannot be done there. */
export function pinReset(reset: PinReset): Decision<1 | 2 | null> {
  const refusals = reset.where === 'kiosk' ? refusedAtKiosk(reset) : refusedAtCounter(reset);
  if (refusals.length > 0) return { answer: null, reasons: refusals };
  const { kind, where, by, on } = reset;
  if (where === 'kiosk') {
    const hours = policy('pin.kioskResetHours', on);
    return { answer: 1, reasons: [reason('pin.reset-at-kiosk', hours.source, { hours: hours.value })] };
  }
  return by === 'proxy'
    ? { answer: 2, reasons: [reason('pin.reset-by-inquiry', practice('津市'), { pin: kind })] }
    : { answer: 1, reasons: [reason('pin.reset-at-counter', guidebook(6), { pin: kind })] };
}

function refusedAtCounter({ by, cardBrought }: PinReset): Reason[] {
  const refusals: Reason[] = [];
  if (by === 'household-member') refusals.push(reason('pin.reset-in-person', guidebook(11)));
  if (!cardBrought) refusals.push(reason('pin.bring-card', guidebook(11)));
  return refusals;
}

/** The PIN of one certificate opens the way to the other; the two other PINs are set at a counter only. */
const OTHER: Partial<Readonly<Record<PinKind, PinKind>>> = { sign: 'auth', auth: 'sign' };

function refusedAtKiosk({ kind, by, on, known = [], signValid = true }: PinReset): Reason[] {
  const other = OTHER[kind];
  if (!other) return [reason('pin.counter-only', practice('甲賀市'), { pin: kind })];
  const offered = policy(kind === 'sign' ? 'pin.kioskReset.sign' : 'pin.kioskReset.auth', on);
  const refusals: Reason[] = [];
  if (!offered.value) refusals.push(reason('pin.kiosk-not-yet', offered.source, { pin: kind }));
  if (by !== 'self') refusals.push(reason('pin.kiosk-self-only', practice('甲賀市')));
  if (!known.includes(other)) {
    refusals.push(reason('pin.kiosk-other-needed', practice('那覇市'), { pin: other }));
  }
  if (!signValid) refusals.push(reason('pin.kiosk-sign-invalid', practice('甲賀市')));
  return refusals;
}
