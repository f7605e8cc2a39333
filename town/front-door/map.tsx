// The map of the town (町の地図): an invented drawing whose buildings are the ways in. Below 48em the same places
// stand as a list of panels instead, because lettering on a shrunken map cannot be read.
import type { Lang } from '@tegata/ui';
import type { Child } from 'hono/jsx';
import type { Places } from './deps.ts';
import type { Opening, Station } from './opening.ts';
import { words } from './words.ts';

type MapProps = { lang: Lang; places: Places; openings: Record<Station, Opening> };

const ink = '#23324f';
const line = { stroke: ink, 'stroke-width': '2', 'stroke-linejoin': 'round' } as const;

export function TownMap({ lang, places, openings }: MapProps) {
  const t = words(lang);
  return (
    <svg viewBox="0 0 720 520" class="h-auto w-full" focusable="false">
      <title>{t('home.map')}</title>
      <Ground />
      <Plots label={t('place.plot')} />
      <Building lang={lang} href={places.jlis} name={t('place.jlis-short')} x={350} y={196}>
        <JlisTower />
      </Building>
      <Building lang={lang} href={places.pki} name={t('place.pki-short')} x={560} y={196}>
        <Authority />
      </Building>
      <Building
        lang={lang}
        href={places.counter}
        name={t('place.counter-short')}
        opening={openings.counter}
        x={150}
        y={204}
      >
        <WardOffice />
      </Building>
      <Building lang={lang} href={places.desk} name={t('place.desk-short')} x={250} y={440}>
        <Homes />
      </Building>
      <Building lang={lang} href={places.guide} name={t('place.guide-short')} x={70} y={434}>
        <NoticeBoard />
      </Building>
      <Building
        lang={lang}
        href={places.kiosk}
        name={t('place.kiosk-short')}
        opening={openings.kiosk}
        x={535}
        y={425}
      >
        <Shop />
      </Building>
    </svg>
  );
}

type BuildingProps = {
  lang: Lang;
  href: string;
  name: string;
  opening?: Opening | undefined;
  /** Where the middle of the ground floor stands. */
  x: number;
  y: number;
  children?: Child;
};

function Building({ lang, href, name, opening, x, y, children }: BuildingProps) {
  const t = words(lang);
  const state =
    opening && t(opening.open === undefined ? 'open.unknown' : opening.open ? 'open.yes' : 'open.no');
  const width = Math.max(...[name, state ?? ''].map((text) => letters(text))) * 9.6 + 36;
  const tall = state ? 56 : 34;
  return (
    <a href={href} data-button class="no-underline" transform={`translate(${x} ${y})`}>
      {children}
      <rect
        x={-width / 2}
        y="8"
        width={width}
        height={tall}
        rx="8"
        fill="#ffffff"
        stroke={ink}
        stroke-width="2"
      />
      <text y="31" text-anchor="middle" font-size="19" font-weight="700" fill="#0017c1" class="underline">
        {name}
      </text>
      {state && (
        <text y="54" text-anchor="middle" font-size="17" fill={opening.open ? '#197a4b' : '#595959'}>
          {opening.open ? '● ' : '○ '}
          {state}
        </text>
      )}
    </a>
  );
}

/** Widths in half letters: a kanji is two. */
const letters = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2fff' ? 2 : 1), 0);

function Ground() {
  const trees = [
    [34, 96],
    [66, 70],
    [266, 84],
    [300, 332],
    [352, 344],
    [40, 352],
    [70, 338],
    [660, 166],
    [690, 190],
    [662, 412],
    [690, 392],
    [246, 236],
    [286, 240],
  ] as const;
  return (
    <g>
      <rect width="720" height="520" rx="20" fill="#e6f0e3" />
      <path
        d="M0 470 Q180 506 360 486 T720 452 V500 a20 20 0 0 1 -20 20 H20 a20 20 0 0 1 -20 -20Z"
        fill="#bcdcf2"
      />
      <path
        d="M30 494 q14 -7 28 0 t28 0 M560 490 q14 -7 28 0 t28 0"
        fill="none"
        stroke="#ffffff"
        stroke-width="3"
      />
      <g fill="none" stroke="#ffffff" stroke-width="26" stroke-linecap="round">
        <path d="M-10 286 H730" />
        <path d="M392 286 V530" />
        <path d="M455 286 V-10" />
      </g>
      <g fill="none" stroke="#c9cfc6" stroke-width="2" stroke-dasharray="12 12">
        <path d="M0 286 H720" />
        <path d="M392 300 V520" />
        <path d="M455 0 V272" />
      </g>
      {trees.map(([x, y]) => (
        <g transform={`translate(${x} ${y})`}>
          <rect x="-3" y="0" width="6" height="14" fill="#8a6a4a" />
          <circle cy="-8" r="14" fill="#7cb06e" />
          <circle cx="-5" cy="-12" r="5" fill="#93c384" />
        </g>
      ))}
    </g>
  );
}

const windows = (
  columns: number,
  rows: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
  fill = '#cfe5ff',
) =>
  Array.from({ length: columns * rows }, (_, index) => (
    <rect
      x={x + (index % columns) * dx}
      y={y + Math.floor(index / columns) * dy}
      width={dx * 0.6}
      height={dy * 0.55}
      rx="1.5"
      fill={fill}
    />
  ));

