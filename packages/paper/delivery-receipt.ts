/** 受領書: what was handed over at the counter, signed by the person who received the card (カードの交付). */
import { eraMoment, gregorianDate, metadataDate } from './japanese-date.ts';

export type DeliveryReceipt = {
  office: { name: string; municipality: string };
  receiptNumber: string;
  at: Temporal.Instant;
  holder: { name: string; address: string };
  receivedBy: { as: 'holder' | 'legal-representative' | 'proxy'; name: string };
  card: { serial: string; validUntil: Temporal.PlainDate };
  /** A certificate that was not issued (署名用 under 15, or not wanted) has no date. */
  certificates: { authentication?: Temporal.PlainDate; signature?: Temporal.PlainDate };
  /** Earlier cards or notices taken back. */
  returned: readonly string[];
};

const capacities = { holder: '本人', 'legal-representative': '法定代理人', proxy: '任意代理人' } as const;

/** The receipt as the template lays it out; the card's validity is written in 西暦 as on its face. */
export function deliveryReceiptSheet(receipt: DeliveryReceipt) {
  const until = (day: Temporal.PlainDate | undefined) => (day ? gregorianDate(day) : '発行なし');
  return {
    ...receipt,
    madeOn: metadataDate(receipt.at.toZonedDateTimeISO('Asia/Tokyo').toPlainDate()),
    at: eraMoment(receipt.at),
    receivedBy: { as: capacities[receipt.receivedBy.as], name: receipt.receivedBy.name },
    card: { serial: receipt.card.serial, validUntil: gregorianDate(receipt.card.validUntil) },
    certificates: {
      authentication: until(receipt.certificates.authentication),
      signature: until(receipt.certificates.signature),
    },
  };
}
