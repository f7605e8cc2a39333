// `tegata pki …`: what the town's certification authorities publish, as files for other programs; and the key ceremony.
import type { Command } from 'commander';
import { ceremonyVerb } from './pki/ceremony.ts';
import { exportVerb } from './pki/export.ts';

export function pkiVerbs(program: Command): void {
  const pki = program.command('pki').description('The certification authorities: export, key ceremony');
  exportVerb(pki);
  ceremonyVerb(pki);
}
