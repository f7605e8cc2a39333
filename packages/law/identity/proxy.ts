// 代理人による番号の提供: authority, the proxy's own identity, and the person's number (番号法施行令 art. 12).
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { law } from '../decision/source.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { identityDocument } from './documents.ts';
import { examine, type PresentedDocument, type RegisterEntry } from './examine.ts';

export type ProxyQuestion = {
  readonly on: Temporal.PlainDate;
  /** 戸籍謄本 and the like of a legal representative, 委任状 of a proxy by agreement. */
  readonly authority?: 'family-register' | 'registration-certificate' | 'power-of-attorney';
  readonly proxy: { readonly register: RegisterEntry; readonly documents: readonly PresentedDocument[] };
  readonly person: { readonly register: RegisterEntry; readonly documents: readonly PresentedDocument[] };
};

const ORDER = law('番号法施行令', '12');

/** Whether somebody may give the number for another person; all that is missing is named. */
export function confirmProxy({ on, authority, proxy, person }: ProxyQuestion): Decision<boolean> {
  const identity = confirmIdentity({ purpose: 'card-hand-over', deliveryNotice: true, on, ...proxy });
  const number = person.documents.find(({ id }) => identityDocument(id).lists.includes('A'));
  const examined = number && examine(number, on, person.register);
  const shown = examined?.lists.includes('A') ?? false;
  const reasons: Reason[] = [
    authority ? reason('identity.authority-shown', ORDER) : reason('identity.authority-missing', ORDER),
    ...identity.reasons,
    ...(number && shown
      ? [reason('identity.number-confirmed', ORDER, { document: number.id })]
      : [...(examined?.reasons ?? []), reason('identity.no-number-document', ORDER)]),
  ];
  return { answer: authority !== undefined && identity.answer && shown, reasons };
}
