// A small J-LIS behind the real wire, for tests of the ward office alone.
import { jlisContract } from '@tegata/jlis/contract';
import { designateIndividualNumber, generateResidentCode, reservedBody } from '@tegata/numbers';
import { type Directory, type Handlers, type Identity, memoryWireStore, serveContract } from '@tegata/wire';

type Clock = { now(): Temporal.Instant };
type Designation = { residentCode: string; addressee: string };

export type FakeJlis = {
  fetch(request: Request): Response | Promise<Response>;
  /** False: the line is cut. */
  up: boolean;
  readonly designations: Designation[];
  readonly activations: { cardSerial: string; deliveredOn: string }[];
  readonly sessions: string[];
  /** What law lets be issued onto any card; set by a test. */
  due: { kind: 'auth' | 'sign'; basis: 'renewal' | 'new'; expiresOn: string }[];
  /** Certificates told as written, each once. */
  readonly written: { cardSerial: string; serial: string }[];
  /** Register and card events in the order in which they came, each once. */
  readonly events: { about: string; event: string; address?: string }[];
};

export function fakeJlis(self: Identity, directory: Directory, clock: Clock): FakeJlis {
  const numbers = new Map<string, number>();
  const designations: Designation[] = [];
  const activations: FakeJlis['activations'] = [];
  const sessions: string[] = [];
  const written: FakeJlis['written'] = [];
  const events: FakeJlis['events'] = [];
  const today = () => clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
  const elsewhere = () => {
    throw new Error('not asked by a ward office');
  };
  const handlers: Partial<Handlers<typeof jlisContract, unknown>> = {
    drawResidentCodes: ({ body: { count } }) => ({
      residentCodes: Array.from({ length: count }, () => generateResidentCode(randomBelow)),
    }),
    designateNumber: ({ body: { residentCode, addressee } }) => {
      const n = numbers.get(residentCode) ?? numbers.size + 1;
      if (!numbers.has(residentCode)) designations.push({ residentCode, addressee });
      numbers.set(residentCode, n);
      return {
        individualNumber: designateIndividualNumber(reservedBody(n)),
        designatedOn: today(),
        formId: `0000-0000-0000-0000-${String(n).padStart(4, '0')}-000`,
      };
    },
    openIssuerSession: ({ body: { cardSerial, challenge } }) => {
      sessions.push(cardSerial);
      return { cryptogram: challenge };
    },
    reportRegisterEvent: ({ body: { residentCode, event, attributes } }) => {
      if (!numbers.has(residentCode)) throw Object.assign(new Error(), { code: 'jlis.resident-not-found' });
      events.push({ about: residentCode, event, ...(attributes && { address: attributes.address }) });
      return { affected: [{ kind: 'sign', serial: '00', state: 'revoked' }] };
    },
    reportCardEvent: ({ params: { cardSerial }, body: { event } }) => {
      events.push({ about: cardSerial, event });
      return { affected: [] };
    },
    cardCertificates: ({ params: { cardSerial } }) => ({
      cardSerial,
      expiry: '2036-05-05',
      certificates: (['auth', 'sign'] as const).map((kind) => {
        const due = jlis.due.find((one) => one.kind === kind);
        return {
          kind,
          carried: { serial: `${kind}-old`, state: 'good' as const, expiry: '2031-05-05' },
          ...(due && { due: { basis: due.basis, expiresOn: due.expiresOn } }),
          reasons: due
            ? []
            : [
                {
                  code: 'renewal.not-yet',
                  source: { kind: 'guidebook', page: 12 },
                  params: { opens: '2031-02-06' },
                },
              ],
        };
      }),
    }),
    certifyCardKey: ({ params: { cardSerial }, body: { procedureId, kind, publicKey } }) => {
      const due = jlis.due.find((one) => one.kind === kind);
      if (!due) throw Object.assign(new Error(), { code: 'jlis.certificate-not-due', status: 409 });
      const { basis, expiresOn } = due;
      const serial = Buffer.from(`${cardSerial}${procedureId}${kind}${publicKey}`).toString('hex').slice(-40);
      return { serial, certificate: publicKey, authority: publicKey, basis, expiresOn };
    },
    certificateWritten: ({ params: { cardSerial }, body: { serial } }) => {
      written.push({ cardSerial, serial });
      return { kind: 'auth', ended: [] };
    },
    activateCard: ({ params: { cardSerial }, body: { deliveredOn } }) => {
      activations.push({ cardSerial, deliveredOn });
      return { cardSerial, state: 'in-use' };
    },
  };
  const complete = Object.fromEntries(
    Object.keys(jlisContract.operations).map((name) => [
      name,
      handlers[name as keyof typeof handlers] ?? elsewhere,
    ]),
  ) as Handlers<typeof jlisContract, unknown>;
  const app = serveContract(jlisContract, complete, { self, directory, clock, store: memoryWireStore() });
  const jlis: FakeJlis = {
    up: true,
    designations,
    activations,
    sessions,
    due: [],
    written,
    events,
    fetch: (request) => {
      if (!jlis.up) throw new Error('the line is cut');
      return app.fetch(request);
    },
  };
  return jlis;
}

const randomBelow = (below: number) => Math.floor(Math.random() * below);
