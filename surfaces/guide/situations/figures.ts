// The figures that sentences mention (日数・金額・年数), by the rules of the day shown, so that no sentence holds one itself.
import { nthBirthdayAfter, policy, renewalWindow } from '@tegata/law';
import type { View } from '../frame/view.ts';

/** Parameters for the catalogue; a sentence takes what it needs. */
export function figuresFor({ on, speech, profile }: View) {
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
    withParentUnder: policy('pickUp.withRepresentativeUnder', on).value,
    photoFromAge: policy('card.photoRequiredFromAge', on).value,
    photoMonths: policy('card.photoMonths', on).value,
    specialMonths: policy('card.specialPeriodMonths', on).value,
    cardYen: speech.yen(reissue.card),
    certificateYen: speech.yen(reissue.certificates),
    reissueYen: speech.yen(reissue.card + reissue.certificates),
    waitingDays: profile.pickUp.waitingDays,
    expiry: speech.date(example.expiry),
    opens: speech.date(example.opens),
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
