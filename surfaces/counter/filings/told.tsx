// What a filing did (届出の結果): to the card and to either certificate, with the reasons, what J-LIS answered, and what comes next.
import { PROCEDURES, type ProcedureId } from '@tegata/law';
import {
  DataTable,
  DateText,
  type DefinitionEntry,
  dateText,
  LinkButton,
  Notice,
  Panel,
  Reasons,
  StatusBadge,
  type Tone,
} from '@tegata/ui';
import { CardStateBadge } from '../cards/card-state.tsx';
import type { Municipality } from '../deps.ts';
import { ClerkPage } from '../frame/clerk-page.tsx';
import type { Desk } from '../frame/desk.ts';
import { Facts } from '../frame/facts.tsx';
import { told } from '../frame/told.ts';
import { PersonName } from '../residents/person.tsx';
import { filingsWords } from './filings-words.ts';
import { filingName, KINDS } from './kinds.ts';

type Shown = Awaited<ReturnType<Municipality['filing']>>;
export type Filing = Shown['filing'];

const CERTIFICATE_PROCEDURES: ReadonlySet<string> = new Set([
  'sign-issue',
  'auth-issue',
  'certificate-renewal',
]);

export function FilingTold({ desk, shown, fresh }: { desk: Desk; shown: Shown; fresh: boolean }) {
  const { lang } = desk;
  const t = filingsWords(lang);
  const { filing, resident, card } = shown;
  const day = Temporal.PlainDate.from(filing.happenedOn);
  const waits = filing.state === 'waiting';
  const { procedure } = KINDS[filing.event];
  const follow = filing.toFile.filter((id) => id !== procedure);
  const certificates = card?.state === 'in-use' && follow.some((id) => CERTIFICATE_PROCEDURES.has(id));
  return (
    <ClerkPage desk={desk} place="residents" title={filingName(filing.event, lang)}>
      <div class="mt-6 grid gap-8 desktop:grid-cols-2">
        <div class="grid min-w-0 content-start gap-6">
          {filing.state === 'withdrawn' ? (
            <Notice lang={lang} tone="warning" title={t('withdrawn')} />
          ) : (
            <Notice
              lang={lang}
              tone="success"
              title={t(waits ? 'done-planned' : 'done')}
              text={waits ? t('done-planned-text', { date: dateText(day, lang) }) : undefined}
              live={fresh}
            />
          )}
          <Panel title={t('effect')}>
            <Facts entries={[...effects(filing, desk), ...stateOf(shown, desk)]} />
          </Panel>
          <Panel title={t('jlis')}>
            <Answered filing={filing} desk={desk} />
          </Panel>
        </div>
        <div class="grid min-w-0 content-start gap-6">
          <Panel title={t('what')}>
            <Facts
              entries={[
                { term: t('person'), value: <PersonName {...resident} /> },
                { term: t('day'), value: <DateText value={day} lang={lang} /> },
                {
                  term: t('filed'),
                  value: <DateText value={Temporal.PlainDate.from(filing.filedOn)} lang={lang} />,
                },
              ]}
            />
          </Panel>
          <Reasons lang={lang} reasons={told(filing.reasons, lang)} open />
          {follow.length > 0 && (
            <Panel title={t('follow')}>
              <ul class="list-disc pl-6">
                {follow.map((id) => (
                  <li>{PROCEDURES[id as ProcedureId]?.[lang] ?? id}</li>
                ))}
              </ul>
            </Panel>
          )}
          <p class="flex flex-wrap gap-4">
            {certificates && card && (
              <LinkButton href={`/cards/${card.cardSerial}/certificates`} shortcut="F8">
                {t('certificates')}
              </LinkButton>
            )}
            <LinkButton href={`/filings/${filing.filingId}/slip.pdf`} variant="outline">
              {t('slip')}
            </LinkButton>
            <LinkButton href={`/residents/${resident.residentId}`} variant="outline">
              {t('resident')}
            </LinkButton>
          </p>
        </div>
      </div>
    </ClerkPage>
  );
}

const tones: Partial<Record<string, Tone>> = {
  valid: 'success',
  stays: 'success',
  resumes: 'success',
  suspended: 'warning',
  held: 'warning',
};

function effects({ effects: { card, face, auth, sign } }: Filing, { lang }: Desk): DefinitionEntry[] {
  const t = filingsWords(lang);
  const badge = (value: string, text: string) => (
    <StatusBadge tone={tones[value] ?? 'error'}>{text}</StatusBadge>
  );
  const certificate = (value: string) => badge(value, t(`certificate.${value}` as 'certificate.stays'));
  return [
    { term: t('card'), value: badge(card, t(`card.${card}` as 'card.valid')) },
    { term: t('face'), value: t(`face.${face}` as 'face.unchanged') },
    { term: t('auth'), value: certificate(auth) },
    { term: t('sign'), value: certificate(sign) },
  ];
}

const stateOf = ({ card }: Shown, { lang }: Desk): DefinitionEntry[] =>
  card
    ? [{ term: filingsWords(lang)('state'), value: <CardStateBadge state={card.state} lang={lang} /> }]
    : [];

function Answered({ filing, desk }: { filing: Filing; desk: Desk }) {
  const t = filingsWords(desk.lang);
  const { state, affected = [], filingId } = filing;
  if (state === 'withdrawn') return <p>{t('withdrawn')}</p>;
  return (
    <div class="grid gap-3">
      <p>{t(`jlis.${state}`)}</p>
      {state === 'accepted' && (
        <p>
          <a href={`/filings/${filingId}`}>{t('jlis.refresh')}</a>
        </p>
      )}
      {state === 'told' && affected.length === 0 && <p>{t('jlis.none')}</p>}
      {affected.length > 0 && (
        <ul class="grid gap-2">
          {affected.map((one) => (
            <li>
              {t(one.kind)}
              {desk.lang === 'ja' ? '：' : ': '}
              {t(`affected.${one.state}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The filings about one resident, on the resident's page. */
export function Filings({ filings, desk }: { filings: readonly Filing[]; desk: Desk }) {
  const { lang } = desk;
  const t = filingsWords(lang);
  return (
    <DataTable
      caption={t('history')}
      empty={t('history-none')}
      rows={[...filings]}
      columns={[
        {
          header: t('what'),
          rowHeader: true,
          cell: (row) => <a href={`/filings/${row.filingId}`}>{filingName(row.event, lang)}</a>,
        },
        {
          header: t('filed'),
          cell: (row) => <DateText value={Temporal.PlainDate.from(row.filedOn)} lang={lang} />,
        },
        { header: t('state'), cell: (row) => t(`state.${row.state}`) },
      ]}
    />
  );
}
