// The way back to the first page (パンくず), above every other page of the front door.
import { Breadcrumb, type Lang } from '@tegata/ui';
import { words } from './words.ts';

export function Trail({ lang, here }: { lang: Lang; here: string }) {
  return <Breadcrumb lang={lang} trail={[{ label: words(lang)('home.door'), href: '/' }, { label: here }]} />;
}
