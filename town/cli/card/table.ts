// Columns that stand in line in a terminal, where a kanji is as wide as two Latin letters (Unicode TR 11).

/** Cells a text takes. */
function width(text: string): number {
  let cells = 0;
  for (const char of text) cells += isWide(char.codePointAt(0)!) ? 2 : 1;
  return cells;
}

/** `text` filled with spaces to `cells`. */
function padded(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - width(text)));
}

/** Rows of cells as lines, each column as wide as its widest cell, two spaces between. */
export function table(rows: readonly (readonly string[])[], indent = ''): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    (indent + row.map((cell, column) => padded(cell, widths[column]!)).join('  ')).trimEnd(),
  );
}

/** Kana, kanji, full-width forms and what stands between them. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
