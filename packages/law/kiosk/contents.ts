// 証明書の種類と記載事項: what a certificate from a kiosk may show, and what only a counter issues (guidebook p.10, p.11).
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook, type Source, unconfirmed } from '../decision/source.ts';
import type { CertificateKind } from '../fees/certificates.ts';

export type KioskContent = {
  readonly ja: string;
  readonly en: string;
  readonly kind: CertificateKind;
  readonly where: 'kiosk' | 'counter';
  /** For foreign residents only, or for Japanese nationals only; both when left out. */
  readonly for?: 'citizens' | 'foreigners';
  readonly source: Source;
};

const at = (
  where: KioskContent['where'],
  kind: CertificateKind,
  ja: string,
  en: string,
  more: Partial<KioskContent> = {},
): KioskContent => ({ where, kind, ja, en, source: guidebook(10), ...more });

export const KIOSK_CONTENTS = {
  relation: at('kiosk', 'juminhyo', '続柄', 'relation to the head of the household'),
  domicile: at('kiosk', 'juminhyo', '本籍', 'registered domicile', { for: 'citizens' }),
  'nationality-and-status': at(
    'kiosk',
    'juminhyo',
    '国籍・在留資格など',
    'nationality, status and the like',
    {
      for: 'foreigners',
    },
  ),
  'individual-number': at('kiosk', 'juminhyo', 'マイナンバー', 'the individual number'),
  'resident-code': at('counter', 'juminhyo', '住民票コード', 'the resident code'),
  history: at('counter', 'juminhyo', '改製原(履歴)', 'the history of the record'),
  'certificate-of-items': at('counter', 'juminhyo', '記載事項証明書', 'a certificate of items'),
  'removed-entry': at('counter', 'juminhyo', '除票', 'a removed entry'),
  'whole-register': at('kiosk', 'family-register', '戸籍全部事項証明', 'the whole family register'),
  'individual-register': at('kiosk', 'family-register', '戸籍個人事項証明', 'one person’s family register'),
  'removed-register': at('counter', 'family-register', '除籍・改製原戸籍', 'a closed family register', {
    source: unconfirmed('the guidebook lists the two kinds that kiosks have'),
  }),
  note: at('kiosk', 'family-register-note', '戸籍の附票の写し', 'the supplementary register'),
  'tax-assessment': at('kiosk', 'tax', '課税証明書', 'tax assessed'),
  'tax-payment': at('kiosk', 'tax', '納税証明書', 'tax paid'),
  'free-for-pension': at(
    'counter',
    'juminhyo',
    '公的年金などのための無料の証明書',
    'a free one for pensions',
    {
      source: guidebook(11),
    },
  ),
} as const satisfies Record<string, KioskContent>;

export type KioskContentId = keyof typeof KIOSK_CONTENTS;

/** Whether a kiosk prints a certificate with this content, for a Japanese national or a foreign resident. */
export function kioskContent(
  id: KioskContentId,
  { citizen }: { readonly citizen: boolean },
): Decision<boolean> {
  const content: KioskContent = KIOSK_CONTENTS[id];
  if (content.where === 'counter') {
    return {
      answer: false,
      reasons: [reason('kiosk.content-counter-only', content.source, { content: id })],
    };
  }
  if (content.for && (content.for === 'citizens') !== citizen) {
    return { answer: false, reasons: [reason('kiosk.content-not-yours', content.source, { content: id })] };
  }
  const reasons = [reason('kiosk.content-printed', content.source, { content: id })];
  if (id === 'individual-number') reasons.push(reason('kiosk.ask-receiver-first', guidebook(10)));
  return { answer: true, reasons };
}
