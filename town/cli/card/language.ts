// Which language the command line speaks to people: Japanese where LC_ALL, LC_MESSAGES or LANG say so, else English.
// Programs (--json) read codes and get English.

export type Language = 'ja' | 'en';

/** The first of the three that is set decides, as POSIX has it. */
export function language(env: NodeJS.ProcessEnv = process.env): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ja([_.@]|$)/i.test(locale) ? 'ja' : 'en';
}

/** One thing said in both languages. */
export type Said<T = string> = { readonly ja: T; readonly en: T };
