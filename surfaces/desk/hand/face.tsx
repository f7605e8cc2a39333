// The printed side of a card (券面): the label as text in the printer's own form, always in Japanese.
import { certificateExpiry, formatEra } from '@tegata/law';
import type { CardFace } from '@tegata/ui';
import type { WalletCard } from '../deps.ts';

type Label = WalletCard['label'];

const sexes = { '1': '男', '2': '女', '3': '―' };

/** `photo` is the address of the picture, for a card that has one. */
export function cardFace(label: Label, photo: string): CardFace {
  const expiry = Temporal.PlainDate.from(label.expiry);
  const certificates = certificatesUntil(label);
  return {
    name: label.holderName,
    address: label.address,
    birth: `${formatEra(Temporal.PlainDate.from(label.birth))}生`,
    sex: sexes[label.sex],
    expiry: `${expiry.year}年${expiry.month}月${expiry.day}日まで有効`,
    certificateExpiry: `${certificates.year}年${certificates.month}月${certificates.day}日まで`,
    photo: label.photo && (
      <img src={photo} alt="" width={720} height={926} decoding="sync" class="size-full object-cover" />
    ),
  };
}

/** 電子証明書の有効期限 of the certificates that were made with the card. */
export function certificatesUntil({ birth, issuedOn, expiry }: Label): Temporal.PlainDate {
  const [born, issued, cardExpiry] = [birth, issuedOn, expiry].map((day) => Temporal.PlainDate.from(day)) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
    Temporal.PlainDate,
  ];
  return certificateExpiry({ kind: 'auth', born, issued, cardExpiry }).answer;
}
