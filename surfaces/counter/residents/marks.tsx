// Marks on a resident (転出予定・支援措置): what stops certificates wherever nobody checks the person.
import {
  Button,
  CheckboxGroup,
  choicesInput,
  DateField,
  dateInput,
  type FieldErrors,
  Form,
  formKeyOf,
  newFormKey,
  type Typed,
} from '@tegata/ui';
import { z } from 'zod';
import type { Desk } from '../frame/desk.ts';
import type { Resident } from './person.tsx';
import { residentsWords } from './residents-words.ts';

export const marksForm = z.object({
  movingOutOn: z.preprocess(emptyDate, dateInput().nullable()),
  issueRestricted: choicesInput(['yes']),
});

/** A date field with nothing in it is no date; with anything in it, it must be one. */
function emptyDate(typed: unknown): unknown {
  const parts = Object.values((typed ?? {}) as Record<string, string>);
  return parts.every((part) => part.trim() === '' || /^[A-Z]$/.test(part)) ? null : typed;
}

type MarksFormProps = { desk: Desk; resident: Resident; typed: Typed | undefined; errors: FieldErrors };

export function MarksForm({ desk, resident, typed, errors }: MarksFormProps) {
  const { lang } = desk;
  const t = residentsWords(lang);
  const restricted = typed ? typed.issueRestricted === 'yes' : resident.issueRestricted;
  return (
    <Form
      action={`/residents/${resident.residentId}/marks`}
      formKey={typed ? formKeyOf(typed) : newFormKey()}
      class="mt-6 grid gap-6"
    >
      <DateField
        lang={lang}
        name="movingOutOn"
        label={t('moving-out')}
        hint={t('moving-out-hint')}
        optional
        error={errors.movingOutOn}
        typed={typed}
        value={resident.movingOutOn ? Temporal.PlainDate.from(resident.movingOutOn) : undefined}
      />
      <CheckboxGroup
        lang={lang}
        name="issueRestricted"
        label={t('restriction')}
        optional
        error={errors.issueRestricted}
        values={restricted ? ['yes'] : []}
        choices={[{ value: 'yes', label: t('restriction-yes') }]}
      />
      <p>
        <Button size="md" variant="outline">
          {t('save')}
        </Button>
      </p>
    </Form>
  );
}
