// 窓口が開いている日: the next open days with their hours, the closed days between them and why, and where the counters are.

import type { OpenDay } from '@tegata/law';
import { StatusBadge } from '@tegata/ui/browser';
import { From, Why } from '../frame/why.tsx';
import type { Teller } from './teller.ts';

export function Openings({ openings, teller }: { openings: readonly OpenDay[]; teller: Teller }) {
  const { local, offices, t } = teller;
  return (
    <section class="grid gap-4">
      <h3>{t('planner.openings')}</h3>
      <ul class="border-t border-line" data-columns>
        {openings.map((day) => (
          <Day day={day} teller={teller} />
        ))}
      </ul>
      <p>{t('planner.offices')}</p>
      <ul class="grid gap-1" data-columns>
        {offices.map((office) => (
          <li class="flex flex-wrap items-center gap-x-4">
            <a href={teller.link('offices', office.id)} class="inline-flex min-h-11 items-center">
              {local(office.name)}
            </a>
            <a
              href={`tel:${office.telephone.replaceAll('-', '')}`}
              class="inline-flex min-h-11 items-center tabular-nums"
            >
              {office.telephone}
            </a>
          </li>
        ))}
      </ul>
      {offices[0] && <From view={teller} source={offices[0].source} />}
    </section>
  );
}

function Day({ day: { closedBefore, date, evening, hours }, teller }: { day: OpenDay; teller: Teller }) {
  const { speech, t } = teller;
  return (
    <>
      {closedBefore.length > 0 && (
        <li class="grid gap-2 border-b border-line py-3 text-ink-soft">
          <p>
            {t('planner.closed', {
              days: closedBefore.map((each) => shortDay(each.date, teller)).join(t('frame.and')),
            })}
          </p>
          <Why view={teller} reasons={closedBefore.flatMap(({ reasons }) => reasons)} />
        </li>
      )}
      <li class="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3 tabular-nums">
        <time datetime={date.toString()} class="font-bold" data-open={date.toString()}>
          {speech.date(date)} {t(`weekday.${weekday(date)}`)}
        </time>
        <span>
          {clock(hours.opens)}–{clock(hours.closes)}
        </span>
        {evening && <StatusBadge tone="info">{t('planner.evening')}</StatusBadge>}
      </li>
    </>
  );
}

/** `11/23 月` */
const shortDay = (date: Temporal.PlainDate, { t }: Teller) =>
  `${date.month}/${date.day} ${t(`weekday.${weekday(date)}`)}`;

const weekday = (date: Temporal.PlainDate) => date.dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7;

const clock = (time: Temporal.PlainTime) => `${time.hour}:${String(time.minute).padStart(2, '0')}`;
