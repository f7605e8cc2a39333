// 失効情報等の提供 (公的個人認証法 18条, 37条): who is told about certificates, and the record of who asked what. The rule and
// the register are read again after half a second, so a change counts within one.
import { randomUUIDv7 } from 'node:crypto';
import type { CardCertificateKind } from '../certification/kinds.ts';
import { type Premises, todayAt } from '../premises.ts';
import { admissionOn, mayAsk, type Verifier } from './registration.ts';
import { verifierRequests } from './tables.ts';

const READ_AGAIN_MS = 500;
/** A record waits for its neighbours this long, or until there are so many. */
const WRITE_MS = 500;
const WRITE_AT = 500;

type Asked = Omit<typeof verifierRequests.$inferInsert, 'id' | 'verifier' | 'at'>;

/** `verifier`: who showed a valid key. `allowed`: whether the rule of the day lets this request through. */
export type Admission = { readonly verifier: Verifier | undefined; readonly allowed: boolean };

export type Gate = {
  /** `authorization`: the header of the request. `registered`: what is never open to everybody. */
  admit(
    authorization: string | undefined,
    kind: CardCertificateKind,
    registered?: 'registered',
  ): Promise<Admission>;
  /** Puts a registered verifier's request on record. */
  record(verifier: Verifier, asked: Asked): void;
  /** Writes what waits. */
  flush(): Promise<void>;
};

export function openGate(premises: Premises, onFailure: (error: unknown) => void): Gate {
  let read: { at: number; day: string; admission: ReturnType<typeof admissionOn> } | undefined;
  let waiting: (typeof verifierRequests.$inferInsert)[] = [];
  let timer: NodeJS.Timeout | undefined;

  function current(): ReturnType<typeof admissionOn> {
    const today = todayAt(premises);
    const day = today.toString();
    const at = performance.now();
    if (!read || read.day !== day || at - read.at > READ_AGAIN_MS) {
      const fresh = { at, day, admission: admissionOn(premises, today) };
      fresh.admission.catch(() => {
        if (read === fresh) read = undefined;
      });
      read = fresh;
    }
    return read.admission;
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const rows = waiting;
    waiting = [];
    if (rows.length > 0) await premises.ledger.db().insert(verifierRequests).values(rows);
  }

  return {
    async admit(authorization, kind, registered) {
      const { access, withKey } = await current();
      const key = /^Bearer +([\w-]+)$/i.exec(authorization ?? '')?.[1];
      const verifier = key === undefined ? undefined : withKey(key);
      const open = access === 'open' && registered === undefined;
      return { verifier, allowed: open || (verifier !== undefined && mayAsk(verifier, kind)) };
    },
    record({ id }, asked) {
      waiting.push({ id: randomUUIDv7(), verifier: id, at: premises.clock.now(), ...asked });
      if (waiting.length >= WRITE_AT) void flush().catch(onFailure);
      else timer ??= setTimeout(() => void flush().catch(onFailure), WRITE_MS).unref();
    },
    flush,
  };
}
