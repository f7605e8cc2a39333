// The town's time-stamp authority (タイムスタンプ局, RFC 3161): its keys lie beside the others of the town, and it goes by
// the town's clock. Nobody's institution: in the world it is a private, accredited service. No database, so the command
// line can stamp while the town sleeps.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encryptedFileKeyStore, readCertificate } from '@tegata/pki';
import {
  createTimeStampAuthority,
  createTimeStampCertificates,
  type TimeStampAuthority,
  writeTimeStampList,
} from '@tegata/pki/signature';
import type { Clock } from '../clock/clock.ts';
import { secretOf } from '../secrets.ts';

export interface TownTimeStamps {
  /** Answers a DER TimeStampReq. */
  answer(request: Uint8Array): Promise<Uint8Array>;
  /** DER of the roots of all its certificates, the newest last. */
  roots(): Promise<Uint8Array[]>;
  /** Revocation lists of those roots as of now, DER, in the same order. */
  lists(): Promise<Uint8Array[]>;
}

/** The clock may stand back behind the opening of the town by this much before a new certificate is made. */
const BACKDATED = { hours: 24 * 365 };

export function openTimeStamps(keysFolder: string, clock: Clock): TownTimeStamps {
  const folder = join(keysFolder, 'time-stamps');
  let opening: Promise<void> = Promise.resolve();
  const opened = new Map<number, TimeStampAuthority>();

  /** Certificates of every number on record; one is made when none is in force now. */
  async function authorities(): Promise<TimeStampAuthority[]> {
    const turn = opening.then(refresh);
    opening = turn.catch(() => {});
    await turn;
    return [...opened].toSorted(([a], [b]) => a - b).map(([, authority]) => authority);
  }

  async function refresh(): Promise<void> {
    for (const number of numbersIn(folder)) if (!opened.has(number)) opened.set(number, await open(number));
    if (![...opened.values()].some((authority) => isInForce(authority, clock.now()))) {
      const number = Math.max(0, ...opened.keys()) + 1;
      await make(number);
      opened.set(number, await open(number));
    }
  }

  const store = () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return encryptedFileKeyStore(folder, secretOf(keysFolder, 'time-stamps'));
  };

  async function open(number: number): Promise<TimeStampAuthority> {
    const unitKey = await store().open(`unit-${number}`);
    const file = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}-${number}.cer`)));
    return createTimeStampAuthority({
      certificates: { root: file('root'), unit: file('unit') },
      unitKey,
      clock,
    });
  }

  async function make(number: number): Promise<void> {
    const keys = store();
    const key = async (label: string) => ((await keys.has(label)) ? keys.open(label) : keys.create(label));
    const certificates = await createTimeStampCertificates({
      rootKey: await key(`root-${number}`),
      unitKey: await key(`unit-${number}`),
      at: clock.now().subtract(BACKDATED),
    });
    // The unit's certificate comes last: with it the number is on record.
    for (const [name, der] of [
      ['root', certificates.root],
      ['unit', certificates.unit],
    ] as const) {
      const path = join(folder, `${name}-${number}.cer`);
      writeFileSync(`${path}.next`, der);
      renameSync(`${path}.next`, path);
    }
  }

  async function listOf(number: number, { root }: TimeStampAuthority): Promise<Uint8Array> {
    const rootKey = await store().open(`root-${number}`);
    return writeTimeStampList({ root, rootKey, at: clock.now() });
  }

  return {
    async answer(request) {
      const all = await authorities();
      const now = clock.now();
      return (all.findLast((authority) => isInForce(authority, now)) ?? all.at(-1)!).answer(request);
    },
    roots: async () => (await authorities()).map(({ root }) => root),
    async lists() {
      await authorities();
      const all = [...opened].toSorted(([a], [b]) => a - b);
      return Promise.all(all.map(([number, authority]) => listOf(number, authority)));
    },
  };
}

const numbersIn = (folder: string): number[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => {
        const number = /^unit-(\d+)\.cer$/.exec(name)?.[1];
        return number ? [Number(number)] : [];
      })
    : [];

function isInForce({ unit }: TimeStampAuthority, at: Temporal.Instant): boolean {
  const { notBefore, notAfter } = readCertificate(unit);
  return Temporal.Instant.compare(notBefore, at) <= 0 && Temporal.Instant.compare(at, notAfter) <= 0;
}
