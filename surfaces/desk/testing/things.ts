// Letters and cards for the tests of the desk.
import { designateIndividualNumber, formatIndividualNumber, reservedBody } from '@tegata/numbers';
import type { Letter, Resident, WalletCard } from '../deps.ts';
import type { Street } from './street.ts';
import { jpeg } from './street.ts';

const id = (n: number) => `0199c0de-1111-7000-8000-${String(n).padStart(12, '0')}`;

export const formId = '0000-0000-0000-0000-0001-000';
export const noticeCode = 'K7QM-2X9D';
export const cardSerial = '000000000000017';

/** A number of the reserved range, as the notice prints it. */
export const printedNumber: string = formatIndividualNumber(designateIndividualNumber(reservedBody(7)));

export const numberNotice: Letter = {
  id: id(1),
  at: '2026-11-20T01:00:00Z',
  from: 'jlis',
  kind: 'number-notice',
  title: { ja: '個人番号通知書', en: 'Individual Number Notice' },
  body: { formId, individualNumber: printedNumber, designatedOn: '2026-11-20' },
};

export const cardNotice: Letter = {
  id: id(2),
  at: '2026-11-25T01:00:00Z',
  from: 'municipality',
  kind: 'card-notice',
  title: { ja: 'マイナンバーカード交付通知書', en: 'Your My Number Card has arrived' },
  body: { noticeCode, officeId: 'shiba', pickUpUntil: '2027-01-24' },
  pdf: new TextEncoder().encode('%PDF-1.7 sample'),
};

export function cardFor(
  { name, birth, sex, testPins }: Resident,
  more: Partial<WalletCard['label']> = {},
): Omit<WalletCard, 'handle' | 'place'> {
  return {
    cardSerial: more.cardSerial ?? cardSerial,
    label: {
      cardSerial,
      holderName: name,
      address: '東京都港区芝公園一丁目5番25号 見本荘101号室',
      birth,
      sex,
      kind: 'adult',
      issuedOn: '2026-04-10',
      expiry: '2036-02-29',
      photo: jpeg.toBase64(),
      testPins: testPins ?? { auth: '5678', sign: 'MIHON1', register: '5678', text: '5678' },
      ...more,
    },
    tries: { auth: 3, sign: 5, register: 3, text: 3 },
  };
}

/** The ward has sent the notice of this resident's card. */
export function noticed(street: Street, resident: Resident): void {
  street.post(resident, numberNotice);
  street.post(resident, cardNotice);
  street.state.cards.set(noticeCode, {
    cardSerial,
    residentId: id(9),
    holderName: resident.name,
    holderFurigana: resident.furigana,
    state: 'notice-sent',
    officeId: 'shiba',
    arrivedOn: '2026-11-24',
    expiry: '2036-02-29',
    noticeCode,
  });
}

/** A form as a browser of this origin posts it. */
export const posted = (fields: Record<string, string | Blob>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost' } };
};

export const keyOf = (html: string): string => /name="form-key" value="([^"]+)"/.exec(html)?.[1] ?? '';
