// Cards for the tests of this package. Key pairs and authorities are made once per process, because RSA takes a while.
import {
  type CardOrder,
  type CardStore,
  type Chip,
  cardIssuerKey,
  type IssuerAuthoriser,
  issuerCryptogram,
  type KeyPool,
  keyPool,
  MyNumberCard,
  memoryCardStore,
  memoryTransport,
  personalise,
  sandboxSerial,
} from '../index.ts';
import { oneBitPng } from '../personalise/one-bit-png.ts';
import { TestAuthority } from './certificate.ts';
import { TEST_ISSUER } from './contents.ts';

export const MASTER_KEY = new Uint8Array(32).fill(7);
export const PINS = { auth: '1234', sign: 'ABC123', text: '1234', register: '1234' } as const;
/** From the range reserved for invented people. */
export const NUMBER = '000000000019';

export const authorities = {
  sign: new TestAuthority('Test signature authority'),
  auth: new TestAuthority('Test authentication authority'),
};

/** セキュリティコード of the cards of `order`. */
export const SECURITY_CODE = '2285';

/** Hands out the same few key pairs again and again. */
export function fewKeys(count = 3): KeyPool {
  const source = keyPool();
  return {
    take: async (scheme = 'rsa-2048') =>
      scheme === 'rsa-2048' ? (await known(count))[next++ % count]! : source.take(scheme),
  };
}
let next = 0;
const known = (() => {
  const made: ReturnType<KeyPool['take']>[] = [];
  const source = keyPool();
  return (count: number) => {
    while (made.length < count) made.push(source.take());
    return Promise.all(made.slice(0, count));
  };
})();

export function order(changes: Partial<CardOrder> = {}): CardOrder {
  const serial = changes.serial ?? sandboxSerial(1);
  return {
    serial,
    issuerKey: cardIssuerKey(MASTER_KEY, serial),
    profile: 'adult',
    holder: {
      name: '手形　花子',
      address: '東京都港区芝公園１丁目５番２５号',
      birth: Temporal.PlainDate.from('1980-02-17'),
      sex: '2',
      number: NUMBER,
    },
    // No picture of anybody: what draws names and photographs is not in this package.
    pictures: {
      name: oneBitPng(96, 24, (x, y) => (x + y) % 12 === 0),
      address: oneBitPng(384, 48, (x, y) => (x * y) % 24 === 0),
      photo: new Uint8Array(3000).fill(0x55),
    },
    securityCode: SECURITY_CODE,
    expiry: Temporal.PlainDate.from('2035-02-17'),
    municipality: '13103',
    authorities: { sign: authorities.sign.certificate, auth: authorities.auth.certificate },
    certify: async (spki, kind) => authorities[kind].certify(spki, `Test ${kind} holder`),
    issuer: TEST_ISSUER,
    keys: fewKeys(),
    ...changes,
  };
}

/** The issuer's side of a session, as J-LIS would compute it. */
export const issuer: IssuerAuthoriser = async ({ serial, challenge, scope }) =>
  issuerCryptogram(cardIssuerKey(MASTER_KEY, serial), challenge, scope);

/** A card from the factory: PINs unset. */
export async function factoryCard(store: CardStore = memoryCardStore(), changes: Partial<CardOrder> = {}) {
  const made = order(changes);
  const { chip } = await personalise(store, made);
  return { chip, securityCode: made.securityCode };
}

/** A card after hand-over: PINs set to `PINS`. */
export async function handedOverCard(store?: CardStore, changes?: Partial<CardOrder>): Promise<Chip> {
  const { chip } = await factoryCard(store, changes);
  const reader = await MyNumberCard.connect(memoryTransport(chip));
  const { sign, ...childPins } = PINS;
  await reader.setPinsWithIssuer(issuer, changes?.profile === 'child' ? childPins : { ...childPins, sign });
  await reader.disconnect();
  return chip;
}
