import { expect, test } from 'vitest';
import { LedgerError } from './errors.ts';
import { isUnavailable, sqlState } from './postgres-errors.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

test.each([
  ['a refused socket', coded('ECONNREFUSED'), true],
  ['both addresses refused', new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]), true],
  ['a shutdown behind a wrapper', new Error('Failed query', { cause: coded('57P01') }), true],
  ['a server that starts up', coded('57P03'), true],
  ['a connection exception', coded('08006'), true],
  ['a line that went dead', new Error('Connection terminated unexpectedly'), true],
  ['our own word for it', new LedgerError('ledger.unavailable'), true],
  ['a cancelled statement', coded('57014'), false],
  ['a doubled row', coded('23505'), false],
  ['a ledger error of another kind', new LedgerError('ledger.entry-refused'), false],
  ['a text', 'ECONNREFUSED', false],
  ['nothing', undefined, false],
])('%s: unavailable is %s', (_, error, expected) => {
  expect(isUnavailable(error)).toBe(expected);
});

test('the SQLSTATE is found below wrappers and not confused with a system error', () => {
  expect(sqlState(new Error('Failed query', { cause: coded('23505') }))).toBe('23505');
  expect(sqlState(coded('EPIPE'))).toBeUndefined();
  expect(sqlState(coded('ECONNRESET', coded('57P01')))).toBe('57P01');
  expect(sqlState(null)).toBeUndefined();
});

test('a chain of causes that bites its own tail ends', () => {
  const snake = new Error('x');
  snake.cause = snake;
  expect(isUnavailable(snake)).toBe(false);
});
