// Message catalogues (文言集) in ICU MessageFormat: a key missing in a language, or one too many, fails the type check.
import { IntlMessageFormat } from 'intl-messageformat';
import { type Lang, languages } from './language.ts';

type Params = Record<string, string | number | boolean>;

/** Looks a key up in one language; `params` fill the ICU placeholders of the message. */
export type Translate<Key extends string = string> = (key: Key, params?: Params) => string;

export type Messages<Key extends string = string> = ((lang: Lang) => Translate<Key>) & {
  has(key: string): key is Key;
  /** What a translator got wrong: messages that do not parse, or ask for other parameters than the Japanese. */
  faults(): string[];
};

/** The key type of a catalogue: `type Key = MessageKey<typeof words>`. */
export type MessageKey<M> = M extends Messages<infer Key> ? Key : never;

/**
 * Defines a catalogue. `const words = defineMessages({ ja: {…}, en: {…} }); const t = words(lang); t('title')`.
 * Plain texts cost a property read; texts with placeholders are parsed once.
 */
export function defineMessages<const Japanese extends Record<string, string>>(catalogue: {
  ja: Japanese;
  en: Record<keyof NoInfer<Japanese> & string, string>;
}): Messages<keyof Japanese & string> {
  type Key = keyof Japanese & string;
  const translators = new Map<Lang, Translate<Key>>();
  for (const lang of languages) translators.set(lang, translator(catalogue[lang], lang));
  return Object.assign((lang: Lang) => translators.get(lang)!, {
    has: (key: string): key is Key => Object.hasOwn(catalogue.ja, key),
    faults: () => catalogueFaults(catalogue),
  });
}

const hasSyntax = /[{}#']/;

function translator<Key extends string>(texts: Record<Key, string>, lang: Lang): Translate<Key> {
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
const parse = (text: string, lang: Lang) =>
  new IntlMessageFormat(text, lang, undefined, { ignoreTag: true, shouldParseSkeletons: false });

function catalogueFaults(catalogue: Record<Lang, Record<string, string>>): string[] {
  const faults: string[] = [];
  for (const key of Object.keys(catalogue.ja)) {
    try {
      const [ja, en] = languages.map((lang) =>
        parametersOf(parse(catalogue[lang][key] ?? '', lang).getAst()),
      );
      if (ja !== en) faults.push(`${key}: ja takes (${ja}), en takes (${en})`);
    } catch (error) {
      faults.push(`${key}: ${(error as Error).message}`);
    }
  }
  return faults;
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
