// Manufacture (製造・発行) of one card: a chip makes its keys, the authorities certify them, the personal files are
// written, and the card is ready to travel to the counter with its PINs unset.
//
// Two durable steps. First the blank card with its keys, then the finished card as a whole. A factory that dies
// between them runs again and goes on with the same keys, so the certificates asked for are the same, too.
import { AID, EF, SECRETS } from '../applications.ts';
import { fromText } from '../bytes.ts';
import { Chip } from '../chip/chip.ts';
import { type KeyPool, keyPool } from '../chip/key-pool.ts';
import { type CardState, type ChipKeyPair, type KeyFile, withFile } from '../chip/state.ts';
import { CardError } from '../errors.ts';
import { distinctBytes, encodeSpki } from '../public-key.ts';
import type { CardStore } from '../store/card-store.ts';
import { takeBatchKeys } from './batch-keys.ts';
import { blankCard, setSecret } from './blank-card.ts';
import type { CardOrder, FirstPins } from './card-order.ts';
import { availabilityFile, tokenInfoFile } from './jpki-files.ts';
import { withPersonalFiles } from './personal-files.ts';
import { type CertificateKind, profileOf } from './profiles.ts';
import { fileOf, withContents } from './state-files.ts';

/** A finished card. */
export interface PersonalisedCard {
  readonly chip: Chip;
}

/**
 * Makes a card in `store` and opens it. Throws `card.already-personalised` when the store holds a finished card or one
 * begun for another serial, and `card.malformed` for an order of the wrong form or a certificate for another key.
 */
export async function personalise(store: CardStore, order: CardOrder): Promise<PersonalisedCard> {
  const keys = order.keys ?? keyPool();
  requireForms(order);
  try {
    const blank = await takeBlank(store, order, keys);
    let card = await withCertificates(blank, order);
    card = await withPersonalFiles(card, order);
    card = withFirstPins(card, order);
    await store.save({ ...card, life: 'operational' });
    return { chip: await Chip.open(store, keys) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function requireForms({ serial, municipality, holder, securityCode }: CardOrder): void {
  const forms = [
    [serial, /^[0-9]{15}$/],
    [municipality, /^[0-9]{5}$/],
    [holder.number, /^[0-9]{12}$/],
    [securityCode, /^[0-9]{4}$/],
  ] as const;
  if (forms.some(([digits, form]) => !form.test(digits)))
    throw new CardError('card.malformed', 'Serial, municipality, number or security code lack digits.');
}

/** The card with its keys. Only those of the certificates must be the same when the work is begun again. */
async function takeBlank(store: CardStore, order: CardOrder, keys: KeyPool): Promise<CardState> {
  const { certificates, applications, form, atr } = profileOf(order.profile);
  const begun = await store.load();
  if (begun !== undefined && (begun.life !== 'blank' || begun.serial !== order.serial))
    throw new CardError('card.already-personalised', 'The store already holds a card.');
  const pairOf = async (kind: CertificateKind, fid: number): Promise<ChipKeyPair | undefined> => {
    if (begun !== undefined) return keyFile(begun, fid).pending;
    return certificates.includes(kind) ? keys.take(order.algorithm) : undefined;
  };
  const auth = await pairOf('auth', EF.jpki.authKey);
  const sign = await pairOf('sign', EF.jpki.signKey);
  const batch = form === 'phone' ? {} : (order.batch ?? (await takeBatchKeys(keys)));
  const fab = blankCard(order.serial, order.issuerKey, { ...batch, auth, sign }, order.atr ?? atr, form);
  const blank = { ...fab, applications: fab.applications.filter(({ aid }) => applications.includes(aid)) };
  if (begun === undefined) await store.save(blank);
  return blank;
}

async function withCertificates(card: CardState, order: CardOrder): Promise<CardState> {
  const { jpki } = EF;
  const { certificates, label } = profileOf(order.profile);
  const auth = await certified(card, order, 'auth', jpki.authKey, jpki.authCertificate);
  const both = await certified(auth, order, 'sign', jpki.signKey, jpki.signCertificate);
  const { keyId, publicKey } = order.issuer.terminals;
  const terminals = withFile(both, AID.jpki, jpki.terminalAuthority, {
    type: 'terminal-authority',
    authority: { keyId, key: publicKey },
  });
  const has = { sign: certificates.includes('sign'), auth: certificates.includes('auth') };
  return withContents(terminals, AID.jpki, [
    [jpki.signAuthority, order.authorities.sign],
    [jpki.authAuthority, order.authorities.auth],
    [jpki.tokenInfo, tokenInfoFile(label, order.serial)],
    [jpki.availability, availabilityFile(has)],
  ]);
}

async function certified(
  card: CardState,
  order: CardOrder,
  kind: CertificateKind,
  keyFid: number,
  certificateFid: number,
): Promise<CardState> {
  const file = keyFile(card, keyFid);
  if (file.pending === undefined) return card;
  const certificate = await order.certify(encodeSpki(file.pending), kind);
  requireFor(certificate, file.pending);
  const active = { ...file, active: file.pending, pending: undefined };
  return withContents(withFile(card, AID.jpki, keyFid, active), AID.jpki, [[certificateFid, certificate]]);
}

function requireFor(certificate: Uint8Array, pair: ChipKeyPair): void {
  if (!Buffer.from(certificate).includes(distinctBytes(pair)))
    throw new CardError('card.malformed', 'The certificate is not for the key of this card.');
}

function withFirstPins(card: CardState, { pins = {} }: CardOrder): CardState {
  return Object.entries(pins).reduce((state, [name, pin]) => {
    const { application, ef } = SECRETS[name as keyof FirstPins];
    const aid = AID[application];
    return withFile(state, aid, ef, setSecret(fileOf(state, aid, ef), fromText(pin)));
  }, card);
}

function keyFile(card: CardState, fid: number): KeyFile {
  const file = fileOf(card, AID.jpki, fid);
  if (file?.type !== 'key') throw new TypeError(`no key ${fid}`);
  return file;
}
