// The page turned to the resident (ご本人の画面): large, calm, nothing on it but the resident's own task.
import { PINS } from '@tegata/law';
import {
  Button,
  CheckboxGroup,
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
import { type Trouble, troubleText } from '../frame/attempt.tsx';
import { againOf, type PinEntry, pinEntries } from './pin-form.ts';
import { pinsWords } from './pins-words.ts';
import type { HandOver } from './stage.ts';

type PinsPageProps = {
  frame: Frame;
  handOver: HandOver;
  each: boolean;
  scripts: string[];
  errors?: FieldErrors;
  advice?: { label: string; reasons: string[] }[];
  trouble?: Trouble;
};

export function PinsPage({ frame, handOver, each, scripts, errors = {}, advice, trouble }: PinsPageProps) {
  const { lang } = frame;
  const t = pinsWords(lang);
  const { handOverId, pinsNeeded, resident } = handOver;
  const entries = pinEntries(pinsNeeded, each, lang);
  const digits = pinsNeeded.filter((pin) => pin !== 'sign').length;
  const again = Object.keys(errors).length > 0 || advice !== undefined || trouble !== undefined;
  const address = `/hand-overs/${handOverId}/pins?again=1`;
  return (
    <Page
      frame={frame}
      title={t('title')}
      layout="station"
      width="reading"
      scripts={scripts}
      errors={Object.keys(errors).length > 0}
    >
      <p class="mt-2 font-name text-std-20B-150">{t('hello', { name: resident.name })}</p>
      <p class="mt-3 max-w-[40rem]">{t('lead')}</p>
      <div class="mt-4 grid gap-4">
        {trouble && (
          <Notice
            lang={lang}
            tone="warning"
            title={t('away-title')}
            text={trouble.away ? t('away') : troubleText(trouble, lang)}
            live
          />
        )}
        <ErrorSummary lang={lang} errors={errors} />
        {advice && (
          <Notice lang={lang} tone="warning" title={t('advice-title')} live>
            <ul class="list-disc pl-6">
              {advice.map(({ label, reasons }) => (
                <li>
                  {label}
                  {lang === 'ja' ? '：' : ': '}
                  {reasons.join(' ')}
                </li>
              ))}
            </ul>
            <p>{t('advice-do')}</p>
          </Notice>
        )}
        {again && <p>{t('cleared')}</p>}
      </div>
      <p class="mt-4 max-w-[40rem]">{t('advice')}</p>
      {digits > 1 && (
        <p class="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <span>{t(each ? 'each-now' : 'same-now', { count: digits })}</span>
          <LinkButton href={each ? address : `${address}&each=1`} variant="outline" size="sm">
            {each ? t('same', { count: digits }) : t('each')}
          </LinkButton>
        </p>
      )}
      <Form
        action={`/hand-overs/${handOverId}/pins`}
        formKey={newFormKey()}
        class="mt-8 grid max-w-[40rem] gap-8"
      >
        {each && <input type="hidden" name="each" value="yes" />}
        {entries.map((entry) => (
          <Entry frame={frame} entry={entry} errors={errors} />
        ))}
        {advice && (
          <CheckboxGroup
            lang={lang}
            name="keep"
            label={t('keep-label')}
            optional
            choices={[{ value: 'yes', label: t('keep') }]}
          />
        )}
        <p class="flex flex-wrap gap-4" data-needs-script>
          <button type="button" data-show-pins aria-pressed="false" class={quiet}>
            {t('show')}
          </button>
          <button type="button" data-full-screen class={quiet}>
            {t('full-screen')}
          </button>
        </p>
        <p>
          <Button>{t('send')}</Button>
        </p>
      </Form>
    </Page>
  );
}

const quiet =
  'min-h-11 rounded-8 border border-line-strong bg-paper px-4 text-link aria-pressed:border-2 aria-pressed:border-link aria-pressed:bg-paper-key';

function Entry({ frame: { lang }, entry, errors }: { frame: Frame; entry: PinEntry; errors: FieldErrors }) {
  const t = pinsWords(lang);
  const { field, pins, label } = entry;
  const kind = pins[0] === 'sign' ? 'signature' : 'four-digits';
  const again = againOf(entry);
  const [first] = pins;
  return (
    <fieldset class="grid min-w-0 gap-4 rounded-12 border border-line p-4 desktop:p-6">
      <legend class="px-2 text-std-20B-150">{label}</legend>
      {pins.length > 1 ? (
        <div>
          <p>{t('four-for', { count: pins.length })}</p>
          <ul class="list-disc pl-6">
            {pins.map((pin) => (
              <li>
                <strong>{t(`name.${pin}`)}</strong>
                {lang === 'ja' ? '：' : ': '}
                {t(`use.${pin}`)}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{first && t(`use.${first}`)}</p>
      )}
      <p class="text-ink-soft">{first && t('lock', { tries: PINS[first].tries })}</p>
      <div class="grid items-start gap-4 desktop:grid-cols-2">
        <PinField lang={lang} name={field} label={t(`field.${kind}`)} kind={kind} error={errors[field]} />
        <PinField lang={lang} name={again} label={t('again')} kind={kind} error={errors[again]} />
      </div>
    </fieldset>
  );
}

type PlainProps = { frame: Frame; handOver: HandOver };

export function PinsDone({ frame, handOver }: PlainProps) {
  const { lang } = frame;
  const t = pinsWords(lang);
  const { handOverId } = handOver;
  return (
    <Page frame={frame} title={t('done')} layout="station" width="reading">
      <div class="mt-6">
        <Notice lang={lang} tone="success" title={t('done')} text={t('done-text')} live />
      </div>
      <p class="mt-8 flex flex-wrap gap-4">
        <LinkButton href={`/hand-overs/${handOverId}`}>{t('staff')}</LinkButton>
        <LinkButton href={`/hand-overs/${handOverId}/pins?again=1`} variant="outline">
          {t('done-again')}
        </LinkButton>
      </p>
    </Page>
  );
}

export function PinsWait({ frame, handOver }: PlainProps) {
  const { lang } = frame;
  const t = pinsWords(lang);
  return (
    <Page frame={frame} title={t('wait')} layout="station" width="reading">
      <p class="mt-4">{t('wait-text')}</p>
      <p class="mt-8">
        <LinkButton href={`/hand-overs/${handOver.handOverId}`}>{t('staff')}</LinkButton>
      </p>
    </Page>
  );
}
