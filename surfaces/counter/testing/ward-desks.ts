// Two further desks of the ward office for tests: filings, and certificates on a card in use. Each answers what the real one
// answers, as far as the counter can see it.
import { randomUUID, X509Certificate } from 'node:crypto';
import {
  type CardState,
  confirmIdentity,
  consequencesOf,
  filing as filingRule,
  type LifeEventId,
  nextCardState,
  type PresentedDocument,
} from '@tegata/law';
import type { municipalityContract } from '@tegata/municipality/contract';
import type { AnswerOf, Handlers } from '@tegata/wire';
import { authorities } from '../../../packages/card/testing/sandbox-card.ts';
import { KINDS } from '../filings/kinds.ts';

type Operations = (typeof municipalityContract)['operations'];
type Resident = AnswerOf<Operations['registerResident']>;
type Card = AnswerOf<Operations['cards']>['cards'][number];
type Filing = AnswerOf<Operations['filing']>['filing'];
type Procedure = AnswerOf<Operations['certificateProcedure']>;
type Desks = Partial<Handlers<typeof municipalityContract, undefined>>;

type Office = {
  residents: Resident[];
  cards: Map<string, Card>;
  today(): Temporal.PlainDate;
  refusal(code: string, status?: number, params?: object): Error;
  issuer(cardSerial: string, challenge: Uint8Array): Promise<Uint8Array>;
};

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n`).toString('base64');

export function filingDesk({ residents, cards, today, refusal }: Office) {
  const filings = new Map<string, Filing>();
  const residentBy = (id: string) => residents.find((each) => each.residentId === id)!;
  const cardBy = (id: string) => [...cards.values()].find(({ residentId }) => residentId === id);
  const handlers: Desks = {
    fileEvent: ({ params: { residentId }, body }) => {
      const { event, by, identity } = body;
      const { procedure, event: lawEvent, identity: asked } = KINDS[event];
      const resident = residentBy(residentId);
      if (procedure && by !== 'office') {
        const { answer, reasons } = filingRule({ procedure, by, on: today() });
        if (!answer) throw refusal('filing-refused', 422, { reasons });
      }
      if (asked) {
        const { name, birth, address } = identity?.representative ?? resident;
        const documents = (identity?.documents ?? []).map(({ kind, validUntil, birth: born, ...rest }) => ({
          ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
          id: kind,
          ...(born && { birth: Temporal.PlainDate.from(born) }),
          ...(validUntil && { validUntil: Temporal.PlainDate.from(validUntil) }),
        }));
        const { answer, reasons } = confirmIdentity({
          purpose: 'card-hand-over',
          deliveryNotice: true,
          documents: documents as unknown as PresentedDocument[],
          on: today(),
          register: { name, birth: Temporal.PlainDate.from(birth), address },
        });
        if (!answer || !identity?.faceMatches) throw refusal('identity-not-confirmed', 409, { reasons });
      }
      const { answer, reasons } = consequencesOf(lawEvent as LifeEventId, today());
      const card = cardBy(residentId);
      const move = { 'card-suspended': 'suspend', 'suspension-lifted': 'release' } as const;
      const change = move[event as keyof typeof move];
      if (card && change) {
        const { answer: state } = nextCardState(card.state as CardState, change);
        if (!state) throw refusal('card-state', 409);
        cards.set(card.cardSerial, { ...card, state });
      }
      const { address } = body.particulars ?? {};
      if (address) Object.assign(resident, { address });
      const filing: Filing = {
        filingId: randomUUID(),
        residentId,
        event,
        happenedOn: body.on ?? today().toString(),
        filedOn: today().toString(),
        by,
        officeId: body.officeId,
        state: 'told',
        effects: { card: answer.card, face: answer.face, auth: answer.auth, sign: answer.sign },
        toFile: [...answer.toFile],
        reasons: [...reasons] as never,
        affected: answer.sign === 'revoked' ? [{ kind: 'sign', serial: '01', state: 'revoked' }] : [],
      };
      filings.set(filing.filingId, filing);
      return { filing, together: [filing.filingId] };
    },
    filing: ({ params: { filingId } }) => {
      const filing = filings.get(filingId);
      if (!filing) throw refusal('filing-not-found', 404);
      const card = cardBy(filing.residentId);
      return { filing, resident: residentBy(filing.residentId), ...(card && { card }) };
    },
    residentFilings: ({ params: { residentId } }) => ({
      filings: [...filings.values()].filter((filing) => filing.residentId === residentId).reverse(),
    }),
    filingSlip: () => ({ slip: pdf('filing') }),
  };
  return { filings, handlers };
}

export function certificateDesk({ residents, cards, refusal, issuer }: Office) {
  const procedures = new Map<string, Procedure>();
  const control = {
    /** What law lets be issued today. */
    due: ['auth', 'sign'] as ('auth' | 'sign')[],
    /** Serials that were told as standing on a card. */
    written: [] as string[],
  };
  const notYet = {
    code: 'renewal.not-yet',
    source: { kind: 'guidebook', page: 12 },
    params: { opens: '2031-02-06' },
  };
  const cardBy = (cardSerial: string) => {
    const card = cards.get(cardSerial);
    if (!card) throw refusal('card-not-found', 404);
    return card;
  };
  const holderOf = ({ residentId }: Card) => residents.find((each) => each.residentId === residentId)!;
  const procedureBy = (id: string) => {
    const procedure = procedures.get(id);
    if (!procedure) throw refusal('procedure-not-found', 404);
    return { ...procedure, card: cardBy(procedure.card.cardSerial) };
  };
  const change = (procedure: Procedure, kind: string, more: Partial<Procedure['certificates'][number]>) => {
    const certificates = procedure.certificates.map((one) => (one.kind === kind ? { ...one, ...more } : one));
    const step = certificates.every(({ written }) => written) ? ('done' as const) : procedure.step;
    const changed = { ...procedure, certificates, step };
    procedures.set(procedure.procedureId, changed);
    return changed;
  };
  const handlers: Desks = {
    certificateOutlook: ({ params: { cardSerial } }) => {
      const card = cardBy(cardSerial);
      const open = [...procedures.values()].find(
        (each) => each.card.cardSerial === cardSerial && each.step === 'open',
      );
      return {
        card,
        resident: holderOf(card),
        certificates: (['auth', 'sign'] as const).map((kind) => ({
          kind,
          carried: { serial: '01', state: 'good' as const, expiry: '2031-05-05' },
          ...(control.due.includes(kind) && {
            due: { basis: 'renewal' as const, expiresOn: '2036-02-28' },
          }),
          reasons: control.due.includes(kind) ? [] : [notYet],
        })),
        ...(open && { procedureId: open.procedureId }),
      };
    },
    openCertificates: ({ params: { cardSerial }, body: { by, officeId, kinds } }) => {
      if (kinds.some((kind) => !control.due.includes(kind)))
        throw refusal('certificates-not-due', 409, { reasons: [notYet] });
      const card = cardBy(cardSerial);
      const procedure: Procedure = {
        procedureId: randomUUID(),
        step: 'open',
        by,
        officeId,
        card,
        resident: holderOf(card),
        certificates: kinds.map((kind) => ({
          kind,
          basis: 'renewal',
          expiresOn: '2036-02-28',
          procedure: 'certificate-renewal',
          reasons: [],
          issued: [],
        })),
      };
      procedures.set(procedure.procedureId, procedure);
      return procedure;
    },
    certificateProcedure: ({ params }) => procedureBy(params.procedureId),
    certificateCryptogram: async ({ params, body: { challenge } }) => {
      const { card } = procedureBy(params.procedureId);
      const cryptogram = await issuer(card.cardSerial, Uint8Array.fromBase64(challenge));
      return { cryptogram: cryptogram.toBase64() };
    },
    certifyKey: ({ params, body: { kind, publicKey } }) => {
      const procedure = procedureBy(params.procedureId);
      const { certificate: authority } = authorities[kind];
      const certificate = authorities[kind].certify(Uint8Array.fromBase64(publicKey), `Renewed ${kind}`);
      const serial = new X509Certificate(certificate).serialNumber.toLowerCase();
      const { issued } = procedure.certificates.find((one) => one.kind === kind)!;
      change(procedure, kind, { issued: [...issued, serial] });
      return {
        kind,
        serial,
        certificate: certificate.toBase64(),
        authority: authority.toBase64(),
        basis: 'renewal',
        expiresOn: '2036-02-28',
      };
    },
    certificateWritten: ({ params, body: { kind, serial } }) => {
      control.written.push(serial);
      return change(procedureBy(params.procedureId), kind, { written: serial });
    },
    stopCertificates: ({ params }) => {
      const stopped = { ...procedureBy(params.procedureId), step: 'stopped' as const };
      procedures.set(params.procedureId, stopped);
      return stopped;
    },
    certificateSlip: () => ({ slip: pdf('certificates') }),
  };
  return { procedures, control, handlers };
}
