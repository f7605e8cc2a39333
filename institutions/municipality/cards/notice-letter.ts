// 交付通知書 as a letter: where the card waits, until when, and what to bring (guidebook p.3, p.14).
import { ageOn, formatTime, type OpeningHours, policy } from '@tegata/law';
import type { CardNotice, Press } from '@tegata/paper';
import type { MunicipalityProfile, OfficeProfile } from '../profiles/profile.ts';
import type { HeldCard } from './advance.ts';
import { areaOf } from './area.ts';

const WEEK = ['月', '火', '水', '木', '金', '土', '日'];

/** What the press prints for a card whose notice is sent on `issuedOn`. */
export function noticeLetter(
  { profile, press }: { profile: MunicipalityProfile; press: Press },
  card: HeldCard & { noticeCode: string },
  office: OfficeProfile,
  issuedOn: Temporal.PlainDate,
): CardNotice {
  const { holder } = card;
  const dial = profile.telephones.find(({ id }) => id === 'reservations') ?? profile.telephones[0]!;
  return {
    addressee: {
      postalCode: areaOf(profile, holder.address).postalCode,
      address: printable(press, holder.address),
      name: printable(press, holder.name),
    },
    noticeNumber: card.noticeCode,
    issuedOn,
    sender: { title: `${profile.prefecture.ja}${profile.mayor.title.ja}`, municipality: profile.name.ja },
    window: {
      name: `${office.name.ja} ${office.desk.ja}`,
      address: office.address,
      telephone: office.telephone,
      hours: hoursInWords(profile.counterHours),
    },
    pickUpUntil: pickUpUntil(profile, issuedOn, card.expiry),
    reservation: {
      telephone: dial.telephone,
      hours: dial.hours ? hoursInWords(dial.hours).join('、') : '24時間',
    },
    bring: [
      { item: 'この交付通知書' },
      {
        item: '本人確認書類',
        note: '運転免許証、パスポート、在留カードなど顔写真のあるもの1点。ない方は資格確認書、学生証など2点。',
      },
      { item: '通知カード、これまでのマイナンバーカード', note: 'お持ちの方だけ' },
    ],
    withRepresentative:
      ageOn(holder.birth, issuedOn) < policy('pickUp.withRepresentativeUnder', issuedOn).value,
  };
}

/** 受取期限: so many days after the notice, but not beyond the card's own validity. */
export function pickUpUntil(
  { pickUp }: MunicipalityProfile,
  noticeOn: Temporal.PlainDate,
  expiry: Temporal.PlainDate,
): Temporal.PlainDate {
  const last = noticeOn.add({ days: pickUp.waitingDays });
  return Temporal.PlainDate.compare(last, expiry) < 0 ? last : expiry;
}

/**
 * A letter must reach people whose name no font of this press draws: a variant gives way to its plain form, as on an
 * envelope. Certificates never do this; there the press refuses.
 */
export function printable(press: Press, text: string): string {
  if (press.unsupportedCharacters(text).length === 0) return text;
  const plain = text.replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '');
  const missing = press.unsupportedCharacters(plain);
  return missing.reduce((rest, character) => rest.replaceAll(character, '・'), plain);
}

/** 「平日 午前9時から午後5時まで」 and the days that differ. */
function hoursInWords({ week }: OpeningHours): string[] {
  const words = (day: (typeof week)[number]) =>
    day && `${formatTime(day.opens, 'ja')}から${formatTime(day.closes, 'ja')}まで`;
  const usual = words(week[0] ?? null);
  const others = week.flatMap((day, at) => {
    const weekend = at > 4;
    if (at === 0 || words(day) === (weekend ? null : usual)) return [];
    return [`${WEEK[at]}曜は${words(day) ?? '休み'}`];
  });
  return usual ? [`平日 ${usual}`, ...others] : others;
}
