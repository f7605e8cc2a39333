// 共有できるリンク: the address of the same questions with the choices that tell nothing about a person. Dates never stand in it.
import type { Choices } from './answers.ts';

/** `happened=not-found&by=proxy&paper=passport`; what stands by default is left out. */
export function choicesQuery({ happened, status, by, papers, why, pin }: Choices): string {
  const query = new URLSearchParams();
  if (happened !== 'dates') query.set('happened', happened);
  if (status !== 'citizen') query.set('status', status);
  if (by !== 'self') query.set('by', by);
  for (const paper of papers) query.append('paper', paper);
  if (why) query.set('why', why);
  if (pin) query.set('pin', pin);
  return query.toString();
}
