// A resident as the clerk sees one (住民): name with furigana, the four attributes, and what must not be overlooked.
import { ageOn } from '@tegata/law';
import { DateText, dateText, type Lang, StatusBadge } from '@tegata/ui';
import type { Municipality } from '../deps.ts';
import { frameWords } from '../frame/frame-words.ts';

export type Resident = Awaited<ReturnType<Municipality['resident']>>['resident'];
export type Card = Awaited<ReturnType<Municipality['cards']>>['cards'][number];

export function sexText(sex: Resident['sex'], lang: Lang): string {
  const t = frameWords(lang);
  return sex === '1' ? t('male') : sex === '2' ? t('female') : t('sex-not-stated');
}

export function PersonName({ name, furigana }: { name: string; furigana: string }) {
  return (
    <span class="grid">
      <span class="text-dns-14N-130 text-ink-soft">{furigana}</span>
      <span class="font-name">{name}</span>
    </span>
  );
}

type PersonProps = { resident: Resident; lang: Lang; today: Temporal.PlainDate };

/** Birth date in both calendars, and the age that a clerk would otherwise compute in the head. */
export function BirthAndAge({ resident, lang, today }: PersonProps) {
  const birth = Temporal.PlainDate.from(resident.birth);
  return (
    <>
      <DateText value={birth} lang={lang} />
      {Temporal.PlainDate.compare(birth, today) <= 0 && (
        <span>
          {lang === 'ja' ? '　' : ', '}
          {frameWords(lang)('years', { age: ageOn(birth, today) })}
        </span>
      )}
    </>
  );
}

/** Planned move-out and restriction, as badges; nothing when there is none. */
export function Marks({ resident, lang }: Omit<PersonProps, 'today'>) {
  const t = frameWords(lang);
  const { movingOutOn, removedOn, issueRestricted } = resident;
  if (!movingOutOn && !removedOn && !issueRestricted) return null;
  return (
    <p class="flex flex-wrap gap-2">
      {movingOutOn && (
        <StatusBadge tone="warning">
          {t('moving', { date: dateText(Temporal.PlainDate.from(movingOutOn), lang) })}
        </StatusBadge>
      )}
      {removedOn && (
        <StatusBadge tone="error">
          {t('removed', { date: dateText(Temporal.PlainDate.from(removedOn), lang) })}
        </StatusBadge>
      )}
      {issueRestricted && <StatusBadge tone="error">{t('restricted')}</StatusBadge>}
    </p>
  );
}
