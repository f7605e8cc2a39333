// Every page by its path below the language (ページ一覧). The routes, the links and the tests go by this table.

import type { FC } from 'hono/jsx';
import { CardChapter } from './chapters/card.tsx';
import { ContactsChapter } from './chapters/contacts.tsx';
import { DocumentsChapter } from './chapters/documents.tsx';
import { HomePage } from './chapters/home.tsx';
import { KioskChapter } from './chapters/kiosk.tsx';
import { NumberChapter } from './chapters/number.tsx';
import { OfficesChapter } from './chapters/offices.tsx';
import { PinsChapter } from './chapters/pins.tsx';
import { QuestionsChapter } from './chapters/questions.tsx';
import { SafetyChapter } from './chapters/safety.tsx';
import { ServicesChapter } from './chapters/services.tsx';
import { WhenChapter } from './chapters/when.tsx';
import type { View } from './frame/view.ts';
import { PlannerPage } from './planner/planner-page.tsx';
import { situationPage } from './situations/situation-page.tsx';
import { SITUATION_IDS } from './situations/situations.ts';
import type { Chapter } from './titles.ts';

type Show = FC<{ view: View }>;

const chapters: Record<Chapter, Show> = {
  number: NumberChapter,
  documents: DocumentsChapter,
  card: CardChapter,
  when: WhenChapter,
  safety: SafetyChapter,
  pins: PinsChapter,
  services: ServicesChapter,
  kiosk: KioskChapter,
  questions: QuestionsChapter,
  contacts: ContactsChapter,
  offices: OfficesChapter,
};

export const pages: Readonly<Record<string, Show>> = {
  '': HomePage,
  planner: PlannerPage,
  ...chapters,
  ...Object.fromEntries(SITUATION_IDS.map((id) => [`when/${id}`, situationPage(id)])),
};
