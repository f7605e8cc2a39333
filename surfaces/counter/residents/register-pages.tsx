// The two pages of the registration: what kind of report it is, and what was reported.
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  formKeyOf,
  type Lang,
  Notice,
  newFormKey,
  RadioGroup,
  SelectField,
  Steps,
  TextField,
  type Typed,
  typedText,
} from '@tegata/ui';
import type { Child } from 'hono/jsx';
import { type Trouble, TroubleNotice } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import type { Desk } from '../frame/desk.ts';
import { sexText } from './person.tsx';
import { registerWords } from './register-words.ts';
import { foreignStatuses, type Registration, type Report, relations } from './registration.ts';
import { residentsWords } from './residents-words.ts';

type Name = keyof Registration;

/** Labels by field; the date of birth is also the day of the event when a child was born. */
export function registerLabels(lang: Lang, { event }: Report): Record<Name, string> {
  const t = registerWords(lang);
  return {
    name: t('name'),
    furigana: t('furigana'),
    birth: t(event === 'born' ? 'born' : 'birth'),
    sex: t('sex'),
    on: t('on'),
    address: t('address'),
    relation: t('relation'),
    status: t('status'),
    nationality: t('nationality'),
    residenceCardStatus: t('residenceCardStatus'),
    stayUntil: t('stayUntil'),
    aliasName: t('aliasName'),
    registeredDomicile: t('registeredDomicile'),
    domicileHead: t('domicileHead'),
    formerName: t('formerName'),
    formerNameFurigana: t('formerNameFurigana'),
    previousAddress: t('previousAddress'),
  };
}

function RegisterSteps({ lang, current }: { lang: Lang; current: number }) {
  const t = registerWords(lang);
  return <Steps lang={lang} names={[t('step.kind'), t('step.facts')]} current={current} />;
}

type ChooseProps = { desk: Desk; report: Report; missing?: boolean };

export function ChooseReport({ desk, report, missing }: ChooseProps) {
  const { lang } = desk;
  const t = registerWords(lang);
  const { joins } = report;
  const errors: FieldErrors = missing ? { event: t('errors.household') } : {};
  return (
    <ClerkPage
      desk={desk}
      place="residents"
      title={t('title')}
      step={{ current: 1, total: 2 }}
      errors={missing}
      above={<RegisterSteps lang={lang} current={1} />}
    >
      <ErrorSummary lang={lang} errors={errors} />
      <div class="mt-6 max-w-[40rem]">
        {joins ? (
          <Notice lang={lang} tone="info" text={t('joins', { name: joins.name })}>
            <p>
              <a href={`/residents/new?event=${report.event}&nation=${report.nation}`}>{t('joins-change')}</a>
            </p>
          </Notice>
        ) : (
          <Notice lang={lang} tone="info" text={t(missing ? 'born-needs-household' : 'joins-new')}>
            <p>
              <a href="/residents">{t('joins-search')}</a>
            </p>
          </Notice>
        )}
      </div>
      <form method="get" action="/residents/new/form" class="mt-8 grid max-w-[40rem] gap-8">
        {joins && <input type="hidden" name="with" value={joins.residentId} />}
        <RadioGroup
          lang={lang}
          name="event"
          label={t('kind')}
          error={errors.event}
          value={report.event}
          look="tiles"
          choices={[
            { value: 'moved-in', label: t('kind.moved-in') },
            { value: 'born', label: t('kind.born') },
          ]}
        />
        <RadioGroup
          lang={lang}
          name="nation"
          label={t('nation')}
          value={report.nation}
          look="tiles"
          choices={[
            { value: 'japan', label: t('nation.japan') },
            { value: 'other', label: t('nation.other') },
          ]}
        />
        <p>
          <Button shortcut="F8">{t('next')}</Button>
        </p>
      </form>
    </ClerkPage>
  );
}

type RegisterProps = {
  desk: Desk;
  report: Report;
  typed?: Typed;
  errors?: FieldErrors;
  trouble?: Trouble | undefined;
};

