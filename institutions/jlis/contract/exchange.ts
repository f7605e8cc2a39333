// The certificate exchange centre (証明書交付センター) behind the kiosks.
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { bytes, reason } from './shapes.ts';

const menuEntry = z.object({
  kind: z.string(),
  available: z.boolean(),
  feeYen: z.number().int().nonnegative(),
  reasons: z.array(reason),
});

const member = z.object({ ref: z.uuid(), name: z.string(), self: z.boolean(), foreign: z.boolean() });

/** 住民票の写し: which optional items the person wants printed (guidebook p.10). */
export const residentRecordItems = z.object({
  relation: z.boolean(),
  registeredDomicile: z.boolean(),
  individualNumber: z.boolean(),
  nationality: z.boolean(),
  residenceStatus: z.boolean(),
});

/** `typ` of the compact JWS in which the municipality signs a binding (wire `signStatement`, `verifyStatement`). */
export const BINDING_TYPE = 'tegata-paper-binding+jws';

/**
 * What the kiosk, the centre and the municipality agree that this paper is (house idea 6).
 * Digests are SHA-256 in lower-case hex: over the certificate's DER, over the PDF's bytes, and over
 * `JSON.stringify(preview)`.
 */
export const binding = z.object({
  requestId: z.uuid(),
  kioskId: z.string(),
  certificateFingerprint: z.string().length(64),
  documentDigest: z.string().length(64),
  previewDigest: z.string().length(64),
  kind: z.string(),
  copies: z.number().int().positive(),
  issuedAt: z.string(),
});

/** A request that is unknown, out of order or over. Params of `exchange-state`: `state`. */
const ofRequest = ['jlis.exchange-not-found', 'jlis.exchange-state', 'jlis.exchange-expired'] as const;

/** The municipality behind the request does not answer as it should. Params of `refused`: `code` and its own. */
const ofMunicipality = [
  'jlis.municipality-stopped',
  'jlis.municipality-unavailable',
  'jlis.municipality-refused',
] as const;

export const exchangeOperations = {
  openExchange: operation({
    method: 'POST',
    path: '/exchange/requests',
    summary: 'Kiosk: begin a request; the centre gives the challenge that the card must sign',
    callers: ['kiosk'],
    request: z.object({ kioskId: z.string(), shop: z.string() }),
    /** The card signs the whole of `challenge` (SHA-256); it names request and kiosk inside. */
    response: z.object({ requestId: z.uuid(), challenge: bytes, expiresAt: z.string() }),
    /** Params: `reasons` of law. */
    errors: ['jlis.kiosk-closed'],
  }),
  presentCard: operation({
    method: 'POST',
    path: '/exchange/requests/{requestId}/card',
    summary: 'Kiosk: the signed challenge; the centre checks chain and status and fetches the menu',
    callers: ['kiosk'],
    // Happens once by the request's state. The wire must not keep the answer: it names a household.
    safe: true,
    params: z.object({ requestId: z.uuid() }),
    request: z.object({ certificate: bytes, signature: bytes }),
    response: z.object({
      municipality: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
      menu: z.array(menuEntry),
      household: z.array(member),
    }),
    /** Params of `card-refused`: `failures`, e.g. revoked, expired, proof, not-in-use. */
    errors: [...ofRequest, 'jlis.kiosk-closed', 'jlis.card-refused', ...ofMunicipality],
  }),
  requestDocument: operation({
    method: 'POST',
    path: '/exchange/requests/{requestId}/document',
    summary: 'Kiosk: order one kind of certificate; answers what it costs and how many sheets it has',
    callers: ['kiosk'],
    params: z.object({ requestId: z.uuid() }),
    request: z.object({
      kind: z.string(),
      members: z.array(z.uuid()).min(1),
      items: residentRecordItems,
      copies: z.number().int().min(1).max(10),
    }),
    response: z.object({
      /** Yen for all copies: what has to be paid. The menu tells the fee of one. */
      feeYen: z.number().int(),
      /** Sheets of one copy. */
      sheets: z.number().int(),
      binding,
    }),
    errors: [
      ...ofRequest,
      'jlis.kiosk-closed',
      'jlis.order-refused',
      'jlis.binding-mismatch',
      ...ofMunicipality,
    ],
  }),
  payForDocument: operation({
    method: 'POST',
    path: '/exchange/requests/{requestId}/payment',
    summary: 'Kiosk: the money is in; the centre hands out the paper with its signed binding',
    callers: ['kiosk'],
    // Happens once by the request's state. The wire must not keep the answer: it is the paper itself.
    safe: true,
    params: z.object({ requestId: z.uuid() }),
    request: z.object({ paidYen: z.number().int().nonnegative() }),
    response: z.object({
      document: bytes,
      /** One SVG a sheet, for the screen. */
      preview: z.array(z.string()),
      /** Compact JWS by the municipality over `binding`. */
      signedBinding: z.string(),
      copies: z.number().int(),
    }),
    // 住民票の写し with the number, asked for by the person it is about and handed to that person.
    lawfulNumberFields: ['/preview/*'],
    /** Params of `payment-mismatch`: `feeYen`. */
    errors: [...ofRequest, 'jlis.payment-mismatch', 'jlis.binding-mismatch', 'jlis.municipality-stopped'],
  }),
  finishExchange: operation({
    method: 'POST',
    path: '/exchange/requests/{requestId}/outcome',
    summary: 'Kiosk: printed, or given up; a given-up request is dead and its paper is deleted',
    callers: ['kiosk'],
    params: z.object({ requestId: z.uuid() }),
    request: z.object({
      outcome: z.enum(['printed', 'abandoned']),
      why: z
        .enum([
          'card-removed',
          'timeout',
          'cancelled',
          'binding-mismatch',
          'payment-abandoned',
          'pin-locked',
          'failure',
        ])
        .optional(),
      documentDigest: z.string().length(64).optional(),
    }),
    response: z.object({ receiptNumber: z.string().optional() }),
    errors: [...ofRequest, 'jlis.binding-mismatch'],
  }),
  resumeMunicipality: operation({
    method: 'POST',
    path: '/exchange/municipalities/{code}/resumption',
    summary: 'Operator: take up exchange with a municipality again that a binding mismatch had stopped',
    callers: ['front-door'],
    params: z.object({ code: z.string().length(6) }),
    request: z.object({ operator: z.string().min(1).max(100) }),
    response: z.object({ code: z.string(), resumed: z.boolean() }),
    errors: ['jlis.municipality-unknown'],
  }),
};
