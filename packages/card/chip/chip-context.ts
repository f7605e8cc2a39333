// What a command handler sees: the lasting state, the volatile state since power-up, and the rules that lie between
// them (which file is meant, who may do what).

import { SW } from '../apdu/status.ts';
import { ISSUER_SCOPE, type IssuerScope } from '../applications.ts';
import type { RsaPublicKey } from '../public-key.ts';
import type { IssuerChannel } from './issuer-channel.ts';
import type { KeyPool } from './key-pool.ts';
import { Refusal, require } from './refusal.ts';
import type { SecureSession } from './secure-messaging/secure-session.ts';
import {
  type AccessRule,
  type Application,
  type CardFile,
  type CardState,
  type Opener,
  withFile,
} from './state.ts';

/** Forgotten at power-off and reset. */
export interface Volatile {
  /** AID of the current DF. */
  aid: string | undefined;
  /** The current EF. */
  fid: number | undefined;
  /** PINs of the current DF verified since it was selected, and whether a terminal was. */
  readonly verified: Set<Opener>;
  /** The challenge the issuer or a terminal may answer, once. */
  challenge: Uint8Array | undefined;
  /** The issuer's session; any command that does not come from it ends it. */
  issuer: IssuerChannel | undefined;
  /** A certified terminal on its way to prove that it is the one: its certificate in two blocks, then its key. */
  terminal: { readonly firstBlock: Uint8Array } | { readonly key: RsaPublicKey } | undefined;
  /** Secure messaging with the current DF; `broken` after a message that could not be read. */
  secureSession: SecureSession | 'broken' | undefined;
}

export function freshVolatile(): Volatile {
  return {
    aid: undefined,
    fid: undefined,
    verified: new Set(),
    challenge: undefined,
    issuer: undefined,
    terminal: undefined,
    secureSession: undefined,
  };
}

/** Another application, or none: what belonged to the last one is forgotten. */
export function enterApplication(chip: ChipContext, aid: string | undefined): void {
  const { volatile } = chip;
  volatile.aid = aid;
  volatile.fid = undefined;
  volatile.verified.clear();
  volatile.terminal = undefined;
  volatile.secureSession = undefined;
}

export interface ChipContext {
  readonly state: CardState;
  readonly volatile: Volatile;
  readonly keys: KeyPool;
  /** Makes the next state durable before it becomes the state. */
  commit(next: CardState): Promise<void>;
}

/** A file together with the way to it. */
export interface Target<F extends CardFile = CardFile> {
  readonly aid: string;
  readonly fid: number;
  readonly file: F;
}

export function currentApplication(chip: ChipContext): Application | undefined {
  return chip.state.applications.find((application) => application.aid === chip.volatile.aid);
}

/** The file of the current DF, as far as this session can see it: a file without content is not there yet. */
export function visibleFile(chip: ChipContext, fid: number): CardFile | undefined {
  const file = currentApplication(chip)?.files.get(fid);
  return isEmpty(file) && !hasScope(chip, 'contents') ? undefined : file;
}

function isEmpty(file: CardFile | undefined): boolean {
  if (file?.type === 'transparent') return file.content === undefined;
  return file?.type === 'records' && file.records.length === 0;
}

/** The current EF; 6986 when there is none. */
export function currentFile(chip: ChipContext): Target {
  const { aid, fid } = chip.volatile;
  const file = fid === undefined ? undefined : visibleFile(chip, fid);
  require(aid !== undefined && fid !== undefined && file !== undefined, SW.noCurrentFile);
  return { aid, fid, file };
}

/** An EF of the current DF, which does not become the current one; 6A82 when it is not there. */
export function fileOfApplication(chip: ChipContext, fid: number): Target {
  const { aid } = chip.volatile;
  const file = visibleFile(chip, fid);
  require(aid !== undefined && file !== undefined, SW.fileNotFound);
  return { aid, fid, file };
}

/** The EF with a short file identifier (1–30), which becomes the current one; 6A82 when it is not there. */
export function fileByShortId(chip: ChipContext, shortId: number): Target {
  require(chip.volatile.aid !== undefined, SW.noCurrentFile);
  require(visibleFile(chip, shortId), SW.fileNotFound);
  chip.volatile.fid = shortId;
  return currentFile(chip);
}

/** The file P2 names: `80` the current EF, `81`–`9E` a short file identifier. */
export function fileByP2(chip: ChipContext, p2: number): Target {
  require(p2 >= 0x80 && p2 <= 0x9e, SW.wrongP1P2);
  return p2 === 0x80 ? currentFile(chip) : fileByShortId(chip, p2 & 0x1f);
}

/** The target as a file of one type; 6981 when it is another. */
export function ofType<T extends CardFile['type']>(
  target: Target,
  type: T,
): Target<Extract<CardFile, { type: T }>> {
  if (target.file.type !== type) throw new Refusal(SW.wrongFileType);
  return target as Target<Extract<CardFile, { type: T }>>;
}

/** 6982 unless the rule is met. */
export function requireAccess(chip: ChipContext, rule: AccessRule): void {
  require(isMet(chip, rule), SW.securityNotSatisfied);
}

function isMet(chip: ChipContext, rule: AccessRule): boolean {
  if (rule === 'free') return true;
  if (rule === 'never') return false;
  if (rule === 'issuer') return hasScope(chip, 'contents');
  if ('pin' in rule) return chip.volatile.verified.has(rule.pin);
  return rule.anyOf.some((opener) => chip.volatile.verified.has(opener));
}

/** 6982 unless an issuer session of that scope is open. */
export function requireScope(chip: ChipContext, scope: IssuerScope): void {
  require(hasScope(chip, scope), SW.securityNotSatisfied);
}

function hasScope(chip: ChipContext, scope: IssuerScope): boolean {
  return chip.volatile.issuer?.scope === scope;
}

/** The scope P2 of EXTERNAL AUTHENTICATE names. */
export function scopeByP2(p2: number): IssuerScope | undefined {
  return (Object.keys(ISSUER_SCOPE) as IssuerScope[]).find((scope) => ISSUER_SCOPE[scope] === p2);
}

/** Makes one replaced file durable. */
export async function commitFile(chip: ChipContext, target: Target, file: CardFile): Promise<void> {
  await chip.commit(withFile(chip.state, target.aid, target.fid, file));
}