export function RegisterPage({ desk, report, typed, errors = {}, trouble }: RegisterProps) {
  const { lang } = desk;
  const t = registerWords(lang);
  const { event, nation, joins } = report;
  const japanese = nation === 'japan';
  const labels = registerLabels(lang, report);
  const field = (name: Name) => ({ lang, name, label: labels[name], error: errors[name] });
  const text = (name: Name) => ({
    ...field(name),
    value: typedText(typed, name),
    residentName: true as const,
  });
  const date = (name: Name) => ({ ...field(name), typed });
  const query = new URLSearchParams({ event, nation, ...(joins && { with: joins.residentId }) });
  return (
    <ClerkPage
      desk={desk}
      place="residents"
      title={t('title')}
      step={{ current: 2, total: 2 }}
      errors={Object.keys(errors).length > 0 || trouble !== undefined}
      above={<RegisterSteps lang={lang} current={2} />}
    >
      <p class="mt-2 flex flex-wrap gap-x-4">
        <span>
          {t(`kind.${event}`)} / {t('nation')}: {t(`nation.${nation}`)}
        </span>
        <a href={`/residents/new?${query}`}>{t('change-kind')}</a>
      </p>
      {joins && <p class="mt-2 font-name">{t('joins', { name: joins.name })}</p>}
      <div class="mt-4 grid gap-4">
        <TroubleNotice lang={lang} trouble={trouble} />
        <ErrorSummary lang={lang} errors={errors} />
      </div>
      <Form
        action={`/residents/new/form?${query}`}
        formKey={typed ? formKeyOf(typed) : newFormKey()}
        class="mt-8 grid gap-10"
      >
        <div class="grid gap-10 desktop:grid-cols-2">
          <Group title={t('group.person')}>
            <TextField {...text('name')} hint={t(japanese ? 'name-hint' : 'name-hint-foreign')} />
            <TextField {...text('furigana')} hint={t('furigana-hint')} optional={!japanese} />
            <DateField {...date('birth')} />
            <RadioGroup
              {...field('sex')}
              value={typedText(typed, 'sex') || undefined}
              choices={(['1', '2', '3'] as const).map((sex) => ({ value: sex, label: sexText(sex, lang) }))}
            />
          </Group>
          <div class="grid min-w-0 content-start gap-10">
            <Group title={t('group.record')}>
              {event === 'moved-in' && <DateField {...date('on')} hint={t('on-hint')} />}
              {joins ? (
                <SelectField
                  {...field('relation')}
                  hint={t('relation-hint')}
                  value={typedText(typed, 'relation')}
                  choices={relations.map((relation) => ({
                    value: relation,
                    label: t(`relation.${relation}`),
                  }))}
                />
              ) : (
                <TextField {...text('address')} hint={t('address-hint')} rows={2} />
              )}
              {joins && (
                <p>
                  <span class="block text-std-17B-170">{labels.address}</span>
                  <span class="font-name">{joins.address}</span>
                </p>
              )}
            </Group>
            {!japanese && (
              <Group title={t('group.stay')}>
                <SelectField
                  {...field('status')}
                  value={typedText(typed, 'status')}
                  choices={foreignStatuses.map((status) => ({
                    value: status,
                    label: residentsWords(lang)(`status.${status}`),
                  }))}
                />
                <TextField {...text('nationality')} hint={t('nationality-hint')} width="middle" />
                <TextField
                  {...text('residenceCardStatus')}
                  hint={t('residenceCardStatus-hint')}
                  width="middle"
                  optional
                />
                <DateField {...date('stayUntil')} optional />
                <TextField {...text('aliasName')} width="middle" optional />
              </Group>
            )}
            <Group title={t('group.origin')}>
              {event === 'moved-in' && <TextField {...text('previousAddress')} rows={2} optional />}
              {japanese && (
                <>
                  <TextField {...text('registeredDomicile')} optional />
                  <TextField {...text('domicileHead')} width="middle" optional />
                  <TextField {...text('formerName')} width="middle" optional />
                  <TextField {...text('formerNameFurigana')} width="middle" optional />
                </>
              )}
            </Group>
          </div>
        </div>
        <div>
          <p class="mb-3 max-w-[40rem]">{t('after-send')}</p>
          <Button shortcut="F8">{t('send')}</Button>
        </div>
      </Form>
    </ClerkPage>
  );
}

function Group({ title, children }: { title: string; children?: Child }) {
  return (
    <section class="grid min-w-0 content-start gap-6">
      <h2 class="border-b-2 border-key-900 pb-1 text-std-20B-150">{title}</h2>
      {children}
    </section>
  );
}
