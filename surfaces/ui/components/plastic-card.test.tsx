import { describe, expect, it } from 'vitest';
import { PlasticCard } from './plastic-card.tsx';
import { portraitSvg } from './portrait.tsx';

const face = {
  name: '見本 花子',
  address: '東京都港区見本一丁目',
  birth: '昭和59年2月29日生',
  sex: '女性',
  expiry: '2036年2月29日',
};
const side = (name: 'front' | 'back' | 'case') => String(<PlasticCard lang="en" side={name} face={face} />);

describe('the card one can hold', () => {
  it('is marked as a sample on every side', () => {
    for (const name of ['front', 'back', 'case'] as const) expect(side(name)).toContain('>見本</p>');
  });

  it('hides in its case what must not be shown by mistake', () => {
    expect(side('front')).toContain(face.sex);
    expect(side('case')).not.toContain(face.sex);
  });

  it('shows neither address nor photo on the back, and never a number', () => {
    expect(side('back')).not.toContain(face.address);
    expect(side('back')).toContain('●●●● ●●●● ●●●●');
  });

  it('escapes what was registered', () => {
    const odd = String(<PlasticCard lang="ja" side="front" face={{ ...face, name: '<script>' }} />);
    expect(odd).not.toContain('<script>');
  });
});

describe('an invented portrait', () => {
  it('is the same face for the same person, and differs between persons', () => {
    expect(portraitSvg('haru')).toBe(portraitSvg('haru'));
    const crowd = new Set(Array.from({ length: 150 }, (_, person) => portraitSvg(`resident-${person}`)));
    expect(crowd.size).toBe(150);
  });

  it('puts nothing of its seed into the picture', () => {
    expect(portraitSvg('"><script>')).not.toContain('script');
  });
});
