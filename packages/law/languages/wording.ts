// A language (言語): the words of the rules in it, and the speech made of them: reasons, names, citations, dates, amounts.
import type { Reason, ReasonCode } from '../decision/decision.ts';
import type { Source } from '../decision/source.ts';
import type { NameId, NameKind, Names } from './names.ts';

/** Short phrases with a place for what varies. */
export type Phrases = Readonly<
  Record<'yen' | 'guidebook' | 'law' | 'article' | 'practice' | 'unconfirmed', string>
>;

/** How dates, times and amounts are written. */
export type Formats = {
  date(date: Temporal.PlainDate): string;
  time(time: Temporal.PlainTime): string;
  amount(value: number): string;
};

/** A catalogue: a text for every reason code, a name for everything the rules name. What is missing does not compile. */
export type Wording = {
  readonly texts: Readonly<Record<ReasonCode, string>>;
  readonly names: Names;
  readonly phrases: Phrases;
  /** Laws and places cited, where the language writes their names in its own way. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly formats: Formats;
};

export type Speech = {
  /** A reason as a sentence; a value that is missing leaves its placeholder to be seen. */
  explain(reason: Reason): string;
  /** A short citation: `ガイドブック 12ページ`, `Guidebook p. 12`. */
  cite(source: Source): string;
  /** `name('procedure', 'move-in')` */
  name<Kind extends NameKind>(kind: Kind, id: NameId<Kind>): string;
  date(date: Temporal.PlainDate): string;
  time(time: Temporal.PlainTime): string;
  yen(amount: number): string;
};

/** Speaks a language. */
export function speak({ texts, names, phrases, sources, formats }: Wording): Speech {
  const yen = (amount: number) => phrases.yen.replace('{yen}', formats.amount(amount));
  // How the value of each placeholder is read: `{expiry|date}`; any other kind is the name of an id.
  const read = (value: string, kind: string): string | undefined => {
    switch (kind) {
      case 'text':
      case 'number':
        return value;
      case 'date':
        return formats.date(Temporal.PlainDate.from(value));
      case 'time':
        return formats.time(Temporal.PlainTime.from(value));
      case 'yen':
        return yen(Number(value));
      default: {
        const known: Record<string, string> | undefined = names[kind as NameKind];
        return known && (known[value] ?? value);
      }
    }
  };
  return {
    explain: ({ code, params = {} }) =>
      texts[code].replace(/\{(\w+)\|(\w+)\}/g, (placeholder, name: string, kind: string) => {
        const value = params[name];
        return value === undefined ? placeholder : (read(String(value), kind) ?? placeholder);
      }),
    cite: (source) => citation(source, phrases, (name) => sources?.[name] ?? name),
    name: (kind, id) => names[kind][id],
    date: formats.date,
    time: formats.time,
    yen,
  };
}

function citation(source: Source, phrases: Phrases, named: (name: string) => string): string {
  switch (source.kind) {
    case 'guidebook':
      return phrases.guidebook.replace('{page}', String(source.page));
    case 'law':
      return source.article === undefined
        ? phrases.law.replace('{law}', named(source.law))
        : phrases.article.replace('{law}', named(source.law)).replace('{article}', source.article);
    case 'practice':
      return phrases.practice.replace('{place}', named(source.place));
    case 'unconfirmed':
      return phrases.unconfirmed.replace('{note}', source.note);
  }
}
