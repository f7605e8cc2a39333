/** The press: one Typst compiler kept warm, from typed contents to PDF/UA-1 and to SVG pages for a screen. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { type CardNotice, cardNoticeSheet } from './card-notice.ts';
import { type CounterSlip, counterSlipSheet } from './counter-slip.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { type DeliveryReceipt, deliveryReceiptSheet } from './delivery-receipt.ts';
import { type FontFile, fontPaths, minchoFonts } from './fonts.ts';
import { PaperError } from './paper-error.ts';
import { type ResidentRecordCopy, residentRecordSheet } from './resident-record.ts';
import { type SealImage, sealFileName } from './seal.ts';
import { svgPages } from './svg-pages.ts';

/** What each template is filled with. */
export type Contents = {
  residentRecord: ResidentRecordCopy;
  cardNotice: CardNotice;
  counterSlip: CounterSlip;
  deliveryReceipt: DeliveryReceipt;
};

export type PressOptions = {
  /** The operator's own 明朝 or 外字 fonts, tried before the built-in ones. */
  fonts?: readonly FontFile[];
  /** The operator's 公印. Without it every sheet carries 見本. */
  seal?: SealImage;
  /** `ua-1` reads well aloud and is the default; `a-2a` is for archives. The engine exports one at a time. */
  standard?: 'ua-1' | 'a-2a';
};

export type Printed = {
  pdf: Uint8Array;
  pages: number;
  /** One standalone SVG image a page. */
  svg(): string[];
};

export type Press = {
  /**
   * Prints one document. Throws `PaperError`: `unsupported-characters` before anything is drawn, `item-missing`,
   * `too-long`, `no-subject`. Equal contents give equal bytes.
   */
  print<Template extends keyof Contents>(template: Template, contents: Contents[Template]): Printed;
  /** Characters of `text` that this press cannot draw as written; the kiosk refuses by them (使用できない文字). */
  unsupportedCharacters(text: string): string[];
};

const templates = fileURLToPath(new URL('templates', import.meta.url));

const sheets = {
  residentRecord: { file: 'resident-record.typ', fill: residentRecordSheet },
  cardNotice: { file: 'card-notice.typ', fill: cardNoticeSheet },
  counterSlip: { file: 'counter-slip.typ', fill: counterSlipSheet },
  deliveryReceipt: { file: 'delivery-receipt.typ', fill: deliveryReceiptSheet },
} satisfies { [T in keyof Contents]: { file: string; fill(contents: Contents[T]): object } };

/** Opens a press: reads the fonts once and keeps the compiler for every later print. */
export async function createPress(options: PressOptions = {}): Promise<Press> {
  const mincho = minchoFonts(options.fonts);
  const paths = fontPaths(mincho);
  const coverage = await readCoverage(mincho);
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: paths }] });
  const seal = options.seal ? sealFileName(options.seal) : '';
  if (options.seal) compiler.mapShadow(join(templates, seal), Buffer.from(options.seal.image));
  const families = [...new Set(mincho.map(({ family }) => family))];
  const standard = options.standard ?? 'ua-1';

  let prints = 0;

  return {
    unsupportedCharacters: (text) => coverage.unsupported(text),
    print: (template, contents) => {
      const sheet = sheets[template].fill(contents as never);
      const elsewhere = checkCharacters(sheet, coverage);
      // One synchronous call from inputs to document: two prints cannot meet inside the compiler.
      const document = compile(compiler, join(templates, sheets[template].file), {
        sheet: JSON.stringify(sheet),
        press: JSON.stringify({ mincho: families, elsewhere, seal }),
      });
      const pdf = exportPdf(compiler, document, standard);
      if (++prints % printsPerSweep === 0) compiler.evictCache(1);
      return {
        pdf,
        pages: document.numOfPages,
        svg: () => svgPages(compiler.plainSvg(document), document.numOfPages, document.title ?? ''),
      };
    },
  };
}

/** Layout results of earlier prints leave memory every so often, and with them the names they were made of. */
const printsPerSweep = 8;

function checkCharacters(sheet: object, coverage: Coverage): Record<string, string> {
  const missing = new Set<string>();
  const elsewhere: Record<string, string> = {};
  for (const text of texts(sheet)) {
    for (const character of coverage.unsupported(text)) missing.add(character);
    Object.assign(elsewhere, coverage.elsewhere(text));
  }
  if (missing.size > 0) throw new PaperError('paper.unsupported-characters', { characters: [...missing] });
  return elsewhere;
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) yield* texts(inner);
}

export function compile(
  compiler: NodeCompiler,
  mainFilePath: string,
  inputs: Record<string, string>,
): NodeTypstDocument {
  const outcome = compiler.compile({ mainFilePath, inputs });
  const document = outcome.result;
  if (document) return document;
  const error = outcome.takeError();
  const diagnostics = error ? compiler.fetchDiagnostics(error).map(({ message }) => String(message)) : [];
  throw new PaperError('paper.template-failed', { diagnostics });
}

/** The engine itself refuses a missing glyph or an untagged picture under PDF/UA and PDF/A: the second lock on the door. */
export function exportPdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  pdfStandard: string,
): Uint8Array {
  try {
    return new Uint8Array(compiler.pdf(document, { pdfStandard }));
  } catch (refusal) {
    const [, message] = /message: "((?:[^"\\]|\\.)*)"/.exec(String(refusal)) ?? [];
    throw new PaperError('paper.template-failed', { diagnostics: [message ?? String(refusal)] });
  }
}
