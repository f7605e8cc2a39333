/** 交付通知書: the letter that says a card has arrived, until when it waits, and what to bring (番号法 17 条, 受取予約). */
import { eraDate, metadataDate } from './japanese-date.ts';

/** The window where the card waits: an office with its address, telephone and hours as the municipality's profile has them. */
export type PickUpWindow = { name: string; address: string; telephone: string; hours: readonly string[] };

/** Something to bring; `note` says which documents count or when it is needed. */
export type ItemToBring = { item: string; note?: string };

export type CardNotice = {
  addressee: { postalCode: string; address: string; name: string };
  noticeNumber: string;
  issuedOn: Temporal.PlainDate;
  sender: { title: string; municipality: string };
  window: PickUpWindow;
  pickUpUntil: Temporal.PlainDate;
  reservation: { telephone: string; hours: string; address?: string };
  bring: readonly ItemToBring[];
  /** Under 15 or under a guardian: the legal representative comes too (本人と法定代理人). */
  withRepresentative: boolean;
};

/** The letter as the template lays it out. */
export function cardNoticeSheet(notice: CardNotice) {
  return {
    ...notice,
    madeOn: metadataDate(notice.issuedOn),
    issuedOn: eraDate(notice.issuedOn),
    pickUpUntil: eraDate(notice.pickUpUntil),
    bring: notice.bring.map(({ item, note }) => ({ item, note: note ?? '' })),
    reservation: { ...notice.reservation, address: notice.reservation.address ?? '' },
  };
}
