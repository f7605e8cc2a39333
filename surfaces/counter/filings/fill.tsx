// The last page of a filing (届出の内容): the particulars, the papers in hand compared with the register, and the face.
import { filing, THINGS } from '@tegata/law';
import {
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  formKeyOf,
  LinkButton,
  newFormKey,
  Panel,
  RadioGroup,
  TextField,
  type Typed,
  typedText,
} from '@tegata/ui';
import { type Trouble, TroubleNotice } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import type { Desk } from '../frame/desk.ts';
import { CompareFace, ReadPaper } from '../hand-overs/identity-step.tsx';
import { PersonName, sexText } from '../residents/person.tsx';
import { FilingSteps, type Found, partyName } from './choose.tsx';
import type { Asked } from './filing-form.ts';
import { filingsWords } from './filings-words.ts';
import { type Field, filingName, KINDS, represents } from './kinds.ts';

export type FillProps = {
  desk: Desk;
  found: Found;
  asked: Asked;
  typed?: Typed;
  errors?: FieldErrors;
  trouble?: Trouble | undefined;
};

export function FillFiling(props: FillProps) {
  const { desk, found, asked, typed, errors = {}, trouble } = props;
  const { lang } = desk;
  const t = filingsWords(lang);
  const { event, by, papers } = asked;
  const { resident } = found;
  const { residentId } = resident;
  const filer =
    by === 'household-member'
      ? found.household.find((one) => one.residentId === asked.memberId)
      : represents(by)
        ? undefined
        : resident;
  return (
    <ClerkPage
      desk={desk}
      place="residents"
      title={filingName(event, lang)}
      step={{ current: 3, total: 3 }}
      errors={Object.keys(errors).length > 0 || trouble !== undefined}
      above={<FilingSteps lang={lang} current={3} />}
    >
      <p class="mt-3 text-std-20B-150">
        <PersonName {...resident} />
      </p>
      <p class="mt-2">
        {t('by')}
        {lang === 'ja' ? '：' : ': '}
        {partyName(by, lang)}
        {filer && filer !== resident && ` ${filer.name}`}
      </p>
      <div class="mt-6 grid max-w-[48rem] gap-6">
        <ToBring desk={desk} asked={asked} />
        <TroubleNotice lang={lang} trouble={trouble} />
        <ErrorSummary lang={lang} errors={errors} />
        <Form
          action={`/residents/${residentId}/filings`}
          formKey={typed ? formKeyOf(typed) : newFormKey()}
          class="grid gap-8"
        >
          <input type="hidden" name="event" value={event} />
          <input type="hidden" name="by" value={by} />
          {asked.memberId && <input type="hidden" name="member" value={asked.memberId} />}
          <Particulars {...props} />
          {represents(by) && <Representative {...props} />}
          {papers.length > 0 && (
            <section class="grid gap-6">
              <h2 class="text-std-20B-150">{t('papers')}</h2>
              {papers.map((paper, place) => (
                <ReadPaper
                  desk={desk}
                  resident={filer}
                  paper={paper}
                  place={place}
                  typed={typed}
                  errors={errors}
                />
              ))}
              <CompareFace desk={desk} typed={typed} errors={errors} />
            </section>
          )}
          <p class="flex flex-wrap gap-4">
            <Button shortcut="F8">{t('send')}</Button>
            <LinkButton href={`/residents/${residentId}/filings/new?event=${event}`} variant="outline">
              {t('back')}
            </LinkButton>
          </p>
        </Form>
      </div>
    </ClerkPage>
  );
}

/** What law asks this very filer to bring: a proxy brings more than the person. */
function ToBring({ desk: { lang, today }, asked: { event, by } }: Pick<FillProps, 'desk' | 'asked'>) {
  const { procedure } = KINDS[event];
  if (!procedure || by === 'office') return null;
  const { answer } = filing({ procedure, by, on: today });
  if (!answer || answer.bring.length === 0) return null;
  return (
    <Panel title={filingsWords(lang)('bring')} tone="soft">
      <ul class="list-disc pl-6">
        {answer.bring.map((thing) => (
          <li>{THINGS[thing][lang]}</li>
        ))}
      </ul>
    </Panel>
  );
}

function Particulars(props: FillProps) {
  const { desk, found, asked, typed, errors = {} } = props;
  const { lang } = desk;
  const t = filingsWords(lang);
  const { day, fields, together } = KINDS[asked.event];
  const others = found.household.filter(({ residentId }) => residentId !== found.resident.residentId);
  const planned = day === 'planned';
  return (
    <>
      {day && (
        <DateField
          lang={lang}
          name="on"
          label={t(planned ? 'on-planned' : 'on')}
          {...(planned && { hint: t('on-hint') })}
          error={errors.on}
          typed={typed}
          value={planned ? undefined : desk.today}
        />
      )}
      {fields.map((field) => (
        <ParticularField {...props} field={field} />
      ))}
      {together && others.length > 0 && (
        <CheckboxGroup
          lang={lang}
          name="members"
          label={t('members')}
          optional
          values={[typed?.members ?? (typed ? [] : others.map(({ residentId }) => residentId))].flat()}
          choices={others.map(({ residentId, name, relation }) => ({
            value: residentId,
            label: `${name}（${relation}）`,
          }))}
        />
      )}
    </>
  );
}

function ParticularField({ desk, asked, typed, errors = {}, field }: FillProps & { field: Field }) {
  const { lang } = desk;
  const t = filingsWords(lang);
  const error = errors[field];
  switch (field) {
    case 'address':
    case 'name':
    case 'furigana':
    case 'formerName':
    case 'formerNameFurigana': {
      const label = field === 'address' && asked.event === 'moved-out' ? 'address-out' : field;
      return (
        <TextField
          lang={lang}
          name={field}
          label={t(label)}
          error={error}
          value={typedText(typed, field)}
          residentName
        />
      );
    }
    case 'birth':
      return <DateField lang={lang} name="birth" label={t('birth')} optional error={error} typed={typed} />;
    case 'sex':
      return (
        <RadioGroup
          lang={lang}
          name="sex"
          label={t('sex')}
          optional
          error={error}
          value={typedText(typed, 'sex') || undefined}
          choices={(['1', '2'] as const).map((sex) => ({ value: sex, label: sexText(sex, lang) }))}
        />
      );
    case 'keepCard':
    case 'cardBrought':
      return (
        <CheckboxGroup
          lang={lang}
          name={field}
          label={t(field)}
          optional
          error={error}
          values={typedText(typed, field) ? ['yes'] : []}
          choices={[{ value: 'yes', label: t(`${field}-yes`) }]}
        />
      );
  }
}

function Representative({ desk, typed, errors = {} }: FillProps) {
  const { lang } = desk;
  const t = filingsWords(lang);
  const text = (what: 'name' | 'address') => {
    const name = `representative-${what}` as const;
    return { lang, name, label: t(name), error: errors[name], value: typedText(typed, name) };
  };
  return (
    <fieldset class="grid min-w-0 gap-5 rounded-12 border border-line p-4 desktop:p-5">
      <legend class="px-2 text-std-20B-150">{t('representative')}</legend>
      <TextField {...text('name')} residentName />
      <DateField
        lang={lang}
        name="representative-birth"
        label={t('representative-birth')}
        error={errors['representative-birth']}
        typed={typed}
      />
      <TextField {...text('address')} residentName />
    </fieldset>
  );
}
