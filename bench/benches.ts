// The benches by name. Each module is loaded when it is asked for, so that one bench does not pay for another.
import { register } from 'tsx/esm/api';
import type { Bench } from './measure.ts';

type Entry = { about: string; load: () => Promise<{ default: Bench }> };

export const benches = {
  card: {
    about: 'signatures, logins and commands of the chip, beside raw RSA-2048',
    load: () => import('./card.ts'),
  },
  issue: {
    about: 'certificates issued by the whole cycle, beside @peculiar/x509 issuing the same certificate',
    load: () => import('./issue.ts'),
  },
  ocsp: {
    about: 'OCSP over HTTP, signed live and signed before, beside raw RSA-2048, openssl ocsp and cfssl',
    load: () => import('./ocsp.ts'),
  },
  status: {
    about: 'status of a certificate with 200 million on record, beside the same with a thousand',
    load: () => import('./status.ts'),
  },
  paper: {
    about: 'pages of 住民票の写し as PDF/UA-1, beside an empty page of the same engine',
    load: () => import('./paper.ts'),
  },
  wire: {
    about: 'calls between institutions in one process, beside the bare Ed25519 operations they need',
    load: () => import('./wire.ts'),
  },
  page: {
    about: 'a form page rendered by the page kit, beside bare Hono sending the finished text',
    load: async () => {
      // Pages are TSX, which Node does not take; everything else is measured as Node runs it.
      register();
      return import('./page.ts');
    },
  },
  guide: {
    about: 'pages of the guide, kept and rendered, beside bare Hono sending the finished texts',
    load: async () => {
      register();
      return import('./guide.ts');
    },
  },
  book: {
    about: 'the whole guide printed by the command, beside the two seconds it may take',
    load: () => import('./book.ts'),
  },
} satisfies Record<string, Entry>;

export type Name = keyof typeof benches;
export const names = Object.keys(benches) as Name[];
