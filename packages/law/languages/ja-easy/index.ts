// やさしい日本語 (出入国在留管理庁・文化庁「在留支援のためのやさしい日本語ガイドライン」): its own writing, with a reading
// behind every run of kanji: 漢字《かんじ》.
import type { Wording } from '../wording.ts';
import { easyFormats } from './calendar.ts';
import { namesJaEasy } from './names.ts';
import { reasonsJaEasy } from './reasons.ts';
import { sourcesJaEasy } from './sources.ts';

export const wordingJaEasy: Wording = {
  texts: reasonsJaEasy,
  names: namesJaEasy,
  phrases: {
    yen: '{yen}円《えん》',
    guidebook: 'ガイドブック {page}ページ',
    law: '{law}',
    article: '{law} 第《だい》{article}条《じょう》',
    practice: '役所《やくしょ》などの決《き》まり（{place}）',
    unconfirmed: 'まだ確《たし》かめていません',
  },
  sources: sourcesJaEasy,
  formats: easyFormats,
};
