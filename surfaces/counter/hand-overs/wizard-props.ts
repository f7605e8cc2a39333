// What every step of the hand-over page is given (受け渡しの画面の材料).
import type { FieldErrors, Typed } from '@tegata/ui';
import type { Trouble } from '../frame/attempt.tsx';
import type { Desk } from '../frame/desk.ts';
import type { Paper } from './papers.ts';
import type { Progress } from './stage.ts';

export type WizardProps = Progress & {
  desk: Desk;
  deskUrl: string;
  /** Papers chosen for the identity check; none yet when undefined. */
  papers?: Paper[] | undefined;
  typed?: Typed;
  errors?: FieldErrors;
  trouble?: Trouble | undefined;
};
