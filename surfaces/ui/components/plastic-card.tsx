// The card one can hold (券面): an invented design marked 見本, front, back, and in its case, which covers what the
// case of the guidebook covers (the number, the sex). No emblem or colour of the real card is used.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';

/** What is printed on a card. Dates come as text, in the form the printer used. */
export type CardFace = {
  name: string;
  /** Former name or alias (旧氏・通称), printed under the name. */
  otherName?: string | undefined;
  address: string;
  birth: string;
  sex: string;
  expiry: string;
  /** Written by hand at the counter. */
  certificateExpiry?: string | undefined;
  /** Entries of the 追記欄. */
  additional?: string[] | undefined;
  /** `<Portrait>` or `<img>`; the card of an infant has none. */
  photo?: Child;
};

type PlasticCardProps = {
  lang: ReaderLang;
  side: 'front' | 'back' | 'case';
  face: CardFace;
};

/** Fills its container up to 32rem; proportions are those of ID-1. */
export function PlasticCard({ lang, side, face }: PlasticCardProps) {
  const t = kitWords(lang);
  const label = t('card.figure', { name: face.name, side: t(`card.${side}`) });
  return (
    <figure aria-label={label}>
      <div class="plastic-card" data-side={side} lang="ja">
        <Ground side={side} />
        <p class="plastic-card-title">
          個人番号カード<small>TEGATA TOWN ID CARD</small>
        </p>
        <p class="plastic-card-sample">見本</p>
        {side === 'back' ? <Back face={face} /> : <Front face={face} cased={side === 'case'} />}
        {side === 'case' && <div class="plastic-card-case" aria-hidden="true" />}
      </div>
      <figcaption class="mt-2 text-dns-14N-130 text-ink-soft">{t('card.not-real')}</figcaption>
    </figure>
  );
}

const ja = kitWords('ja');

function Front({ face, cased }: { face: CardFace; cased: boolean }) {
  return (
    <>
      <div class="plastic-card-photo">{face.photo}</div>
      <dl class="plastic-card-lines">
        <Name face={face} />
        <Line term={ja('card.address')}>{face.address}</Line>
        <div data-pair>
          <dt>{ja('card.birth')}</dt>
          <dd>{face.birth}</dd>
          <dt>{ja('card.sex')}</dt>
          <dd>{cased ? <span class="plastic-card-frost">{ja('card.hidden')}</span> : face.sex}</dd>
        </div>
        <Line term={ja('card.expiry')}>{face.expiry}</Line>
        <Line term={ja('card.certificate-expiry')}>{face.certificateExpiry ?? '―'}</Line>
      </dl>
      <div class="plastic-card-additional">
        <p>
          <small>{ja('card.additional')}</small>
        </p>
        <ul>
          {face.additional?.map((entry) => (
            <li>{entry}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Back({ face }: { face: CardFace }) {
  return (
    <>
      <Chip />
      <p class="plastic-card-number">
        <small>{ja('card.number')}</small>
        <span aria-hidden="true">●●●● ●●●● ●●●●</span>
      </p>
      <dl class="plastic-card-lines">
        <Name face={face} />
        <Line term={ja('card.birth')}>{face.birth}</Line>
      </dl>
      <p class="plastic-card-foot">この面を他人に見せないでください。この町の番号はすべて架空です。</p>
      <Code />
    </>
  );
}

function Name({ face }: { face: CardFace }) {
  const length = [...face.name].length;
  const size = length > 60 ? 'longest' : length > 14 ? 'long' : undefined;
  return (
    <Line term={ja('card.name')}>
      <span class="plastic-card-name" data-length={size}>
        {face.name}
      </span>
      {face.otherName && <span class="font-name">（{face.otherName}）</span>}
    </Line>
  );
}

function Line({ term, children }: { term: string; children?: Child }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Sea waves (青海波) under a plain head: the ground is the same on every card, so it is drawn once. */
const ground = (paper: string, head: string, line: string) => {
  const wave = (x: number, y: number) =>
    `M${x} ${y}a32 32 0 0 1 64 0M${x + 11} ${y}a21 21 0 0 1 42 0M${x + 22} ${y}a10 10 0 0 1 20 0`;
  const waves = Array.from({ length: 6 * 15 }, (_, at) => {
    const row = Math.floor(at / 15);
    return wave((at % 15) * 64 - (row % 2 ? 32 : 0), 368 + row * 32);
  });
  return raw(
    `<rect width="856" height="540" fill="${paper}"/><path d="M0 0H856V88C640 118 300 60 0 106Z" fill="${head}"/><path d="${waves.join('')}" fill="none" stroke="${line}" stroke-width="2"/>`,
  );
};
const grounds = {
  front: ground('#eaf1fd', '#cadcf8', '#c3d5f4'),
  back: ground('#eef3f1', '#cfe3dc', '#bcd6cd'),
};

function Ground({ side }: { side: PlasticCardProps['side'] }) {
  return (
    <svg class="plastic-card-ground" viewBox="0 0 856 540" preserveAspectRatio="none" aria-hidden="true">
      {grounds[side === 'back' ? 'back' : 'front']}
    </svg>
  );
}

/** Contacts of an ISO 7816 module. */
function Chip() {
  return (
    <svg class="plastic-card-chip" viewBox="0 0 135 120" aria-hidden="true">
      <rect x="2" y="2" width="131" height="116" rx="16" fill="#e2c979" stroke="#8e7836" stroke-width="3" />
      <path
        d="M2 40H46M2 80H46M89 40H133M89 80H133M46 2V118M89 2V118M46 40Q67 20 89 40M46 80Q67 100 89 80"
        fill="none"
        stroke="#8e7836"
        stroke-width="3"
      />
    </svg>
  );
}

/** A square code that leads nowhere: finder corners and a fixed pattern. */
function Code() {
  const dots = Array.from(
    { length: 169 },
    (_, at) => [(at % 13) + 8, Math.floor(at / 13) + 8] as const,
  ).filter(([x, y]) => (x * 7 + y * 13 + x * y * 5) % 11 < 5);
  return (
    <svg class="plastic-card-code" viewBox="0 0 21 21" shape-rendering="crispEdges" aria-hidden="true">
      {[
        [0, 0],
        [14, 0],
        [0, 14],
      ].map(([x, y]) => (
        <path
          d={`M${x} ${y}h7v7h-7zM${x! + 1} ${y! + 1}v5h5v-5zM${x! + 2} ${y! + 2}h3v3h-3z`}
          fill-rule="evenodd"
        />
      ))}
      <path d={dots.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('')} />
    </svg>
  );
}
