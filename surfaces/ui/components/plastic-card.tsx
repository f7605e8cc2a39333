// The card one can hold (券面): an invented design marked 見本, front, back, and in its case, which covers what the
// case of the guidebook covers (the number, the sex). No emblem or colour of the real card is used.
import type { Child } from 'hono/jsx';
import type { Lang } from '../language.ts';
import { kitWords } from '../words.ts';

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
  lang: Lang;
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
        <Line term={ja('card.birth')}>{face.birth}</Line>
        <Line term={ja('card.sex')}>
          {cased ? <span class="plastic-card-frost">{ja('card.hidden')}</span> : face.sex}
        </Line>
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
      {face.otherName && <span class="font-name">({face.otherName})</span>}
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

/** Sea waves (青海波) and a barrier gate (関所): where a permit was shown. */
function Ground({ side }: { side: PlasticCardProps['side'] }) {
  const rows = Array.from({ length: 8 }, (_, row) => row);
  const columns = Array.from({ length: 15 }, (_, column) => column);
  return (
    <svg class="plastic-card-ground" viewBox="0 0 856 540" preserveAspectRatio="none" aria-hidden="true">
      <rect width="856" height="540" fill={side === 'back' ? '#eef3f1' : '#eaf1fd'} />
      <path d="M0 0H856V96C640 130 300 60 0 112Z" fill={side === 'back' ? '#cfe3dc' : '#cadcf8'} />
      <g fill="none" stroke={side === 'back' ? '#bcd6cd' : '#c3d5f4'} stroke-width="2">
        {rows.flatMap((row) =>
          columns.map((column) => {
            const x = column * 64 - (row % 2 ? 32 : 0);
            const y = 300 + row * 32;
            return (
              <path
                d={`M${x} ${y}a32 32 0 0 1 64 0M${x + 11} ${y}a21 21 0 0 1 42 0M${x + 22} ${y}a10 10 0 0 1 20 0`}
              />
            );
          }),
        )}
      </g>
      <g fill="none" stroke={side === 'back' ? '#a9c9be' : '#afc6ee'} stroke-width="9" stroke-linecap="round">
        <path d="M640 300V186M770 300V186M616 190H794M628 222H782M616 190q89 -26 178 0" />
      </g>
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
  const dots = Array.from({ length: 121 }, (_, at) => at).filter((at) => (at * 37 + (at % 11) * 5) % 7 < 3);
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
      {dots.map((at) => (
        <rect x={(at % 11) + 8} y={Math.floor(at / 11) + 8} width="1" height="1" />
      ))}
    </svg>
  );
}
