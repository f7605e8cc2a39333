// 暗証番号の設定: J-LIS, the card's issuer, answers its challenge, and only after the identity was confirmed.
// PINs themselves go from the terminal to the card; they never come here.
import { MunicipalityError } from '../errors.ts';
import type { Desk, Room } from '../room.ts';
import { handOverById, refuseClosed } from './hand-over.ts';

export function issuerDesk(room: Room) {
  return {
    issuerCryptogram: {
      // J-LIS is asked outside the transaction: nothing is held while an answer is awaited.
      async before({ params: { handOverId }, body: { cardSerial, challenge } }, { id, caller }) {
        await room.ledger.transaction(async (tx) => {
          const handOver = await handOverById(tx, handOverId);
          refuseClosed(handOver);
          if (handOver.step !== 'pins') throw new MunicipalityError('municipality.identity-not-confirmed');
          if (handOver.cardSerial !== cardSerial) throw new MunicipalityError('municipality.wrong-card');
        });
        const asked = { cardSerial, challenge, purpose: 'set-pins' } as const;
        const { cryptogram } = await room.jlis.openIssuerSession(asked, { id });
        return async (tx) => {
          const detail = { handOver: handOverId };
          await room.note(tx, { kind: 'issuer-session.opened', subject: cardSerial, actor: caller, detail });
          return { cryptogram };
        };
      },
    },
  } satisfies Desk<'issuerCryptogram'>;
}
