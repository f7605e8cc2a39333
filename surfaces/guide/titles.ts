// Titles and chapters (目次): the guidebook's eleven chapters in its order, and how every page is called.
import type { View } from './frame/view.ts';
import { SITUATION_IDS, type SituationId } from './situations/situations.ts';

/** Path of each chapter's page, in the order of the guidebook. */
export const CHAPTERS = [
  'number',
  'documents',
  'card',
  'when',
  'safety',
  'pins',
  'services',
  'kiosk',
  'questions',
  'contacts',
  'offices',
] as const;

export type Chapter = (typeof CHAPTERS)[number];

const isChapter = (path: string): path is Chapter => CHAPTERS.some((chapter) => chapter === path);
const isSituation = (id: string): id is SituationId => SITUATION_IDS.some((each) => each === id);

/** The title of a page by its path, for links to it. */
export function titleOf({ t }: View, path: string): string {
  const id = path.replace(/^when\//, '');
  if (path === 'planner') return t('planner.title');
  if (isChapter(path)) return t(`chapter.${path}.title`);
  return isSituation(id) ? t(`when.${id}.title`) : t('home.trail');
}
