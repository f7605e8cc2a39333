// Letter boxes (郵便受け): what institutions post reaches the addressee's box, once, however often it is posted.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Letter = {
  id: string;
  at: string;
  from: string;
  /** 宛名番号 of the addressee. */
  to: string;
  kind: string;
  title: { ja: string; en: string };
  body?: Record<string, unknown>;
  pdf?: Uint8Array;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export class LetterBoxes {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts a letter into its box; the same id a second time is the same letter. */
  async deliver({ pdf, ...letter }: Letter): Promise<void> {
    const box = this.#box(letter.to);
    const path = join(box, `${requireUuid(letter.id)}.json`);
    if (existsSync(path)) return;
    mkdirSync(box, { recursive: true });
    const text = JSON.stringify({ ...letter, ...(pdf && { pdf: Buffer.from(pdf).toString('base64') }) });
    writeFileSync(`${path}.next`, text);
    renameSync(`${path}.next`, path);
  }

  /** Letters of one person, newest first. */
  async list(addressee: string): Promise<Letter[]> {
    const box = this.#box(addressee);
    if (!existsSync(box)) return [];
    return readdirSync(box)
      .filter((name) => name.endsWith('.json'))
      .map((name) => this.#read(join(box, name)))
      .sort((a, b) => b.at.localeCompare(a.at));
  }

  async get(addressee: string, id: string): Promise<Letter | undefined> {
    const path = join(this.#box(addressee), `${requireUuid(id)}.json`);
    return existsSync(path) ? this.#read(path) : undefined;
  }

  #box(addressee: string): string {
    return join(this.#folder, requireUuid(addressee));
  }

  #read(path: string): Letter {
    const { pdf, ...letter } = JSON.parse(readFileSync(path, 'utf8')) as Omit<Letter, 'pdf'> & {
      pdf?: string;
    };
    return { ...letter, ...(pdf && { pdf: Uint8Array.fromBase64(pdf) }) };
  }
}

/** Ids become file names, so nothing but a UUID may pass. */
function requireUuid(id: string): string {
  if (!uuid.test(id)) throw new RangeError('not a letter id');
  return id;
}
