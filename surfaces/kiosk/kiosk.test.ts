// The kiosk from the card to the paper, through plain HTTP without scripts: guidebook ch. 8 and p.13.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factoryCard } from '../../packages/card/testing/sandbox-card.ts';
import { household } from './testing/exchange-centre.ts';
import {
  type Customer,
  newCard,
  openShop,
  rightPin,
  type Shop,
  toKinds,
  toPayment,
  wrongPin,
} from './testing/shop.ts';

let shop: Shop;
let customer: Customer;
beforeEach(async () => {
  shop = await openShop();
  customer = shop.customer();
});
afterEach(() => shop.close());

const outcome = () => shop.centre.outcomes.map(({ outcome, why }) => [outcome, why]);

describe('the way to a paper', () => {
  it('goes menu, services, card, PIN, kind, items, copies, check, fee, print, take', async () => {
    await customer.go('/');
    expect(customer.text).toContain('行政サービス');
    await customer.go('/services');
    expect(customer.text).toContain('証明書交付サービス');
    await customer.press('/begin');
    expect(customer.path).toBe('/card');
    await customer.press('/card');
    expect(customer.text).toContain('台にカードが見あたりません');
    shop.slot.insert(await newCard());
    await customer.waitPast('/card');
    expect(customer.path).toBe('/pin');
    expect(customer.text).toContain('あと3回まで入力できます');
    await customer.press('/pin', { pin: rightPin });
    expect(customer.text).toContain('港区の証明書');
    expect(customer.text).toContain('1部200円');
    await customer.press('/kind', { kind: 'juminhyo' });
    await customer.press('/whose', { whose: 'household' });
    await customer.press('/items', { item: ['relation', 'individualNumber'] });
    await customer.press('/copies', { copies: '2' });
    expect(customer.path).toBe('/check');
    for (const { name } of household) expect(customer.text).toContain(name);
    expect(customer.text).toContain('400円（1部200円 × 2部）');
    expect(shop.centre.orders).toEqual([]);
    await customer.press('/check');
    expect(shop.centre.orders).toEqual([
      {
        kind: 'juminhyo',
        members: household.map(({ ref }) => ref),
        items: {
          relation: true,
          registeredDomicile: false,
          individualNumber: true,
          nationality: false,
          residenceStatus: false,
        },
        copies: 2,
      },
    ]);
    expect(customer.path).toBe('/pay');
    await customer.press('/money', { yen: '100' });
    expect(customer.text).toContain('あと 300円');
    await customer.press('/print');
    expect(customer.path).toBe('/pay');
    await customer.press('/money', { yen: '500' });
    expect(customer.text).toContain('おつり 200円');
    await customer.press('/print');
    await customer.waitPast('/printing');
    expect(customer.path).toBe('/done');
    expect(customer.text).toContain('全部で4枚です');
    expect(customer.text).toContain('おつり200円をお取りください');
    expect(customer.text).toContain('カードが台に置いたままです');
    expect(customer.text).toContain('20261123-TESTPAPR');
    const [printed] = shop.centre.outcomes;
    expect(printed).toMatchObject({
      outcome: 'printed',
      documentDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });

    const paper = [...shop.papers.values()][0]!;
    expect(paper.receipt).toMatchObject({ feeYen: 400, copies: 2, sheets: 4, number: '20261123-TESTPAPR' });
    await customer.press('/leave');
    expect(customer.path).toBe('/done');
    shop.slot.eject();
    await customer.go('/done');
    expect(customer.text).not.toContain('カードが台に置いたままです');
    await customer.press('/leave');
    expect(customer.path).toBe('/');
  });

  it('shows the paper, each sheet as a picture of its own, and the PDF', async () => {
    await toPayment(shop, customer);
    await customer.press('/money', { yen: '1000' });
    await customer.press('/print');
    await customer.waitPast('/printing');
    const [id] = shop.papers.keys();
    await customer.go(`/papers/${id}`);
    expect(customer.text).toContain('レシート');
    expect(customer.html).not.toContain('viewBox="0 0 210 297"');
    const sheet = await shop.app.request(`/papers/${id}/sheets/2`);
    expect([sheet.headers.get('Content-Type'), await sheet.text()]).toEqual([
      'image/svg+xml; charset=utf-8',
      shop.papers.get(id!)!.preview[1],
    ]);
    const pdf = await shop.app.request(`/papers/${id}/paper.pdf`);
    expect(pdf.headers.get('Content-Type')).toBe('application/pdf');
    expect(await pdf.text()).toBe(`%PDF of ${id}`);
    for (const missing of [`/papers/${id}/sheets/3`, `/papers/${id}/sheets/x`, '/papers/none']) {
      expect((await shop.app.request(missing)).status).toBe(404);
    }
  });

  it('lets a person go back and choose anew, and asks only for what fits the people chosen', async () => {
    await toKinds(shop, customer);
    await customer.press('/kind', { kind: 'juminhyo' });
    await customer.press('/whose', { whose: 'some' });
    await customer.press('/members', {});
    expect(customer.text).toContain('一人以上を選んでください');
    await customer.press('/members', { member: [household[2]!.ref, 'nobody'] });
    expect(customer.text).toContain('国籍・地域');
    expect(customer.text).not.toContain('本籍');
    await customer.press('/back');
    expect(customer.path).toBe('/whose');
    await customer.press('/whose', { whose: 'self' });
    expect(customer.text).toContain('本籍と筆頭者');
    expect(customer.text).not.toContain('国籍・地域');
    await customer.press('/items', { item: 'registeredDomicile' });
    await customer.press('/copies', { copies: 'more' });
    expect(customer.text).toContain('10部');
    await customer.press('/copies', { copies: '11' });
    expect(customer.path).toBe('/copies');
    await customer.press('/copies', { copies: '6' });
    expect(customer.path).toBe('/check');
    await customer.go('/items?again');
    expect(customer.html).toMatch(/value="registeredDomicile" checked/);
    expect(customer.path).toBe('/items');
  });

  it('does nothing for a page of an earlier visit, and nothing twice', async () => {
    await toPayment(shop, customer);
    const { visit } = customer;
    await customer.press('/check');
    await customer.press('/kind', { kind: 'juminhyo' });
    expect(customer.path).toBe('/pay');
    expect(shop.centre.asked.requestDocument).toBe(1);
    await customer.press('/money', { yen: '500' });
    await Promise.all([customer.press('/print'), shop.customer().press('/print', { visit })]);
    await customer.waitPast('/printing');
    expect(shop.centre.asked.payForDocument).toBe(1);
    shop.slot.eject();
    await customer.press('/leave', { visit });
    await toKinds(shop, customer);
    await customer.press('/cancel', { visit });
    expect(customer.path).toBe('/kind');
  });

  it('has the card sign no challenge that does not name this request and this kiosk', async () => {
    shop.centre.bareChallenges = true;
    await toKinds(shop, customer).catch(() => {});
    expect(customer.path).toBe('/ended');
    expect(shop.centre.asked.presentCard ?? 0).toBe(0);
  });

  it('speaks English to whoever reads English', async () => {
    const reader = shop.customer('en');
    await toPayment(shop, reader);
    expect(reader.text).toContain('Put in the fee');
    expect(reader.text).toContain('¥200');
  });
});

