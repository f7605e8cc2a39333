// Cards for the tests of this package. Key pairs and authorities are made once per process, because RSA takes a while.
import { constants, generateKeyPairSync, privateEncrypt } from 'node:crypto';
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
import { TestAuthority } from './certificate.ts';

export const MASTER_KEY = new Uint8Array(32).fill(7);
export const PINS = { auth: '1234', sign: 'ABC123', text: '1234', register: '1234' } as const;
/** From the range reserved for invented people. */
export const NUMBER = '000000000019';

export const authorities = {
  sign: new TestAuthority('Test signature authority'),
  auth: new TestAuthority('Test authentication authority'),
};

/** Signs with a key of its own what the issuer signs on a card. */
export const contentsKey = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Hands out the same few key pairs again and again. */
export function fewKeys(count = 3): KeyPool {
  return { take: async () => (await known(count))[next++ % count]! };
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
    photo: new Uint8Array(3000).fill(0x55),
    expiry: Temporal.PlainDate.from('2035-02-17'),
    municipality: '13103',
    authorities: { sign: authorities.sign.certificate, auth: authorities.auth.certificate },
    certify: async (spki, kind) => authorities[kind].certify(spki, `Test ${kind} holder`),
    signContents: async (digestInfo) =>
      privateEncrypt({ key: contentsKey.privateKey, padding: constants.RSA_PKCS1_PADDING }, digestInfo),
    keys: fewKeys(),
    ...changes,
  };
}

/** The issuer's side of a session, as J-LIS would compute it. */
export const issuer: IssuerAuthoriser = async ({ serial, challenge, scope }) =>
  issuerCryptogram(cardIssuerKey(MASTER_KEY, serial), challenge, scope);

/** A card from the factory: PINs unset. */
export async function factoryCard(store: CardStore = memoryCardStore(), changes: Partial<CardOrder> = {}) {
  return personalise(store, order(changes));
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
