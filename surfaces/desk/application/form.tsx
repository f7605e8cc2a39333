// The application form (交付申請書): the photo that is offered or one's own, and the day it was taken.
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  formKeyOf,
  type Lang,
  Notice,
  newFormKey,
  Panel,
  RadioGroup,
  type Typed,
  typedText,
} from '@tegata/ui';
import type { Resident } from '../deps.ts';
import { reasonTexts } from '../parts.tsx';
import { ageOf, pagesOf } from '../room.ts';
import { photoLimitMegabytes } from './photo.ts';
import type { ApplicationStatus } from './progress.ts';
import { applicationWords } from './words.ts';

export type ApplicationFormProps = {
  lang: Lang;
  today: Temporal.PlainDate;
  resident: Resident;
  status: ApplicationStatus;
  /** An earlier application came back. */
  again: boolean;
  typed?: Typed | undefined;
  errors?: FieldErrors | undefined;
  /** A refusal that belongs to no field. */
  trouble?: string | undefined;
  /** Begin with a new key: the posted one has been used up. */
  freshKey?: boolean | undefined;
};

export const applicationLabels = (lang: Lang) => {
  const t = applicationWords(lang);
  return { source: t('photo.which'), photo: t('photo.file'), taken: t('photo.taken') };
};

export function ApplicationForm(props: ApplicationFormProps) {
  const { lang, resident, status, again, typed, errors = {}, trouble } = props;
  const t = applicationWords(lang);
  const formKey = typed && !props.freshKey ? formKeyOf(typed) : newFormKey();
  return (
    <div class="grid gap-6">
      <ErrorSummary lang={lang} errors={errors} />
      {trouble && <Notice lang={lang} tone="error" live title={t('error.title')} text={trouble} />}
      <Form action={pagesOf(resident).apply(status.formId)} files formKey={formKey}>
        {status.photoNeeded ? <PhotoFields {...props} /> : <NoPhoto {...props} />}
        <p>
          <Button>{t(again ? 'resend' : 'send')}</Button>
        </p>
      </Form>
    </div>
  );
}

function NoPhoto({ lang, status }: ApplicationFormProps) {
  const t = applicationWords(lang);
  return (
    <Notice lang={lang} tone="info" title={t('baby.title')}>
      {reasonTexts(status.reasons, lang).map(({ text, source }) => (
        <p>
          {text} {source && <span class="text-dns-14N-130 text-ink-soft">（{source}）</span>}
        </p>
      ))}
    </Notice>
  );
}

function PhotoFields({ lang, today, resident, typed, errors = {} }: ApplicationFormProps) {
  const t = applicationWords(lang);
  const labels = applicationLabels(lang);
  const chosen = typedText(typed, 'source') || 'portrait';
  const fileHint = t('photo.file-hint', { megabytes: photoLimitMegabytes });
  return (
    <>
      <Panel title={t('rules.title')} tone="soft">
        <ul class="grid gap-1 pl-5 list-disc">
          {(['rules.1', 'rules.2', 'rules.3', 'rules.4'] as const).map((rule) => (
            <li>{t(rule)}</li>
          ))}
        </ul>
      </Panel>
      <div class="group grid gap-6">
        <RadioGroup
          lang={lang}
          name="source"
          label={labels.source}
          hint={t('photo.which-hint')}
          error={errors.source}
          value={chosen}
          choices={[
            { value: 'portrait', label: t('photo.portrait'), hint: t('photo.portrait-hint') },
            { value: 'upload', label: t('photo.upload'), hint: t('photo.upload-hint') },
          ]}
        />
        <img
          src={pagesOf(resident).portrait(ageOf(resident, today))}
          alt={t('photo.portrait-alt')}
          width={140}
          height={180}
          class="h-[180px] w-[140px] rounded-8 border border-line object-cover group-has-[[value=upload]:checked]:hidden"
        />
        <div class="group-has-[[value=portrait]:checked]:hidden">
          <FileField
            lang={lang}
            name="photo"
            label={labels.photo}
            hint={typed && chosen === 'upload' ? `${fileHint} ${t('photo.file-again')}` : fileHint}
            error={errors.photo}
            accept="image/jpeg,image/png"
          />
        </div>
      </div>
      <DateField
        lang={lang}
        name="taken"
        label={labels.taken}
        hint={t('photo.taken-hint')}
        error={errors.taken}
        typed={typed}
        value={today}
      />
    </>
  );
}
