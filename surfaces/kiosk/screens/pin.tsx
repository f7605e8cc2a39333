// ③ The PIN (暗証番号): which one, how long, how many tries are left before the first key; a warning before the last.
import { Notice, PinField } from '@tegata/ui';
import { Screen } from './screen.tsx';
import type { VisitSetting } from './setting.ts';
import { Act, TouchButton, VisitForm } from './touch.tsx';

const fullTries = 3;

export function PinScreen({ setting }: { setting: VisitSetting }) {
  const { t, lang, visit } = setting;
  const { triesLeft: tries, pinProblem, typedDigits } = visit;
  const left = tries === 1 ? t('pin.last') : t('pin.left', { tries });
  const problem = pinProblem && (pinProblem === 'wrong' ? t('pin.wrong', { tries }) : t('pin.format'));
  return (
    <Screen
      setting={setting}
      title={t('pin.title')}
      say={[problem, t('pin.which'), left]}
      errors={problem !== undefined}
      stop
    >
      <VisitForm action="/pin" visit={visit.id} class="grid items-start gap-8 landscape:desktop:grid-cols-2">
        <div class="grid gap-5">
          {problem && <Notice lang={lang} tone="error" title={problem} live />}
          <p
            class={`rounded-12 border-4 p-4 text-std-24B-150 ${tries < fullTries ? 'border-warn bg-warn-soft' : 'border-line bg-paper-soft'}`}
            data-tries={tries}
          >
            {left}
            <span class="block text-std-16N-170">{t('pin.left-why')}</span>
          </p>
          <PinField lang={lang} name="pin" kind="four-digits" label={t('pin.label')} hint={t('pin.which')} />
          {typedDigits.length > 0 && (
            <p role="status" class="text-std-22B-150">
              <span aria-hidden="true">{'●'.repeat(typedDigits.length).padEnd(4, '○')} </span>
              {t('pin.pressed', { count: typedDigits.length })}
            </p>
          )}
          <TouchButton wide>{t('pin.enter')}</TouchButton>
          <p class="text-std-16N-170 text-ink-soft">{t('pin.only-card')}</p>
        </div>
        <Pad setting={setting} />
      </VisitForm>
    </Screen>
  );
}

const key =
  'min-h-[max(72px,4.75rem)] min-w-[72px] rounded-12 border-2 border-line-strong bg-paper text-ink hover:bg-paper-key active:bg-fill active:text-fill-ink';

/** Digits in their usual order. Each is a button of the form, so the pad works without a script too. */
function Pad({ setting: { t } }: { setting: VisitSetting }) {
  const digit = (value: string) => (
    <button
      type="submit"
      formaction="/pin/key"
      name="key"
      value={value}
      data-key={value}
      class={`${key} text-std-32B-150`}
    >
      {value}
    </button>
  );
  const edit = (value: 'clear' | 'delete') => (
    <button
      type="submit"
      formaction="/pin/key"
      name="key"
      value={value}
      data-key={value}
      class={`${key} text-std-16B-170`}
    >
      {t(`pad.${value}`)}
    </button>
  );
  return (
    <fieldset
      data-pad="field-pin"
      aria-label={t('pad.label')}
      class="mx-auto grid w-full max-w-[26rem] grid-cols-3 gap-3"
    >
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit)}
      {edit('clear')}
      {digit('0')}
      {edit('delete')}
    </fieldset>
  );
}

export function LastTryScreen({ setting }: { setting: VisitSetting }) {
  const { t, lang, visit } = setting;
  const wrong = visit.pinProblem === 'wrong' ? t('last-try.wrong') : undefined;
  return (
    <Screen
      setting={setting}
      title={t('last-try.title')}
      say={[wrong, t('last-try.text')]}
      errors={wrong !== undefined}
    >
      {wrong && <Notice lang={lang} tone="error" title={wrong} live />}
      <div class="rounded-16 border-8 border-warn bg-warn-soft p-6" data-tries={1}>
        <p class="text-std-24B-150">{t('last-try.text')}</p>
      </div>
      <div class="grid gap-4">
        <Act action="/cancel" visit={visit.id} wide>
          {t('last-try.stop')}
        </Act>
        <Act action="/last-try" visit={visit.id} look="outline" wide>
          {t('last-try.dare')}
        </Act>
      </div>
    </Screen>
  );
}
