// A filing as the counter sees it (届出の内容): what it is, what law says it does, and what J-LIS did.
import { todayInTokyo } from '@tegata/law';
import type { z } from 'zod';
import type { municipalityContract } from '../contract.ts';
import type { Filing } from './tables.ts';

type FilingAnswer = z.input<(typeof municipalityContract)['operations']['fileEvent']['response']>['filing'];

export function filingAnswer(filing: Filing): FilingAnswer {
  const { card, face, auth, sign, toFile } = filing.consequences;
  return {
    filingId: filing.id,
    residentId: filing.residentId,
    event: filing.event,
    happenedOn: filing.happenedOn.toString(),
    filedOn: todayInTokyo(filing.filedAt).toString(),
    by: filing.by,
    officeId: filing.officeId,
    state: filing.state,
    ...(filing.cardSerial && { cardSerial: filing.cardSerial }),
    effects: { card, face, auth, sign },
    toFile: [...toFile],
    reasons: [...filing.reasons],
    ...(filing.affected && { affected: [...filing.affected] }),
  };
}
