/** The printed sheet on a kiosk's screen: the engine draws all pages as one tall SVG; each page becomes its own image. */

/** One standalone SVG a page, with a name for screen readers. All pages have one size. */
export function svgPages(drawing: string, pages: number, title: string): string[] {
  const size = /^<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing);
  const definitions = drawing.indexOf('\n    <defs');
  // Each page begins with its white sheet, the only path that stands outside a group (four spaces deep).
  const drawn = drawing.slice(0, definitions).split('\n    <path class="typst-shape"').slice(1);
  if (!size || definitions < 0 || drawn.length !== pages)
    throw new Error('the engine draws pages in another way');
  const width = Number(size[1]);
  const height = Number(size[2]) / pages;
  return drawn.map((page, index) => {
    const label = attribute(pages === 1 ? title : `${title} ${index + 1}/${pages}`);
    const view = `viewBox="0 ${index * height} ${width} ${height}" width="${width}pt" height="${height}pt"`;
    const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
    const sheet = `<rect y="${index * height}" width="${width}" height="${height}" fill="#ffffff"/>`;
    const content = page.slice(page.indexOf('/>') + 2);
    return `<svg role="img" aria-label="${label}" ${view} ${spaces}>${sheet}${content}${drawing.slice(definitions)}`;
  });
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
