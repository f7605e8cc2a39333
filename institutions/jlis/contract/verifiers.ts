// Verifiers of signatures (署名検証者) and who may ask for status.
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { day } from './shapes.ts';

export const verifiersOperations = {
  registerVerifier: operation({
    method: 'POST',
    path: '/verifiers/{verifierId}',
    summary:
      'Operator: register a verifier of certificates (公的個人認証法 17条, 36条), or give it a new key',
    callers: ['front-door'],
    // The wire must not keep the answer: the key is told once. Asking again makes another and ends the former.
    safe: true,
    params: z.object({ verifierId: z.uuid() }),
    request: z.object({
      name: z.string().min(1).max(200),
      kinds: z.array(z.enum(['signature', 'signature-for-members', 'authentication'])).min(1),
    }),
    response: z.object({ verifierId: z.uuid(), key: z.string(), registeredOn: day }),
  }),
  endVerifier: operation({
    method: 'POST',
    path: '/verifiers/{verifierId}/end',
    summary: 'Operator: a verifier may no longer ask',
    callers: ['front-door'],
    params: z.object({ verifierId: z.uuid() }),
    request: z.object({}),
    response: z.object({ verifierId: z.uuid() }),
    errors: ['jlis.verifier-not-found'],
  }),
  setStatusAccess: operation({
    method: 'POST',
    path: '/status-access',
    summary: 'Operator: from a day on, status is told to everybody (open) or to registered verifiers only',
    callers: ['front-door'],
    request: z.object({ from: day, access: z.enum(['open', 'registered']) }),
    response: z.object({ from: day, access: z.enum(['open', 'registered']) }),
  }),
};
