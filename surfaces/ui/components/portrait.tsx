// An invented portrait (架空の顔写真): drawn from a seed, the same face every time, of nobody who ever lived.
import { raw } from 'hono/html';
import type { ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';

/** Stage of life; decides hair, proportions and lines. */
export type PortraitAge = 'baby' | 'child' | 'adult' | 'elder';

const skins = ['#f7d9c0', '#f2cbab', '#e9bd98', '#d9a57c', '#b98259', '#8f5f3f'];
const hairs = ['#1d1a1a', '#2b211d', '#3d2a20', '#54392a', '#171a24'];
const clothes = ['#2a4b8d', '#3e5f4a', '#7a3b4b', '#4a4f5c', '#8a6a2f', '#5b4a83', '#2f6d78', '#39424e'];
const grounds = ['#dfe9f5', '#e6eef2', '#e9e7f3', '#e5f0ea'];

/** The portrait as an SVG document, 350 × 450 units (the proportion of the card's photo, 45 × 35 mm). */
export function portraitSvg(seed: string, age: PortraitAge = 'adult'): string {
  const next = draws(seed);
  const pick = <T,>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const skin = pick(skins);
  const hair = age === 'elder' ? pick(['#b9bcc2', '#d4d6da', '#8d9097']) : pick(hairs);
  const cloth = pick(clothes);
  const ground = pick(grounds);
  const style = Math.floor(next() * 5);
  const wide = 82 + next() * 14;
  const tall = 104 + next() * 14;
  const [headY, scale] = age === 'baby' ? [225, 0.94] : age === 'child' ? [212, 0.9] : [196, 1];
  const eyeGap = 34 + next() * 6;
  const browTilt = next() * 6 - 3;
  const smile = 4 + next() * 8;
  const glasses = age !== 'baby' && next() < 0.28;
  const shade = '#00000022';

  const parts = [
    `<rect width="350" height="450" fill="${ground}"/>`,
    age === 'baby' ? '' : backHair(style, hair, wide, tall, headY),
    shoulders(age, cloth, skin, pick(['crew', 'collar', 'robe'] as const)),
    `<g transform="translate(175 ${headY}) scale(${scale})">`,
    `<ellipse cx="${-wide + 2}" cy="8" rx="13" ry="21" fill="${skin}"/><ellipse cx="${wide - 2}" cy="8" rx="13" ry="21" fill="${skin}"/>`,
    `<path d="M${-wide} -14 C${-wide} ${-tall} ${wide} ${-tall} ${wide} -14 C${wide} 56 ${wide * 0.55} ${tall} 0 ${tall} C${-wide * 0.55} ${tall} ${-wide} 56 ${-wide} -14Z" fill="${skin}"/>`,
    eyes(eyeGap, age),
    `<path d="M${-eyeGap - 17} ${-20 - browTilt} q17 -9 34 0 M${eyeGap - 17} -20 q17 -9 34 ${-browTilt}" fill="none" stroke="${age === 'baby' ? '#00000044' : hair}" stroke-width="${age === 'baby' ? 3 : 6}" stroke-linecap="round"/>`,
    `<path d="M-3 10 q-9 26 5 27" fill="none" stroke="${shade}" stroke-width="5" stroke-linecap="round"/>`,
    `<path d="M-20 62 q20 ${smile} 40 0" fill="none" stroke="#9c4a44" stroke-width="5" stroke-linecap="round"/>`,
    age === 'elder'
      ? `<path d="M${-eyeGap - 22} 22 q10 8 24 6 M${eyeGap - 2} 28 q14 2 24 -6 M-42 46 q-8 10 -6 22 M42 46 q8 10 6 22" fill="none" stroke="${shade}" stroke-width="4" stroke-linecap="round"/>`
      : '',
    age === 'baby' || age === 'child'
      ? `<circle cx="-52" cy="38" r="14" fill="#ff6a5a33"/><circle cx="52" cy="38" r="14" fill="#ff6a5a33"/>`
      : '',
    glasses
      ? `<g fill="none" stroke="#333a47" stroke-width="5"><circle cx="${-eyeGap}" cy="4" r="27"/><circle cx="${eyeGap}" cy="4" r="27"/><path d="M${-eyeGap + 27} 0 q${eyeGap - 27} -8 ${2 * eyeGap - 54} 0"/></g>`
      : '',
    age === 'baby' ? babyHair(hair) : frontHair(style, hair, wide, tall),
    '</g>',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 450" preserveAspectRatio="xMidYMid slice">${parts.join('')}</svg>`;
}

const eyes = (gap: number, age: PortraitAge) => {
  const r = age === 'baby' ? 8.5 : age === 'child' ? 8 : 6.5;
  return `<g fill="#26211f"><ellipse cx="${-gap}" cy="4" rx="${r}" ry="${r + 1.5}"/><ellipse cx="${gap}" cy="4" rx="${r}" ry="${r + 1.5}"/></g><g fill="#fff"><circle cx="${-gap + 2}" cy="1" r="2.2"/><circle cx="${gap + 2}" cy="1" r="2.2"/></g>`;
};

const babyHair = (hair: string) =>
  `<path d="M-40 -84 q40 -30 80 0 q-16 -10 -30 -4 q-6 -12 -20 -2 q-14 -8 -30 6Z" fill="${hair}" opacity=".8"/>`;

function frontHair(style: number, hair: string, wide: number, tall: number): string {
  const top = -tall * 0.92;
  const fringe = [
    `q${wide * 0.5} 26 ${wide} 6 q${wide * 0.5} 8 ${wide} 10`,
    `q${wide * 0.2} -34 ${wide * 0.7} -38 q${wide * 0.9} 4 ${wide * 1.3} 34`,
    `q${wide} -60 ${2 * wide} -4`,
    `q${wide * 0.4} 6 ${wide * 0.6} -22 q${wide * 0.5} 34 ${wide * 1.4} 22`,
    `q${wide} 34 ${2 * wide} 0`,
  ][style]!;
  return `<path d="M${-wide - 4} -18 ${fringe} C${wide + 12} ${top - 18} ${wide * 0.4} ${top - 24} 0 ${top - 22} C${-wide * 0.5} ${top - 24} ${-wide - 14} ${top - 10} ${-wide - 4} -18Z" fill="${hair}"/>`;
}

function backHair(style: number, hair: string, wide: number, tall: number, y: number): string {
  const long = style === 0 || style === 4;
  if (!long) return `<ellipse cx="175" cy="${y - 30}" rx="${wide + 9}" ry="${tall * 0.86}" fill="${hair}"/>`;
  const length = style === 0 ? 130 : 200;
  return `<path d="M${175 - wide - 12} ${y - 20} C${175 - wide - 16} ${y - 150} ${175 + wide + 16} ${y - 150} ${175 + wide + 12} ${y - 20} L${175 + wide + 14} ${y + length} H${175 - wide - 14}Z" fill="${hair}"/>`;
}

function shoulders(age: PortraitAge, cloth: string, skin: string, cut: 'crew' | 'collar' | 'robe'): string {
  const small = age === 'baby' || age === 'child';
  const [left, right, top] = small ? [62, 288, 352] : [22, 328, 338];
  const body = `<path d="M${left - 20} 460 C${left} ${top + 20} ${left + 60} ${top} 135 ${top - 14} H215 C${right - 60} ${top} ${right} ${top + 20} ${right + 20} 460Z" fill="${cloth}"/>`;
  const neck = `<path d="M138 ${top - 70} V${top - 10} Q175 ${top + 34} 212 ${top - 10} V${top - 70}Z" fill="${skin}"/><path d="M138 ${top - 42} q37 34 74 0 v14 q-37 34 -74 0Z" fill="#0000001c"/>`;
  if (cut === 'collar') {
    return `${body}${neck}<path d="M135 ${top - 16} 175 ${top + 42} 145 ${top + 62} 118 ${top - 8}Z M215 ${top - 16} 175 ${top + 42} 205 ${top + 62} 232 ${top - 8}Z" fill="#fff"/>`;
  }
  if (cut === 'robe') {
    return `${body}${neck}<path d="M128 ${top - 14} 190 460 M222 ${top - 14} 160 460" stroke="#ffffffaa" stroke-width="13" fill="none"/>`;
  }
  return `${body}${neck}<path d="M134 ${top - 14} Q175 ${top + 46} 216 ${top - 14}" fill="none" stroke="#00000030" stroke-width="9"/>`;
}

/** A small deterministic generator (FNV-1a to start, mulberry32 to go on): faces are decoration, not security. */
function draws(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ sign.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type PortraitProps = {
  lang: ReaderLang;
  seed: string;
  age?: PortraitAge | undefined;
  class?: string | undefined;
};

/** The portrait on a page; its width comes from `class`. */
export function Portrait({ lang, seed, age, class: classes }: PortraitProps) {
  return (
    <span
      role="img"
      aria-label={kitWords(lang)('portrait.alt')}
      class={`block aspect-[35/45] overflow-hidden ${classes ?? 'w-32'}`}
    >
      {raw(portraitSvg(seed, age))}
    </span>
  );
}
