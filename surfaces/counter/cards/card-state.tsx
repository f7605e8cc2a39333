// A card's state in words (カードの状態): the names are the law's table, the tone says whether somebody has to act.
import { CARD_STATES, type CardState } from '@tegata/law';
import { type Lang, StatusBadge, type Tone } from '@tegata/ui';
import { frameWords } from '../frame/frame-words.ts';

const tones: Partial<Record<CardState, Tone>> = {
  arrived: 'warning',
  'in-use': 'success',
  suspended: 'error',
  abolished: 'error',
};

export function cardStateName(state: string, lang: Lang): string {
  const known = (CARD_STATES as Record<string, { ja: string; en: string }>)[state];
  return known ? known[lang] : frameWords(lang)('unknown-state', { state });
}

export function CardStateBadge({ state, lang }: { state: string; lang: Lang }) {
  const tone = state.startsWith('lapsed') ? 'error' : (tones[state as CardState] ?? 'info');
  return <StatusBadge tone={tone}>{cardStateName(state, lang)}</StatusBadge>;
}
