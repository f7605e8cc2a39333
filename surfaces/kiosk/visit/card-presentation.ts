// Showing the card to the centre (利用者証明): the card signs the centre's challenge, tied to this request and this kiosk.
import { createHash } from 'node:crypto';
import type { MyNumberCard } from '@tegata/card/reader';
import type { KioskDeps } from '../deps.ts';
import type { Exchange, Presented } from './visit.ts';

/** After the PIN was verified. Throws CardError, and WireError with the centre's refusal. */
export async function presentCard(
  { jlis, kiosk }: Pick<KioskDeps, 'jlis' | 'kiosk'>,
  card: MyNumberCard,
  { requestId, challenge }: Exchange,
  correlation: string,
): Promise<Presented> {
  const certificate = await card.readCertificate('auth');
  const hash = createHash('sha256')
    .update(boundChallenge(requestId, kiosk.id, challenge))
    .digest();
  const signature = await card.sign('auth', hash);
  return jlis.presentCard(
    { certificate: base64(certificate), signature: base64(signature) },
    { params: { requestId }, correlation },
  );
}

/**
 * What the card signs always names this request and this kiosk, so that the signature is worth nothing elsewhere.
 * A challenge that does not is never signed.
 */
function boundChallenge(requestId: string, kioskId: string, challenge: string): Uint8Array {
  const bytes = Buffer.from(challenge, 'base64');
  if (!bytes.includes(requestId) || !bytes.includes(kioskId)) {
    throw new Error(`the challenge of ${requestId} does not name the request and this kiosk`);
  }
  return bytes;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
