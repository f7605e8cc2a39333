// The commands the chip knows, by instruction byte: under which class, and whether a stopped card still takes them.
import type { Command } from '../apdu/command.ts';
import type { Answer } from './answer.ts';
import type { ChipContext } from './chip-context.ts';
import { changeKey, changeReferenceData } from './commands/change-reference-data.ts';
import { computeDigitalSignature } from './commands/compute-digital-signature.ts';
import { externalAuthenticate } from './commands/external-authenticate.ts';
import { generateKeyPair } from './commands/generate-key-pair.ts';
import { getChallenge } from './commands/get-challenge.ts';
import { getData } from './commands/get-data.ts';
import { internalAuthenticate } from './commands/internal-authenticate.ts';
import { lastCommand } from './commands/last-command.ts';
import { activate, deactivate, terminate } from './commands/life-cycle.ts';
import { readBinary } from './commands/read-binary.ts';
import { readRecord } from './commands/read-record.ts';
import { resetRetryCounter } from './commands/reset-retry-counter.ts';
import { select } from './commands/select.ts';
import { verify } from './commands/verify.ts';
import { writeFile } from './commands/write-file.ts';
import { setSessionKey } from './secure-messaging/set-session-key.ts';
import { setPublicKey } from './terminal-authentication/set-public-key.ts';

interface Instruction {
  readonly cla: 0x00 | 0x80;
  readonly whenLocked: boolean;
  readonly run: (chip: ChipContext, command: Command) => Answer | Promise<Answer>;
}

export const INSTRUCTIONS: ReadonlyMap<number, Instruction> = new Map<number, Instruction>([
  [0x04, { cla: 0x00, whenLocked: true, run: deactivate }],
  [0x20, { cla: 0x00, whenLocked: false, run: verify }],
  [0x24, { cla: 0x00, whenLocked: false, run: changeReferenceData }],
  [0x2a, { cla: 0x80, whenLocked: false, run: computeDigitalSignature }],
  [0x2c, { cla: 0x00, whenLocked: false, run: resetRetryCounter }],
  [0x32, { cla: 0x80, whenLocked: false, run: changeKey }],
  [0x44, { cla: 0x00, whenLocked: true, run: activate }],
  [0x46, { cla: 0x00, whenLocked: false, run: generateKeyPair }],
  [0x82, { cla: 0x00, whenLocked: true, run: externalAuthenticate }],
  [0x84, { cla: 0x00, whenLocked: true, run: getChallenge }],
  [0x88, { cla: 0x00, whenLocked: false, run: internalAuthenticate }],
  [0xa2, { cla: 0x80, whenLocked: false, run: setPublicKey }],
  [0xa4, { cla: 0x00, whenLocked: true, run: select }],
  [0xae, { cla: 0x80, whenLocked: false, run: setSessionKey }],
  // Of a stopped card only what is free to read: no PIN can be verified on it.
  [0xb0, { cla: 0x00, whenLocked: true, run: readBinary }],
  [0xb2, { cla: 0x00, whenLocked: true, run: readRecord }],
  [0xca, { cla: 0x00, whenLocked: true, run: getData }],
  [0xd6, { cla: 0x80, whenLocked: false, run: writeFile }],
  [0xfc, { cla: 0x80, whenLocked: true, run: lastCommand }],
  [0xfe, { cla: 0x00, whenLocked: true, run: terminate }],
]);
