// The papers a clerk can be shown (本人確認書類) on a day, and what each kind usually shows. Only the day's own list is
// offered: an ended document is still recognised when it is brought, and its refusal is explained by the law's reasons.
import { IDENTITY_DOCUMENTS, type IdentityDocument, type IdentityDocumentId } from '@tegata/law';

export type PaperGroup = 'B1' | 'B2' | 'refused';

export type Paper = IdentityDocument & { id: IdentityDocumentId; group: PaperGroup };

/** Papers that bear no address: what stands on them is name and birth date. */
const withoutAddress: ReadonlySet<IdentityDocumentId> = new Set([
  'passport',
  'health-insurance-card',
  'eligibility-certificate',
  'pension-handbook',
  'basic-pension-number-notice',
  'student-card',
  'employee-card',
  'qualification-certificate',
]);

export const bearsAddress = (id: IdentityDocumentId) => !withoutAddress.has(id);

const allPapers: Paper[] = (
  Object.entries(IDENTITY_DOCUMENTS) as [IdentityDocumentId, IdentityDocument][]
).map(([id, document]) => {
  const { lists } = document;
  return { ...document, id, group: lists.includes('B1') ? 'B1' : lists.includes('B2') ? 'B2' : 'refused' };
});

const onOrAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) >= 0;

/** Whether a paper counts on a day at all. */
const counts = ({ from, to }: Paper, on: Temporal.PlainDate) =>
  onOrAfter(on, from) && (!to || onOrAfter(to, on));

/** What may be brought on a day, one group. */
export const papersFor = (group: 'B1' | 'B2', on: Temporal.PlainDate): Paper[] =>
  allPapers.filter((paper) => paper.group === group && counts(paper, on));

/** What people bring although it does not count (any more): chosen so that the refusal has its reason. */
export const papersRefused = (on: Temporal.PlainDate): Paper[] =>
  allPapers.filter((paper) => paper.group === 'refused' || !counts(paper, on));

/** The papers named in an address or a form, in their order, at most six. */
export function papersNamed(names: readonly string[]): Paper[] {
  const chosen = [...new Set(names)].flatMap((name) => allPapers.filter(({ id }) => id === name));
  return chosen.slice(0, 6);
}
