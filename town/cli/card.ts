// `tegata card …`: cards as a holder and an engineer meet them. Reading, signing and PINs on a virtual card of the town, a
// real one in a PC/SC reader, or a card program that speaks vpcd; and the virtual cards themselves.
import type { Command } from 'commander';
import { certificatesVerb } from './card/certificates.ts';
import { infoVerb } from './card/info.ts';
import { insertVerbs } from './card/insert.ts';
import { listVerb } from './card/list.ts';
import { pinVerbs } from './card/pin.ts';
import { readVerb } from './card/read.ts';
import { signVerb } from './card/sign.ts';
import { tearVerb } from './card/tear.ts';
import { verifyVerb } from './card/verify.ts';

export function cardVerbs(program: Command): void {
  const card = program
    .command('card')
    .description(
      'Cards: read, sign and PINs on virtual and real ones; the virtual cards of the invented residents',
    );
  for (const verb of [infoVerb, readVerb, certificatesVerb, signVerb, verifyVerb, pinVerbs]) verb(card);
  for (const verb of [listVerb, insertVerbs, tearVerb]) verb(card);
}
