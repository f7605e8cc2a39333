// A small ward office behind the real wire, for tests of J-LIS alone: it takes cards in and issues papers, and can be told
// to answer wrongly.
import { createHash, randomUUID } from 'node:crypto';
import { municipalityContract } from '@tegata/municipality/contract';
import {
  type AnswerOf,
  type Directory,
  type Handlers,
  type Identity,
  memoryWireStore,
  type RequestOf,
  serveContract,
  signStatement,
} from '@tegata/wire';
import { BINDING_TYPE } from '../contract.ts';

type Operations = (typeof municipalityContract)['operations'];
type Arrival = RequestOf<Operations['cardArrived']>;
type Issued = AnswerOf<Operations['issueDocument']>;

export const FEE = 200;

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export type FakeMunicipality = {
  fetch(request: Request): Response | Promise<Response>;
  /** False: the line is cut. */
  up: boolean;
  /** True: what is asked is done, and the answer gets lost. */
  losesAnswers: boolean;
  readonly arrivals: Arrival[];
  readonly outcomes: Map<string, string>;
  readonly papers: Map<string, Issued>;
  /** Self and another member, by the serial of the card's certificate. */
  household(certificateSerial: string): { ref: string; name: string; self: boolean; foreign: boolean }[];
  /** Changes what is issued before it leaves. */
  tamper: ((paper: Issued) => Issued | Promise<Issued>) | undefined;
  code: string;
};

export function fakeMunicipality(self: Identity, directory: Directory, clock: { now(): Temporal.Instant }) {
  const households = new Map<string, ReturnType<FakeMunicipality['household']>>();
  const household: FakeMunicipality['household'] = (serial) =>
    households.getOrInsertComputed(serial, () => [
      { ref: randomUUID(), name: `holder of ${serial}`, self: true, foreign: false },
      { ref: randomUUID(), name: `child of ${serial}`, self: false, foreign: false },
    ]);
  const handlers: Partial<Handlers<typeof municipalityContract, unknown>> = {
    cardArrived: ({ body }) => {
      town.arrivals.push(body);
      return { cardSerial: body.cardSerial, state: 'arrived' };
    },
    issuanceMenu: ({ body: { certificateSerial } }) => ({
      municipality: { code: town.code, name: '港区', nameEn: 'Minato City' },
      menu: [
        { kind: 'juminhyo', available: true, feeYen: FEE, reasons: [] },
        { kind: 'koseki', available: false, feeYen: 450, reasons: [] },
      ],
      household: household(certificateSerial),
    }),
    issueDocument: async ({ body }) => {
      const { requestId, kioskId, certificateFingerprint, certificateSerial, kind, copies } = body;
      const paper = `${requestId} ${certificateSerial} ${body.members.join()}`;
      const preview = [`<svg>${paper}</svg>`];
      const binding = {
        requestId,
        kioskId,
        certificateFingerprint,
        documentDigest: sha256(paper),
        previewDigest: sha256(JSON.stringify(preview)),
        kind,
        copies,
        issuedAt: clock.now().toString(),
      };
      const issued: Issued = {
        document: Buffer.from(paper).toString('base64'),
        preview,
        sheets: 1,
        feeYen: FEE,
        binding,
        signedBinding: await signStatement(self, BINDING_TYPE, binding),
      };
      town.papers.set(requestId, issued);
      return town.tamper ? town.tamper(issued) : issued;
    },
    documentOutcome: ({ params: { requestId }, body: { outcome } }) => {
      town.outcomes.set(requestId, outcome);
      return { requestId, state: outcome };
    },
  };
  const elsewhere = () => {
    throw new Error('not asked by J-LIS');
  };
  const complete = Object.fromEntries(
    Object.keys(municipalityContract.operations).map((name) => [
      name,
      handlers[name as keyof typeof handlers] ?? elsewhere,
    ]),
  ) as Handlers<typeof municipalityContract, unknown>;
  const app = serveContract(municipalityContract, complete, {
    self,
    directory,
    clock,
    store: memoryWireStore(),
  });
  const town: FakeMunicipality = {
    up: true,
    losesAnswers: false,
    arrivals: [],
    outcomes: new Map(),
    papers: new Map(),
    household,
    tamper: undefined,
    code: '131032',
    fetch: async (request) => {
      if (!town.up) throw new Error('the line is cut');
      const answer = await app.fetch(request);
      if (town.losesAnswers) throw new Error('the line was cut before the answer');
      return answer;
    },
  };
  return town;
}