function WardOffice() {
  return (
    <g>
      <rect x="-92" y="-104" width="184" height="104" fill="#f7f3ea" {...line} />
      <rect x="-42" y="-158" width="84" height="158" fill="#fffdf6" {...line} />
      {windows(3, 3, -34, -148, 25, 27)}
      {windows(2, 3, -84, -92, 20, 28)}
      {windows(2, 3, 52, -92, 20, 28)}
      <rect x="-50" y="-44" width="100" height="9" fill="#2f5d8a" />
      <path d="M-16 0 V-34 H16 V0 M0 0 V-34" fill="#9cc3e6" {...line} />
      <path d="M0 -158 V-186 M0 -184 H26 L20 -176 L26 -168 H0" fill="#0017c1" {...line} />
    </g>
  );
}

function JlisTower() {
  return (
    <g>
      <rect x="-50" y="-140" width="100" height="140" fill="#e4e9f5" {...line} />
      {[-126, -98, -70].map((y) => (
        <g>
          <rect x="-38" y={y} width="76" height="20" rx="3" fill="#3a4a6e" />
          <circle cx="-27" cy={y + 10} r="3.4" fill="#71c598" />
          <circle cx="-15" cy={y + 10} r="3.4" fill="#ffd43d" />
          <path d={`M0 ${y + 10} H28`} stroke="#9db7f9" stroke-width="4" />
        </g>
      ))}
      <path d="M-14 0 V-30 H14 V0" fill="#9cc3e6" {...line} />
      <path d="M30 -140 V-164 M22 -160 q8 -10 16 0 M17 -166 q13 -16 26 0" fill="none" {...line} />
    </g>
  );
}

function Authority() {
  return (
    <g>
      <path d="M-64 -74 L0 -112 L64 -74Z" fill="#f3e7cf" {...line} />
      <rect x="-58" y="-74" width="116" height="74" fill="#fbf6ea" {...line} />
      {[-48, -22, 8, 34].map((x) => (
        <rect x={x} y="-66" width="14" height="58" fill="#e7dcc3" {...line} />
      ))}
      <rect x="-64" y="-8" width="128" height="8" fill="#e7dcc3" {...line} />
      <circle cy="-88" r="9" fill="#ce0000" />
      <path d="m-4 -88 3 4 6 -8" fill="none" stroke="#ffffff" stroke-width="2.4" />
    </g>
  );
}

function Homes() {
  const houses = [
    { x: -78, wall: '#fdf1e3', roof: '#b0563d' },
    { x: 0, wall: '#eef4fb', roof: '#3f6286' },
    { x: 78, wall: '#f3f0e4', roof: '#5d7a4a' },
  ];
  return (
    <g>
      {houses.map(({ x, wall, roof }) => (
        <g transform={`translate(${x} 0)`}>
          <rect x="-30" y="-48" width="60" height="48" fill={wall} {...line} />
          <path d="M-38 -46 L0 -80 L38 -46Z" fill={roof} {...line} />
          <rect x="-22" y="-34" width="16" height="14" fill="#ffe9a8" {...line} />
          <path d="M6 0 V-28 H22 V0" fill="#a9764f" {...line} />
        </g>
      ))}
    </g>
  );
}

/** 案内板: a roofed board with a large “i”. */
function NoticeBoard() {
  return (
    <g>
      <path d="M-28 0 V-66 M28 0 V-66" fill="none" {...line} stroke-width="5" />
      <rect x="-38" y="-62" width="76" height="46" rx="3" fill="#fffdf6" {...line} />
      <path d="M-48 -62 L0 -84 L48 -62Z" fill="#2f5d8a" {...line} />
      <circle cx="-20" cy="-39" r="12" fill="#0017c1" />
      <path d="M-20 -41 V-33 M-20 -46 V-45.5" stroke="#ffffff" stroke-width="4" stroke-linecap="round" />
      <path d="M2 -49 H28 M2 -39 H28 M2 -29 H20" stroke="#9db7f9" stroke-width="4" />
    </g>
  );
}

function Shop() {
  return (
    <g>
      <rect x="-94" y="-84" width="188" height="84" fill="#ffffff" {...line} />
      <rect x="-94" y="-98" width="188" height="22" fill="#197a4b" {...line} />
      <path d="M-94 -76 h188 v9 h-188Z" fill="#ffd43d" {...line} />
      <rect x="-82" y="-56" width="96" height="46" fill="#d8ecfb" {...line} />
      <path d="M-82 -34 H14 M-34 -56 V-10" {...line} />
      <g>
        <rect x="30" y="-58" width="34" height="58" rx="4" fill="#3a4a6e" {...line} />
        <rect x="35" y="-52" width="24" height="20" rx="2" fill="#9db7f9" />
        <rect x="35" y="-26" width="24" height="6" fill="#ffd43d" />
        <rect x="38" y="-14" width="18" height="5" fill="#ffffff" />
      </g>
    </g>
  );
}

function Plots({ label }: { label: string }) {
  return (
    <g>
      <rect
        x="560"
        y="22"
        width="136"
        height="48"
        rx="6"
        fill="#f1f6ee"
        stroke="#595959"
        stroke-width="2"
        stroke-dasharray="6 5"
      />
      <text x="628" y="52" text-anchor="middle" font-size="17" fill="#4a4a4a">
        {label}
      </text>
    </g>
  );
}
