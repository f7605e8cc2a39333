// Chapter 10 (guidebook p.14): whom to call about what, when somebody answers, and in which languages.
import { counterOpen, FREE_DIAL_LANGUAGES, FREE_DIAL_MENU, NATIONAL_DIALS } from '@tegata/law';
import { DataTable, Tag } from '@tegata/ui';
import { ranOn } from '../frame/as-of.ts';
import { Always, FreeDial, HoursLines, OpenNow, Telephone } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { From } from '../frame/why.tsx';

/** Languages call themselves by their own names, so that their speakers find them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  ko: '한국어',
  es: 'Español',
  pt: 'Português',
  th: 'ไทย',
  ne: 'नेपाली',
  id: 'Bahasa Indonesia',
  vi: 'Tiếng Việt',
  tl: 'Tagalog',
};

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
            <li lang={code}>
              <Tag>{LANGUAGES[code] ?? code}</Tag>
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
            languages: languages.map((code) => LANGUAGES[code] ?? code).join(t('frame.and')),
          })}
        </p>
      )}
      <From view={view} source={line.source} />
    </div>
  );
}
