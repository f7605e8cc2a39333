// 個人番号通知書: the letter that tells a person the number and brings the form id for a card. Built when it is posted,
// so that neither the outbox nor its dead letters ever hold a number.
import { formatIndividualNumber } from '@tegata/numbers';
import { and, eq, isNull } from 'drizzle-orm';
import { type Premises, workThrough } from '../premises.ts';
import { openHolder, openNumber } from './register-entry.ts';
import { registerEntries } from './tables.ts';

export const NOTICE_QUEUE = 'number-notice';

/** Posts the notices of new numbers until the ledger's outbox stops. */
export function postNumberNotices(premises: Premises): Promise<void> {
  const { ledger, post, vault, office, clock } = premises;
  return workThrough<{ registerId: string; at: string }>(
    premises,
    NOTICE_QUEUE,
    4,
    async ({ registerId, at }, id) => {
      const [entry] = await ledger
        .db()
        .select()
        .from(registerEntries)
        .where(eq(registerEntries.id, registerId));
      if (!entry || entry.noticePostedAt) return;
      const { name, birth } = openHolder(vault, entry);
      await post.deliver({
        id,
        at,
        from: 'jlis',
        to: entry.addressee,
        kind: 'number-notice',
        title: { ja: '個人番号通知書', en: 'Individual Number Notice' },
        body: {
          name,
          birth,
          individualNumber: formatIndividualNumber(openNumber(vault, entry)),
          designatedOn: entry.designatedOn.toString(),
          formId: entry.formId,
          /** Where a card is applied for, below the resident's own desk. */
          applyPath: `/apply/${entry.formId}`,
        },
      });
      await ledger.transaction(async (tx) => {
        const posted = await tx
          .update(registerEntries)
          .set({ noticePostedAt: clock.now() })
          .where(and(eq(registerEntries.id, registerId), isNull(registerEntries.noticePostedAt)))
          .returning({ id: registerEntries.id });
        if (posted.length === 0) return;
        await office.note(tx, {
          kind: 'letter.posted',
          subject: registerId,
          actor: 'jlis',
          detail: { letter: 'number-notice', id },
        });
      });
    },
  );
}
