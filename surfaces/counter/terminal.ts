// The counter's terminal (統合端末): one reader, one card at a time, and one conversation with it at a time, because a
// second one would select another application under the first. PINs pass through here on their way to the card and
// stay nowhere: not in a field, not in an error.
import { X509Certificate } from 'node:crypto';
import {
  CardError,
  type ChosenPins,
  EF,
  type IssuerAuthoriser,
  type IssuerSession,
  MyNumberCard,
  type ReaderSlot,
} from '@tegata/card/reader';
import { CounterError } from './errors.ts';

export type PinName = keyof ChosenPins;
const pinNames = ['auth', 'sign', 'register', 'text'] as const satisfies readonly PinName[];

/** What lies on the reader. A PIN counts as set when the chip still allows tries: a factory card allows none. */
export type OnReader =
  | { kind: 'nothing' }
  | { kind: 'unreadable' }
  | { kind: 'card'; serial: string; pinsSet: readonly PinName[] };

/** A certificate to be put on the card; `issued` are serials that J-LIS has issued in this procedure already. */
export type ToWrite = { kind: 'auth' | 'sign'; issued: readonly string[] };

/** What the institutions do for a terminal that writes certificates. */
export type CertificateDesk = {
  authorise: IssuerAuthoriser;
  certify(
    kind: ToWrite['kind'],
    publicKey: Uint8Array,
  ): Promise<{ serial: string; certificate: Uint8Array; authority: Uint8Array }>;
  written(kind: ToWrite['kind'], serial: string): Promise<void>;
};

export type Terminal = {
  look(): Promise<OnReader>;
  /**
   * Verifies the holder's PINs, then puts certificates on this very card, one after the other: the chip makes a key, it
   * is certified, and the certificate takes the old one's place in one step. Cut off anywhere, it may be called again.
   * @throws CounterError `counter.other-card`, and CardError
   */
  writeCertificates(
    cardSerial: string,
    pins: Partial<Record<'register' | 'auth' | 'sign', string>>,
    certificates: readonly ToWrite[],
    desk: CertificateDesk,
  ): Promise<void>;
  /**
   * Sets the PINs on this very card, all of them in one issuer session.
   * @throws CounterError `counter.other-card`, and CardError
   */
  setPins(cardSerial: string, authorise: IssuerAuthoriser, pins: ChosenPins): Promise<void>;
};

/** Opens the terminal over its reader. */
export function openTerminal(slot: ReaderSlot): Terminal {
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  const connected = async <T>(work: (card: MyNumberCard) => Promise<T>): Promise<T> => {
    const card = await MyNumberCard.connect(slot.current);
    try {
      return await work(card);
    } finally {
      await card.disconnect().catch(() => {});
    }
  };
  return {
    look: () => alone(() => connected(seen).catch(notSeen)),
    setPins: (cardSerial, authorise, pins) =>
      alone(() =>
        connected(async (card) => {
          const { serial } = await card.readCardRecord();
          if (serial !== cardSerial) throw new CounterError('counter.other-card');
          await card.setPinsWithIssuer(authorise, pins);
        }),
      ),
    writeCertificates: (cardSerial, pins, certificates, desk) =>
      alone(() =>
        connected(async (card) => {
          const { serial } = await card.readCardRecord();
          if (serial !== cardSerial) throw new CounterError('counter.other-card');
          for (const secret of ['register', 'auth', 'sign'] as const) {
            const pin = pins[secret];
            if (pin !== undefined) await card.verify(secret, pin);
          }
          const left: ToWrite[] = [];
          for (const each of certificates) {
            const lying = await serialOn(card, each.kind, pins);
            // Written before a break, and only the word of it was lost.
            if (lying && each.issued.includes(lying)) await desk.written(each.kind, lying);
            else left.push(each);
          }
          if (left.length === 0) return;
          await card.withIssuer('contents', desk.authorise, async (session) => {
            for (const { kind } of left) await writeOne(session, kind, desk);
          });
        }),
      ),
  };
}

const AUTHORITY_FILE = { auth: EF.jpki.authAuthority, sign: EF.jpki.signAuthority };

async function writeOne(session: IssuerSession, kind: ToWrite['kind'], desk: CertificateDesk): Promise<void> {
  const { serial, certificate, authority } = await desk.certify(kind, await session.generateKey(kind));
  // The authority first: whoever finds the new certificate on the card finds its issuer, too.
  await session.writeFile('jpki', AUTHORITY_FILE[kind], authority);
  await session.writeCertificate(kind, certificate);
  await desk.written(kind, serial);
}

/** Serial of the certificate on the card; the signature certificate shows itself to its password only. */
async function serialOn(
  card: MyNumberCard,
  kind: ToWrite['kind'],
  pins: Partial<Record<'sign', string>>,
): Promise<string | undefined> {
  if (kind === 'sign') {
    if (pins.sign === undefined) return undefined;
    await card.verify('sign', pins.sign);
  }
  const { serialNumber } = new X509Certificate(await card.readCertificate(kind));
  return serialNumber.toLowerCase();
}

async function seen(card: MyNumberCard): Promise<OnReader> {
  const { serial } = await card.readCardRecord();
  const pinsSet: PinName[] = [];
  for (const pin of pinNames) {
    if ((await card.triesLeft(pin)) > 0) pinsSet.push(pin);
  }
  return { kind: 'card', serial, pinsSet };
}

function notSeen(error: unknown): OnReader {
  if (!(error instanceof CardError)) throw error;
  const away = error.code === 'card.absent' || error.code === 'card.removed';
  return { kind: away ? 'nothing' : 'unreadable' };
}
