// The table of passages says the truth: the rule is exported, and the golden table quotes the passage by its number.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as rules from '../index.ts';
import { PASSAGE_RULES } from '../index.ts';

const exported = Object.keys(rules);

it.each(Object.entries(PASSAGE_RULES))('passage %s', (passage, { rule, test }) => {
  expect(exported).toContain(rule);
  const source = readFileSync(new URL(test, import.meta.url), 'utf8');
  const quoted = new RegExp(`(?<![\\d.])${passage.replace('.', '\\.')}(?![\\d.])`);
  expect(source).toMatch(quoted);
  expect(source).toContain(rule);
});
