// J-LIS by its contract: each operation reads what came in, asks the desk, and writes the answer.
import type { Tx } from '@tegata/ledger';
import type { Handlers } from '@tegata/wire';
import { applicationStatus, receiveApplication } from './applications/apply.ts';
import type { Authorities } from './certification/authorities.ts';
import { receiveCardEvent, receiveRegisterEvent } from './certification/events.ts';
import { certificateOutlook, certifyCardKey, enterWritten } from './certification/renewals.ts';
import type { jlisContract } from './contract.ts';
import { designate } from './designation/designate.ts';
import { drawResidentCodes } from './designation/resident-codes.ts';
import { finishRequest } from './exchange/finish.ts';
import { resumeMunicipality } from './exchange/municipality.ts';
import { openRequest } from './exchange/open.ts';
import { orderDocument } from './exchange/order-document.ts';
import { payForDocument } from './exchange/pay.ts';
import { presentCard } from './exchange/present-card.ts';
import { activateCard, openIssuerSession } from './issuer-sessions/sessions.ts';
import type { Premises } from './premises.ts';
import { endVerifier, registerVerifier, setStatusAccess } from './verifiers/registration.ts';

const read = (base64: string): Uint8Array => Uint8Array.fromBase64(base64);

export function handlersOf(premises: Premises, authorities: Authorities): Handlers<typeof jlisContract, Tx> {
  return {
    drawResidentCodes: async ({ body: { count } }, { tx, caller }) => ({
      residentCodes: await drawResidentCodes(premises, tx, { count, drawnBy: caller }),
    }),
    designateNumber: async ({ body }, { tx, caller }) => {
      const { attributes, status, stayUntil, ...report } = body;
      const holder = { ...attributes, status, ...(stayUntil && { stayUntil }) };
      const { designatedOn, ...designated } = await designate(premises, tx, { ...report, holder }, caller);
      return { ...designated, designatedOn: designatedOn.toString() };
    },
    reportRegisterEvent: async ({ body: { residentCode, event, attributes } }, { tx, caller }) => {
      const report = { residentCode, event, ...(attributes && { attributes }) };
      return { affected: await receiveRegisterEvent(premises, tx, report, caller) };
    },
    reportCardEvent: async ({ params: { cardSerial }, body }, { tx, caller }) => ({
      affected: await receiveCardEvent(premises, tx, { cardSerial, ...body }, caller),
    }),

    cardCertificates: async ({ params: { cardSerial } }, { tx }) => {
      const { card, certificates } = await certificateOutlook(premises, tx, cardSerial);
      return {
        cardSerial,
        expiry: card.expiry.toString(),
        certificates: certificates.map(({ kind, carried, due, reasons }) => ({
          kind,
          ...(carried && { carried: { ...carried, expiry: carried.expiry.toString() } }),
          ...(due && { due: { basis: due.basis, expiresOn: due.expiresOn.toString() } }),
          reasons: [...reasons],
        })),
      };
    },
    certifyCardKey: {
      before: async ({ params: { cardSerial }, body: { procedureId, kind, publicKey } }) => {
        const publicKeySpki = read(publicKey);
        const order = { cardSerial, procedureId, kind, publicKeySpki };
        const { certificate, authority, expiresOn, ...issued } = await certifyCardKey(
          premises,
          authorities,
          order,
        );
        return () => ({
          ...issued,
          expiresOn: expiresOn.toString(),
          certificate: certificate.toBase64(),
          authority: authority.toBase64(),
        });
      },
    },
    certificateWritten: async ({ params: { cardSerial }, body: { procedureId, serial } }, { tx, caller }) =>
      enterWritten(premises, tx, { cardSerial, procedureId, serial }, caller),

    registerVerifier: async ({ params: { verifierId }, body }, { tx, caller }) => {
      const { key, registeredOn } = await registerVerifier(premises, tx, { id: verifierId, ...body }, caller);
      return { verifierId, key, registeredOn: registeredOn.toString() };
    },
    endVerifier: async ({ params: { verifierId } }, { tx, caller }) => {
      await endVerifier(premises, tx, verifierId, caller);
      return { verifierId };
    },
    setStatusAccess: async ({ body: { from, access } }, { tx, caller }) => {
      await setStatusAccess(premises, tx, { from: Temporal.PlainDate.from(from), access }, caller);
      return { from, access };
    },

    submitApplication: {
      before: ({ body: { formId, photo, photoTakenOn } }, { caller }) =>
        receiveApplication(
          premises,
          {
            formId,
            ...(photo !== undefined && { photo: read(photo) }),
            ...(photoTakenOn && { taken: Temporal.PlainDate.from(photoTakenOn) }),
          },
          caller,
        ),
    },
    applicationStatus: ({ params: { formId } }) => applicationStatus(premises, formId),

    openIssuerSession: async ({ body: { cardSerial, challenge, purpose } }, { tx, caller }) => {
      const asked = { cardSerial, challenge: read(challenge), purpose };
      return { cryptogram: (await openIssuerSession(premises, tx, asked, caller)).toBase64() };
    },
    activateCard: async ({ params: { cardSerial }, body }, { tx, caller }) => {
      const deliveredOn = Temporal.PlainDate.from(body.deliveredOn);
      await activateCard(premises, tx, { cardSerial, deliveredOn }, caller);
      return { cardSerial, state: 'in-use' };
    },

    openExchange: async ({ body }, { tx }) => {
      const { requestId, challenge, expiresAt } = await openRequest(premises, tx, body);
      return { requestId, challenge: challenge.toBase64(), expiresAt: expiresAt.toString() };
    },
    // The next two wait for the municipality, so each keeps its own transactions and may be asked again.
    presentCard: {
      before: async ({ params: { requestId }, body: { certificate, signature } }) => {
        const answer = { certificate: read(certificate), signature: read(signature) };
        const { municipality, menu, household } = await presentCard(premises, authorities, requestId, answer);
        const { code, name, nameEn } = municipality;
        return () => ({ municipality: { code, name, nameEn }, menu, household });
      },
    },
    requestDocument: {
      before: async ({ params: { requestId }, body }) => {
        const ready = await orderDocument(premises, requestId, body);
        return () => ready;
      },
    },
    payForDocument: {
      before: async ({ params: { requestId }, body: { paidYen } }) => {
        const enter = await payForDocument(premises, requestId, paidYen);
        return async (tx) => {
          const { document, ...handedOut } = await enter(tx);
          return { ...handedOut, document: document.toBase64() };
        };
      },
    },
    finishExchange: {
      before: ({ params: { requestId }, body: { outcome, why, documentDigest } }) =>
        finishRequest(premises, requestId, {
          outcome,
          ...(why && { why }),
          ...(documentDigest && { documentDigest }),
        }),
    },
    resumeMunicipality: async ({ params: { code }, body: { operator } }, { tx }) => ({
      code,
      resumed: await resumeMunicipality(premises, tx, code, operator),
    }),
    activity: premises.office.activity,
  };
}
