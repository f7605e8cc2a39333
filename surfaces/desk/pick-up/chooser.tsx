// Choosing where and when (窓口と日時を選ぶ): an office, a day of the month, a time that is still free.
import { formatDate } from '@tegata/law';
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  formKeyOf,
  type Lang,
  Notice,
  newFormKey,
  RadioGroup,
  Reasons,
  type Typed,
  typedText,
} from '@tegata/ui';
import { reasonTexts, type WireReason } from '../parts.tsx';
import { type CalendarDay, type Month, monthOf } from './month.ts';
import { type Office, officeName, type Ward } from './offices.ts';
import { timeText } from './slot.ts';
import { pickUpWords } from './words.ts';

export type ChooserProps = {
  lang: Lang;
  today: Temporal.PlainDate;
  /** Address of this page, without a query. */
  page: string;
  ward: Ward;
  officeId: string;
  on: Temporal.PlainDate;
  month: Temporal.PlainYearMonth;
  /** True while a reservation is being changed: kept in every link. */
  changing: boolean;
  slots: readonly { slot: string; free: number }[];
  reasons: readonly WireReason[];
  typed?: Typed | undefined;
  errors?: FieldErrors | undefined;
  trouble?: string | undefined;
};

const address = (
  { page, officeId, on, changing }: ChooserProps,
  more: Record<string, string> = {},
): string => {
  const query = { office: officeId, on: on.toString(), ...(changing && { change: '1' }), ...more };
  return `${page}?${new URLSearchParams(query)}`;
};

export function Chooser(props: ChooserProps) {
  const { lang, errors = {}, trouble } = props;
  const t = pickUpWords(lang);
  return (
    <div class="grid gap-10">
      <ErrorSummary lang={lang} errors={errors} />
      {trouble && <Notice lang={lang} tone="error" live text={trouble} />}
      <OfficeChoice {...props} />
      <section class="grid gap-4" aria-labelledby="day">
        <h2 id="day">{t('day.choose')}</h2>
        <Calendar
          {...props}
          month={monthOf(props.month, { today: props.today, horizonDays: props.ward.horizonDays })}
        />
        <p class="text-dns-14N-130 text-ink-soft">{t('day.legend')}</p>
      </section>
      <Times {...props} />
    </div>
  );
}

function OfficeChoice({ lang, page, ward, officeId, on, changing }: ChooserProps) {
  const t = pickUpWords(lang);
  return (
    <form method="get" action={page} class="grid gap-3">
      <label for="office" class="text-std-17B-170">
        {t('office.choose')}
      </label>
      <div class="flex flex-wrap gap-3">
        <select
          id="office"
          name="office"
          class="min-h-14 w-full max-w-[28rem] min-w-0 rounded-8 border border-line-strong bg-paper px-4 py-3 text-std-16N-170 text-ink"
        >
          {ward.offices.map((office: Office) => (
            <option value={office.id} selected={office.id === officeId}>
              {office.name[lang]}
            </option>
          ))}
        </select>
        <input type="hidden" name="on" value={on.toString()} />
        {changing && <input type="hidden" name="change" value="1" />}
        <Button variant="outline">{t('office.show')}</Button>
      </div>
    </form>
  );
}

function Calendar({ month, ...props }: Omit<ChooserProps, 'month'> & { month: Month }) {
  const { lang } = props;
  const t = pickUpWords(lang);
  const title = t('day.month', { year: String(month.month.year), month: month.month.month });
  const turn = (to: Temporal.PlainYearMonth | undefined, label: string) =>
    to && (
      <a
        href={`${address(props as ChooserProps, { month: to.toString() })}#day`}
        class="inline-flex min-h-11 items-center"
      >
        {label}
      </a>
    );
  return (
    <div class="grid max-w-[36rem] gap-2">
      <div class="flex min-h-11 items-center justify-between gap-4">
        <span>{turn(month.previous, t('day.previous'))}</span>
        <strong class="text-std-18B-160">{title}</strong>
        <span>{turn(month.following, t('day.following'))}</span>
      </div>
      <table class="w-full table-fixed border-collapse text-center">
        <caption class="sr-only">{title}</caption>
        <thead>
          <tr>
            {([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => (
              <th scope="col" class="border-b border-line py-2 text-dns-14N-120 font-normal">
                {t(`week.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr>
              {week.map((day) => (
                <td class="border border-line p-0">
                  {day && <Day {...(props as ChooserProps)} day={day} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ day: { date, open }, ...props }: ChooserProps & { day: CalendarDay }) {
  const { lang, on } = props;
  const t = pickUpWords(lang);
  if (!open) {
    return (
      <span class="grid min-h-12 place-items-center text-ink-soft">
        <span aria-hidden="true" class="line-through">
          {date.day}
        </span>
        <span class="sr-only">
          {date.day} {t('day.closed')}
        </span>
      </span>
    );
  }
  const chosen = date.equals(on);
  return (
    <a
      href={`${address({ ...props, on: date })}#times`}
      aria-current={chosen ? 'date' : undefined}
      aria-label={`${formatDate(date, lang, { weekday: true })}${chosen ? ` (${t('day.chosen')})` : ''}`}
      data-button
      class={`grid min-h-12 place-items-center no-underline hover:bg-paper-key hover:underline ${
        chosen ? 'bg-fill font-bold text-fill-ink hover:bg-fill-hover' : 'text-link'
      }`}
    >
      {date.day}
    </a>
  );
}

function Times(props: ChooserProps) {
  const { lang, page, ward, officeId, on, slots, reasons, typed, errors = {}, changing } = props;
  const t = pickUpWords(lang);
  const day = formatDate(on, lang, { weekday: true });
  const free = slots.filter((slot) => slot.free > 0);
  return (
    <section class="grid gap-4" aria-labelledby="times">
      <h2 id="times" tabindex={-1}>
        {t('time.choose', { day })}
      </h2>
      <p>{officeName(ward, officeId, lang)}</p>
      {free.length === 0 ? (
        <Notice lang={lang} tone="info" text={t('time.none')}>
          {reasons.length > 0 && <Reasons lang={lang} open reasons={reasonTexts(reasons, lang)} />}
        </Notice>
      ) : (
        <Form action={page} formKey={typed ? formKeyOf(typed) : newFormKey()} class="grid gap-6">
          <input type="hidden" name="office" value={officeId} />
          <input type="hidden" name="on" value={on.toString()} />
          {changing && <input type="hidden" name="change" value="1" />}
          <RadioGroup
            lang={lang}
            name="slot"
            look="tiles"
            label={t('time.label')}
            error={errors.slot}
            value={typedText(typed, 'slot') || undefined}
            choices={free.map((slot) => ({
              value: slot.slot,
              label: timeText(slot.slot),
              hint: t('time.free', { free: slot.free }),
            }))}
          />
          <p>
            <Button>{t('reserve')}</Button>
          </p>
        </Form>
      )}
    </section>
  );
}
