// The letter box, and one letter laid open (手紙).
import {
  DateText,
  DefinitionList,
  Disclosure,
  type Frame,
  LinkButton,
  MomentText,
  Page,
  Reasons,
} from '@tegata/ui';
import type { Letter, Resident } from '../deps.ts';
import { LetterList } from '../hand/page.tsx';
import { reasonTexts, senderName, Trail } from '../parts.tsx';
import { pagesOf } from '../room.ts';
import { deskWords } from '../words.ts';
import { entriesOf } from './letter.ts';
import { letterWords } from './words.ts';

type BoxProps = { frame: Frame; resident: Resident; letters: readonly Letter[] };

export function LetterBoxPage({ frame, resident, letters }: BoxProps) {
  const { lang } = frame;
  const t = letterWords(lang);
  return (
    <Page
      frame={frame}
      title={t('title', { name: resident.name })}
      above={<Trail lang={lang} resident={resident} more={[{ label: deskWords(lang)('trail.letters') }]} />}
    >
      <div class="mt-8">
        {letters.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <LetterList lang={lang} resident={resident} letters={letters} />
        )}
      </div>
    </Page>
  );
}

type LetterPageProps = { frame: Frame; resident: Resident; letter: Letter; officeName: string | undefined };

export function LetterPage({ frame, resident, letter, officeName }: LetterPageProps) {
  const { lang } = frame;
  const t = letterWords(lang);
  const { id, title, from, at, pdf } = letter;
  const { formId, noticeCode, pickUpUntil, individualNumber, reasons = [] } = entriesOf(letter);
  const pages = pagesOf(resident);
  const codes = [
    { term: t('fact.formId'), code: formId },
    { term: t('fact.noticeCode'), code: noticeCode },
  ].filter(({ code }) => code !== undefined);
  return (
    <Page
      frame={frame}
      title={title[lang]}
      width="reading"
      above={
        <Trail
          lang={lang}
          resident={resident}
          more={[{ label: deskWords(lang)('trail.letters'), href: pages.letters }, { label: title[lang] }]}
        />
      }
    >
      <article class="mt-8 grid gap-6 border border-line bg-paper p-5 shadow-1 desktop:p-10">
        <p class="font-name text-std-20B-150" lang="ja">
          {t('to', { name: resident.name })}
        </p>
        <DefinitionList
          entries={[
            { term: t('fact.from'), value: senderName(from, lang) },
            { term: t('fact.at'), value: <MomentText value={Temporal.Instant.from(at)} lang={lang} /> },
            ...codes.map(({ term, code }) => ({
              term,
              value: <code class="font-mono text-std-18B-160 tracking-wide">{code}</code>,
            })),
            ...(officeName ? [{ term: t('fact.office'), value: officeName }] : []),
            ...(pickUpUntil
              ? [
                  {
                    term: t('fact.until'),
                    value: <DateText value={Temporal.PlainDate.from(pickUpUntil)} lang={lang} />,
                  },
                ]
              : []),
          ]}
        />
        {individualNumber && (
          <Disclosure summary={t('number.show')}>
            <p class="font-mono text-std-20B-150 tracking-widest">{individualNumber}</p>
            <p>{t('number.keep')}</p>
          </Disclosure>
        )}
        <Reasons lang={lang} open summary={t('reasons')} reasons={reasonTexts(reasons, lang)} />
        {formId && (
          <div class="grid gap-3">
            <p>{t('apply-text')}</p>
            <p>
              <LinkButton href={pages.apply(formId)}>{t('apply')}</LinkButton>
            </p>
          </div>
        )}
        {noticeCode && (
          <div class="grid gap-3">
            <p>{t('reserve-text')}</p>
            <p>
              <LinkButton href={pages.pickUp(noticeCode)}>{t('reserve')}</LinkButton>
            </p>
          </div>
        )}
        {pdf && (
          <p>
            <a
              href={`${pages.letter(id)}/letter.pdf`}
              target="_blank"
              rel="noopener"
              class="inline-flex min-h-11 items-center"
            >
              {t('pdf')}
            </a>
          </p>
        )}
        <p class="text-dns-14N-130 text-ink-soft">{t('keep', { name: resident.name })}</p>
      </article>
    </Page>
  );
}
