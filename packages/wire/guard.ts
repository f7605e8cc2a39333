// The guard (番号法19条): no individual number leaves an institution except in the fields its contract names.
// It reads what is about to be sent, as sent. It cannot see a number that somebody encoded or cut into pieces.
import { findIndividualNumbers } from '@tegata/numbers';
import { WireError } from './error.ts';

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const holdsNumber = (text: string) => findIndividualNumbers(text).length > 0;

/** A place in a JSON value, told from the inside out, so that a deep body costs no more than a long one. */
type Place = { key: string; above: Place } | undefined;

function pathOf(place: Place): string[] {
  const path: string[] = [];
  for (let at = place; at; at = at.above) path.push(at.key);
  return path.reverse();
}

function isLawful(path: readonly string[], lawful: readonly (readonly string[])[]): boolean {
  return lawful.some(
    (pointer) =>
      pointer.length === path.length && pointer.every((part, at) => part === '*' || part === path[at]),
  );
}

/**
 * Pointers of all places in a JSON value that hold an individual number and are not lawful.
 * A key that holds one is shown as `(key)`: the answer itself must be fit for a log.
 */
export function numbersOutside(json: unknown, lawfulPointers: readonly string[] = []): string[] {
  const lawful = lawfulPointers.map((pointer) => pointer.split('/').slice(1));
  const found: string[] = [];
  // A stack of our own: deep nesting must not end the process.
  const open: { value: unknown; place: Place }[] = [{ value: json, place: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, place } = next;
    if (typeof value === 'string' || typeof value === 'number') {
      if (!holdsNumber(String(value))) continue;
      const path = pathOf(place);
      if (!isLawful(path, lawful)) found.push(`/${path.join('/')}`);
    } else if (Array.isArray(value)) {
      for (const [key, inner] of value.entries())
        open.push({ value: inner, place: { key: `${key}`, above: place } });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const bad = holdsNumber(key);
        const here = { key: bad ? '(key)' : escaped(key), above: place };
        if (bad) found.push(`/${pathOf(here).join('/')}`);
        open.push({ value: inner, place: here });
      }
    }
  }
  return found.sort();
}

/**
 * Lets a body pass or throws.
 * @param body JSON text as it will be sent
 * @throws WireError `wire.number-refused`; its detail names the places, never the number
 */
export function guardBody(body: string, lawfulPointers: readonly string[] = []): void {
  if (body === '') return;
  const places = numbersOutside(JSON.parse(body), lawfulPointers);
  if (places.length > 0) throw new WireError('wire.number-refused', { detail: places.join(' ') });
}

/** The same for path and query, where no contract can ever allow a number: addresses end up in logs. */
export function guardTarget(url: URL): void {
  const segments = url.pathname.split('/').map((segment) => {
    try {
      return decodeURIComponent(segment);
    } catch {
      return segment;
    }
  });
  if ([...segments, ...[...url.searchParams].flat()].some(holdsNumber)) {
    throw new WireError('wire.number-refused', { detail: 'in path or query' });
  }
}
