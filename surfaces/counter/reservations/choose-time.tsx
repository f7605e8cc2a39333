// Office, day and time of a pick-up (受取の日時), with what is still free and why a day is closed.
import { formatDate } from '@tegata/law';
import {
  Button,
  DefinitionList,
  Disclosure,
  ErrorSummary,
  FieldError,
  type FieldErrors,
  Form,
  Notice,
  newFormKey,
  Reasons,
} from '@tegata/ui';
import type { Office } from '../clerk/offices.ts';
import type { Municipality } from '../deps.ts';
import { type Trouble, TroubleNotice } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import type { Desk } from '../frame/desk.ts';
import { told } from '../frame/told.ts';
import { PersonName } from '../residents/person.tsx';
import { DayStrip } from './day-strip.tsx';
import { reservationsWords } from './reservations-words.ts';
import { dayOf, timeOf } from './slot-time.ts';

type Known = Awaited<ReturnType<Municipality['reservationByCode']>>;
type Slots = Awaited<ReturnType<Municipality['slots']>>;

type ChooseTimeProps = Known & {
  desk: Desk;
  offices: Office[];
  office: Office;
  on: Temporal.PlainDate;
  day: Slots;
  slot: string | undefined;
  errors: FieldErrors;
  trouble: Trouble | undefined;
  formKey: string;
};

export function ChooseTime(props: ChooseTimeProps) {
  const { desk, card, reservation, offices, office, on, day, slot, errors, trouble } = props;
  const { lang } = desk;
  const t = reservationsWords(lang);
  const code = card.noticeCode ?? '';
  const address = (officeId: string, each: Temporal.PlainDate) =>
    `/reservations/new?${new URLSearchParams({ code, office: officeId, on: each.toString() })}`;
  const open = card.state === 'notice-sent' || card.state === 'reserved';
  return (
    <ClerkPage
      desk={desk}
      place="reservations"
      title={t('book.title')}
      errors={Object.keys(errors).length > 0 || trouble !== undefined}
    >
      <div class="mt-4 grid gap-6">
        <TroubleNotice lang={lang} trouble={trouble} />
        <ErrorSummary lang={lang} errors={errors} />
        <div class="max-w-[48rem]">
          <DefinitionList
            entries={[
              {
                term: t('book.who'),
                value: <PersonName name={card.holderName} furigana={card.holderFurigana} />,
              },
              { term: t('code'), value: code },
              {
                term: t('book.present'),
                value: reservation
                  ? `${formatDate(dayOf(reservation.slot), lang, { weekday: true })} ${timeOf(reservation.slot)} ${offices.find(({ id }) => id === reservation.officeId)?.name[lang] ?? ''}`
                  : t('book.present-none'),
              },
            ]}
          />
        </div>
        {!open && <Notice lang={lang} tone="error" text={t('book.not-open')} />}
        <nav aria-label={t('book.where')}>
          <ul class="flex flex-wrap gap-2">
            {offices.map((each) => (
              <li>
                <a
                  href={address(each.id, on)}
                  aria-current={each.id === office.id ? 'true' : undefined}
                  class={`inline-flex min-h-11 items-center rounded-8 border px-3 ${each.id === office.id ? 'border-2 border-ink font-bold text-ink no-underline' : 'border-line-strong'}`}
                >
                  {each.name[lang]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <DayStrip lang={lang} day={on} from={desk.today} address={(each) => address(office.id, each)} />
        <h2 class="text-std-20B-150">
          {formatDate(on, lang, { weekday: true })} {office.name[lang]}
        </h2>
        {day.slots.length === 0 ? (
          <Notice lang={lang} tone="info" text={t('book.closed')}>
            <Reasons lang={lang} reasons={told(day.reasons, lang)} open />
          </Notice>
        ) : (
          open && <Times {...props} slot={slot ?? reservation?.slot} />
        )}
        {reservation && (
          <Disclosure summary={t('cancel.summary')}>
            <p>{t('cancel.text')}</p>
            <Form action="/reservations/cancellation" formKey={newFormKey()} class="">
              <input type="hidden" name="code" value={code} />
              <Button size="md" variant="danger">
                {t('cancel.send')}
              </Button>
            </Form>
          </Disclosure>
        )}
      </div>
    </ClerkPage>
  );
}

function Times({ desk, card, office, on, day, slot, errors, formKey }: ChooseTimeProps) {
  const { lang } = desk;
  const t = reservationsWords(lang);
  return (
    <Form action="/reservations/new" formKey={formKey} class="grid gap-6">
      <input type="hidden" name="code" value={card.noticeCode} />
      <input type="hidden" name="officeId" value={office.id} />
      <input type="hidden" name="on" value={on.toString()} />
      <fieldset id="field-slot" tabindex={-1} class="grid min-w-0 gap-3">
        <legend class="mb-2 text-std-17B-170">{t('book.slot')}</legend>
        {errors.slot && <FieldError lang={lang} name="slot" message={errors.slot} />}
        <div class="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-3">
          {day.slots
            .filter((each) => each.free > 0 || each.slot === slot)
            .map((each) => (
              <label class="flex min-h-14 items-center gap-3 rounded-8 border border-line-strong px-3 py-2 has-checked:border-2 has-checked:border-link has-checked:bg-paper-key">
                <input
                  type="radio"
                  name="slot"
                  value={each.slot}
                  checked={each.slot === slot}
                  class="size-6 shrink-0 accent-fill"
                />
                <span class="grid">
                  <span class="text-std-17B-170 tabular-nums">{timeOf(each.slot)}</span>
                  <span class="text-dns-14N-130 text-ink-soft">
                    {each.free > 0 ? t('book.free', { free: each.free }) : t('book.full')}
                  </span>
                </span>
              </label>
            ))}
        </div>
      </fieldset>
      <p>
        <Button shortcut="F8">{t('book.send')}</Button>
      </p>
    </Form>
  );
}
