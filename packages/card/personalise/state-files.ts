// Files of a chip's state, found and written while a card is made. The chip's own commands go another way, which asks for
// rights.
import { type CardFile, type CardState, withFile } from '../chip/state.ts';

/** The card with these transparent files written. */
export function withContents(
  card: CardState,
  aid: string,
  contents: readonly (readonly [number, Uint8Array])[],
): CardState {
  return contents.reduce((state, [fid, content]) => {
    const file = fileOf(state, aid, fid);
    if (file?.type !== 'transparent') throw new TypeError(`${aid} has no file ${fid}`);
    return withFile(state, aid, fid, { ...file, content: new Uint8Array(content) });
  }, card);
}

/** A file of an application, if the card has it. */
export function fileOf(card: CardState, aid: string, fid: number): CardFile | undefined {
  return card.applications.find((application) => application.aid === aid)?.files.get(fid);
}
