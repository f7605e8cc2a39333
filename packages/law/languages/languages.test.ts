// Every language of the rules: what Japanese carries it asks for, and nothing else; every name is said.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReasonCode } from '../decision/decision.ts';
import { wordingJa } from './ja/index.ts';
import { speak, type Wording } from './wording.ts';

const folders = readdirSync(fileURLToPath(new URL('.', import.meta.url)), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const codes = Object.keys(wordingJa.texts) as ReasonCode[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+\|\w+)\}/g)].map(([, name]) => name!);

describe.each(folders)('the rules in %s', async (folder) => {
  const module: Record<string, Wording> = await import(`./${folder}/index.ts`);
  const wording = Object.values(module)[0]!;
  const speech = speak(wording);

  it('ask for no value that the reason does not carry', () => {
    for (const code of codes) {
      const carried = placeholders(wordingJa.texts[code]);
      for (const name of placeholders(wording.texts[code])) expect(carried, code).toContain(name);
    }
  });

  it('have no stray braces, and no text that says nothing', () => {
    for (const code of codes) {
      const rest = wording.texts[code].replaceAll(/\{\w+\|\w+\}/g, '');
      expect(rest, code).not.toMatch(/[{}]/);
      expect(rest.trim(), code).not.toBe('');
    }
  });

  it('have a name for everything that Japanese names', () => {
    for (const [kind, table] of Object.entries(wordingJa.names)) {
      const own: Record<string, string> = wording.names[kind as keyof Wording['names']];
      expect(Object.keys(own).sort(), kind).toEqual(Object.keys(table).sort());
      for (const [id, name] of Object.entries(own)) expect(name.trim(), `${kind} ${id}`).not.toBe('');
    }
  });

  it('write dates, times, amounts and citations', () => {
    const day = speech.date(Temporal.PlainDate.from('2036-05-14'));
    expect(day).toMatch(/2036/);
    expect(day).toMatch(/14/);
    expect(speech.time(Temporal.PlainTime.from('06:30'))).toMatch(/6.*30/);
    expect(speech.yen(1000)).toMatch(/1[.,\u202f\u00a0 ]?000/);
    for (const source of [
      { kind: 'guidebook', page: 12 },
      { kind: 'law', law: '番号法', article: '17' },
      { kind: 'law', law: '番号法' },
      { kind: 'practice', place: '港区' },
      { kind: 'unconfirmed', note: 'x' },
    ] as const)
      expect(speech.cite(source)).not.toMatch(/[{}]|^$/);
  });
});
