// The page turned to the resident (ご本人の画面): the present PINs, and nothing else. They go to the card and nowhere else.
import { PINS } from '@tegata/law';
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  type Frame,
  LinkButton,
  Notice,
  newFormKey,
  Page,
  PinField,
} from '@tegata/ui';
import { type Trouble, TroubleNotice } from '../frame/attempt.tsx';
import { certificatesWords } from './certificates-words.ts';
import { type CertificatePin, type Procedure, pinsAsked } from './stage.ts';

type PinsProps = {
  frame: Frame;
  procedure: Procedure;
  /** Tries left, where fewer than all. */
  tries?: Partial<Record<CertificatePin, number>>;
  errors?: FieldErrors;
  trouble?: Trouble | undefined;
};

export function PresentPins({ frame, procedure, tries = {}, errors = {}, trouble }: PinsProps) {
  const { lang } = frame;
  const t = certificatesWords(lang);
  const { procedureId, resident } = procedure;
  return (
    <Page
      frame={frame}
      title={t('pins.title')}
      layout="station"
      width="reading"
      errors={Object.keys(errors).length > 0}
    >
      <p class="mt-2 font-name text-std-20B-150">{t('pins.hello', { name: resident.name })}</p>
      <p class="mt-3 max-w-[40rem]">{t('pins.lead')}</p>
      <div class="mt-4 grid gap-4">
        <TroubleNotice lang={lang} trouble={trouble} />
        <ErrorSummary lang={lang} errors={errors} />
      </div>
      <Form
        action={`/certificates/${procedureId}/pins`}
        formKey={newFormKey()}
        class="mt-8 grid max-w-[40rem] gap-8"
      >
        {pinsAsked(procedure).map((pin) => (
          <PinField
            lang={lang}
            name={`pin-${pin}`}
            label={t(`pin.${pin}`)}
            kind={pin === 'sign' ? 'signature' : 'four-digits'}
            error={errors[`pin-${pin}`]}
            triesLeft={tries[pin]}
            fullTries={PINS[pin].tries}
          />
        ))}
        <p>{t('pins.wait')}</p>
        <p>
          <Button>{t('pins.send')}</Button>
        </p>
      </Form>
    </Page>
  );
}

/** Written, or there is nothing to enter now: the screen goes back to the clerk. */
export function PinsOver({ frame, procedure }: PinsProps) {
  const { lang } = frame;
  const t = certificatesWords(lang);
  const done = procedure.step === 'done';
  return (
    <Page frame={frame} title={t(done ? 'pins.done' : 'pins.away')} layout="station" width="reading">
      <div class="mt-6">
        {done ? (
          <Notice lang={lang} tone="success" title={t('pins.done')} text={t('pins.done-text')} live />
        ) : (
          <p>{t('pins.away-text')}</p>
        )}
      </div>
      <p class="mt-8">
        <LinkButton href={`/certificates/${procedure.procedureId}`}>{t('pins.staff')}</LinkButton>
      </p>
    </Page>
  );
}
