/** Programs nobody here wrote, as judges: run in a folder of their own, skipped visibly where they are not installed. */

import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toPem } from '../certificate/read.ts';

export const isInstalled = (program: string): boolean => spawnSync(program, ['--help']).error === undefined;

export interface Bench {
  /** Path of a file in the folder. */
  path(name: string): string;
  certificate(name: string, ...ders: Uint8Array[]): Promise<string>;
  crl(name: string, der: Uint8Array): Promise<string>;
  file(name: string, content: Uint8Array): Promise<string>;
  /** Exit code and everything printed. */
  run(program: string, ...args: string[]): Promise<{ code: number; output: string }>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function bench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'tegata-pki-'));
  const path = (name: string): string => join(folder, name);
  const put = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(path(name), content);
    return path(name);
  };
  return {
    path,
    certificate: (name, ...ders) => put(name, ders.map((der) => toPem(der)).join('')),
    crl: (name, der) => put(name, toPem(der, 'X509 CRL')),
    file: put,
    run: (program, ...args) =>
      new Promise((resolve) => {
        execFile(program, args, { cwd: folder, timeout: 20_000 }, (error, stdout, stderr) => {
          const code = error ? (typeof error.code === 'number' ? error.code : 255) : 0;
          resolve({ code, output: `${stdout}${stderr}` });
        });
      }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
