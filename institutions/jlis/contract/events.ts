// Events that certificates follow (住民票の異動, カードの一時停止など), as the ward office reports them.
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { affectedCertificate, cardCertificateKind, fourAttributes } from './shapes.ts';

/** 住民票の異動 as far as certificates follow it; what each does stands in `certification/effects.ts`. */
const registerEvent = z.enum([
  'attributes-changed',
  'attributes-corrected',
  'former-name-recorded',
  'death',
  'moved-abroad',
  'moved-abroad-continued',
  'record-deleted',
  'number-changed',
]);

export const eventsOperations = {
  reportRegisterEvent: operation({
    method: 'POST',
    path: '/register-events',
    summary:
      'Report a change in the register (住民基本台帳法 30条の6); certificates that it ends are revoked at once',
    callers: ['municipality'],
    request: z.object({
      residentCode: z.string().length(11),
      event: registerEvent,
      /** With a change or correction of the four attributes: what holds from now. */
      attributes: fourAttributes.optional(),
    }),
    response: z.object({ affected: z.array(affectedCertificate) }),
    errors: ['jlis.resident-not-found', 'jlis.event-unknown-then'],
  }),
  reportCardEvent: operation({
    method: 'POST',
    path: '/cards/{cardSerial}/events',
    summary: 'Report a loss, a find, an abolition or a request of the holder; certificates follow at once',
    callers: ['municipality'],
    params: z.object({ cardSerial: z.string() }),
    request: z.discriminatedUnion('event', [
      z.object({ event: z.enum(['lost', 'found', 'abolished', 'pinless', 'renewed', 'reissued']) }),
      z.object({
        event: z.enum(['holder-request', 'key-compromised']),
        certificates: z.array(cardCertificateKind).min(1).max(2),
      }),
    ]),
    response: z.object({ affected: z.array(affectedCertificate) }),
    errors: ['jlis.card-not-found', 'jlis.event-unknown-then'],
  }),
};