describe('the PIN', () => {
  const begin = async (card: Parameters<Shop['slot']['insert']>[0]) => {
    shop.slot.insert(card);
    return customer.press('/begin');
  };

  it('tells the tries left before the first key and after each wrong one, and warns before the last', async () => {
    const card = await newCard();
    await begin(card);
    expect(customer.text).toContain('あと3回まで入力できます');
    await customer.press('/pin', { pin: wrongPin });
    expect(customer.text).toContain('あと2回まで入力できます');
    await customer.press('/pin', { pin: wrongPin });
    expect(customer.path).toBe('/last-try');
    expect(customer.text).toContain('あと1回しか入力できません');
    await customer.press('/pin', { pin: wrongPin });
    expect(customer.path).toBe('/last-try');
    await customer.press('/last-try');
    expect(customer.text).toContain('これが最後の1回です');
    await customer.press('/pin', { pin: wrongPin });
    expect(customer.path).toBe('/ended');
    expect(customer.text).toContain('本人がマイナンバーカードを持って');
    await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'pin-locked']]));

    shop.slot.eject();
    await customer.press('/leave');
    await begin(card);
    expect(customer.text).toContain('暗証番号がロックされています');
    expect(shop.centre.asked.openExchange).toBe(1);
  });

  it('warns a card that arrives with one try left, and lets its holder stop without using it', async () => {
    const card = await newCard();
    await begin(card);
    await customer.press('/pin', { pin: wrongPin });
    await customer.press('/pin', { pin: wrongPin });
    await customer.press('/cancel');
    expect(customer.text).toContain('手続をやめました');
    shop.slot.eject();
    await customer.press('/leave');
    await begin(card);
    expect(customer.path).toBe('/last-try');
    await customer.press('/last-try');
    await customer.press('/pin', { pin: rightPin });
    expect(customer.path).toBe('/kind');
  });

  it('spends no try on something that is no PIN', async () => {
    await begin(await newCard());
    for (const pin of ['', '12', 'abcd', '12345']) {
      await customer.press('/pin', { pin });
      expect(customer.text).toContain('数字4桁で入力してください');
      expect(customer.text).toContain('あと3回まで入力できます');
    }
    await customer.press('/pin', { pin: '１２３４' });
    expect(customer.path).toBe('/kind');
  });

  it('can be pressed on the pad without a script, and never stands in the page', async () => {
    await begin(await newCard());
    for (const key of ['9', '1', 'delete', 'clear', '1', '2', '5', 'delete', '3', '4', '5', 'x']) {
      await customer.press('/pin/key', { key });
    }
    expect(customer.text).toContain('4桁を入力しました');
    expect(customer.html).not.toContain('1234');
    await customer.press('/pin', { pin: '' });
    expect(customer.path).toBe('/kind');
  });

  it('goes to the card and nowhere else', async () => {
    const wire: string[] = [];
    const { jlis } = shop.deps;
    const listening = new Proxy(jlis, {
      get:
        (target, name) =>
        (...args: unknown[]) => {
          wire.push(JSON.stringify(args));
          return (target[name as keyof typeof target] as (...given: unknown[]) => unknown)(...args);
        },
    });
    await shop.restart({ jlis: listening });
    shop.slot.insert(await newCard());
    await customer.press('/begin');
    await customer.press('/pin', { pin: rightPin });
    const state = await readFile(join(shop.deps.stateFolder, 'open-request.json'), 'utf8');
    expect([...wire, state, ...shop.reports].filter((text) => /\b1234\b/.test(text))).toEqual([]);
  });
});

