// Chapter 10 (guidebook p.14): whom to call about what, when somebody answers, and in which languages.
import { counterOpen, FREE_DIAL_LANGUAGES, FREE_DIAL_MENU, NATIONAL_DIALS } from '@tegata/law';
import { DataTable, isReaderLang, type ReaderLang, Tag } from '@tegata/ui';
import { READER_LANGUAGES } from '@tegata/ui/browser';
import { ranOn } from '../frame/as-of.ts';
import { Always, FreeDial, HoursLines, OpenNow, Telephone } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { From } from '../frame/why.tsx';

/** Languages call themselves by their own names, so that their speakers find them. */
const ownName = (code: string): string => (isReaderLang(code) ? READER_LANGUAGES[code].name : code);

/** Written in scripts that a device may have no font for; one is fetched for their own pages, not for a word on another. */
const NEEDS_FONT: ReadonlySet<string> = new Set(['th', 'ne']);

/** What the reader calls a language, for whoever looks it up for somebody else. Nothing where it is the name it has itself. */
function inWordsOf(lang: ReaderLang, code: string): string | undefined {
  const name = new Intl.DisplayNames(READER_LANGUAGES[lang].locale, { type: 'language' }).of(code);
  // Unicode calls Tagalog by the name of another language, Filipino.
  if (code === 'tl' || name?.toLowerCase() === ownName(code).toLowerCase()) return undefined;
  // Its names have no readings, and only those in katakana can be given one.
  return lang === 'ja-easy' ? name?.match(/^[ァ-ー]+語$/)?.[0].replace('語', '語《ご》') : name;
}

function LanguageName({ lang, code }: { lang: ReaderLang; code: string }) {
  const word = inWordsOf(lang, code);
  const own = NEEDS_FONT.has(code) && word ? undefined : ownName(code);
  return (
    <Tag>
      {own && <span lang={code}>{own}</span>}
      {word && <span class={own && 'ml-2'}>{word}</span>}
    </Tag>
  );
}

export function ContactsChapter({ view }: { view: View }) {
  const { t, speech, on, profile } = view;
  return (
    <GuidePage
      view={view}
      title={t('chapter.contacts.title')}
      lead={t('contacts.lead')}
      policies={['points.round2']}
      first={<FreeDial view={view} subject="loss" />}
    >
      <Section id="menu" title={t('contacts.menu')} covers="10.1">
        <DataTable
          caption={t('contacts.menu-caption')}
          empty=""
          rows={FREE_DIAL_MENU.filter((option) => ranOn(option, on))}
          columns={[
            { header: t('contacts.press'), numeric: true, rowHeader: true, cell: ({ press }) => press },
            { header: t('contacts.about'), cell: (option) => speech.name('dialSubject', option.subject) },
          ]}
        />
      </Section>
      <Section id="languages" title={t('contacts.languages')} covers="10.3">
        <ul class="flex flex-wrap gap-2">
          {FREE_DIAL_LANGUAGES.map((code) => (
            <li>
              <LanguageName lang={view.lang} code={code} />
            </li>
          ))}
        </ul>
        <p>
          {t('contacts.languages-text')}{' '}
          <Telephone number={NATIONAL_DIALS['free-dial-languages'].telephone} />
        </p>
      </Section>
      <Section id="telephones" title={t('contacts.telephones')} covers="10.2 10.4 11.4">
        {profile.telephones.map((line) => (
          <Line view={view} line={line} />
        ))}
      </Section>
    </GuidePage>
  );
}

function Line({ view, line }: { view: View; line: View['profile']['telephones'][number] }) {
  const { local, now, speech, t } = view;
  const { busy, languages } = line;
  const open = line.hours && counterOpen(now, line.hours);
  return (
    <div class="grid gap-2 rounded-12 border border-line p-5">
      <h3 class="text-std-18B-160">{local(line.name)}</h3>
      <p>
        <Telephone number={line.telephone} />
      </p>
      {line.note && <p>{local(line.note)}</p>}
      {open ? <OpenNow view={view} open={open} /> : <Always view={view} />}
      {line.hours && <HoursLines view={view} hours={line.hours} />}
      {busy && (
        <p>{t('contacts.busy-hours', { from: speech.time(busy.opens), to: speech.time(busy.closes) })}</p>
      )}
      {languages && (
        <p>
          {t('contacts.speaks', {
            languages: languages
              .map((code) => inWordsOf(view.lang, code) ?? ownName(code))
              .join(t('frame.and')),
          })}
        </p>
      )}
      <From view={view} source={line.source} />
    </div>
  );
}
