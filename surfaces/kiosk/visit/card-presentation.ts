// Showing the card to the centre (利用者証明): the card signs the centre's challenge, tied to this request and this kiosk.
import { createHash } from 'node:crypto';
import type { MyNumberCard } from '@tegata/card/reader';
import { exchangeChallengeText } from '@tegata/jlis/contract';
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
  const signed = boundChallenge(requestId, kiosk.id, challenge);
  const hash = createHash('sha256').update(signed).digest();
  const signature = await card.sign('auth', hash);
  return jlis.presentCard(
    { certificate: base64(certificate), signature: base64(signature) },
    { params: { requestId }, correlation },
  );
}

/**
 * What the card signs always names this request and this kiosk, so that the signature is worth nothing elsewhere:
 * a challenge that names them itself is signed whole, a bare one as the contract's text around it.
 */
function boundChallenge(requestId: string, kioskId: string, challenge: string): Uint8Array {
  const bytes = Buffer.from(challenge, 'base64');
  const named = bytes.includes(requestId) && bytes.includes(kioskId);
  return named ? bytes : Buffer.from(exchangeChallengeText(requestId, kioskId, challenge));
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