describe('the card', () => {
  it.each(['/pin', '/kind', '/check', '/pay'])(
    'taken away at %s ends the visit and the request',
    async (path) => {
      shop.slot.insert(await newCard());
      const way: [string, Record<string, string>][] = [
        ['/begin', {}],
        ['/pin', { pin: rightPin }],
        ['/kind', { kind: 'juminhyo' }],
        ['/whose', { whose: 'self' }],
        ['/items', {}],
        ['/copies', { copies: '1' }],
        ['/check', {}],
      ];
      for (const [action, fields] of way) {
        await customer.press(action, fields);
        if (customer.path === path) break;
      }
      if (path === '/pay') await customer.press('/money', { yen: '100' });
      expect(customer.path).toBe(path);
      shop.slot.eject();
      await customer.go(path);
      expect(customer.path).toBe('/ended');
      expect(customer.text).toContain('カードが取られたので');
      expect(customer.text).toContain(path === '/pay' ? '100円をお返しします' : 'お金はかかっていません');
      expect(customer.text).not.toContain('見本 花子');
      await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'card-removed']]));
    },
  );

  it('taken away while sheets come out makes them void', async () => {
    await shop.close();
    shop = await openShop({ limits: { sheetMilliseconds: 100 } });
    customer = shop.customer();
    await toPayment(shop, customer, 5);
    await customer.press('/money', { yen: '1000' });
    await customer.press('/print');
    expect(customer.path).toBe('/printing');
    await customer.press('/cancel');
    expect(customer.path).toBe('/printing');
    shop.slot.eject();
    await customer.waitPast('/printing');
    expect(customer.text).toContain('1,000円をお返しします');
    await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'card-removed']]));
    expect(shop.papers.size).toBe(0);
  });

  it('taken away while the centre is answering leaves no request open', async () => {
    const held = Promise.withResolvers<void>();
    shop.centre.hold.openExchange = held.promise;
    shop.slot.insert(await newCard());
    const pressing = customer.press('/begin');
    await vi.waitFor(() => expect(shop.centre.asked.openExchange).toBe(1));
    shop.slot.eject();
    await pressing;
    expect(customer.text).toContain('カードが取られたので');
    held.resolve();
    await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'card-removed']]));
  });

  it('whose PIN was never set is explained like a locked one', async () => {
    const { chip } = await factoryCard();
    shop.slot.insert(chip);
    await customer.press('/begin');
    expect(customer.text).toContain('暗証番号がロックされています');
  });

  it('that is no My Number Card is explained', async () => {
    const stranger = {
      powerOn: async () => new Uint8Array([0x3b]),
      powerOff: async () => {},
      transmit: async () => Uint8Array.of(0x6a, 0x82),
    };
    shop.slot.insert(stranger);
    await customer.press('/begin');
    expect(customer.text).toContain('このカードは使えません');
    expect(shop.centre.asked.openExchange).toBeUndefined();
  });

  it('must be out before the next person begins', async () => {
    shop.slot.insert(await newCard());
    await customer.press('/begin');
    await customer.press('/cancel');
    expect(customer.text).toContain('カードをお取りください');
    await customer.press('/leave');
    expect(customer.path).toBe('/ended');
    await customer.press('/begin');
    expect(customer.path).toBe('/ended');
    shop.slot.eject();
    await customer.press('/leave');
    expect(customer.path).toBe('/');
  });
});

