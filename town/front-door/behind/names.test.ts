import { jlisContract } from '@tegata/jlis/contract';
import { municipalityContract } from '@tegata/municipality/contract';
import { languages } from '@tegata/ui';
import { expect, it } from 'vitest';
import { factsOf, stepIds } from '../walk/steps.ts';
import { behindWords, entryName, operationName } from './names.ts';

const operations = [jlisContract, municipalityContract].flatMap((contract) =>
  Object.keys(contract.operations),
);

it.each(languages)('every operation of both contracts has a name in %s', (lang) => {
  expect(operations.filter((operation) => operationName(operation, lang) === operation)).toEqual([]);
});

it.each(languages)('every journal line of the walk has a name in %s', (lang) => {
  const kinds = stepIds.flatMap((id) => factsOf(id).kinds);
  expect(kinds.filter((kind) => entryName(kind, lang) === kind)).toEqual([]);
});

it('the walk waits for operations that exist', () => {
  expect(
    stepIds.flatMap((id) => factsOf(id).operations).filter((name) => !operations.includes(name)),
  ).toEqual([]);
});

it('an operation nobody has named is called by its own name', () => {
  expect([operationName('constructor', 'ja'), entryName('toString', 'en')]).toEqual([
    'constructor',
    'toString',
  ]);
});

it('the catalogue has no faults', () => {
  expect(behindWords.faults()).toEqual([]);
});
