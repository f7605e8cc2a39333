// Message catalogues (文言集) in ICU MessageFormat: a key missing in a language, or one too many, fails the type check.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Lang } from './languages.ts';
import { READER_LANGUAGES, type ReaderLang } from './languages.ts';

type Params = Record<string, string | number | boolean>;

/** Looks a key up in one language; `params` fill the ICU placeholders of the message. */
export type Translate<Key extends string = string> = (key: Key, params?: Params) => string;

export type Messages<Key extends string = string, L extends ReaderLang = Lang> = ((
  lang: L,
) => Translate<Key>) & {
  has(key: string): key is Key;
  /** The texts of a language as they are written, for a browser that translates by itself. */
  texts(lang: L): Readonly<Record<Key, string>>;
  /** What a translator got wrong: messages that do not parse, or ask for other parameters than the Japanese. */
  faults(): string[];
};

/** The key type of a catalogue: `type Key = MessageKey<typeof words>`. */
export type MessageKey<M> = M extends Messages<infer Key, never> ? Key : never;

/**
 * Defines a catalogue. `const words = defineMessages({ ja: {…}, en: {…} }); const t = words(lang); t('title')`. Languages
 * of readers may stand beside the two of the house, each as complete. Plain texts cost a property read; texts with
 * placeholders are parsed once.
 */
export function defineMessages<const Japanese extends Record<string, string>, L extends ReaderLang>(
  catalogue: { ja: Japanese } & Record<L, Record<keyof NoInfer<Japanese> & string, string>>,
): Messages<keyof Japanese & string, L> {
  type Key = keyof Japanese & string;
  const texts = Object.entries(catalogue) as unknown as [L, Record<Key, string>][];
  const translators = new Map(texts.map(([lang, each]) => [lang, translator(each, lang)]));
  return Object.assign((lang: L) => translators.get(lang)!, {
    has: (key: string): key is Key => Object.hasOwn(catalogue.ja, key),
    texts: (lang: L) => catalogue[lang] as Record<Key, string>,
    faults: () => texts.flatMap(([lang, each]) => faultsOf(lang, each, catalogue.ja)),
  });
}

const hasSyntax = /[{}#']/;

/** Translates by the texts of one language. */
export function translator<Key extends string>(texts: Record<Key, string>, lang: ReaderLang): Translate<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, params) => {
    const text = texts[key];
    if (!hasSyntax.test(text)) return text;
    const format = parsed.get(key) ?? parse(text, lang);
    parsed.set(key, format);
    return String(format.format(params));
  };
}

// Pages escape every text themselves, so `<` in a message is a sign and not a tag.
const parse = (text: string, lang: ReaderLang) =>
  new IntlMessageFormat(text, `${READER_LANGUAGES[lang].locale}-u-nu-latn`, undefined, {
    ignoreTag: true,
    shouldParseSkeletons: false,
  });

function faultsOf<Key extends string>(
  lang: ReaderLang,
  texts: Record<Key, string>,
  japanese: Record<Key, string>,
): string[] {
  return (Object.keys(japanese) as Key[]).flatMap((key) => {
    const [ja, own] = [parametersIn(japanese[key], 'ja'), parametersIn(texts[key], lang)];
    if (own instanceof Error) return [`${key}: ${own.message}`];
    // A Japanese text that does not parse is reported once, as its own fault.
    return ja === own || ja instanceof Error ? [] : [`${key}: ja takes (${ja}), ${lang} takes (${own})`];
  });
}

/** The names of the parameters that a text asks for, or why it cannot be read. */
function parametersIn(text: string, lang: ReaderLang): string | Error {
  try {
    return parametersOf(parse(text, lang).getAst());
  } catch (error) {
    return error as Error;
  }
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

function parametersOf(ast: Ast): string {
  const names = new Set<string>();
  const visit = (elements: Ast): void => {
    for (const element of elements) {
      // Literal text and `#` name nothing; everything else names the parameter it shows.
      if (element.type !== 0 && element.type !== 7) names.add((element as { value: string }).value);
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(ast);
  return [...names].sort().join(', ');
}
