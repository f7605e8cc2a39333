// Reads a card near the reader (島): the expiry and the authentication certificate without a PIN, the birth date with the PIN
// of the card's text. What is read goes into the fields of the page; the PIN goes to the card and nowhere else.
import {
  type BridgeTransport,
  CardError,
  MyNumberCard,
  validityOf,
  webSocketTransport,
} from '@tegata/card/reader';

const BRIDGE = 'ws://127.0.0.1:35965/card';

export type CardNews =
  | { told: 'planner.card.done'; dates: Record<string, string> }
  | { told: `planner.card.${'no-card' | 'failed'}` }
  | { told: 'planner.card.no-bridge'; params: { command: string } }
  | { told: 'planner.card.wrong-pin'; params: { left: number } };

/** A code works once; the session it was worth lasts as long as the page. */
let paired: BridgeTransport | undefined;

/** `bridge` is another address in tests. */
export async function readCard(code: string, pin: string, bridge: string = BRIDGE): Promise<CardNews> {
  const known = paired?.session;
  const transport = webSocketTransport(bridge, code || !known ? { code } : { session: known });
  try {
    const card = await MyNumberCard.connect(transport);
    const { expiry } = await card.readCardRecord();
    const { from, until } = validityOf(await card.readCertificate('auth'));
    const dates: Record<string, string> = {
      'card-expiry': expiry,
      'auth-issued': dayInTokyo(from),
      'auth-expiry': dayInTokyo(until),
    };
    if (pin) {
      await card.verify('text', pin);
      dates.born = (await card.readAttributes()).birth;
    }
    return { told: 'planner.card.done', dates };
  } catch (error) {
    return newsOf(error);
  } finally {
    // The code has been spent even where no card was there to read.
    if (transport.session) paired = transport;
    await transport.disconnect().catch(() => {});
  }
}

const dayInTokyo = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();

function newsOf(error: unknown): CardNews {
  if (!(error instanceof CardError)) return { told: 'planner.card.failed' };
  switch (error.code) {
    case 'card.bridge-unreachable':
    case 'card.pairing-refused': {
      const command = `npx tegata card insert minato-hanako --bridge --origin ${location.origin}`;
      return { told: 'planner.card.no-bridge', params: { command } };
    }
    case 'card.absent':
    case 'card.removed':
      return { told: 'planner.card.no-card' };
    case 'card.pin-wrong':
    case 'card.pin-locked':
      return { told: 'planner.card.wrong-pin', params: { left: error.detail.triesLeft ?? 0 } };
    default:
      return { told: 'planner.card.failed' };
  }
}
