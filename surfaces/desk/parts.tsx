// Small parts that the desk's pages share: a person's name with its reading, the sender of a letter, a rule's reasons.
import { photoFaults } from '@tegata/jlis/contract';
import { cite, explain, type Reason as LawReason } from '@tegata/law';
import { Breadcrumb, type Lang, type Reason } from '@tegata/ui';
import type { Resident } from './deps.ts';
import { pagesOf } from './room.ts';
import { deskWords } from './words.ts';

/** A browser breaks no line inside a word with its reading, so a longer one is followed by its reading instead. */
const longestRuby = 10;

/** The name with furigana above it, where there is any: family name and given name each with their own. */
export function PersonName({ name, furigana }: { name: string; furigana: string }) {
  const words = name.split(/[\s\u3000]+/);
  const readings = furigana.split(/[\s\u3000]+/);
  const together = words.length !== readings.length || words.some((word) => [...word].length > longestRuby);
  if (!furigana || together) {
    return (
      <span lang="ja" class="font-name">
        {name}
        {furigana && <span class="text-[0.6em] font-normal">（{furigana}）</span>}
      </span>
    );
  }
  return (
    <span lang="ja" class="font-name">
      {words.map((word, index) => (
        <>
          {index > 0 && '\u3000'}
          <ruby>
            {word}
            <rp>（</rp>
            <rt>{readings[index]}</rt>
            <rp>）</rp>
          </ruby>
        </>
      ))}
    </span>
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
    const text = reasonText(reason, lang);
    return text === undefined
      ? { text: deskWords(lang)('reason.unknown', { code: reason.code }) }
      : { text, source: cite(reason.source as LawReason['source'], lang) };
  });
}

function reasonText({ code, params }: WireReason, lang: Lang): string | undefined {
  if (Object.hasOwn(photoFaults, code)) return photoFaults[code as keyof typeof photoFaults][lang];
  try {
    return explain({ code, ...(params && { params }) } as LawReason, lang);
  } catch {
    // A code that law does not know yet has no text.
    return undefined;
  }
}
