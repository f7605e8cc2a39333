// 代替文字: the chip and the certificates carry plain characters. A character that the register writes with a variation
// selector (IVS, 文字情報基盤) is replaced by its base, and its position is told.
import type { SubstitutableText } from '@tegata/pki';

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** Variation selectors: VS1 to VS16, and the supplement that ideographic variation sequences use. */
const SELECTORS = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/** Text as it can be written on the chip, with the positions (graphemes, from 0) of its substitutes. */
export function substituted(text: string): SubstitutableText {
  const positions: number[] = [];
  const plain = Array.from(segmenter.segment(text), ({ segment }, position) => {
    const base = segment.replace(SELECTORS, '');
    if (base !== segment) positions.push(position);
    return base;
  });
  return { text: plain.join(''), substituted: positions };
}
