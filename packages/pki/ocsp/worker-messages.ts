/** What the workers of an OCSP responder and their keeper tell each other, over the channel between parent and child. */

import type { IssuerKeyId } from '../authority/generation.ts';

export type FromWorker =
  /** It has started and wants to be told its work. */
  | { readonly kind: 'started' }
  | { readonly kind: 'serving'; readonly port: number }
  /** Asks for a delegate's certificate over a key it has made. `until`: epoch milliseconds. */
  | {
      readonly kind: 'appoint';
      readonly call: string;
      readonly issuer: IssuerKeyId;
      readonly publicKeySpki: Uint8Array;
      readonly until: number;
    };

export type ToWorker =
  | {
      readonly kind: 'work';
      readonly host: string;
      readonly port: number;
      /** CA certificates of all generations, DER. */
      readonly issuers: readonly Uint8Array[];
      readonly brief: unknown;
    }
  | { readonly kind: 'appointed'; readonly call: string; readonly certificate: Uint8Array }
  | { readonly kind: 'refused'; readonly call: string; readonly reason: string }
  | { readonly kind: 'stop' };
