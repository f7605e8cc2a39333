// Paper (住民票の写し): typesetting and PDF/UA-1 export of a page, above what the engine needs for an empty one.
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createPress } from '@tegata/paper';
import { copyOf, hannah, taro } from '../packages/paper/testing/household.ts';
import { inTurn, perSecond } from './measure.ts';

export default async function paper() {
  const press = await createPress();
  return [
    await perSecond('paper.resident-record', 'an empty PDF/UA-1 page of the same engine', {
      subject: inTurn(() => {
        const { pages } = press.print('residentRecord', nextCopy());
        if (pages !== 1) throw new Error('the bench counts copies of one page');
      }),
      reference: inTurn(emptyPages()),
    }),
  ];
}

let copies = 0;
/** Another household every time, as at a kiosk: nothing of an earlier print helps a later one. */
function nextCopy() {
  const number = ++copies;
  const member = { ...taro, name: `芝浦 太郎${number}`, reading: `しばうら たろう${number}` };
  return copyOf([member, { ...hannah, relation: `妻${number}` }], {
    address: `東京都港区芝公園一丁目5番${number}号`,
    documentNumber: String(number).padStart(11, '0'),
  });
}

/** A page with a title and a language, which PDF/UA asks for, and no words. */
function emptyPages(): () => void {
  const { resolve } = createRequire(new URL('../packages/paper/package.json', import.meta.url));
  const font = resolve('@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [font] }] });
  let pages = 0;
  return () => {
    const outcome = compiler.compile({
      mainFileContent:
        '#set document(title: sys.inputs.title)\n#set text(lang: "ja")\n#pagebreak(weak: true)',
      inputs: { title: `空 ${++pages}` },
    });
    if (!outcome.result) throw new Error('the engine did not set an empty page');
    compiler.pdf(outcome.result, { pdfStandard: 'ua-1' });
    if (pages % 8 === 0) compiler.evictCache(1);
  };
}
