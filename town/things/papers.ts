// What came out of the kiosk's printer (紙): kept in the town's folder, where a visitor finds the PDF.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedPaper } from '@tegata/kiosk';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export class PaperTray {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a printed paper as a PDF and what the screen shows of it; the same request again is the same paper. */
  async save({ requestId, pdf, preview, receipt }: PrintedPaper): Promise<{ id: string; path: string }> {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const path = this.#path(requestId, 'pdf');
    writeFileSync(path, pdf, { mode: 0o600 });
    const about = this.#path(requestId, 'json');
    writeFileSync(`${about}.next`, JSON.stringify({ requestId, preview, receipt }), { mode: 0o600 });
    renameSync(`${about}.next`, about);
    return { id: requestId, path };
  }

  async get(id: string): Promise<PrintedPaper | undefined> {
    if (!uuid.test(id)) return undefined;
    const about = this.#path(id, 'json');
    if (!existsSync(about)) return undefined;
    const kept = JSON.parse(readFileSync(about, 'utf8')) as Omit<PrintedPaper, 'pdf'>;
    return { ...kept, pdf: new Uint8Array(readFileSync(this.#path(id, 'pdf'))) };
  }

  /** Ids of all papers. */
  list(): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5));
  }

  #path(id: string, extension: string): string {
    if (!uuid.test(id)) throw new RangeError('not a request id');
    return join(this.#folder, `${id}.${extension}`);
  }
}
