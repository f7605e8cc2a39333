// `tegata card verify`: is what the card says what its issuer wrote, and is this the card it was written on? Down from
// roots that the verifier holds; for the town's own cards those that the town's J-LIS publishes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentsRoot, readContentsRootSet, type Verdict } from '@tegata/card';
import type { Command } from 'commander';
import { folderAt } from '../../folder.ts';
import { answer } from '../answer.ts';
import { townFolder } from '../town-folder.ts';
import { language, type Said } from './language.ts';
import { type PinOptions, pinSource, spending, withPins } from './pin-source.ts';
import { type OpenCard, type PlaceOptions, withCard, withPlace } from './place.ts';
import { table } from './table.ts';
import { CardTrouble } from './trouble.ts';

type Options = PlaceOptions & PinOptions & { readonly roots?: string };

const VERDICTS: Readonly<Record<Verdict, Said>> = {
  holds: { ja: '✓ 発行者の署名どおり', en: '✓ as the issuer signed it' },
  broken: { ja: '✗ 署名と合いません', en: '✗ not what the issuer signed' },
  'unknown-authority': { ja: '? 知らない発行者', en: '? an issuer nobody here knows' },
};

const APPLICATIONS = {
  text: { ja: '券面事項入力補助AP', en: 'Card text' },
  face: { ja: '券面事項確認AP', en: 'Card face' },
} satisfies Record<string, Said>;

const NAMES: Readonly<Record<string, Said>> = {
  certificate: { ja: '発行者の証明書', en: 'issuer’s certificate' },
  integrity: { ja: '個人番号・4情報の署名', en: 'signature over number and attributes' },
  number: { ja: '個人番号', en: 'individual number' },
  attributes: { ja: '基本4情報', en: 'four attributes' },
  signedKey: { ja: 'カードの鍵', en: 'card key' },
  face: { ja: '券面(写真・画像)', en: 'face, with photo and pictures' },
  numberPicture: { ja: '個人番号の画像', en: 'drawn individual number' },
  card: { ja: 'このカード自身', en: 'this very card' },
};

export function verifyVerb(card: Command): void {
  const verb = card
    .command('verify')
    .description('Is what the card says what its issuer wrote, and is it no copy? (card text PIN)')
    .option('--roots <file>', 'the issuer’s published roots (JWK set); for the town’s cards its own');
  withPins(withPlace(verb)).action(async (options: Options, command: Command) => {
    const found = await withCard(options, async (open) => {
      const roots = rootsOf(open, options.roots);
      const { card } = open;
      const pin = await pinSource(options, open)('text');
      return card.transaction(async () => {
        await card.verify('text', pin, spending(options));
        const number = await card.readNumber();
        const text = await card.verifyContents('text', roots);
        await card.verify('faceNumberA', number, spending(options));
        return { text, face: await card.verifyContents('face', roots) };
      });
    });
    const verdicts = Object.values(found).flatMap((each) => Object.values(each));
    const holds = verdicts.every((verdict) => verdict === 'holds');
    answer(command, { holds, ...found }, inWords(found));
    process.exitCode = holds ? 0 : 1;
  });
}

function inWords(found: Readonly<Record<'text' | 'face', Readonly<Record<string, Verdict>>>>): string {
  const spoken = language();
  const rows = (['text', 'face'] as const).flatMap((application) =>
    Object.entries(found[application]).map(([name, verdict]) => [
      APPLICATIONS[application][spoken],
      NAMES[name]?.[spoken] ?? name,
      VERDICTS[verdict][spoken],
    ]),
  );
  return table(rows).join('\n');
}

function rootsOf({ virtual }: OpenCard, named: string | undefined): ContentsRoot[] {
  const published = join(folderAt(townFolder()).keys, 'jlis', 'card-contents', 'roots.jwks.json');
  const path = named ?? (virtual && existsSync(published) ? published : undefined);
  if (path === undefined)
    throw new CardTrouble('town.no-roots', {
      ja: '発行者のルート(公開鍵)がありません。--roots FILE で指定してください。',
      en: 'There are no roots to check against. Name the issuer’s with --roots FILE.',
    });
  try {
    return readContentsRootSet(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new CardTrouble(
      'town.file',
      { ja: `${path} はルートのファイルではありません。`, en: `${path} is no set of roots.` },
      { path },
    );
  }
}
