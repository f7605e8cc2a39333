import { describe, expect, test } from 'vitest';
import { MyNumberCard, memoryCardStore, memoryTransport, personalise } from '../index.ts';
import { authorities, order } from '../testing/sandbox-card.ts';

describe('the factory', () => {
  test('asks for one certificate per key and hands the card out with every PIN unset', async () => {
    const kinds: string[] = [];
    const certify: ReturnType<typeof order>['certify'] = async (spki, kind) => {
      kinds.push(kind);
      return authorities[kind].certify(spki, 'Holder');
    };
    const { chip } = await personalise(memoryCardStore(), order({ certify }));
    expect(kinds.sort()).toEqual(['auth', 'sign']);
    const card = await MyNumberCard.connect(memoryTransport(chip));
    for (const secret of ['auth', 'sign', 'text', 'register'] as const)
      expect(await card.triesLeft(secret)).toBe(0);
    expect(await card.triesLeft('textNumberA')).toBe(10);
  });

  test('asks for no signature certificate for a child', async () => {
    const kinds: string[] = [];
    const certify: ReturnType<typeof order>['certify'] = async (spki, kind) => {
      kinds.push(kind);
      return authorities[kind].certify(spki, 'Child');
    };
    await personalise(memoryCardStore(), order({ certify, profile: 'child' }));
    expect(kinds).toEqual(['auth']);
  });

  test('refuses a certificate for somebody else’s key', async () => {
    const certify = async () => authorities.auth.certificate;
    await expect(personalise(memoryCardStore(), order({ certify }))).rejects.toMatchObject({
      code: 'card.malformed',
    });
  });

  test.each([
    { serial: '99' },
    { municipality: '131032' },
    { securityCode: '12345' },
    { holder: { ...order().holder, number: '1' } },
  ])('refuses an order of the wrong form and touches no store', async (wrong) => {
    const store = memoryCardStore();
    await expect(personalise(store, order(wrong))).rejects.toMatchObject({ code: 'card.malformed' });
    expect(await store.load()).toBeUndefined();
  });

  test('makes no second card in one store', async () => {
    const store = memoryCardStore();
    await personalise(store, order());
    await expect(personalise(store, order())).rejects.toMatchObject({ code: 'card.already-personalised' });
  });
});
