// Small parts that the desk's pages share: a person's name with its reading, the sender of a letter, a rule's reasons.
import { cite, explain, type Reason as LawReason } from '@tegata/law';
import { Breadcrumb, type Lang, type Reason } from '@tegata/ui';
import type { Resident } from './deps.ts';
import { pagesOf } from './room.ts';
import { deskWords } from './words.ts';

/** The name with furigana above it, where there is any. */
export function PersonName({ name, furigana }: { name: string; furigana: string }) {
  return (
    <ruby lang="ja" class="font-name">
      {name}
      {furigana && (
        <>
          <rp>（</rp>
          <rt>{furigana}</rt>
          <rp>）</rp>
        </>
      )}
    </ruby>
  );
}

/** The way back from a page of somebody's desk. */
export function Trail({
  lang,
  resident,
  more = [],
}: {
  lang: Lang;
  resident: Resident;
  more?: { label: string; href?: string }[];
}) {
  const t = deskWords(lang);
  const desk = { label: t('trail.desk', { name: resident.name }) };
  const trail = [
    { label: t('trail.people'), href: '/' },
    more.length > 0 ? { ...desk, href: pagesOf(resident).home } : desk,
    ...more,
  ];
  return <Breadcrumb lang={lang} trail={trail} />;
}

/** Who sent a letter, by the name on the wire. */
export function senderName(from: string, lang: Lang): string {
  const t = deskWords(lang);
  const key = `sender.${from}`;
  return deskWords.has(key) ? t(key) : t('sender.other', { name: from });
}

/** A reason as it came over the wire: its code may be newer than this reader's catalogue. */
export type WireReason = {
  code: string;
  source: { kind: string };
  params?: Record<string, string | number> | undefined;
};

/** The reasons in the reader's language, each with where it is written. */
export function reasonTexts(reasons: readonly WireReason[], lang: Lang): Reason[] {
  return reasons.map((reason) => {
    try {
      const { code, source, params } = reason as LawReason;
      return {
        text: explain(params ? { code, source, params } : { code, source }, lang),
        source: cite(source, lang),
      };
    } catch {
      return { text: deskWords(lang)('reason.unknown', { code: reason.code }) };
    }
  });
}
