import { describe, expect, test } from 'vitest';
import { AID, EF } from '../applications.ts';
import { fromHex, fromText, toHex, toText } from '../bytes.ts';
import type { CardOrder, CardProfile, Chip } from '../index.ts';
import { factoryCard } from '../testing/sandbox-card.ts';
import { ATRS } from './atrs.ts';

const pins = { auth: '1234', sign: 'ABC123' } as const;

/** A card on the bench: commands in, status word and data out. */
async function bench(profile: CardProfile, changes: Partial<CardOrder> = {}) {
  const { chip } = await factoryCard(undefined, { profile, ...changes });
  await chip.powerOn();
  const send = async (command: string) => {
    const answer = await chip.transmit(fromHex(command));
    return { sw: toHex(answer.subarray(-2)), data: answer.subarray(0, -2) };
  };
  const selectDf = async (aid: string) => (await send(`00A4040C0A${aid}`)).sw;
  const selectEf = async (fid: number) => (await send(`00A4020C02${fid.toString(16).padStart(4, '0')}`)).sw;
  return { chip: chip as Chip, send, selectDf, selectEf };
}

async function read(card: Awaited<ReturnType<typeof bench>>, fid: number, le = '00') {
  const selected = await card.selectEf(fid);
  if (selected !== '9000') return { sw: selected, data: new Uint8Array() };
  return card.send(`00B00000${le}`);
}

const { jpki } = EF;
const [TAKEN, ABSENT, SHUT] = ['9000', '6A82', '6982'];

describe.each([
  ['adult', 'JPKIAPICCTOKEN2', '8F8F00', Object.values(AID)],
  ['child', 'JPKIAPICCTOKEN2', '008F00', Object.values(AID)],
  ['pin-less', 'JPKIAPICCTOKEN2', '008F00', Object.values(AID)],
  ['android', 'JPKIAPGPSETOKEN', '8F8F00', [AID.jpki]],
  ['iphone', 'JPKIAPIOSTOKEN', '8F8F00', [AID.jpki]],
  ['juki-card', 'JPKIAPICCTOKEN', '8F0000', [AID.jpki, AID.register, AID.common]],
] as const)('a card of profile %s', (profile, label, availability, applications) => {
  test('shows its label padded with spaces, its certificates and its applications', async () => {
    const card = await bench(profile);
    await card.selectDf(AID.jpki);
    expect(toText((await read(card, jpki.tokenInfo, '20')).data)).toBe(label.padEnd(32, ' '));
    expect(toHex((await read(card, jpki.availability)).data)).toBe(availability);
    const found = [];
    for (const aid of Object.values(AID)) if ((await card.selectDf(aid)) === TAKEN) found.push(aid);
    expect(found.toSorted()).toEqual([...applications].toSorted());
  });
});

describe('what the profiles differ in', () => {
  test('a plastic card shows its authentication certificate to anybody, a phone after its PIN', async () => {
    const plastic = await bench('adult');
    await plastic.selectDf(AID.jpki);
    expect((await read(plastic, jpki.authCertificate, '04')).sw).toBe(TAKEN);
    const phone = await bench('android', { pins });
    await phone.selectDf(AID.jpki);
    expect((await read(phone, jpki.authCertificate, '04')).sw).toBe(SHUT);
    await phone.selectEf(jpki.authPin);
    expect((await phone.send(`0020008004${toHex(fromText(pins.auth))}`)).sw).toBe(TAKEN);
    const certificate = await read(phone, jpki.authCertificate, '04');
    expect([certificate.sw, toHex(certificate.data.subarray(0, 2))]).toEqual([TAKEN, '3082']);
  });

  test('a child and a PIN-less card have no signature certificate, and no key to sign with', async () => {
    for (const profile of ['child', 'pin-less'] as const) {
      const card = await bench(profile, { pins: { sign: pins.sign } });
      await card.selectDf(AID.jpki);
      await card.selectEf(jpki.signPin);
      expect((await card.send(`0020008006${toHex(fromText(pins.sign))}`)).sw).toBe(TAKEN);
      expect(await card.selectEf(jpki.signCertificate)).toBe(ABSENT);
      await card.selectEf(jpki.signKey);
      expect((await card.send(`802A008001AA00`)).sw).not.toBe(TAKEN);
    }
  });

  test('a PIN-less card answers 63C0 for every PIN and 6984 to whoever tries one', async () => {
    const card = await bench('pin-less');
    for (const [aid, fid] of [
      [AID.jpki, jpki.authPin],
      [AID.jpki, jpki.signPin],
      [AID.text, EF.text.pin],
      [AID.register, EF.register.pin],
      [AID.common, EF.common.pin],
    ] as const) {
      await card.selectDf(aid);
      await card.selectEf(fid);
      expect((await card.send('00200080')).sw).toBe('63C0');
      expect((await card.send(`0020008004${toHex(fromText('1234'))}`)).sw).toBe('6984');
    }
  });

  test('a Juki card answers with its own ATR, and knows no authentication certificate', async () => {
    const card = await bench('juki-card');
    expect(card.chip.atr).toEqual(ATRS['juki-card'].atr);
    await card.selectDf(AID.jpki);
    expect((await read(card, jpki.authCertificate)).sw).not.toBe(TAKEN);
  });

  test('a card that ends with a stay says so in every place that tells an end', async () => {
    const expiry = Temporal.PlainDate.from('2028-05-31');
    const card = await bench('adult', { expiry });
    expect(toText((await card.send('00CA00F200')).data)).toBe('20280531');
    await card.selectDf(AID.common);
    expect(toText((await card.send('00B2010C00')).data.subarray(-8))).toBe('20280531');
    await card.selectDf(AID.face);
    await card.selectEf(EF.face.numberB);
    // 照合番号B: birth, the year the card ends, security code.
    expect((await card.send(`002000800E${toHex(fromText('55021720282285'))}`)).sw).toBe(TAKEN);
  });

  test('a card of the next generation carries P-384 keys, and its 券面 applications stay as they are', async () => {
    const card = await bench('adult', { algorithm: 'ecdsa-p384', pins });
    await card.selectDf(AID.jpki);
    await card.selectEf(jpki.authPin);
    await card.send(`0020008004${toHex(fromText(pins.auth))}`);
    await card.selectEf(jpki.authKey);
    const signature = await card.send(`802A008030${'5A'.repeat(48)}00`);
    expect([signature.sw, signature.data.length]).toEqual([TAKEN, 96]);
    await card.selectDf(AID.face);
    const info = `3031300D060960864801650304020105000420${'5A'.repeat(32)}`;
    expect((await card.send(`802A000033${info}00`)).data.length).toBe(256);
  });

  test('what the card manager tells is whole: a large object wants a long answer', async () => {
    const card = await bench('adult');
    for (const tag of ['00F8', '7F21']) {
      expect((await card.send(`00CA${tag}00`)).sw).toBe('6700');
      expect((await card.send(`00CA${tag}000000`)).data.length).toBe(563);
    }
    expect(toHex((await card.send('00CA5F5100')).data)).toBe('E000FF8131FE4514');
    expect(toText((await card.send('00CA00F000')).data)).toBe('13103');
    expect((await (await bench('android')).send('00CA00F000')).sw).toBe('6A88');
  });
});
