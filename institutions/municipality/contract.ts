// What others may ask of the ward office (区役所), by subject; each subject stands in a file of contract/.
import { activityOperation, defineContract, operation } from '@tegata/wire';
import { z } from 'zod';
import { cardsOperations } from './contract/cards.ts';
import { certificatesOperations } from './contract/certificates.ts';
import { filingsOperations } from './contract/filings.ts';
import { handOversOperations } from './contract/hand-overs.ts';
import { issuanceOperations } from './contract/issuance.ts';
import { queueOperations } from './contract/queue.ts';
import { registerOperations } from './contract/register.ts';
import { reservationsOperations } from './contract/reservations.ts';
import { officeId } from './contract/shapes.ts';

export { filingEvent } from './contract/filings.ts';
export { ticketPurpose } from './contract/queue.ts';
export { filingParty } from './contract/shapes.ts';

const localised = z.object({ ja: z.string(), en: z.string() });

export const municipalityContract = defineContract({
  provider: 'municipality',
  title: 'Ward office (sandbox)',
  version: '1.0.0',
  operations: {
    profile: operation({
      method: 'GET',
      path: '/profile',
      summary: 'Name, offices, opening hours, telephone numbers and fees, as dated facts with sources',
      callers: ['counter', 'desk', 'front-door', 'jlis'],
      safe: true,
      response: z.looseObject({
        code: z.string(),
        name: localised,
        offices: z.array(
          z.looseObject({ id: officeId, name: localised, address: z.string(), telephone: z.string() }),
        ),
      }),
    }),
    ...registerOperations,
    ...filingsOperations,
    ...cardsOperations,
    ...reservationsOperations,
    ...queueOperations,
    ...handOversOperations,
    ...certificatesOperations,
    ...issuanceOperations,
    activity: activityOperation(['front-door']),
  },
});
