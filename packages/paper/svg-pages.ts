/** The printed sheet on a kiosk's screen: the engine draws all pages as one tall SVG; each page becomes its own image. */

/** One SVG a page: a window on the tall drawing with a name for screen readers. All pages have one size. */
export function svgPages(drawing: string, pages: number, title: string): string[] {
  const size = /^<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing);
  if (!size) throw new Error('the drawing has no viewBox');
  const width = Number(size[1]);
  const height = Number(size[2]) / pages;
  const inside = drawing.slice(drawing.indexOf('>') + 1);
  return Array.from({ length: pages }, (_, page) => {
    const label = escape(pages === 1 ? title : `${title} ${page + 1}/${pages}`);
    const view = `viewBox="0 ${page * height} ${width} ${height}" width="${width}pt" height="${height}pt"`;
    const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
    return `<svg role="img" aria-label="${label}" ${view} ${spaces}>${inside}`;
  });
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
