// Certificates on a card that is in use (電子証明書の更新・発行).
import { bytes, day, reason } from '@tegata/jlis/contract';
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { cardSummary, filingParty, officeId, residentSummary } from './shapes.ts';

const certificateKind = z.enum(['auth', 'sign']);

const certificateDue = { basis: z.enum(['renewal', 'new']), expiresOn: day };

/** 電子証明書の手続き at the counter. */
const certificateProcedure = z.object({
  procedureId: z.uuid(),
  step: z.enum(['open', 'done', 'stopped']),
  by: filingParty,
  officeId,
  card: cardSummary,
  resident: residentSummary,
  certificates: z.array(
    z.object({
      kind: certificateKind,
      ...certificateDue,
      /** Law's id: certificate-renewal, auth-issue or sign-issue. */
      procedure: z.string(),
      reasons: z.array(reason),
      /** Serials issued in this procedure: what lies on the card is new when it is one of them. */
      issued: z.array(z.string()),
      written: z.string().optional(),
    }),
  ),
});

/** Nothing goes on for a card that is out of use, or in a procedure that is over. */
const ofProcedure = [
  'municipality.procedure-not-found',
  'municipality.procedure-closed',
  'municipality.card-state',
] as const;

export const certificatesOperations = {
  certificateOutlook: operation({
    method: 'GET',
    path: '/cards/{cardSerial}/certificates',
    summary: 'What a card carries, and which certificates are due by law today',
    callers: ['counter'],
    safe: true,
    params: z.object({ cardSerial: z.string() }),
    response: z.object({
      card: cardSummary,
      resident: residentSummary,
      certificates: z.array(
        z.object({
          kind: certificateKind,
          carried: z
            .object({ serial: z.string(), state: z.enum(['good', 'hold', 'revoked']), expiry: day })
            .optional(),
          due: z.object(certificateDue).optional(),
          reasons: z.array(reason),
        }),
      ),
      /** A procedure that is under way. */
      procedureId: z.uuid().optional(),
    }),
    errors: ['municipality.card-not-found', 'jlis.card-not-found'],
  }),
  openCertificates: operation({
    method: 'POST',
    path: '/cards/{cardSerial}/certificate-procedures',
    summary: 'Begin to renew certificates on a card in use, or to issue them anew (更新・新規発行)',
    callers: ['counter'],
    params: z.object({ cardSerial: z.string() }),
    request: z.object({
      officeId,
      clerk: z.string(),
      by: filingParty.exclude(['office']),
      kinds: z.array(certificateKind).min(1).max(2),
    }),
    response: certificateProcedure,
    errors: [
      'municipality.card-not-found',
      'municipality.office-not-found',
      'municipality.card-state',
      'municipality.certificates-not-due',
      'municipality.filing-refused',
      'jlis.card-not-found',
    ],
  }),
  certificateProcedure: operation({
    method: 'GET',
    path: '/certificate-procedures/{procedureId}',
    summary: 'Where a procedure stands, so that a clerk can go on after any interruption',
    callers: ['counter'],
    safe: true,
    params: z.object({ procedureId: z.uuid() }),
    response: certificateProcedure,
    errors: ['municipality.procedure-not-found'],
  }),
  certificateCryptogram: operation({
    method: 'POST',
    path: '/certificate-procedures/{procedureId}/issuer-cryptogram',
    summary: "Have J-LIS answer the card's challenge, so that this terminal may write certificates",
    callers: ['counter'],
    params: z.object({ procedureId: z.uuid() }),
    request: z.object({ challenge: bytes }),
    response: z.object({ cryptogram: bytes }),
    errors: [...ofProcedure, 'jlis.card-not-found', 'jlis.card-not-in-use', 'jlis.challenge-malformed'],
  }),
  certifyKey: operation({
    method: 'POST',
    path: '/certificate-procedures/{procedureId}/certificates',
    summary: 'Have J-LIS certify a key that the chip has made',
    callers: ['counter'],
    // Issued once by procedure and key; what is certified bears a name and is not kept by the wire.
    safe: true,
    params: z.object({ procedureId: z.uuid() }),
    request: z.object({ kind: certificateKind, publicKey: bytes }),
    response: z.object({
      kind: certificateKind,
      serial: z.string(),
      certificate: bytes,
      authority: bytes,
      ...certificateDue,
    }),
    errors: [
      ...ofProcedure,
      'municipality.certificate-unknown',
      'jlis.card-not-found',
      'jlis.card-not-in-use',
      'jlis.certificate-not-due',
      'jlis.certificate-on-hold',
    ],
  }),
  certificateWritten: operation({
    method: 'POST',
    path: '/certificate-procedures/{procedureId}/written',
    summary: 'A new certificate stands on the card; the old one ends',
    callers: ['counter'],
    params: z.object({ procedureId: z.uuid() }),
    request: z.object({ kind: certificateKind, serial: z.string() }),
    response: certificateProcedure,
    errors: [...ofProcedure, 'municipality.certificate-unknown'],
  }),
  stopCertificates: operation({
    method: 'POST',
    path: '/certificate-procedures/{procedureId}/stop',
    summary: 'The procedure stops here; what stands on the card stays',
    callers: ['counter'],
    params: z.object({ procedureId: z.uuid() }),
    response: certificateProcedure,
    errors: ['municipality.procedure-not-found', 'municipality.procedure-closed'],
  }),
  certificateSlip: operation({
    method: 'GET',
    path: '/certificate-procedures/{procedureId}/slip',
    summary: 'The paper that the resident takes home (手続きの控え)',
    callers: ['counter'],
    safe: true,
    params: z.object({ procedureId: z.uuid() }),
    response: z.object({ slip: bytes }),
    errors: ['municipality.procedure-not-found'],
  }),
};
