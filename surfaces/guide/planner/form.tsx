// 質問の画面: the form of the planner. Only the situation's own questions are shown; the others wait, hidden, for a script that
// lets the reader choose another situation without asking the server.
import { FILERS, type Filer, IDENTITY_DOCUMENTS, type IdentityDocumentId } from '@tegata/law';
import {
  Button,
  CheckboxGroup,
  DateField,
  Disclosure,
  type FieldErrors,
  Form,
  RadioGroup,
  SelectField,
} from '@tegata/ui';
import type { Child } from 'hono/jsx';
import { ranOn } from '../frame/as-of.ts';
import type { View } from '../frame/view.ts';
import type { GuideKey } from '../words/words.ts';
import type { Typed } from './answers.ts';
import {
  askedIn,
  type DateFieldName,
  type Extra,
  HAPPENINGS,
  type Happened,
  PIN_KINDS,
  reasonsForNew,
  STATUSES,
} from './questions.ts';
import { ReadCard } from './read-card.tsx';

type FormProps = { view: View; happened: Happened; typed: Typed; errors: FieldErrors };

export function PlannerForm(props: FormProps) {
  const { happened, typed, view } = props;
  const { lang, link, t } = view;
  const date = (name: DateFieldName, hint?: GuideKey, birthday?: boolean) => (
    <DateField
      lang={lang}
      name={name}
      label={t(`planner.field.${name}`)}
      typed={typed}
      optional
      error={props.errors[name]}
      birthday={birthday}
      {...(hint && { hint: t(hint) })}
    />
  );
  return (
    <Form action={link('planner')} class="mt-8 grid gap-10">
      <Group id="answers" title={t('planner.about-what')}>
        <input type="hidden" name="questions" value={happened} />
        <SelectField
          lang={lang}
          name="happened"
          label={t('planner.happened')}
          value={happened}
          choices={HAPPENINGS.map((id) => ({
            value: id,
            label: id === 'dates' ? t('planner.happened.dates') : t(`when.${id}.tile`),
          }))}
        />
        <p data-on-server>
          <Button variant="outline" size="md">
            {t('planner.change')}
          </Button>
        </p>
        <Asked extra="happened-on" {...props}>
          {date('happened-on', 'planner.field.happened-on-hint')}
        </Asked>
        <Asked extra="planned-out" {...props}>
          {date('planned-out')}
        </Asked>
        <Asked extra="filed-on" {...props}>
          {date('filed-on')}
        </Asked>
        <Asked extra="new-stay" {...props}>
          {date('new-stay')}
        </Asked>
        <WhyNew {...props} />
        <Asked extra="police-report" {...props}>
          <Tick name="police-report" label={t('planner.field.police-report')} typed={typed} />
        </Asked>
        <Asked extra="pin" {...props}>
          <RadioGroup
            lang={lang}
            name="pin"
            label={t('planner.field.pin')}
            value={one(typed.pin) ?? 'auth'}
            choices={PIN_KINDS.map((kind) => ({ value: kind, label: view.speech.name('pin', kind) }))}
          />
        </Asked>
      </Group>
      <Group title={t('planner.about-you')}>
        {date('born', undefined, true)}
        <SelectField
          lang={lang}
          name="status"
          label={t('planner.field.status')}
          value={one(typed.status) ?? 'citizen'}
          choices={STATUSES.map((id) => ({ value: id, label: t(`planner.status.${id}`) }))}
        />
        {date('stay-until', 'planner.field.stay-until-hint')}
        <RadioGroup
          lang={lang}
          name="by"
          label={t('planner.field.by')}
          value={one(typed.by) ?? 'self'}
          choices={(Object.keys(FILERS) as Filer[]).map((id) => ({
            value: id,
            label: view.speech.name('filer', id),
          }))}
        />
      </Group>
      <Group title={t('planner.about-card')}>
        <p>{t('planner.about-card-hint')}</p>
        <ReadCard view={view} />
        {date('card-expiry')}
        {date('card-made', 'planner.field.card-made-hint')}
        <Certificates date={date} {...props} />
      </Group>
      <Papers {...props} />
      <p>
        <Button>{t('planner.submit')}</Button>
      </p>
    </Form>
  );
}

function Group({ id, title, children }: { id?: string; title: string; children?: Child }) {
  return (
    <section id={id} class="grid scroll-mt-6 gap-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A question that belongs to some situations. */
function Asked({ extra, happened, children }: FormProps & { extra: Extra; children?: Child }) {
  const situations = askedIn(extra);
  return (
    <div data-asked-in={situations.join(' ')} hidden={!situations.includes(happened)}>
      {children}
    </div>
  );
}

/** Each situation has reasons of its own for a new card. */
function WhyNew({ happened, typed, view: { lang, t } }: FormProps) {
  return (
    <>
      {askedIn('why').map((id) => (
        <div data-asked-in={id} hidden={id !== happened}>
          <RadioGroup
            lang={lang}
            name={`why-${id}`}
            label={t('planner.field.why')}
            value={one(typed[`why-${id}`]) ?? one(typed.why) ?? reasonsForNew(id)[0]}
            choices={reasonsForNew(id).map((each) => ({
              value: each,
              label: t(`reissue.${each}` as GuideKey),
            }))}
          />
        </div>
      ))}
    </>
  );
}

const CERTIFICATE_DATES = ['auth-expiry', 'auth-issued', 'sign-expiry', 'sign-issued'] as const;

function Certificates({
  date,
  errors,
  typed,
  view: { t },
}: FormProps & { date: (name: DateFieldName) => Child }) {
  const open = CERTIFICATE_DATES.some((name) => errors[name] || one(typed[`${name}.year`]));
  return (
    <Disclosure summary={t('planner.about-certificates')} open={open}>
      <p>{t('planner.about-certificates-hint')}</p>
      <div class="grid gap-6">
        {CERTIFICATE_DATES.map((name) => date(name))}
        <Tick name="renewed" label={t('planner.field.renewed')} typed={typed} />
      </div>
    </Disclosure>
  );
}

function Papers({ typed, view: { lang, on, speech, t } }: FormProps) {
  const ids = (Object.keys(IDENTITY_DOCUMENTS) as IdentityDocumentId[]).filter(
    (id) => IDENTITY_DOCUMENTS[id].lists.length > 0 && ranOn(IDENTITY_DOCUMENTS[id], on),
  );
  const chosen = [typed.paper ?? []].flat();
  return (
    <Disclosure summary={t('planner.about-papers')} open={chosen.length > 0}>
      <CheckboxGroup
        lang={lang}
        name="paper"
        label={t('planner.field.papers')}
        optional
        values={chosen}
        choices={ids.map((id) => ({ value: id, label: speech.name('document', id) }))}
      />
    </Disclosure>
  );
}

function Tick({ name, label, typed }: { name: string; label: string; typed: Typed }) {
  return (
    <label class="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        name={name}
        value="yes"
        checked={one(typed[name]) !== undefined}
        class="size-6 shrink-0 accent-fill"
      />
      {label}
    </label>
  );
}

const one = (value: string | string[] | undefined): string | undefined => [value ?? []].flat().at(-1);
