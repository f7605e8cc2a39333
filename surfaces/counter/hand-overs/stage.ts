// Where a hand-over stands (受け渡しの段階): what the ward office knows, and what lies on the reader. Nothing about it is
// kept in this process, so a reload, another browser or a restart goes on at the same place.
import type { Counter, Municipality } from '../deps.ts';
import type { OnReader } from '../terminal.ts';

export type HandOver = Awaited<ReturnType<Municipality['handOver']>>;

export type Stage =
  | 'identity'
  | 'refused'
  | 'card'
  | 'other-card'
  | 'pins'
  | 'give'
  | 'done'
  | 'card-left'
  | 'abandoned';

/** The stage a clerk sees. A PIN is set when the chip says so, not when somebody pressed a button. */
export function stageOf({ step, identity, card, pinsNeeded }: HandOver, onReader: OnReader): Stage {
  const here = onReader.kind === 'card' && onReader.serial === card.cardSerial;
  switch (step) {
    case 'identity':
      return identity && !identity.confirmed ? 'refused' : 'identity';
    case 'done':
      return here ? 'card-left' : 'done';
    case 'abandoned':
      return here ? 'other-card' : 'abandoned';
    case 'pins':
      if (onReader.kind === 'nothing') return 'card';
      if (!here) return 'other-card';
      return pinsNeeded.every((pin) => onReader.pinsSet.includes(pin)) ? 'give' : 'pins';
  }
}

/** A short text that changes whenever the reader's state does. */
export const readerState = (onReader: OnReader): string =>
  onReader.kind === 'card' ? `${onReader.serial} ${onReader.pinsSet.join()}` : onReader.kind;

export type Progress = { handOver: HandOver; onReader: OnReader; stage: Stage };

/** Asks the ward office and the reader. */
export async function progressOf({ municipality, terminal }: Counter, handOverId: string): Promise<Progress> {
  const [handOver, onReader] = await Promise.all([municipality.handOver(about(handOverId)), terminal.look()]);
  return { handOver, onReader, stage: stageOf(handOver, onReader) };
}

/** Every call about one hand-over carries its id, so that its whole story can be found in the records. */
export const about = (handOverId: string) => ({ params: { handOverId }, correlation: handOverId });
