// The figures that sentences mention (日数・金額・年数), by the rules of the day shown, so that no sentence holds one itself.
import { formatDate, formatYen, nthBirthdayAfter, policy, renewalWindow } from '@tegata/law';
import type { View } from '../frame/view.ts';

/** Parameters for the catalogue; a sentence takes what it needs. */
export function figuresFor({ on, lang, profile }: View) {
  const reissue = policy('reissue.fee', on).value;
  const example = exampleOf(on);
  return {
    days: policy('filing.days', on).value,
    afterPlan: policy('continuation.daysAfterPlannedMoveOut', on).value,
    afterFiling: policy('continuation.daysAfterFiling', on).value,
    freeReissueDays: policy('overseas.freeReissueDays', on).value,
    oneStopBefore: policy('oneStop.daysBefore', on).value,
    oneStopAfter: policy('oneStop.daysAfter', on).value,
    adultAge: policy('card.adultAge', on).value,
    adultYears: policy('card.years.adult', on).value,
    minorYears: policy('card.years.minor', on).value,
    certificateYears: policy('certificate.years', on).value,
    signFromAge: policy('certificate.signFromAge', on).value,
    photoFromAge: policy('card.photoRequiredFromAge', on).value,
    photoMonths: policy('card.photoMonths', on).value,
    specialMonths: policy('card.specialPeriodMonths', on).value,
    cardYen: formatYen(reissue.card, lang),
    certificateYen: formatYen(reissue.certificates, lang),
    reissueYen: formatYen(reissue.card + reissue.certificates, lang),
    waitingDays: profile.pickUp.waitingDays,
    expiry: formatDate(example.expiry, lang),
    opens: formatDate(example.opens, lang),
    resetAtKiosk: resetsAtKiosk(on),
  };
}

/** The worked example of p.12: something that expires on the first of April next to come. */
function exampleOf(on: Temporal.PlainDate) {
  const expiry = nthBirthdayAfter(Temporal.PlainDate.from('2000-04-01'), on, 1);
  return { expiry, opens: renewalWindow(expiry).opens };
}

/** Which PINs a kiosk sets anew on a day. */
function resetsAtKiosk(on: Temporal.PlainDate): 'both' | 'sign' | 'none' {
  if (!policy('pin.kioskReset.sign', on).value) return 'none';
  return policy('pin.kioskReset.auth', on).value ? 'both' : 'sign';
}
