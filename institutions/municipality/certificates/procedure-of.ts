// What law calls the issue of one certificate (手続きの名): a renewal, or a new issue of its kind.
import type { ProcedureId } from '@tegata/law';
import type { Ordered } from './tables.ts';

export const procedureOf = ({ kind, basis }: Pick<Ordered, 'kind' | 'basis'>): ProcedureId =>
  basis === 'renewal' ? 'certificate-renewal' : kind === 'auth' ? 'auth-issue' : 'sign-issue';
