// ふりがな: texts carry their readings as `漢字《かんじ》` (the notation of 青空文庫), with `｜` before a word whose beginning
// cannot be seen from its signs. On a page they become ruby; where no ruby can stand, they go.

/** A word and its reading; without `｜` the word is the run of kanji before it. */
const READING = /(?:｜([^《｜<>]+)|([\p{Script=Han}々〆ヶ]+))《([^》]+)》/gu;

/** The text without its readings, for titles, attributes and papers of plain text. */
export const withoutReadings = (text: string): string => text.replace(READING, '$1$2');

/** Turns the readings in a whole HTML page into ruby, and removes them where markup cannot stand. */
export function withRuby(html: string): string {
  let plain = 0;
  return html.replace(/<[^>]*>|[^<]+/g, (piece) => {
    if (!piece.startsWith('<')) return plain > 0 ? withoutReadings(piece) : annotate(piece);
    const [, end, name = ''] = /^<(\/?)([a-z]+)/i.exec(piece) ?? [];
    if (PLAIN.has(name.toLowerCase())) plain += end ? -1 : 1;
    return withoutReadings(piece);
  });
}

/** A text stays one piece, so that a row (flex) does not take every ruby in it for a thing of its own. */
function annotate(text: string): string {
  const annotated = text.replace(READING, '<ruby>$1$2<rp>（</rp><rt>$3</rt><rp>）</rp></ruby>');
  return annotated === text ? text : `<span>${annotated}</span>`;
}

/** Elements whose content is text and nothing else, or a picture, which has no ruby. */
const PLAIN = new Set(['title', 'script', 'style', 'option', 'textarea', 'svg']);