describe('time', () => {
  it.each([
    ['2026-11-23T06:29', '6:30'],
    ['2026-11-23T23:00', '2026年11月24日（火）6:30'],
    ['2026-12-29T12:00', '2027年1月4日（月）6:30'],
  ])('at %s the kiosk is closed and says when it opens', async (at, opens) => {
    shop.setClock(at);
    for (const path of ['/', '/services']) {
      await customer.go(path);
      expect(customer.text).toContain('ただいま利用できません');
      expect(customer.text).toContain(opens);
    }
    await customer.press('/begin');
    expect(shop.centre.asked.openExchange).toBeUndefined();
  });

  it('asks whether somebody is there, goes on when answered, and gives up with the money back', async () => {
    await shop.close();
    shop = await openShop({ limits: { idleSeconds: 0.15, warnSeconds: 0.15 } });
    customer = shop.customer();
    shop.slot.insert(await newCard());
    await customer.press('/begin');
    await vi.waitFor(async () => expect((await customer.go('/pin')).text).toContain('まだ続けますか'));
    await customer.press('/awake');
    expect(customer.text).toContain('4桁の暗証番号を入力してください');
    await vi.waitFor(async () => expect((await customer.go('/pin')).path).toBe('/ended'), { timeout: 5000 });
    expect(customer.text).toContain('時間がたったので');
    await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'timeout']]));
  });

  it('ends a visit whose request has run out at the centre', async () => {
    await toKinds(shop, customer);
    shop.setClock('2026-11-23T10:11');
    await customer.press('/kind', { kind: 'juminhyo' });
    expect(customer.text).toContain('時間がたったので');
  });
});

describe('refusals', () => {
  it('shows why a certificate cannot be had, with its source', async () => {
    shop.centre.menu = [
      {
        kind: 'juminhyo',
        available: false,
        feeYen: 200,
        reasons: [
          { code: 'kiosk.household-moving-out', source: { kind: 'guidebook', page: 11 } },
          { code: 'kiosk.not-yet-known', source: { kind: 'guidebook', page: 11 } },
        ],
      },
    ];
    await toKinds(shop, customer);
    expect(customer.text).toContain('同じ世帯に転出を予定している方がいるため');
    expect(customer.text).toContain('ガイドブック 11ページ');
    expect(customer.text).toContain('窓口でおたずねください');
    expect(customer.html).not.toMatch(/value="juminhyo"/);
    await customer.press('/kind', { kind: 'juminhyo' });
    expect(customer.path).toBe('/kind');
  });

  it.each([
    [{ failures: ['revoked'] }, '失効しています'],
    [{ failures: ['card-expired'] }, '有効期限が切れています'],
    [{ failures: ['revoked', 'on-hold'] }, '一時停止されています'],
    [{ failures: ['card-not-in-use'] }, 'まだ使えるようになっていない'],
    [{ failures: ['proof'] }, '確かめられませんでした'],
    [undefined, '確かめられませんでした'],
  ])('of the card are explained: %j', async (params, text) => {
    shop.centre.refuse.presentCard = { code: 'jlis.card-refused', ...(params && { params }) };
    await toKinds(shop, customer);
    expect(customer.path).toBe('/ended');
    expect(customer.text).toContain(text);
    await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'failure']]));
  });

  it('of the order carry the reasons of the law', async () => {
    const reasons = [{ code: 'kiosk.issue-restricted', source: { kind: 'guidebook', page: 11 } }];
    shop.centre.refuse.requestDocument = { code: 'jlis.order-refused', params: { reasons } };
    await toPayment(shop, customer);
    expect(customer.text).toContain('発行が制限されています');
    expect(customer.text).toContain('印刷していません');
  });
});

