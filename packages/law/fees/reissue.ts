// 再交付の事由: who pays for a new card (guidebook p.5; municipal lists of free and paid cases).
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook, practice, type Source, unconfirmed } from '../decision/source.ts';

type Charge = 'free' | 'free-with-old-card' | 'free-with-police-report' | 'paid';

const row = (charge: Charge, source: Source) => ({ charge, source });

export const REISSUE_REASONS = {
  /** 初回交付: not a re-issue, but asked at the same place. */
  'first-card': row(
    'free',
    unconfirmed('every municipal page seen hands the first card over free of charge'),
  ),
  loss: row('paid', guidebook(5)),
  theft: row('free-with-police-report', practice('大和市')),
  damage: row('paid', practice('幕別町')),
  'own-wish': row('paid', practice('幕別町')),
  'continuation-missed': row('paid', practice('幕別町')),
  'extension-missed': row('paid', practice('越前町')),
  'record-removed': row('paid', practice('幕別町')),
  expiry: row('free-with-old-card', guidebook(5)),
  'note-space-full': row('free-with-old-card', guidebook(5)),
  'card-error': row('free-with-old-card', guidebook(5)),
  disaster: row('free', guidebook(5)),
  'no-fault': row('free', guidebook(5)),
  'returned-from-abroad': row('free', practice('幕別町')),
  'number-changed': row('free', practice('越前町')),
  'resident-code-changed': row('free', practice('越前町')),
  'sex-changed': row('free', practice('越前町')),
  'special-adoption': row('free', practice('越前町')),
} as const satisfies Record<string, { charge: Charge; source: Source }>;

export type ReissueReason = keyof typeof REISSUE_REASONS;

/** Whether the fee is waived; without the old card the waiver of p.5 does not hold, and the reason says so. */
export function waiver(
  why: ReissueReason,
  shown: { readonly oldCardReturned?: boolean; readonly policeReport?: boolean },
): Decision<boolean> {
  const { charge, source } = REISSUE_REASONS[why];
  switch (charge) {
    case 'free':
      return { answer: true, reasons: [reason('fee.waived', source)] };
    case 'free-with-old-card':
      return shown.oldCardReturned
        ? { answer: true, reasons: [reason('fee.waived-old-card', source)] }
        : { answer: false, reasons: [reason('fee.old-card-not-returned', source)] };
    case 'free-with-police-report':
      return shown.policeReport
        ? { answer: true, reasons: [reason('fee.waived', source)] }
        : { answer: false, reasons: [] };
    case 'paid':
      return { answer: false, reasons: [] };
  }
}
