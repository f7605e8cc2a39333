/** Programs nobody here wrote that read what the press made: poppler-utils and qpdf. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a judge is installed here; a test that needs a missing one is shown as skipped. */
export function installed(program: 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'qpdf'): boolean {
  try {
    execFileSync(program, [program === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What `program` says about the document; `{}` in the arguments stands for its file. */
export async function judge(program: string, pdf: Uint8Array, ...args: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tegata-paper-'));
  try {
    const file = join(folder, 'sheet.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run(
      program,
      args.map((arg) => (arg === '{}' ? file : arg)),
      { maxBuffer: 1 << 26 },
    );
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The words of the document without any space, so that a wrapped name reads as one. */
export async function wordsOf(pdf: Uint8Array): Promise<string> {
  return (await judge('pdftotext', pdf, '-raw', '{}', '-')).replace(/\s/g, '');
}
