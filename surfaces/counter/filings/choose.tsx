// The first two pages of a filing (届出の種類, 届け出る方): what has happened, who files it, and which papers they show. Nothing is
// recorded before the last page, so an address may be opened, left and opened again.
import { cite, consequencesOf, FILERS, PROCEDURES, THINGS } from '@tegata/law';
import {
  Button,
  Disclosure,
  ErrorSummary,
  type FieldErrors,
  LinkButton,
  LinkPanel,
  Panel,
  RadioGroup,
  Reasons,
  SelectField,
  Steps,
} from '@tegata/ui';
import type { Municipality } from '../deps.ts';
import { ClerkPage } from '../frame/clerk-page.tsx';
import type { Desk } from '../frame/desk.ts';
import { told } from '../frame/told.ts';
import { PaperBoxes } from '../hand-overs/identity-step.tsx';
import { identityWords } from '../hand-overs/identity-words.ts';
import { papersFor, papersRefused } from '../hand-overs/papers.ts';
import { PersonName } from '../residents/person.tsx';
import { filingsWords } from './filings-words.ts';
import { type FilingEvent, type FilingParty, filersOf, filingName, KINDS } from './kinds.ts';

export type Found = Awaited<ReturnType<Municipality['resident']>>;

const groups = ['register', 'card', 'office'] as const;

export function FilingSteps({ lang, current }: { lang: Desk['lang']; current: number }) {
  const t = filingsWords(lang);
  return <Steps lang={lang} names={[t('step.what'), t('step.who'), t('step.facts')]} current={current} />;
}

export function ChooseEvent({ desk, found }: { desk: Desk; found: Found }) {
  const { lang } = desk;
  const t = filingsWords(lang);
  const { resident } = found;
  return (
    <ClerkPage
      desk={desk}
      place="residents"
      title={t('title')}
      step={{ current: 1, total: 3 }}
      above={<FilingSteps lang={lang} current={1} />}
    >
      <p class="mt-3">{t('lead', { name: resident.name })}</p>
      <div class="mt-6 grid gap-8">
        {groups.map((group) => (
          <section>
            <h2 class="text-std-20B-150">{t(`group.${group}`)}</h2>
            <div class="mt-3 grid gap-4 tablet:grid-cols-2 desktop:grid-cols-3">
              {(Object.keys(KINDS) as FilingEvent[])
                .filter((event) => KINDS[event].group === group)
                .map((event) => (
                  <LinkPanel
                    level={3}
                    href={`/residents/${resident.residentId}/filings/new?event=${event}`}
                    title={filingName(event, lang)}
                  />
                ))}
            </div>
          </section>
        ))}
      </div>
    </ClerkPage>
  );
}

/** 届出人 by law's name, or the office. */
export const partyName = (by: FilingParty, lang: Desk['lang']): string =>
  by === 'office' ? filingsWords(lang)('by.office') : FILERS[by][lang];

type ChooseFilerProps = { desk: Desk; found: Found; event: FilingEvent; errors?: FieldErrors };

export function ChooseFiler({ desk, found, event, errors = {} }: ChooseFilerProps) {
  const { lang, today } = desk;
  const t = filingsWords(lang);
  const { resident, household } = found;
  const kind = KINDS[event];
  const others = household.filter(({ residentId }) => residentId !== resident.residentId);
  // Who lives alone has nobody of the household to send.
  const filers = filersOf(kind).filter((by) => by !== 'household-member' || others.length > 0);
  return (
    <ClerkPage
      desk={desk}
      place="residents"
      title={filingName(event, lang)}
      step={{ current: 2, total: 3 }}
      errors={Object.keys(errors).length > 0}
      above={<FilingSteps lang={lang} current={2} />}
    >
      <p class="mt-3 text-std-20B-150">
        <PersonName {...resident} />
      </p>
      <div class="mt-6 grid gap-8 desktop:grid-cols-[minmax(0,1fr)_23rem]">
        <form
          method="get"
          action={`/residents/${resident.residentId}/filings/new`}
          class="grid min-w-0 content-start gap-8"
        >
          <ErrorSummary lang={lang} errors={errors} />
          <input type="hidden" name="event" value={event} />
          <input type="hidden" name="step" value="facts" />
          <RadioGroup
            lang={lang}
            name="by"
            label={t('by')}
            error={errors.by}
            value={filers.length === 1 ? filers[0] : undefined}
            choices={filers.map((by) => ({ value: by, label: partyName(by, lang) }))}
          />
          {kind.identity && filers.includes('household-member') && others.length > 0 && (
            <SelectField
              lang={lang}
              name="member"
              label={t('member')}
              optional
              error={errors.member}
              choices={others.map(({ residentId, name, relation }) => ({
                value: residentId,
                label: `${name}（${relation}）`,
              }))}
            />
          )}
          {kind.identity && <Papers desk={desk} errors={errors} />}
          <p>
            <Button shortcut="F8">{t('next')}</Button>
          </p>
        </form>
        <aside class="grid min-w-0 content-start gap-6">
          {kind.procedure && (
            <Panel title={t('bring')}>
              <ul class="list-disc pl-6">
                {PROCEDURES[kind.procedure].bring.map((thing) => (
                  <li>{THINGS[thing][lang]}</li>
                ))}
              </ul>
              <p class="mt-3 text-dns-14N-130 text-ink-soft">
                {cite(PROCEDURES[kind.procedure].source, lang)}
              </p>
            </Panel>
          )}
          <Reasons
            lang={lang}
            open
            summary={t('effect')}
            reasons={told(consequencesOf(kind.event, today).reasons, lang)}
          />
          <p>
            <LinkButton href={`/residents/${resident.residentId}/filings/new`} variant="outline" size="md">
              {t('back')}
            </LinkButton>
          </p>
        </aside>
      </div>
    </ClerkPage>
  );
}

function Papers({ desk, errors }: { desk: Desk; errors: FieldErrors }) {
  const { lang, today } = desk;
  const t = filingsWords(lang);
  const words = identityWords(lang);
  return (
    <section class="grid gap-4">
      <h2 class="text-std-20B-150">{t('papers')}</h2>
      <p>{t('papers-of')}</p>
      <div class="grid gap-6 desktop:grid-cols-2">
        <fieldset id="field-doc" tabindex={-1} class="grid min-w-0 content-start gap-2">
          <legend class="mb-2 text-std-17B-170">{words('group.B1')}</legend>
          {errors.doc && <p class="text-bad">{errors.doc}</p>}
          <PaperBoxes papers={papersFor('B1', today)} desk={desk} />
        </fieldset>
        <fieldset class="grid min-w-0 content-start gap-2">
          <legend class="mb-2 text-std-17B-170">{words('group.B2')}</legend>
          <PaperBoxes papers={papersFor('B2', today)} desk={desk} />
        </fieldset>
      </div>
      <Disclosure summary={words('group.refused')}>
        <PaperBoxes papers={papersRefused(today)} desk={desk} />
      </Disclosure>
    </section>
  );
}
