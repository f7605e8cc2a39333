// PostgreSQL killed while the ward works: whoever asked asks again with the same id, and everything happened once.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, openInstitution, removeEmbedded, startEmbedded } from '@tegata/ledger';
import { WireError } from '@tegata/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minato } from './profiles/minato.ts';
import { entry, licence, noticed, openWard, order, type Ward } from './testing/ward.ts';

let folder: string;
let server: EmbeddedServer;
let ward: Ward;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tegata-ward-crash-'));
  chmodSync(folder, 0o755);
  server = await startEmbedded({ folder, throwaway: true });
  ward = await openWard(minato, (terms) =>
    openInstitution(server, 'municipality', { ...terms, patience: 20_000 }),
  );
});
afterAll(async () => {
  await ward.close();
  await server.stop();
  removeEmbedded(folder);
});

/** As a page or an outbox does: the same act again while the answer is "not now". */
async function persistently<T>(ask: (id: string) => Promise<T>): Promise<T> {
  const id = crypto.randomUUID();
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(id);
    } catch (error) {
      if (!(error instanceof WireError && error.retryable) || attempt === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

let killed: number | undefined;

/** Kills the running server as soon as the work is under way. */
async function underFire<T>(begin: () => Promise<T>): Promise<T> {
  // A connection outlives the killed server by a moment and still answers: only a new process is a new server.
  await expect.poll(() => server.up && server.pid !== killed, { timeout: 30_000 }).toBe(true);
  await ward.ledger.pool.query('SELECT 1');
  const work = begin();
  await new Promise((resolve) => setTimeout(resolve, 10));
  killed = server.pid;
  process.kill(killed, 'SIGKILL');
  return work;
}

test('residents, a hand-over, filings, certificates and a paper survive a server that dies under them', async () => {
  const timeoutMs = 30_000;
  const names = Array.from({ length: 12 }, (_, n) => `停電　${n}`);
  await underFire(() =>
    Promise.all(
      names.map((name) =>
        persistently((id) => ward.counter.registerResident(entry({ name }), { id, timeoutMs })),
      ),
    ),
  );
  const { residents } = await ward.counter.findResidents({ query: { q: '停電' } });
  expect(residents.map(({ name }) => name).sort()).toEqual([...names].sort());

  const { noticeCode, cardSerial, certificate, resident } = await noticed(ward, { name: '窓口　中' });
  const params = await persistently((id) =>
    ward.counter.openHandOver({ noticeCode, officeId: 'shiba', clerk: '見本' }, { id }),
  );
  const shown = { documents: [licence({ name: '窓口　中' })], faceMatches: true };
  await underFire(() => persistently((id) => ward.counter.confirmIdentity(shown, { params, id, timeoutMs })));
  const pinsSet = ['auth', 'sign', 'register', 'text'] as const;
  const done = await underFire(() =>
    persistently((id) => ward.counter.completeHandOver({ pinsSet: [...pinsSet] }, { params, id, timeoutMs })),
  );
  expect(done.state).toBe('in-use');

  const asked = await order(ward, certificate, [resident.residentId]);
  const paper = await underFire(() =>
    persistently((id) => ward.centre.issueDocument(asked, { id, timeoutMs })),
  );
  expect(paper.binding.requestId).toBe(asked.requestId);

  const { residentId } = resident;
  const filed = { by: 'self', officeId: 'shiba', clerk: '見本' } as const;
  const file = (event: 'card-suspended' | 'suspension-lifted', particulars = {}) =>
    underFire(() =>
      persistently((id) =>
        ward.counter.fileEvent(
          { ...filed, event, particulars, identity: shown },
          { params: { residentId }, id, timeoutMs },
        ),
      ),
    );
  await file('card-suspended');
  await file('suspension-lifted', { cardBrought: true });

  ward.jlis.due = [{ kind: 'auth', basis: 'renewal', expiresOn: '2032-05-05' }];
  const { procedureId } = await underFire(() =>
    persistently((id) =>
      ward.counter.openCertificates({ ...filed, kinds: ['auth'] }, { params: { cardSerial }, id, timeoutMs }),
    ),
  );
  const procedure = { params: { procedureId }, timeoutMs };
  const key = { kind: 'auth' as const, publicKey: Buffer.from('key').toString('base64') };
  const { serial } = await underFire(() =>
    persistently((id) => ward.counter.certifyKey(key, { ...procedure, id })),
  );
  const written = await underFire(() =>
    persistently((id) => ward.counter.certificateWritten({ kind: 'auth', serial }, { ...procedure, id })),
  );
  expect(written.step).toBe('done');

  await ward.drain();
  expect(ward.jlis.events.map(({ event }) => event)).toEqual(['lost', 'found']);
  expect(ward.jlis.written).toEqual([{ cardSerial, serial }]);
  expect(ward.jlis.activations.filter((told) => told.cardSerial === cardSerial)).toHaveLength(1);
  const everybody = await ward.counter.findResidents({ query: {} });
  expect(everybody.residents.every(({ numberDesignated }) => numberDesignated)).toBe(true);
  const kinds = (await ward.ledger.journal.read({ limit: 1000 })).map(({ kind }) => kind);
  const times = (kind: string) => kinds.filter((one) => one === kind).length;
  expect(times('resident.registered')).toBe(names.length + 1);
  expect(times('number.received')).toBe(names.length + 1);
  for (const kind of ['card.delivered', 'document.issued', 'certificates.opened', 'certificate.written'])
    expect(times(kind), kind).toBe(1);
  expect(times('filing.taken')).toBe(2);
  expect(await ward.ledger.journal.verify()).toMatchObject({ ok: true });
}, 120_000);
