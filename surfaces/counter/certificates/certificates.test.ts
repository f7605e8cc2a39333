// 電子証明書の更新 at the counter with a real chip: the resident's PINs go to the card only, and whatever breaks, the card works.
import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../testing/room.ts';

let room: Room;
let clerk: ReturnType<Room['clerk']>;
beforeEach(async () => {
  room = await openRoom();
  clerk = room.clerk();
});

const PINS = { 'pin-register': '4826', 'pin-auth': '4826', 'pin-sign': 'TEGATA77' };

/** Somebody with a card in use, whose PINs are set. */
async function holder() {
  const person = await room.resident({ name: '港　桜子', state: 'in-use' });
  await room.setPins(person.serial);
  return person;
}

async function begun(serial: string) {
  const page = await clerk.open(`/cards/${serial}/certificates`);
  expect(page.html).toContain('更新できます');
  const opened = await clerk.press(page, `/cards/${serial}/certificates`, {
    kinds: ['auth', 'sign'],
    by: 'self',
  });
  expect(opened.html).toContain('カードを読み取り機に置く');
  return clerk.press(opened, `${opened.path}/card`);
}

/** The certificate on the card is new, and the card signs with its key. */
const renewed = (serial: string) =>
  room.withChip(serial, async (card) => {
    await card.verify('auth', '4826');
    const certificate = new X509Certificate(await card.readCertificate('auth'));
    const message = Buffer.from('mine');
    const digest = new Uint8Array(createHash('sha256').update(message).digest());
    const signature = await card.sign('auth', digest);
    expect(
      verify(
        'sha256',
        message,
        createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' })),
        signature,
      ),
    ).toBe(true);
    return certificate.subject.includes('Renewed');
  });

describe('a renewal at the counter', () => {
  it('takes the resident’s PINs to the card, writes both certificates, and gives the card back', async () => {
    const { serial } = await holder();
    const laid = await begun(serial);
    expect(room.places.get(serial)).toBe('reader');
    const pins = await clerk.open(`${laid.path}/pins`);
    const done = await clerk.press(pins, `${laid.path}/pins`, PINS);
    expect(done.html).toContain('新しい電子証明書が入りました');
    const give = await clerk.open(laid.path);
    const ended = await clerk.press(give, `${laid.path}/give-back`);
    expect(ended.html).toContain('手続が終わりました');
    expect(room.places.get(serial)).toBe('wallet');
    expect(await renewed(serial)).toBe(true);
    expect(room.ward.certificates.written).toHaveLength(2);
    const said = [...room.ward.heard, ...clerk.visited].join('\n');
    for (const pin of ['4826', 'TEGATA77']) expect(said).not.toContain(pin);
  });

  it('with a wrong PIN says which, and how many tries are left, and writes nothing', async () => {
    const { serial } = await holder();
    const laid = await begun(serial);
    const pins = await clerk.open(`${laid.path}/pins`);
    const wrong = await clerk.press(pins, `${laid.path}/pins`, { ...PINS, 'pin-auth': '1111' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('あと2回まちがえると');
    expect(room.ward.certificates.written).toEqual([]);
    expect(await renewed(serial)).toBe(false);
  });

  it.each(['certifyKey', 'certificateWritten'] as const)(
    'goes on where the answer of %s was lost: no certificate is told twice, and the card works',
    async (operation) => {
      const { serial } = await holder();
      const laid = await begun(serial);
      const pins = await clerk.open(`${laid.path}/pins`);
      room.ward.loseAnswerOf = operation;
      const lost = await clerk.press(pins, `${laid.path}/pins`, PINS);
      expect(lost.status).toBe(503);
      const again = await clerk.press(lost, `${laid.path}/pins`, PINS);
      expect(again.html).toContain('新しい電子証明書が入りました');
      expect(await renewed(serial)).toBe(true);
      const { certificates } = [...room.ward.procedures.values()][0]!;
      expect(new Set(room.ward.certificates.written)).toEqual(
        new Set(certificates.map(({ written }) => written)),
      );
    },
  );

  it('that is stopped half-way leaves the card as it is, and the card goes back', async () => {
    const { serial } = await holder();
    const laid = await begun(serial);
    const stopped = await clerk.press(laid, `${laid.path}/stop`);
    expect(stopped.html).toContain('カードをお返しする');
    const ended = await clerk.press(stopped, `${laid.path}/give-back`);
    expect(ended.html).toContain('手続をやめました');
    expect(room.places.get(serial)).toBe('wallet');
    expect(await renewed(serial)).toBe(false);
  });

  it('is not offered before its window, with the day on which it opens', async () => {
    const { serial } = await holder();
    room.ward.certificates.due = [];
    const page = await clerk.open(`/cards/${serial}/certificates`);
    expect(page.html).toContain('今はできません');
    expect(page.html).toContain('更新の手続きは');
    expect(page.html).not.toContain('手続を始める');
  });
});
