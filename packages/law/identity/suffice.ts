// 手持ちの書類で足りるか: do the papers somebody has at home suffice, once they are valid and agree with the register (p.3)?
import type { Decision } from '../decision/decision.ts';
import { confirmIdentity, type IdentityQuestion } from './confirm-identity.ts';
import { type IdentityDocumentId, identityDocument } from './documents.ts';
import type { PresentedDocument, RegisterEntry } from './examine.ts';
import { confirmProxy, type ProxyQuestion } from './proxy.ts';

export type PapersAtHome = {
  readonly purpose: IdentityQuestion['purpose'];
  readonly papers: readonly IdentityDocumentId[];
  readonly on: Temporal.PlainDate;
  /** 交付通知書, for the hand-over. */
  readonly deliveryNotice?: boolean;
};

/** The decision of the counter, had these papers all that p.3 asks of them. */
export function papersSuffice({ papers, on, ...question }: PapersAtHome): Decision<boolean> {
  return confirmIdentity({
    ...question,
    on,
    register: ANYBODY,
    documents: papers.map((id) => inOrder(id, on)),
  });
}

export type ProxyPapersAtHome = {
  readonly authority?: ProxyQuestion['authority'];
  /** What shows who the proxy is. */
  readonly proxy: readonly IdentityDocumentId[];
  /** What shows the person's number. */
  readonly person: readonly IdentityDocumentId[];
  readonly on: Temporal.PlainDate;
};

/** The same for somebody who gives the number for another person. */
export function proxyPapersSuffice({ authority, proxy, person, on }: ProxyPapersAtHome): Decision<boolean> {
  const shown = (papers: readonly IdentityDocumentId[]) => ({
    register: ANYBODY,
    documents: papers.map((id) => inOrder(id, on)),
  });
  return confirmProxy({ on, ...(authority && { authority }), proxy: shown(proxy), person: shown(person) });
}

const ANYBODY: RegisterEntry = {
  name: '本人',
  birth: Temporal.PlainDate.from('2000-01-01'),
  address: '住民票の住所',
};

/** A paper that says what the register says and is valid today. */
function inOrder(id: IdentityDocumentId, on: Temporal.PlainDate): PresentedDocument {
  const { expires, issuedFrom } = identityDocument(id);
  return {
    id,
    ...ANYBODY,
    ...(expires && { validUntil: on }),
    ...(issuedFrom && { issued: issuedFrom }),
  };
}
