// 電話: a number to call, which key to press, and whether somebody answers now (guidebook p.6, p.14).
import {
  type Decision,
  type DialSubject,
  dialOpen,
  menuOption,
  NATIONAL_DIALS,
  type OpeningHours,
} from '@tegata/law';
import { StatusBadge } from '@tegata/ui';
import type { View } from './view.ts';
import { Why } from './why.tsx';

/** The nationwide free dial for one subject; loss and theft are answered day and night. */
export function FreeDial({ view, subject }: { view: View; subject: DialSubject }) {
  const { t, on, now, speech } = view;
  const option = menuOption(subject, on);
  if (!option) return null;
  const dial = NATIONAL_DIALS['free-dial'];
  const open = dialOpen(subject, now);
  return (
    <div class="mt-6 grid gap-2 rounded-12 border-2 border-link bg-paper p-5">
      <p class="font-bold">{speech.name('dial', 'free-dial')}</p>
      <p>
        <Telephone number={dial.telephone} />
      </p>
      <p>{t('dial.press', { press: option.press })}</p>
      {option.dayAndNight ? <Always view={view} /> : <OpenNow view={view} open={open} />}
    </div>
  );
}

/** Whether somebody is there at this moment, and why. A page about another day keeps silent. */
export function OpenNow({ view, open }: { view: View; open: Decision<boolean> }) {
  const { t, on, today } = view;
  if (!on.equals(today)) return null;
  return (
    <div class="grid gap-2" data-no-print>
      <p>
        <StatusBadge tone={open.answer ? 'success' : 'info'}>
          {t(open.answer ? 'open.now' : 'open.not-now')}
        </StatusBadge>
      </p>
      <Why view={view} reasons={open.reasons} />
    </div>
  );
}

/** Day and night. */
export function Always({ view }: { view: View }) {
  return (
    <p>
      <StatusBadge tone="success">{view.t('dial.always')}</StatusBadge>
    </p>
  );
}

/** A number to touch. */
export function Telephone({ number }: { number: string }) {
  return (
    <a
      href={`tel:${number.replaceAll('-', '')}`}
      class="inline-flex min-h-11 items-center text-std-28B-150 tabular-nums"
    >
      {number}
    </a>
  );
}

/** 受付時間 as lines of days and times. */
export function HoursLines({ view, hours }: { view: View; hours: OpeningHours }) {
  const { t } = view;
  return (
    <ul class="grid gap-1">
      {weekLines(hours).map(({ days, span }) => (
        <li class="tabular-nums">
          {days.map((day) => t(`weekday.${day}`)).join(t('frame.and'))} {span ?? t('hours.closed')}
        </li>
      ))}
      <li class="tabular-nums">
        {t('hours.holidays')} {spanOf(hours.holidays) ?? t('hours.closed')}
      </li>
      <li class="tabular-nums">
        {t('hours.year-end')} {spanOf(hours.yearEnd) ?? t('hours.closed')}
      </li>
    </ul>
  );
}

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type Line = { days: Weekday[]; span: string | undefined };

/** Days with the same hours stand together, in the order of the week. */
function weekLines({ week }: OpeningHours): Line[] {
  const lines: Line[] = [];
  for (const [index, hours] of week.entries()) {
    const span = spanOf(hours);
    const day = (index + 1) as Weekday;
    const same = lines.find((line) => line.span === span);
    if (same) same.days.push(day);
    else lines.push({ days: [day], span });
  }
  return lines;
}

function spanOf(hours: OpeningHours['holidays'] | undefined): string | undefined {
  const clock = (time: Temporal.PlainTime) => `${time.hour}:${String(time.minute).padStart(2, '0')}`;
  return hours ? `${clock(hours.opens)}–${clock(hours.closes)}` : undefined;
}
