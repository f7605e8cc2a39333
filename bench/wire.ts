// The wire: a whole signed call inside one process (guard, two signatures, two checks, schema, records), stores in memory.
import {
  createCaller,
  defineContract,
  directoryOf,
  generateIdentity,
  memoryWireStore,
  operation,
  serveContract,
} from '@tegata/wire';
import { z } from 'zod';
import { inTurn, perSecond } from './measure.ts';

const contract = defineContract({
  provider: 'office',
  title: 'Bench',
  version: '1.0.0',
  operations: {
    tell: operation({
      method: 'POST',
      path: '/notes',
      callers: ['desk'],
      request: z.object({ name: z.string(), address: z.string(), on: z.iso.date() }),
      response: z.object({ note: z.string(), on: z.iso.date() }),
    }),
  },
});

const body = { name: '手形 花子', address: '東京都港区芝公園一丁目5番25号', on: '2026-11-02' };

export default async function wire() {
  const [office, desk] = await Promise.all([generateIdentity('office'), generateIdentity('desk')]);
  const parties = [office, desk].map(({ identity }) => identity);
  const directory = await directoryOf(parties.map(({ name, publicJwk }) => ({ name, jwk: publicJwk })));
  const clock = { now: () => Temporal.Now.instant() };
  const app = serveContract(
    contract,
    { tell: ({ body: { on } }) => ({ note: 'kept', on }) },
    { self: office.identity, directory, store: memoryWireStore(), clock },
  );
  const caller = createCaller(contract, {
    self: desk.identity,
    directory,
    clock,
    transport: (request) => app.fetch(request),
    record: memoryWireStore().record,
  });
  return [
    await perSecond('wire.calls', 'Ed25519 signed and verified twice by WebCrypto', {
      subject: inTurn(() => caller.tell(body)),
      reference: inTurn(await signedTwice()),
    }),
  ];
}

/** Request and answer, each signed by one side and checked by the other, by WebCrypto as the wire does it. */
async function signedTwice(): Promise<() => Promise<void>> {
  const { subtle } = crypto;
  const pair = (await subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const statement = Buffer.alloc(400, 'a');
  const once = async () => {
    const signature = await subtle.sign('Ed25519', pair.privateKey, statement);
    return subtle.verify('Ed25519', pair.publicKey, signature, statement);
  };
  return async () => {
    if (!(await once()) || !(await once())) throw new Error('a signature did not stand');
  };
}
