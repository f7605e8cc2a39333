// 本人確認: the number by one document (A), the person by one document with a photo (B1) or two without (B2);
// the card alone does both (guidebook p.3). At the hand-over of a card the number is already known.
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import { type DocumentList, type IdentityDocumentId, identityDocument } from './documents.ts';
import { examine, type PresentedDocument, type RegisterEntry } from './examine.ts';

export type IdentityQuestion = {
  /** 'give-number': 番号の提供 (p.3). 'card-hand-over': カードの交付 at the counter. */
  readonly purpose: 'give-number' | 'card-hand-over';
  readonly documents: readonly PresentedDocument[];
  readonly on: Temporal.PlainDate;
  /** What the resident register says about the person the visitor claims to be. */
  readonly register: RegisterEntry;
  /** 交付通知書 was brought; asked for at the hand-over only. */
  readonly deliveryNotice?: boolean;
};

/**
 * Whether the documents confirm the person (and, to give the number, the number). The reasons name what confirmed it,
 * or everything that is missing; remarks on papers that were set aside come last.
 */
export function confirmIdentity(question: IdentityQuestion): Decision<boolean> {
  const { accepted, remarks } = sortDocuments(question);
  const on = (list: DocumentList) => accepted.filter(({ lists }) => lists.includes(list)).map(({ id }) => id);

  if (question.purpose === 'give-number' && accepted.some(isCardForBoth)) {
    return { answer: true, reasons: [reason('identity.card-alone', guidebook(3)), ...remarks] };
  }
  const first =
    question.purpose === 'give-number'
      ? confirmNumber(on('A'))
      : confirmNotice(question.deliveryNotice ?? false);
  const person = confirmPerson(on('B1'), on('B2'));
  return {
    answer: first.answer && person.answer,
    reasons: [...first.reasons, ...person.reasons, ...remarks],
  };
}

type Accepted = { readonly id: IdentityDocumentId; readonly lists: readonly DocumentList[] };

const isCardForBoth = ({ lists }: Accepted) => lists.includes('A') && lists.includes('B1');

/** Examines each paper; two of one kind count as one. */
function sortDocuments({ documents, on, register }: IdentityQuestion) {
  const accepted: Accepted[] = [];
  const remarks: Reason[] = [];
  for (const presented of documents) {
    const { lists, reasons } = examine(presented, on, register);
    remarks.push(...reasons);
    if (lists.length === 0) continue;
    if (accepted.some(({ id }) => id === presented.id)) {
      remarks.push(reason('identity.same-kind', practice('三重県'), { document: presented.id }));
    } else {
      accepted.push({ id: presented.id, lists });
    }
  }
  return { accepted, remarks };
}

function confirmNumber([document]: IdentityDocumentId[]): Decision<boolean> {
  if (!document) return { answer: false, reasons: [reason('identity.no-number-document', guidebook(3))] };
  const { source } = identityDocument(document);
  return { answer: true, reasons: [reason('identity.number-confirmed', source, { document })] };
}

function confirmNotice(brought: boolean): Decision<boolean> {
  return brought
    ? { answer: true, reasons: [] }
    : { answer: false, reasons: [reason('identity.delivery-notice-missing', practice('交付通知書'))] };
}

function confirmPerson([document]: IdentityDocumentId[], pair: IdentityDocumentId[]): Decision<boolean> {
  if (document) {
    const { source } = identityDocument(document);
    return { answer: true, reasons: [reason('identity.one-document', source, { document })] };
  }
  const [first, second] = pair;
  if (first && second) {
    return { answer: true, reasons: [reason('identity.two-documents', guidebook(3), { first, second })] };
  }
  const missing = first ? 'identity.one-more-document' : 'identity.no-identity-document';
  return { answer: false, reasons: [reason(missing, guidebook(3))] };
}
