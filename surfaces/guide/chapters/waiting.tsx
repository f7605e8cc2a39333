// 混雑状況 (guidebook p.14): how many wait at an office and which numbers are being called. A page on paper says nothing of it.
import { inTokyo } from '@tegata/law';
import type { View } from '../frame/view.ts';

/** The moment the figures are of, or that nobody could say. */
export function WaitingTime({ view: { t, speech, waiting } }: { view: View }) {
  if (!waiting) return null;
  if (waiting === 'unknown') return <p data-no-print>{t('offices.waiting-unknown')}</p>;
  const time = inTokyo(Temporal.Instant.from(waiting.at)).toPlainTime();
  return <p data-no-print>{t('offices.waiting-at', { time: speech.time(time) })}</p>;
}

/** The queue of one office. */
export function WaitingAt({ view: { t, waiting }, officeId }: { view: View; officeId: string }) {
  if (!waiting || waiting === 'unknown') return null;
  const office = waiting.offices.find((each) => each.officeId === officeId);
  if (!office) return null;
  const { calling, medianWaitMinutes } = office;
  const numbers = calling.map(({ number, window }) => t('offices.waiting-window', { number, window }));
  return (
    <div class="grid gap-1 rounded-8 bg-paper-soft p-3" data-no-print data-waiting={officeId}>
      <p class="font-bold">
        {t('offices.waiting-count', { count: office.waiting.reduce((sum, { count }) => sum + count, 0) })}
      </p>
      {numbers.length > 0 && <p>{t('offices.waiting-calling', { numbers: numbers.join(t('frame.and')) })}</p>}
      {medianWaitMinutes !== undefined && (
        <p>{t('offices.waiting-median', { minutes: inTens(medianWaitMinutes) })}</p>
      )}
    </div>
  );
}

/** 「約10分」: nobody can promise a wait to the minute. */
const inTens = (minutes: number) => Math.max(10, Math.ceil(minutes / 10) * 10);
