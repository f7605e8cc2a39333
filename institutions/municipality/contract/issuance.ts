// Papers ordered by the exchange centre for a kiosk (証明書の交付).
import { binding, bytes, reason, residentRecordItems } from '@tegata/jlis/contract';
import { operation } from '@tegata/wire';
import { z } from 'zod';

export const issuanceOperations = {
  issuanceMenu: operation({
    method: 'POST',
    path: '/issuance/menu',
    summary: 'Exchange centre: what may the holder of this certificate have printed?',
    callers: ['jlis'],
    request: z.object({ requestId: z.uuid(), certificateSerial: z.string() }),
    response: z.object({
      municipality: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
      menu: z.array(
        z.object({
          kind: z.string(),
          available: z.boolean(),
          feeYen: z.number().int(),
          reasons: z.array(reason),
        }),
      ),
      household: z.array(
        z.object({ ref: z.uuid(), name: z.string(), self: z.boolean(), foreign: z.boolean() }),
      ),
    }),
    errors: ['municipality.certificate-unknown', 'municipality.request-differs'],
  }),
  issueDocument: operation({
    method: 'POST',
    path: '/issuance/documents',
    summary: 'Exchange centre: render one certificate, bound to request, kiosk and card',
    callers: ['jlis'],
    // The request id makes it happen once. The wire must not keep the answer: an abandoned paper is deleted.
    safe: true,
    request: z.object({
      requestId: z.uuid(),
      kioskId: z.string(),
      certificateSerial: z.string(),
      certificateFingerprint: z.string().length(64),
      kind: z.string(),
      members: z.array(z.uuid()).min(1),
      items: residentRecordItems,
      copies: z.number().int().min(1).max(10),
    }),
    response: z.object({
      document: bytes,
      /** One SVG a sheet. */
      preview: z.array(z.string()),
      /** Sheets of one copy. */
      sheets: z.number().int(),
      /** Yen for one copy, as in the menu. */
      feeYen: z.number().int(),
      binding,
      signedBinding: z.string(),
    }),
    errors: [
      'municipality.certificate-unknown',
      'municipality.not-available',
      'municipality.number-not-designated',
      'municipality.request-closed',
      'municipality.request-differs',
      'municipality.request-not-found',
    ],
  }),
  documentOutcome: operation({
    method: 'POST',
    path: '/issuance/documents/{requestId}/outcome',
    summary: 'Exchange centre: the paper was printed, or the request died and nothing counts as issued',
    callers: ['jlis'],
    params: z.object({ requestId: z.uuid() }),
    request: z.object({ outcome: z.enum(['printed', 'abandoned']) }),
    response: z.object({ requestId: z.uuid(), state: z.enum(['printed', 'abandoned']) }),
    errors: ['municipality.request-not-found', 'municipality.request-closed'],
  }),
};