describe('when something is away', () => {
  it.each(['openExchange', 'presentCard', 'requestDocument'] as const)(
    '%s: a calm page, nothing printed',
    async (name) => {
      shop.centre.away.add(name);
      await toPayment(shop, customer);
      expect(customer.status).toBe(200);
      expect(customer.text).toContain('ただいま証明書を出せません');
      expect(customer.text).toContain('お金はかかっていません');
    },
  );

  it('payForDocument: the money comes back and the request is never asked again', async () => {
    shop.centre.away.add('payForDocument');
    await toPayment(shop, customer);
    await customer.press('/money', { yen: '500' });
    await customer.press('/print');
    await customer.waitPast('/printing');
    expect(customer.text).toContain('500円をお返しします');
    await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'failure']]));
    expect(shop.papers.size).toBe(0);
  });

  it('tells the outcome again until the centre hears it, and prints its own number meanwhile', async () => {
    shop.centre.away.add('finishExchange');
    await toPayment(shop, customer);
    await customer.press('/money', { yen: '500' });
    await customer.press('/print');
    await customer.waitPast('/printing');
    const [paper] = shop.papers.values();
    expect(customer.text).toContain(paper!.receipt.number);
    expect(outcome()).toEqual([]);
    shop.centre.away.clear();
    await vi.waitFor(() => expect(outcome()).toEqual([['printed', undefined]]));
  });

  it('does not tell a request again that the centre has closed itself', async () => {
    shop.centre.refuse.finishExchange = { code: 'jlis.exchange-expired' };
    await toKinds(shop, customer);
    await customer.press('/cancel');
    await vi.waitFor(async () =>
      expect(JSON.parse(await readFile(join(shop.deps.stateFolder, 'open-request.json'), 'utf8'))).toEqual({
        open: null,
        owed: [],
      }),
    );
    expect(shop.centre.asked.finishExchange).toBe(1);
  });

  it('comes back from a cut to the first screen and gives the open request up', async () => {
    await toKinds(shop, customer);
    await shop.restart();
    await customer.go('/kind');
    expect(customer.path).toBe('/');
    await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'failure']]));
  });

  it('starts with a state file that a cut has left half written', async () => {
    await writeFile(join(shop.deps.stateFolder, 'open-request.json'), '{"open":{"requ');
    await shop.restart();
    await customer.go('/');
    expect(customer.status).toBe(200);
  });

  it('a paper that cannot be kept is still told as printed', async () => {
    const full = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
    await shop.restart({ savePaper: full });
    await toPayment(shop, customer);
    await customer.press('/money', { yen: '500' });
    await customer.press('/print');
    await customer.waitPast('/printing');
    expect(customer.text).toContain('用紙の画像を保存できませんでした');
    expect(outcome()).toEqual([['printed', undefined]]);
  });
});

describe('the binding', () => {
  const print = async () => {
    await toPayment(shop, customer);
    await customer.press('/money', { yen: '500' });
    await customer.press('/print');
    await customer.waitPast('/printing');
  };
  const other = 'f'.repeat(64);

  it.each<[string, () => unknown]>([
    [
      'a document that was exchanged',
      () => tamper({ document: Buffer.from('%PDF of somebody').toString('base64') }),
    ],
    ['a preview that was exchanged', () => tamper({ preview: ['<svg/>'] })],
    ['no sheet at all', () => tamper({ preview: [] })],
    ['another number of copies', () => tamper({ copies: 2 })],
    ['a signature that is no signature', () => tamper({ signedBinding: 'a.b.c' })],
    ['another signer', () => Object.assign(shop.centre, { signer: shop.impostor })],
    ['another request', () => bindOther({ requestId: crypto.randomUUID() })],
    ['another kiosk', () => bindOther({ kioskId: 'kiosk-2' })],
    ['another card', () => bindOther({ certificateFingerprint: other })],
    ['another kind', () => bindOther({ kind: 'seal' })],
    ['another document in the binding', () => bindOther({ documentDigest: other })],
  ])('%s: nothing is shown, the money comes back, the centre is told', async (_, arrange) => {
    arrange();
    await print();
    expect(customer.path).toBe('/ended');
    expect(customer.text).toContain('照合が合わないため');
    expect(customer.text).toContain('500円をお返しします');
    expect(shop.papers.size).toBe(0);
    await vi.waitFor(() => expect(outcome()).toEqual([['abandoned', 'binding-mismatch']]));
  });

  const tamper = (change: object) => {
    shop.centre.tamper = (delivered) => ({ ...delivered, ...change });
  };
  const bindOther = (change: object) => {
    shop.centre.bindOther = (binding) => ({ ...binding, ...change });
  };
});
