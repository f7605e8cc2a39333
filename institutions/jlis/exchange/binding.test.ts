import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type House, MINATO, openHouse } from '../testing/house.ts';
import { type HeldCard, refused, visit } from '../testing/visit.ts';

let house: House;
let hanako: HeldCard;
let taro: HeldCard;
beforeAll(async () => {
  house = await openHouse();
  hanako = await house.cardInUse();
  taro = await house.cardInUse({ attributes: { name: '手形　太郎', birth: '1980-04-01', sex: '1' } });
});
afterEach(async () => {
  Object.assign(house.municipality, { tamper: undefined, code: MINATO });
  await house.ask('front-door').resumeMunicipality({ operator: 'test' }, { params: { code: MINATO } });
});
afterAll(() => house.close());

describe('a paper that is not the one asked for', () => {
  type Paper = Parameters<NonNullable<House['municipality']['tamper']>>[0];
  const rebound = (change: Partial<Paper['binding']>) => (paper: Paper) => ({
    ...paper,
    binding: { ...paper.binding, ...change },
  });
  const another = async (paper: Paper): Promise<Paper> => {
    const request = await visit(house, taro);
    house.municipality.tamper = undefined;
    await request.toDocument();
    const whole = house.municipality.papers.get(request.requestId)!;
    return { ...whole, sheets: paper.sheets };
  };

  test.each<[string, NonNullable<House['municipality']['tamper']>, string]>([
    ['of another request', rebound({ requestId: randomUUID() }), 'requestId'],
    ['for another kiosk', rebound({ kioskId: 'kiosk-9' }), 'kioskId'],
    ['for another card', rebound({ certificateFingerprint: 'a'.repeat(64) }), 'certificateFingerprint'],
    ['of another kind', rebound({ kind: 'koseki' }), 'kind'],
    ['for more copies', rebound({ copies: 9 }), 'copies'],
    ['with another document', (paper) => ({ ...paper, document: btoa('somebody else') }), 'documentDigest'],
    ['with another picture', (paper) => ({ ...paper, preview: ['<svg/>'] }), 'previewDigest'],
    ['dated otherwise than signed', rebound({ issuedAt: '2020-01-01T00:00:00Z' }), 'signed-binding'],
    ['signed by nobody', (paper) => ({ ...paper, signedBinding: 'x.y.z' }), 'signature'],
    ['with another fee', (paper) => ({ ...paper, feeYen: 1 }), 'fee'],
    ['that is wholly somebody else’s', another, 'certificateFingerprint'],
  ])('%s stops the request and the ward until released', async (_, tamper, difference) => {
    const request = await visit(house, hanako);
    const menu = await request.toMenu();
    house.municipality.tamper = tamper;
    await expect(request.order([menu.household[0]!.ref])).rejects.toMatchObject(
      refused('jlis.binding-mismatch', { differences: expect.arrayContaining([difference]) }),
    );
    house.municipality.tamper = undefined;
    expect(await request.kept()).toEqual({ offer: false, paper: false, state: 'abandoned' });
    expect(await request.told()).toBe('abandoned');
    await expect((await visit(house, taro)).present()).rejects.toMatchObject(
      refused('jlis.municipality-stopped', { municipality: MINATO }),
    );
    expect((await house.kinds(MINATO)).at(-1)).toBe('municipality.stopped');

    const resume = () =>
      house.ask('front-door').resumeMunicipality({ operator: 'duty officer' }, { params: { code: MINATO } });
    expect(await resume()).toEqual({ code: MINATO, resumed: true });
    expect(await resume()).toEqual({ code: MINATO, resumed: false });
    expect((await house.kinds(MINATO)).at(-1)).toBe('municipality.resumed');
    await (await visit(house, taro)).present();
  });

  test('a menu from another municipality stops it, too', async () => {
    house.municipality.code = '011002';
    await expect((await visit(house, hanako)).present()).rejects.toMatchObject(
      refused('jlis.binding-mismatch', { differences: ['municipality'] }),
    );
  });

  test('while one is stopped, a paper that waits for its money stays here', async () => {
    const waiting = await visit(house, hanako);
    const { ready } = await waiting.toDocument();
    const wrong = await visit(house, taro);
    const { ready: paid } = await wrong.toPaid();
    await expect(wrong.finish('printed', 'b'.repeat(64))).rejects.toMatchObject(
      refused('jlis.binding-mismatch'),
    );
    await expect(wrong.finish('printed', paid.binding.documentDigest)).rejects.toMatchObject(
      refused('jlis.exchange-state', { state: 'abandoned' }),
    );
    await expect(waiting.pay(ready.feeYen)).rejects.toMatchObject(refused('jlis.municipality-stopped'));
  });

  test('found by the kiosk, it stops the ward as well', async () => {
    const request = await visit(house, hanako);
    await request.toPaid();
    await request.finish('abandoned', undefined, 'binding-mismatch');
    expect(await request.told()).toBe('abandoned');
    await expect((await visit(house, taro)).present()).rejects.toMatchObject(
      refused('jlis.municipality-stopped'),
    );
  });
});

test('fifty requests at once, of two cards at fifty kiosks, never mix', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, async (_, n) => {
      const card = n % 2 === 0 ? hanako : taro;
      const request = await visit(house, card, `kiosk-${n}`);
      const { menu, ready, paper } = await request.toPaid(1 + (n % 3));
      await request.finish('printed', ready.binding.documentDigest);
      return { n, request, menu, ready: ready!, text: atob(paper!.document) };
    }),
  );
  const fingerprints = new Map<number, Set<string>>();
  for (const { n, request, menu, ready, text } of outcomes) {
    const own = menu.household.find(({ self }) => self)!;
    const serial = own.name.replace('holder of ', '');
    expect(text).toBe(`${request.requestId} ${serial} ${own.ref}`);
    expect(ready.binding).toMatchObject({
      requestId: request.requestId,
      kioskId: `kiosk-${n}`,
      copies: 1 + (n % 3),
    });
    fingerprints.getOrInsertComputed(n % 2, () => new Set()).add(ready.binding.certificateFingerprint);
  }
  expect([...fingerprints.values()].map((set) => set.size)).toEqual([1, 1]);
  expect(new Set(outcomes.map(({ menu }) => menu.household[0]!.ref)).size).toBe(2);
  expect(await house.ledger.journal.verify()).toMatchObject({ ok: true });
  await house.jlis.drain();
  for (const { request } of outcomes)
    expect(house.municipality.outcomes.get(request.requestId)).toBe('printed');
}, 60_000);
