// 本籍地利用登録: who lives elsewhere registers once for each certificate, and again after anything changes on the card
// (guidebook p.10, p.11 and p.13). It belongs to the certificate's serial, never to the person.
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook } from '../decision/source.ts';

export type DomicileRegistration = {
  readonly domicileHere: boolean;
  readonly addressHere: boolean;
  /** The municipality of the domicile offers family registers at kiosks. */
  readonly offered: boolean;
};

/** Whether a registration is needed before a kiosk prints the family register, or null when none can help. */
export function domicileRegistrationNeeded({
  domicileHere,
  addressHere,
  offered,
}: DomicileRegistration): Decision<boolean | null> {
  if (!offered) return { answer: null, reasons: [reason('domicile.not-offered', guidebook(11))] };
  return domicileHere && addressHere
    ? { answer: false, reasons: [reason('domicile.not-needed', guidebook(10))] }
    : { answer: true, reasons: [reason('domicile.needed', guidebook(10))] };
}

/** Changes on the card, of which p.11 and p.13 say that the registration has to be made again. */
export const DOMICILE_REGISTRATION_LOSSES = {
  'certificate-renewed': { ja: '電子証明書の更新', en: 'the certificate renewed' },
  'certificate-reissued': { ja: '電子証明書の再発行', en: 'the certificate issued anew' },
  'name-changed': { ja: '氏名の変更', en: 'a change of name' },
  'address-changed': { ja: '住所の変更', en: 'a change of address' },
  'pin-set-anew': { ja: '暗証番号の更新', en: 'the PIN set anew' },
} as const;

export type CardChange = keyof typeof DOMICILE_REGISTRATION_LOSSES;

/** Whether a registration still holds after these changes. */
export function domicileRegistrationHolds(changes: readonly CardChange[]): Decision<boolean> {
  const lost: Reason[] = changes.map((change) =>
    reason('domicile.lost', change.startsWith('certificate') ? guidebook(11) : guidebook(13), { change }),
  );
  return unlessRefused(lost, reason('domicile.holds', guidebook(11)));
}
