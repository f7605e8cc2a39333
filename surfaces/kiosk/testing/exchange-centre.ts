// An exchange centre for tests: the real contract over the real wire, one household behind it, and faults on request.
import { createHash, verify, X509Certificate } from 'node:crypto';
import { BINDING_TYPE, jlisContract } from '@tegata/jlis/contract';
import {
  createCaller,
  type Directory,
  type Handlers,
  type Identity,
  memoryWireStore,
  serveContract,
  signStatement,
} from '@tegata/wire';
import type { Delivered, MenuEntry, Quote } from '../visit/visit.ts';

type Asked = 'openExchange' | 'presentCard' | 'requestDocument' | 'payForDocument' | 'finishExchange';
type Outcome = {
  requestId: string;
  outcome: string;
  why?: string | undefined;
  documentDigest?: string | undefined;
};
type Request = {
  kioskId: string;
  challenge: string;
  fingerprint?: string;
  quote?: Quote;
  delivered?: Delivered;
};

export const household = [
  { ref: '018f0000-0000-7000-8000-000000000001', name: '見本 花子', self: true, foreign: false },
  { ref: '018f0000-0000-7000-8000-000000000002', name: '見本 太郎', self: false, foreign: false },
  { ref: '018f0000-0000-7000-8000-000000000003', name: 'MIHON ANNA', self: false, foreign: true },
];

const offered: MenuEntry[] = [{ kind: 'juminhyo', available: true, feeYen: 200, reasons: [] }];

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const refusal = (code: string, params?: object) => Object.assign(new Error(code), { code, params });

type Parties = { jlis: Identity; municipality: Identity; kiosk: Identity; directory: Directory };

/** `clock` is the town's; every fault is off until set. */
export function exchangeCentre(parties: Parties, clock: { now(): Temporal.Instant }) {
  const requests = new Map<string, Request>();
  const outcomes: Outcome[] = [];
  const orders: unknown[] = [];
  const sheet = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><text>${text}</text></svg>`;
  const control = {
    outcomes,
    orders,
    menu: offered,
    household: household as typeof household,
    sheets: 2,
    /** Challenges that name neither request nor kiosk. */
    bareChallenges: false,
    preview: sheet,
    signer: parties.municipality,
    /** Refuses the operation with a code. */
    refuse: {} as Partial<Record<Asked, { code: string; params?: object }>>,
    /** The operation cannot be reached. */
    away: new Set<Asked>(),
    /** The operation answers only when this is resolved. */
    hold: {} as Partial<Record<Asked, Promise<unknown>>>,
    /** How often each operation was reached. */
    asked: {} as Partial<Record<Asked, number>>,
    /** Changes what is handed out, after it was bound. */
    tamper: (delivered: Delivered): Delivered => delivered,
    bindOther: (binding: Quote['binding']): Quote['binding'] => binding,
  };

  const begin = async (name: Asked) => {
    control.asked[name] = (control.asked[name] ?? 0) + 1;
    await control.hold[name];
    const fault = control.refuse[name];
    if (fault) throw refusal(fault.code, fault.params);
  };
  const find = (requestId: string): Request => {
    const request = requests.get(requestId);
    if (!request || outcomes.some((each) => each.requestId === requestId))
      throw refusal('jlis.exchange-state');
    return request;
  };

  const handlers: Pick<Handlers<typeof jlisContract, undefined>, Asked> = {
    async openExchange({ body }) {
      await begin('openExchange');
      const requestId = crypto.randomUUID();
      const named = Buffer.from(control.bareChallenges ? '' : `${requestId}\0${body.kioskId}\0`);
      const random = crypto.getRandomValues(new Uint8Array(32));
      const challenge = Buffer.concat([named, random]).toString('base64');
      requests.set(requestId, { kioskId: body.kioskId, challenge });
      return { requestId, challenge, expiresAt: clock.now().add({ minutes: 10 }).toString() };
    },
    async presentCard({ params: { requestId }, body }) {
      await begin('presentCard');
      const request = find(requestId);
      const certificate = Buffer.from(body.certificate, 'base64');
      const proven = verify(
        'sha256',
        Buffer.from(request.challenge, 'base64'),
        new X509Certificate(certificate).publicKey,
        Buffer.from(body.signature, 'base64'),
      );
      if (!proven) throw refusal('jlis.card-refused', { failures: ['proof'] });
      request.fingerprint = sha256(certificate);
      return {
        municipality: { code: '131032', name: '港区', nameEn: 'Minato City' },
        menu: control.menu,
        household: control.household,
      };
    },
    async requestDocument({ params: { requestId }, body }) {
      await begin('requestDocument');
      orders.push(body);
      const request = find(requestId);
      const document = Buffer.from(`%PDF of ${requestId}`);
      const preview = Array.from({ length: control.sheets }, (_, index) => control.preview(`${index + 1}`));
      const binding = control.bindOther({
        requestId,
        kioskId: request.kioskId,
        certificateFingerprint: request.fingerprint!,
        documentDigest: sha256(document),
        previewDigest: sha256(JSON.stringify(preview)),
        kind: body.kind,
        copies: body.copies,
        issuedAt: clock.now().toString(),
      });
      const feeYen = control.menu.find(({ kind }) => kind === body.kind)!.feeYen;
      request.quote = { feeYen: feeYen * body.copies, sheets: control.sheets, binding };
      request.delivered = {
        document: document.toString('base64'),
        preview,
        signedBinding: await signStatement(control.signer, BINDING_TYPE, binding),
        copies: body.copies,
      };
      return request.quote;
    },
    async payForDocument({ params: { requestId }, body }) {
      await begin('payForDocument');
      const { delivered, quote } = find(requestId);
      if (body.paidYen !== quote?.feeYen) throw refusal('jlis.payment-mismatch');
      return control.tamper(delivered!);
    },
    async finishExchange({ params: { requestId }, body }) {
      await begin('finishExchange');
      outcomes.push({ requestId, ...body });
      return body.outcome === 'printed' ? { receiptNumber: '20261123-TESTPAPR' } : {};
    },
  };
  const app = serveContract(jlisContract, handlers as Handlers<typeof jlisContract, undefined>, {
    self: parties.jlis,
    directory: parties.directory,
    store: memoryWireStore(),
    clock,
  });
  const caller = createCaller(jlisContract, {
    self: parties.kiosk,
    directory: parties.directory,
    clock,
    record: () => {},
    transport: (request) => {
      const name = nameOf(new URL(request.url).pathname);
      if (control.away.has(name)) throw new Error('connect ECONNREFUSED');
      return app.fetch(request);
    },
  });
  return { ...control, control, caller };
}

const lastWords: Record<string, Asked> = {
  requests: 'openExchange',
  card: 'presentCard',
  document: 'requestDocument',
  payment: 'payForDocument',
  outcome: 'finishExchange',
};
const nameOf = (path: string): Asked => lastWords[path.split('/').at(-1)!]!;
