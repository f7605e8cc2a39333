// A face for a card application: a flat drawing, plainly a drawing and marked 見本, so that no photo of a living
// person is ever needed. Front view, no hat, plain background, as the application asks (カード命令 art. 22).
import { Chance } from './chance.ts';

export type Sitter = {
  /** Whoever has the same handle has the same face. */
  handle: string;
  /** In full years on the day of the picture. */
  age: number;
  sex: '1' | '2' | '3';
};

const skins = ['#f8dcc4', '#f6d3b3', '#f0c8a2', '#e8bb93', '#dcaa80'];
const hairs = ['#1d1a1c', '#2b211e', '#3a2a22', '#4c3426'];
const greys = ['#8f8f93', '#b9b9bd', '#dcdcdf'];
const clothes = ['#2f5d8a', '#7a3b5d', '#3c7a62', '#a5533a', '#50508f', '#8a6d2f', '#37474f', '#b0476a'];
const walls = ['#e9f0f6', '#eef3ea', '#f5eee6', '#efeaf5', '#e6f2f2'];

/** The drawing as SVG, 720 by 926: the 35 × 45 mm of the application form. */
export function drawFace(sitter: Sitter): string {
  const chance = new Chance(`portrait/${sitter.handle}`);
  const skin = chance.pick(skins);
  const young = chance.pick(hairs);
  const grey = chance.pick(greys);
  const greyFrom = chance.between(52, 66);
  const hair = sitter.age >= greyFrom ? grey : young;
  const cloth = chance.pick(clothes);
  const wall = chance.pick(walls);
  const long = sitter.sex === '2' ? chance.happens(0.75) : sitter.sex === '3' && chance.happens(0.5);
  const style = chance.between(0, 2);
  const glasses = sitter.age > 12 && chance.happens(sitter.age > 60 ? 0.5 : 0.18);
  const smile = chance.between(14, 30);
  const brow = chance.between(-6, 4);

  const infant = sitter.age < 4;
  const child = sitter.age < 13;
  // Children: a rounder and lower face with larger eyes.
  const width = infant ? 166 : child ? 172 : sitter.sex === '1' ? 170 : 162;
  const height = infant ? 190 : child ? 198 : 222;
  const faceY = infant ? 470 : child ? 448 : 420;
  const eyeY = faceY + (child ? 26 : 6);
  const eye = infant ? 24 : child ? 21 : 16;
  const shade = mix(skin, '#8a4b2a', 0.28);

  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="926" viewBox="0 0 720 926">
<defs>
<radialGradient id="wall" cx="50%" cy="40%" r="80%"><stop offset="0" stop-color="#ffffff"/><stop offset="1" stop-color="${wall}"/></radialGradient>
</defs>
<rect width="720" height="926" fill="url(#wall)"/>
<g transform="translate(360 ${infant ? 560 : 540}) scale(${infant ? 1.2 : 1.14}) translate(-360 ${infant ? -590 : -560})">
${infant ? '' : backHair({ hair, long, style, faceY, width, height })}
${shoulders(cloth, skin, shade, sitter.age, faceY + height)}
<ellipse cx="${360 - width + 4}" cy="${eyeY + 22}" rx="24" ry="36" fill="${skin}"/>
<ellipse cx="${360 + width - 4}" cy="${eyeY + 22}" rx="24" ry="36" fill="${skin}"/>
<path d="M ${360 - width} ${faceY - 30} C ${360 - width} ${faceY - height} ${360 + width} ${faceY - height} ${360 + width} ${faceY - 30} C ${360 + width} ${faceY + height * 0.72} ${430 + (infant ? 20 : 0)} ${faceY + height} 360 ${faceY + height} C ${290 - (infant ? 20 : 0)} ${faceY + height} ${360 - width} ${faceY + height * 0.72} ${360 - width} ${faceY - 30} Z" fill="${skin}"/>
<circle cx="${360 - width * 0.56}" cy="${eyeY + 74}" r="${child ? 34 : 28}" fill="#e8836f" opacity="${child ? 0.34 : 0.2}"/>
<circle cx="${360 + width * 0.56}" cy="${eyeY + 74}" r="${child ? 34 : 28}" fill="#e8836f" opacity="${child ? 0.34 : 0.2}"/>
${frontHair({ hair, long, style, faceY, width, height, infant })}
${[-1, 1].map((side) => eyeAt(360 + side * 70, eyeY, eye, side, brow, sitter, infant ? mix(hair, skin, 0.4) : hair)).join('')}
<path d="M 356 ${eyeY + 44} q -13 34 6 36" fill="none" stroke="${shade}" stroke-width="7" stroke-linecap="round"/>
<path d="M ${360 - 46} ${eyeY + 118} q 46 ${smile + 16} 92 0" fill="none" stroke="#a4493d" stroke-width="9" stroke-linecap="round"/>
${sitter.age >= 58 ? wrinkles(eyeY, shade, sitter.age) : ''}
${glasses ? spectacles(eyeY) : ''}
</g>
${specimenMark}
</svg>`;
}

type Head = { hair: string; long: boolean; style: number; faceY: number; width: number; height: number };

function backHair({ hair, long, style, faceY, width, height }: Head): string {
  if (!long) return '';
  const spread = width + 40 + style * 6;
  const end = faceY + height * [0.7, 1.08, 1.5][style]!;
  const top = faceY - height - 96;
  return `<path d="M ${360 - spread} ${end - 30} C ${360 - spread - 26} ${top} ${360 + spread + 26} ${top} ${360 + spread} ${end - 30} Q ${360 + spread} ${end} ${360 + spread - 34} ${end} H ${360 - spread + 34} Q ${360 - spread} ${end} ${360 - spread} ${end - 30} Z" fill="${hair}"/>`;
}

function frontHair({ hair, long, style, faceY, width, height, infant }: Head & { infant: boolean }): string {
  const at = (x: number, y: number) => `${360 + x} ${faceY + y}`;
  if (infant) {
    return `<path d="M ${at(-140, -66)} C ${at(-118, -192)} ${at(118, -192)} ${at(140, -66)} Q ${at(92, -124)} ${at(40, -116)} Q ${at(22, -82)} ${at(-14, -114)} Q ${at(-88, -128)} ${at(-140, -66)} Z" fill="${hair}" opacity="0.9"/>`;
  }
  const out = width + 14;
  const low = long ? 70 : 8;
  const crown = `M ${at(-out, low)} C ${at(-out - 14, -height - 88)} ${at(out + 14, -height - 88)} ${at(out, low)}`;
  const temple = long
    ? `Q ${at(width - 14, -14)} ${at(width - 26, -58)}`
    : `L ${at(width - 10, low - 10)} Q ${at(width - 14, -40)} ${at(width - 26, -62)}`;
  const otherTemple = long
    ? `Q ${at(-width + 14, -14)} ${at(-out, low)} Z`
    : `Q ${at(-width + 14, -40)} ${at(-width + 10, low - 10)} L ${at(-out, low)} Z`;
  const fringe = [
    // parted at the side
    `C ${at(70, -74)} ${at(-10, -96)} ${at(-66, -142)} Q ${at(-96, -92)} ${at(-width + 26, -58)}`,
    // straight across the forehead
    `Q ${at(0, -88)} ${at(-width + 26, -58)}`,
    // parted in the middle
    `Q ${at(54, -84)} ${at(0, -146)} Q ${at(-54, -84)} ${at(-width + 26, -58)}`,
  ][style]!;
  return `<path d="${crown} ${temple} ${fringe} ${otherTemple}" fill="${hair}"/>`;
}

function shoulders(cloth: string, skin: string, shade: string, age: number, chin: number): string {
  const slope = age < 13 ? 70 : 20;
  const collar = chin + (age < 13 ? 22 : 46);
  return `<path d="M ${80 + slope} 1000 C ${100 + slope} ${collar + 60} 250 ${collar + 30} 290 ${collar} L 430 ${collar} C 470 ${collar + 30} ${620 - slope} ${collar + 60} ${640 - slope} 1000 Z" fill="${cloth}"/>
<path d="M 296 ${chin - 70} L 296 ${collar} Q 360 ${collar + 66} 424 ${collar} L 424 ${chin - 70} Z" fill="${skin}"/>
<path d="M 296 ${chin - 60} L 296 ${chin - 8} Q 360 ${chin + 40} 424 ${chin - 8} L 424 ${chin - 60} Z" fill="${shade}" opacity="0.55"/>
<path d="M 286 ${collar + 2} L 360 ${collar + 84} L 434 ${collar + 2}" fill="none" stroke="#ffffff" stroke-width="16" stroke-linejoin="round" opacity="0.9"/>`;
}

function eyeAt(
  x: number,
  y: number,
  size: number,
  side: number,
  brow: number,
  sitter: Sitter,
  hair: string,
): string {
  const lashes =
    sitter.sex === '2' && sitter.age > 9
      ? `<path d="M ${x - side * size} ${y - size * 0.7} q ${side * size} ${-size * 0.9} ${side * (size * 2 + 4)} ${-size * 0.2}" fill="none" stroke="#2a2222" stroke-width="6" stroke-linecap="round"/>`
      : '';
  const lift = sitter.age < 13 ? 48 : 44;
  return `<ellipse cx="${x}" cy="${y}" rx="${size * 0.86}" ry="${size}" fill="#2a2222"/><circle cx="${x + size * 0.3}" cy="${y - size * 0.36}" r="${size * 0.3}" fill="#fff"/>${lashes}
<path d="M ${x - 30} ${y - lift + side * -brow} q 30 -18 60 ${side * brow}" fill="none" stroke="${hair}" stroke-width="${sitter.sex === '1' && sitter.age > 15 ? 12 : 8}" stroke-linecap="round"/>`;
}

function wrinkles(eyeY: number, shade: string, age: number): string {
  const lines = [
    `M 268 ${eyeY + 66} q -12 34 2 60`,
    `M 452 ${eyeY + 66} q 12 34 -2 60`,
    `M 236 ${eyeY + 26} q 28 18 58 6`,
    `M 484 ${eyeY + 26} q -28 18 -58 6`,
    ...(age >= 75 ? [`M 300 ${eyeY + 150} q 60 18 120 0`] : []),
  ];
  return `<path d="${lines.join(' ')}" fill="none" stroke="${shade}" stroke-width="5" stroke-linecap="round" opacity="0.7"/>`;
}

function spectacles(eyeY: number): string {
  return `<g fill="#ffffff" fill-opacity="0.16" stroke="#3b3b44" stroke-width="8"><rect x="238" y="${eyeY - 36}" width="104" height="78" rx="34"/><rect x="378" y="${eyeY - 36}" width="104" height="78" rx="34"/><path d="M 342 ${eyeY - 4} q 18 -14 36 0" fill="none"/></g>`;
}

/** 見本 in strokes, so that no font is needed. */
const specimenMark = `<g transform="translate(548 790)" fill="none" stroke="#c62828" stroke-width="7" stroke-linecap="square" opacity="0.62">
<rect x="-14" y="-14" width="148" height="84" rx="8" stroke-width="5"/>
<path d="M 10 2 H 46 V 36 H 10 Z M 10 13 H 46 M 10 25 H 46 M 20 37 Q 18 52 4 57 M 35 37 V 50 Q 35 56 42 56 H 54 V 48"/>
<path d="M 66 16 H 118 M 92 0 V 58 M 90 18 Q 82 36 66 44 M 94 18 Q 102 36 118 44 M 80 46 H 104"/>
</g>`;

/** A colour between two, `part` of the way. */
function mix(from: string, to: string, part: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - part) + channel(to, at) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
