// 申請の開始: a kiosk asks for a request inside the service's hours; the centre makes the challenge for the card.
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { kioskOpen } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { currentCorrelation } from '@tegata/wire';
import { JlisError } from '../errors.ts';
import { type Premises, send } from '../premises.ts';
import { DEADLINE, DEADLINE_QUEUE } from './requests.ts';
import { exchangeRequests } from './tables.ts';

/** Outside the hours and at year end nothing goes on, at whatever step. @throws JlisError `jlis.kiosk-closed` */
export function requireOpenHours({ clock }: Pick<Premises, 'clock'>): void {
  const { answer, reasons } = kioskOpen(clock.now());
  if (!answer) throw new JlisError('jlis.kiosk-closed', { params: { reasons } });
}

/** Opens a request. @throws JlisError `jlis.kiosk-closed` */
export async function openRequest(premises: Premises, tx: Tx, kiosk: { kioskId: string; shop: string }) {
  requireOpenHours(premises);
  const { clock, office } = premises;
  const requestId = randomUUIDv7();
  const openedAt = clock.now();
  const expiresAt = openedAt.add(DEADLINE.request);
  const challenge = challengeFor(requestId, kiosk.kioskId);
  await tx.insert(exchangeRequests).values({
    requestId,
    ...kiosk,
    challenge,
    state: 'open',
    openedAt,
    expiresAt,
    correlation: currentCorrelation() ?? null,
  });
  await sendDeadline(premises, tx, requestId, expiresAt);
  await office.note(tx, { kind: 'exchange.opened', subject: requestId, actor: kiosk.kioskId });
  return { requestId, challenge, expiresAt };
}

/** The end comes by itself, also when the kiosk is never heard of again. */
export async function sendDeadline(
  premises: Premises,
  tx: Tx,
  requestId: string,
  expiresAt: Temporal.Instant,
): Promise<void> {
  const delaySeconds = Math.ceil(premises.clock.now().until(expiresAt).total('seconds'));
  const body = { requestId, expiresAt: expiresAt.toString() };
  await send(premises, tx, DEADLINE_QUEUE, body, currentCorrelation(), { delaySeconds });
}

/** What is signed names its request and its kiosk, so that a signature made for one is nothing to another. */
function challengeFor(requestId: string, kioskId: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([Buffer.from(`tegata kiosk exchange\0${requestId}\0${kioskId}\0`), randomBytes(32)]),
  );
}
