// Cards at a counter: issuer sessions, and certificates on a card that is in use.
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { affectedCertificate, bytes, cardCertificateKind, day, reason } from './shapes.ts';

/** Inside the window it is a renewal; otherwise the one before has ended. */
const certificateDue = z.object({ basis: z.enum(['renewal', 'new']), expiresOn: day });

export const issuerSessionsOperations = {
  openIssuerSession: operation({
    method: 'POST',
    path: '/issuer-sessions',
    summary: "Answer a card's challenge so that the counter's terminal may set PINs or write certificates",
    callers: ['municipality'],
    request: z.object({
      cardSerial: z.string(),
      challenge: bytes,
      purpose: z.enum(['set-pins', 'write-certificates']),
    }),
    response: z.object({ cryptogram: bytes }),
    errors: [
      'jlis.card-not-found',
      'jlis.card-not-deliverable',
      'jlis.card-not-in-use',
      'jlis.challenge-malformed',
    ],
  }),
  cardCertificates: operation({
    method: 'GET',
    path: '/cards/{cardSerial}/certificates',
    summary: 'Which certificates a card carries, and what law lets be issued onto it today',
    callers: ['municipality'],
    safe: true,
    params: z.object({ cardSerial: z.string() }),
    response: z.object({
      cardSerial: z.string(),
      expiry: day,
      certificates: z.array(
        z.object({
          kind: cardCertificateKind,
          carried: affectedCertificate.omit({ kind: true }).extend({ expiry: day }).optional(),
          /** Absent when none may be issued. */
          due: certificateDue.optional(),
          reasons: z.array(reason),
        }),
      ),
    }),
    errors: ['jlis.card-not-found'],
  }),
  certifyCardKey: operation({
    method: 'POST',
    path: '/cards/{cardSerial}/certificates',
    summary: 'Certify a key pair that the chip has made at the counter (更新・新規発行)',
    callers: ['municipality'],
    // Issued once by procedure and key. An answer that the wire kept would hold a signature certificate's name.
    safe: true,
    params: z.object({ cardSerial: z.string() }),
    request: z.object({
      procedureId: z.uuid(),
      kind: cardCertificateKind,
      /** SubjectPublicKeyInfo, DER. */
      publicKey: bytes,
    }),
    /** `authority`: the CA certificate that goes onto the card with it; a later generation than before, perhaps. */
    response: z.object({
      serial: z.string(),
      certificate: bytes,
      authority: bytes,
      ...certificateDue.shape,
    }),
    /** Params of `certificate-not-due`: `kind`, `reasons` of law. */
    errors: [
      'jlis.card-not-found',
      'jlis.card-not-in-use',
      'jlis.certificate-not-due',
      'jlis.certificate-on-hold',
    ],
  }),
  certificateWritten: operation({
    method: 'POST',
    path: '/cards/{cardSerial}/certificates/written',
    summary: 'A certificate stands on the card: the one before it ends as superseded',
    callers: ['municipality'],
    params: z.object({ cardSerial: z.string() }),
    request: z.object({ procedureId: z.uuid(), serial: z.string() }),
    response: z.object({ kind: cardCertificateKind, ended: z.array(z.string()) }),
    errors: ['jlis.card-not-found', 'jlis.certificate-not-found'],
  }),
  activateCard: operation({
    method: 'POST',
    path: '/cards/{cardSerial}/activation',
    summary: 'The municipality has handed the card over (交付): it is in use from now',
    callers: ['municipality'],
    params: z.object({ cardSerial: z.string() }),
    request: z.object({ deliveredOn: day }),
    response: z.object({ cardSerial: z.string(), state: z.literal('in-use') }),
    errors: ['jlis.card-not-found', 'jlis.card-not-deliverable'],
  }),
};
