// 本人確認 at the hand-over (番号法 17条; guidebook p.3): law judges the documents against the register, the clerk
// compares the face. A refusal can be followed by other documents; what was shown is not kept, only the verdict.
import {
  confirmIdentity,
  IDENTITY_DOCUMENTS,
  type IdentityDocumentId,
  law,
  type PresentedDocument,
} from '@tegata/law';
import type { InputOf } from '@tegata/wire';
import { eq } from 'drizzle-orm';
import type { municipalityContract } from '../contract.ts';
import { MunicipalityError } from '../errors.ts';
import type { Resident } from '../register/tables.ts';
import { type Desk, type Room, today } from '../room.ts';
import { lockHandOver, refuseClosed } from './hand-over.ts';
import { handOvers, type Verdict } from './tables.ts';

type Shown = InputOf<(typeof municipalityContract)['operations']['confirmIdentity']>['body'];

export function identityDesk(room: Room) {
  return {
    async confirmIdentity({ params: { handOverId }, body }, { tx, caller }) {
      const documents = body.documents.map(presented);
      const { handOver, card } = await lockHandOver(tx, handOverId);
      refuseClosed(handOver);
      // Confirmed once is confirmed: a second submission cannot take it back.
      if (handOver.identity?.confirmed) return told(handOver.identity);
      const verdict = judgeIdentity(documents, body.faceMatches, card.holder, today(room));
      await tx
        .update(handOvers)
        .set({ identity: verdict, step: verdict.confirmed ? 'pins' : 'identity' })
        .where(eq(handOvers.id, handOverId));
      const kind = verdict.confirmed ? 'identity.confirmed' : 'identity.refused';
      const detail = {
        handOver: handOverId,
        documents: documents.map(({ id }) => id),
        reasons: verdict.reasons.map(({ code }) => code),
      };
      await room.note(tx, { kind, subject: card.cardSerial, actor: caller, detail });
      return told(verdict);
    },
  } satisfies Desk<'confirmIdentity'>;
}

const told = ({ confirmed, reasons }: Verdict) => ({ confirmed, reasons: [...reasons] });

/** What is known of the person whom the papers must be about. */
type Known = Pick<Resident, 'name' | 'birth'> &
  Partial<Pick<Resident, 'formerName' | 'aliasName'>> & { address: string };

/** Whether papers and face are this person's: at a hand-over, and wherever else somebody stands at a counter. */
export function judgeIdentity(
  documents: readonly PresentedDocument[],
  faceMatches: boolean,
  holder: Known,
  on: Temporal.PlainDate,
): Verdict {
  const { name, birth, address } = holder;
  const { answer, reasons } = confirmIdentity({
    purpose: 'card-hand-over',
    documents,
    on,
    register: { name, birth, address, otherNames: otherNames(holder) },
    // A hand-over begins with the code on the notice.
    deliveryNotice: true,
  });
  if (faceMatches) return { confirmed: answer, reasons };
  const face = { code: 'identity.face-differs', source: law('番号法', '17') } as const;
  return { confirmed: false, reasons: answer ? [face] : [face, ...reasons] };
}

/** 旧氏 with the given name, and 通称, stand on the register and so on people's papers. */
function otherNames({ name, formerName, aliasName }: Known): string[] {
  const given = name.split(/\s/).slice(1).join(' ');
  return [...(formerName ? [`${formerName} ${given}`] : []), ...(aliasName ? [aliasName] : [])];
}

/** @throws MunicipalityError `municipality.document-kind-unknown` */
export function presented(shown: Shown['documents'][number]): PresentedDocument {
  const { kind, name, birth, address, validUntil, issuedOn, photo } = shown;
  if (!Object.hasOwn(IDENTITY_DOCUMENTS, kind)) {
    throw new MunicipalityError('municipality.document-kind-unknown', { params: { kind } });
  }
  return {
    id: kind as IdentityDocumentId,
    ...(name !== undefined && { name }),
    ...(birth !== undefined && { birth: Temporal.PlainDate.from(birth) }),
    ...(address !== undefined && { address }),
    ...(validUntil !== undefined && { validUntil: Temporal.PlainDate.from(validUntil) }),
    ...(issuedOn !== undefined && { issued: Temporal.PlainDate.from(issuedOn) }),
    ...(photo !== undefined && { photo }),
  };
}
