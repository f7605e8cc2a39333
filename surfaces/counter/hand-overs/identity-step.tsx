// The identity check at the counter (本人確認): choose the papers, compare them with the register, compare the face.
import {
  Button,
  CheckboxGroup,
  DateField,
  Disclosure,
  ErrorSummary,
  FieldError,
  type FieldErrors,
  Form,
  formKeyOf,
  LinkButton,
  newFormKey,
  RadioGroup,
  TextField,
  type Typed,
  typedText,
} from '@tegata/ui';
import type { Desk } from '../frame/desk.ts';
import type { Resident } from '../residents/person.tsx';
import { fieldOf } from './identity-form.ts';
import { identityWords } from './identity-words.ts';
import { bearsAddress, type Paper, papersFor, papersRefused } from './papers.ts';

type ChoosePapersProps = { desk: Desk; handOverId: string; errors: FieldErrors };

export function ChoosePapers({ desk, handOverId, errors }: ChoosePapersProps) {
  const { lang, today } = desk;
  const t = identityWords(lang);
  return (
    <section class="grid gap-6">
      <h2 class="text-std-24B-150">{t('heading')}</h2>
      <p class="max-w-[40rem]">{t('lead')}</p>
      <ErrorSummary lang={lang} errors={errors} />
      <form method="get" action={`/hand-overs/${handOverId}`} class="grid gap-6">
        <input type="hidden" name="papers" value="chosen" />
        <div class="grid gap-6 desktop:grid-cols-2">
          <fieldset id="field-doc" tabindex={-1} class="grid min-w-0 content-start gap-2">
            <legend class="mb-2 text-std-17B-170">{t('group.B1')}</legend>
            {errors.doc && <FieldError lang={lang} name="doc" message={errors.doc} />}
            <PaperBoxes papers={papersFor('B1', today)} desk={desk} />
          </fieldset>
          <fieldset class="grid min-w-0 content-start gap-2">
            <legend class="mb-2 text-std-17B-170">{t('group.B2')}</legend>
            <PaperBoxes papers={papersFor('B2', today)} desk={desk} />
          </fieldset>
        </div>
        <Disclosure summary={t('group.refused')}>
          <PaperBoxes papers={papersRefused(today)} desk={desk} />
        </Disclosure>
        <p>
          <Button shortcut="F8">{t('next')}</Button>
        </p>
      </form>
    </section>
  );
}

export function PaperBoxes({ papers, desk }: { papers: Paper[]; desk: Desk }) {
  return (
    <div class="grid gap-1">
      {papers.map((paper) => (
        <label class="flex min-h-11 items-start gap-3 py-2">
          <input type="checkbox" name="doc" value={paper.id} class="mt-0.5 size-6 shrink-0 accent-fill" />
          <span>{paper[desk.lang]}</span>
        </label>
      ))}
    </div>
  );
}

type ReadPapersProps = {
  desk: Desk;
  handOverId: string;
  resident: Resident;
  papers: Paper[];
  typed: Typed | undefined;
  errors: FieldErrors;
};

export function ReadPapers({ desk, handOverId, resident, papers, typed, errors }: ReadPapersProps) {
  const { lang } = desk;
  const t = identityWords(lang);
  return (
    <section class="grid gap-6">
      <h2 class="text-std-24B-150">{t('papers-heading')}</h2>
      <p class="max-w-[40rem]">{t('papers-lead')}</p>
      <ErrorSummary lang={lang} errors={errors} />
      <Form
        action={`/hand-overs/${handOverId}/identity`}
        formKey={typed ? formKeyOf(typed) : newFormKey()}
        class="grid gap-8"
      >
        {papers.map((paper, place) => (
          <ReadPaper
            desk={desk}
            resident={resident}
            paper={paper}
            place={place}
            typed={typed}
            errors={errors}
          />
        ))}
        <CompareFace desk={desk} typed={typed} errors={errors} />
        <p class="flex flex-wrap gap-4">
          <Button shortcut="F8">{t('send')}</Button>
          <LinkButton href={`/hand-overs/${handOverId}?papers=again`} variant="outline">
            {t('change')}
          </LinkButton>
        </p>
      </Form>
    </section>
  );
}

/** Whose papers they are: what the register knows stands in the fields already. */
type Known = { name: string; birth: string; address: string };

type ReadPaperProps = Omit<ReadPapersProps, 'papers' | 'handOverId' | 'resident'> & {
  /** Nobody in the register, where a representative comes. */
  resident: Known | undefined;
  paper: Paper;
  place: number;
};

export function ReadPaper({ desk, resident, paper, place, typed, errors }: ReadPaperProps) {
  const { lang } = desk;
  const t = identityWords(lang);
  const field = (what: Parameters<typeof fieldOf>[0]) => {
    const name = fieldOf(what, place);
    return { lang, name, label: t(what), error: errors[name], optional: true as const };
  };
  const value = (what: 'name' | 'address', known: string) =>
    typed ? typedText(typed, fieldOf(what, place)) : known;
  return (
    <fieldset class="grid min-w-0 gap-5 rounded-12 border border-line p-4 desktop:p-5">
      <legend class="px-2 text-std-20B-150">{paper[lang]}</legend>
      <input type="hidden" name="doc" value={paper.id} />
      <TextField {...field('name')} value={value('name', resident?.name ?? '')} residentName />
      <DateField
        {...field('birth')}
        typed={typed}
        value={resident && Temporal.PlainDate.from(resident.birth)}
      />
      <TextField
        {...field('address')}
        value={value('address', bearsAddress(paper.id) ? (resident?.address ?? '') : '')}
        residentName
      />
      {paper.expires && (
        <DateField {...field('validUntil')} hint={t('validUntil-hint')} typed={typed} optional={false} />
      )}
      {paper.issuedFrom && <DateField {...field('issuedOn')} typed={typed} optional={false} />}
      {paper.id === 'my-number-card' && (
        <CheckboxGroup
          {...field('noPhoto')}
          values={typedText(typed, fieldOf('noPhoto', place)) ? ['yes'] : []}
          choices={[{ value: 'yes', label: t('noPhoto-yes') }]}
        />
      )}
      <CheckboxGroup
        {...field('seen')}
        optional={false}
        values={typedText(typed, fieldOf('seen', place)) ? ['yes'] : []}
        choices={[{ value: 'yes', label: t('seen-yes') }]}
      />
    </fieldset>
  );
}

/** The person beside the picture on the paper: the one thing that no field of it tells. */
export function CompareFace({
  desk: { lang },
  typed,
  errors,
}: Pick<ReadPapersProps, 'desk' | 'typed' | 'errors'>) {
  const t = identityWords(lang);
  return (
    <RadioGroup
      lang={lang}
      name="face"
      label={t('face')}
      hint={t('face-hint')}
      error={errors.face}
      value={typedText(typed, 'face') || undefined}
      look="tiles"
      choices={[
        { value: 'yes', label: t('face-yes') },
        { value: 'no', label: t('face-no') },
      ]}
    />
  );
}
