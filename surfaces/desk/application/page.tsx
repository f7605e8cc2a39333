// Applying for a card (カードの申請): where it stands, why it came back and how to mend it, and the form.
import {
  DataTable,
  DefinitionList,
  type Frame,
  LinkButton,
  MomentText,
  Notice,
  Page,
  Steps,
} from '@tegata/ui';
import type { Resident } from '../deps.ts';
import { PersonName, reasonTexts, Trail } from '../parts.tsx';
import { pagesOf } from '../room.ts';
import { deskWords } from '../words.ts';
import { ApplicationForm, type ApplicationFormProps } from './form.tsx';
import { mendOf } from './photo.ts';
import { type Application, type ApplicationStatus, isOpen, latest, stepOf } from './progress.ts';
import { applicationWords } from './words.ts';

export type ApplicationPageProps = Omit<ApplicationFormProps, 'lang' | 'again'> & {
  frame: Frame;
  /** Code of the pick-up notice, once it has come. */
  noticeCode: string | undefined;
  /** The resident's card has run out. */
  expired: boolean;
};

export function ApplicationPage(props: ApplicationPageProps) {
  const { frame, resident, status, noticeCode, expired, errors = {}, trouble } = props;
  const { lang } = frame;
  const t = applicationWords(lang);
  const last = latest(status);
  const open = isOpen(status, expired);
  const current = open ? 1 : stepOf(last?.state, noticeCode !== undefined);
  const title = t(open ? 'title' : 'title.status');
  return (
    <Page
      frame={frame}
      title={title}
      step={{ current, total: 5 }}
      errors={Object.keys(errors).length > 0 || trouble !== undefined}
      width="reading"
      above={
        <div class="grid gap-6">
          <Trail lang={lang} resident={resident} more={[{ label: title }]} />
          <Steps
            lang={lang}
            names={[t('step.1'), t('step.2'), t('step.3'), t('step.4'), t('step.5')]}
            current={current}
          />
        </div>
      }
    >
      <div class="mt-8 grid gap-8">
        <DefinitionList
          entries={[
            { term: t('applicant'), value: <PersonName {...resident} /> },
            { term: t('form-id'), value: <code class="font-mono">{status.formId}</code> },
          ]}
        />
        {last && <Standing {...props} last={last} />}
        {open && <ApplicationForm {...props} lang={lang} again={last?.state === 'returned'} />}
        {status.applications.length > 0 && <History lang={lang} status={status} />}
      </div>
    </Page>
  );
}

function Standing({
  frame: { lang, href },
  resident,
  noticeCode,
  last,
}: ApplicationPageProps & { last: Application }) {
  const t = applicationWords(lang);
  if (last.state === 'returned') return <Returned lang={lang} reasons={last.reasons} />;
  const collectable = last.state === 'shipped' && noticeCode !== undefined;
  return (
    <Notice
      lang={lang}
      tone={last.state === 'delivered' ? 'success' : 'info'}
      title={t(`state.${last.state}`)}
      text={t(`state.${last.state}-text`)}
    >
      <p class="flex flex-wrap gap-4">
        {collectable ? (
          <LinkButton href={pagesOf(resident).pickUp(noticeCode)}>{t('go-pick-up')}</LinkButton>
        ) : last.state === 'delivered' ? (
          <LinkButton href={pagesOf(resident).home}>{deskWords(lang)('back')}</LinkButton>
        ) : (
          <LinkButton href={href} variant="outline">
            {t('again')}
          </LinkButton>
        )}
      </p>
    </Notice>
  );
}

/** Each reason with where it is written and what to do about it. */
function Returned({ lang, reasons }: { lang: Frame['lang']; reasons: Application['reasons'] }) {
  const t = applicationWords(lang);
  const texts = reasonTexts(reasons, lang);
  return (
    <Notice lang={lang} tone="warning" title={t('returned.title')} text={t('returned.text')}>
      <ol class="grid gap-4 pl-6 list-decimal">
        {texts.map(({ text, source }, index) => (
          <li>
            {text}
            {source && <p class="text-dns-14N-130 text-ink-soft">{source}</p>}
            <p>
              <strong>{t('returned.mend')}</strong>
              {lang === 'ja' ? '：' : ': '}
              {t(`mend.${mendOf(reasons[index]!.code)}`)}
            </p>
          </li>
        ))}
      </ol>
    </Notice>
  );
}

function History({ lang, status }: { lang: Frame['lang']; status: ApplicationStatus }) {
  const t = applicationWords(lang);
  return (
    <DataTable
      caption={t('history.caption')}
      empty={t('history.empty')}
      rows={status.applications.toSorted((a, b) => b.at.localeCompare(a.at))}
      columns={[
        {
          header: t('history.at'),
          rowHeader: true,
          cell: ({ at }) => <MomentText value={Temporal.Instant.from(at)} lang={lang} />,
        },
        {
          header: t('history.state'),
          cell: ({ state }) => <span class="desktop:whitespace-nowrap">{t(`state.${state}`)}</span>,
        },
        {
          header: t('history.reasons'),
          cell: ({ reasons }) =>
            reasonTexts(reasons, lang)
              .map(({ text }) => text)
              .join(' ') || '—',
        },
      ]}
    />
  );
}

/** Nothing to apply with yet. */
export function NoNoticePage({ frame, resident }: { frame: Frame; resident: Resident }) {
  const { lang } = frame;
  const t = applicationWords(lang);
  return (
    <Page
      frame={frame}
      title={t('title')}
      width="reading"
      above={<Trail lang={lang} resident={resident} more={[{ label: t('title') }]} />}
    >
      <div class="mt-8 grid gap-6">
        <Notice lang={lang} tone="info" title={t('no-notice.title')} text={t('no-notice.text')} />
        <p>
          <LinkButton href={pagesOf(resident).home}>{deskWords(lang)('back')}</LinkButton>
        </p>
      </div>
    </Page>
  );
}
