// A visit to a kiosk, step by step, for the tests of the exchange centre.
import type { AnswerOf } from '@tegata/wire';
import type { jlisContract } from '../contract.ts';
import type { House } from './house.ts';

type Menu = AnswerOf<(typeof jlisContract)['operations']['presentCard']>;

export type HeldCard = Awaited<ReturnType<House['cardInUse']>>;

const items = {
  relation: true,
  registeredDomicile: false,
  individualNumber: false,
  nationality: false,
  residenceStatus: false,
};

export const refused = (code: string, params?: object) => ({ problem: { code, ...(params && { params }) } });

/** Opens a request; the steps that follow are methods. */
export async function visit(house: House, card: HeldCard, kioskId = 'kiosk-1') {
  const kiosk = house.ask('kiosk');
  const opened = await kiosk.openExchange({ kioskId, shop: 'Shibakoen' });
  const { requestId, challenge } = opened;
  const params = { requestId };
  const steps = {
    ...opened,
    /** Presents what some card answered. */
    presentAnswer: (answer: { certificate: string; signature: string }) =>
      kiosk.presentCard(answer, { params }),
    present: async () => steps.presentAnswer(await card.answer(challenge)),
    order: (members: string[], copies = 1, kind = 'juminhyo') =>
      kiosk.requestDocument({ kind, members, items, copies }, { params }),
    pay: (paidYen: number) => kiosk.payForDocument({ paidYen }, { params }),
    finish: (outcome: 'printed' | 'abandoned', documentDigest?: string, why?: 'binding-mismatch') =>
      kiosk.finishExchange(
        { outcome, ...(documentDigest && { documentDigest }), ...(why && { why }) },
        { params },
      ),
    toMenu: () => steps.present(),
    async toDocument(copies = 1) {
      const menu = await steps.present();
      return { menu, ready: await steps.order([selfOf(menu)], copies) };
    },
    async toPaid(copies = 1) {
      const { menu, ready } = await steps.toDocument(copies);
      return { menu, ready, paper: await steps.pay(ready.feeYen) };
    },
    /** Journal kinds about this request. */
    kinds: () => house.kinds(requestId),
    /** What the municipality was told in the end. */
    async told() {
      await house.jlis.drain();
      return house.municipality.outcomes.get(requestId);
    },
    /** What the centre still keeps. */
    async kept() {
      const { rows } = await house.ledger.pool.query<{ state: string; offer: boolean; paper: boolean }>(
        `SELECT state, sealed_offer IS NOT NULL AS offer, sealed_paper IS NOT NULL AS paper
         FROM exchange_request WHERE request_id = $1`,
        [requestId],
      );
      return rows[0]!;
    },
  };
  return steps;
}

const selfOf = ({ household }: Menu): string => household.find(({ self }) => self)!.ref;
