import { describe, expect, test } from 'vitest';
import { fromHex } from '../bytes.ts';
import { ReaderSlot } from './reader-slot.ts';
import type { InsertableCard } from './transport.ts';

function slowCard(): InsertableCard & { powerOffs: number; answer: (bytes: Uint8Array) => void } {
  const answered = Promise.withResolvers<Uint8Array>();
  return {
    powerOffs: 0,
    answer: answered.resolve,
    powerOn: async () => Uint8Array.of(0x3b, 0x80),
    async powerOff() {
      this.powerOffs++;
    },
    transmit: () => answered.promise,
  };
}

describe('a reader slot', () => {
  test('tells who listens that a card came and went', () => {
    const slot = new ReaderSlot('kiosk-1');
    const seen: string[] = [];
    slot.on('inserted', () => seen.push('in'));
    const stop = slot.on('removed', () => seen.push('out'));
    slot.insert(slowCard());
    expect(slot.current).toBeDefined();
    slot.eject();
    expect(slot.current).toBeUndefined();
    stop();
    slot.insert(slowCard());
    slot.eject();
    slot.eject();
    expect(seen).toEqual(['in', 'out', 'in']);
  });

  test('takes one card', () => {
    const slot = new ReaderSlot('kiosk-1');
    slot.insert(slowCard());
    expect(() => slot.insert(slowCard())).toThrow(expect.objectContaining({ code: 'card.slot-occupied' }));
  });

  test('a command under way ends when the card is pulled out, and the chip loses power', async () => {
    const slot = new ReaderSlot('kiosk-1');
    const card = slowCard();
    const transport = slot.insert(card);
    let gone = 0;
    transport.onRemoved?.(() => gone++);
    const underWay = transport.transmit(fromHex('00200080'));
    slot.eject();
    await expect(underWay).rejects.toMatchObject({ code: 'card.removed' });
    card.answer(fromHex('9000'));
    await expect(transport.transmit(fromHex('00200080'))).rejects.toMatchObject({ code: 'card.removed' });
    await expect(transport.connect()).rejects.toMatchObject({ code: 'card.removed' });
    expect(gone).toBe(1);
    expect(card.powerOffs).toBe(1);
  });

  test('a card laid on again needs a new connection', async () => {
    const slot = new ReaderSlot('kiosk-1');
    const card = slowCard();
    const first = slot.insert(card);
    slot.eject();
    const second = slot.insert(card);
    await expect(first.connect()).rejects.toMatchObject({ code: 'card.removed' });
    expect(await second.connect()).toEqual(Uint8Array.of(0x3b, 0x80));
  });
});
