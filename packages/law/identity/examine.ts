// One paper on the desk: is it valid today, does it show enough, does it agree with the register (guidebook p.3, ※)?
import { covers, isAfter, isBefore } from '../calendar/order.ts';
import { type Reason, reason } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import { type DocumentList, type IdentityDocumentId, identityDocument } from './documents.ts';

/** What a clerk reads from a paper. A field that is not printed on it is left out. */
export type PresentedDocument = {
  readonly id: IdentityDocumentId;
  readonly name?: string;
  readonly birth?: Temporal.PlainDate;
  readonly address?: string;
  readonly validUntil?: Temporal.PlainDate;
  readonly issued?: Temporal.PlainDate;
  /** False for a My Number Card made for a baby. */
  readonly photo?: boolean;
};

export type RegisterEntry = {
  readonly name: string;
  readonly birth: Temporal.PlainDate;
  readonly address: string;
  /** 旧氏 and 通称 forms that are on the register too. */
  readonly otherNames?: readonly string[];
};

/** The lists a paper counts for (none when it is refused) and what is to be said about it. */
export type Examined = { readonly lists: readonly DocumentList[]; readonly reasons: readonly Reason[] };

export function examine(paper: PresentedDocument, on: Temporal.PlainDate, register: RegisterEntry): Examined {
  const refusal = refusedAsPaper(paper, on) ?? refusedByRegister(paper, register);
  if (refusal) return { lists: [], reasons: [refusal] };

  const { lists } = identityDocument(paper.id);
  const params = { document: paper.id };
  if (paper.id === 'my-number-card' && paper.photo === false) {
    return {
      lists: lists.filter((list) => list === 'A'),
      reasons: [reason('identity.card-without-photo', practice('1歳未満のカード'))],
    };
  }
  const moved = paper.address !== undefined && !sameAddress(paper.address, register.address);
  return { lists, reasons: moved ? [reason('identity.address-differs', guidebook(3), params)] : [] };
}

function refusedAsPaper(paper: PresentedDocument, on: Temporal.PlainDate): Reason | undefined {
  const { lists, expires, issuedFrom, issuedUntil, source, ...period } = identityDocument(paper.id);
  const document = paper.id;
  if (lists.length === 0) return reason('identity.not-a-document', source, { document });
  if (!covers(period, on)) return reason('identity.not-accepted-on', source, { document });
  if (paper.validUntil && isAfter(on, paper.validUntil)) {
    return reason('identity.expired', guidebook(3), { document, validUntil: paper.validUntil.toString() });
  }
  if (expires && !paper.validUntil) return reason('identity.validity-unread', guidebook(3), { document });
  if (paper.issued && isAfter(paper.issued, on)) {
    return reason('identity.not-yet-issued', guidebook(3), { document, issued: paper.issued.toString() });
  }
  if (issuedFrom && (!paper.issued || isBefore(paper.issued, issuedFrom))) {
    return reason('identity.issued-too-early', source, { document, from: issuedFrom.toString() });
  }
  if (issuedUntil && paper.issued && isAfter(paper.issued, issuedUntil)) {
    return reason('identity.no-longer-issued', source, { document, until: issuedUntil.toString() });
  }
  return undefined;
}

/** Name and birth date, or name and address, must be there and be the register's. A birth date never changes. */
function refusedByRegister(paper: PresentedDocument, register: RegisterEntry): Reason | undefined {
  const document = paper.id;
  const { name, birth, address } = paper;
  if (!name || !(birth || address)) return reason('identity.fields-missing', guidebook(3), { document });
  const names = [register.name, ...(register.otherNames ?? [])];
  const nameMatches = names.some((candidate) => sameName(candidate, name));
  const addressMatches = address !== undefined && sameAddress(address, register.address);
  if (document === 'notification-card' && !(nameMatches && addressMatches)) {
    return reason('identity.notification-card-differs', guidebook(3));
  }
  if (!nameMatches) return reason('identity.name-differs', guidebook(3), { document });
  if (birth && !birth.equals(register.birth)) {
    return reason('identity.birth-differs', guidebook(3), { document });
  }
  if (!birth && !addressMatches) return reason('identity.address-differs', guidebook(3), { document });
  return undefined;
}

/** Only spaces are ignored: Unicode folding would make different characters of a name equal. */
function sameName(a: string, b: string): boolean {
  return a.replace(/\s/g, '') === b.replace(/\s/g, '');
}

/** Ignores width, spaces and the kind of hyphen; 一丁目 and 1-chome stay different. */
function sameAddress(a: string, b: string): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[\u2010-\u2015\u2212]|(?<=\d)ー(?=\d)/g, '-');
  return fold(a) === fold(b);
}
