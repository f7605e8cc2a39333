/** Writing a signature into an XML text just before the end of its root element, leaving every other octet alone. */

import { malformed } from '../../der/read.ts';

/** @throws `pki.malformed` for an encoding in which ASCII is not ASCII (UTF-16), and for what has no root element */
export function endOfRoot(bytes: Uint8Array, addition: string): Uint8Array {
  // Octets as characters: in UTF-8, Shift_JIS and EUC-JP no octet of another character is one of < / > ? ! -.
  const text = Buffer.from(bytes).toString('latin1');
  if (text.includes('\0')) throw malformed('XML: write it in UTF-8');
  const end = endOfMarkup(text);
  const closing = /<\/[^<>]+>$/.exec(text.slice(0, end));
  if (closing)
    return Buffer.from(`${text.slice(0, closing.index)}${addition}${text.slice(closing.index)}`, 'latin1');
  const opening = text.lastIndexOf('<', end);
  const name = /^<([^\s/>]+)[^<]*\/>$/.exec(text.slice(opening, end))?.[1];
  if (opening < 0 || !name) throw malformed('XML: no root element');
  return Buffer.from(`${text.slice(0, end - 2)}>${addition}</${name}>${text.slice(end)}`, 'latin1');
}

/** Where the root element ends: before white space, comments and processing instructions at the end. */
function endOfMarkup(text: string): number {
  let end = text.length;
  for (;;) {
    end = text.slice(0, end).trimEnd().length;
    if (text.endsWith('-->', end)) end = text.lastIndexOf('<!--', end);
    else if (text.endsWith('?>', end)) end = text.lastIndexOf('<?', end);
    else return end;
    if (end < 0) throw malformed('XML: no root element');
  }
}
