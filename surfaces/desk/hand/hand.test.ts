import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hanako, jiro } from '../testing/people.ts';
import { openStreet, type Street } from '../testing/street.ts';
import { cardFor, cardSerial, formId, noticeCode, noticed, numberNotice, posted } from '../testing/things.ts';

let street: Street;
beforeEach(async () => {
  street = await openStreet();
});
afterEach(() => street.close());

const page = async (path: string, init?: RequestInit) => {
  const response = await street.app.request(path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const desk = '/people/minato-hanako';
const move = (act: string, fields: Record<string, string> = {}) =>
  page(`${desk}/cards/${cardSerial}/${act}`, posted(fields));

describe('the card in the hand', () => {
  beforeEach(() => street.give(hanako, cardFor(hanako)));

  it('looks like a card: front with its photo, back, and in its case without the sex', async () => {
    const front = await page(desk);
    expect(front.text).toContain('昭和59年2月29日生');
    expect(front.text).toContain('2036年2月29日まで有効');
    expect(front.text).toContain(`src="${desk}/cards/${cardSerial}/photo.jpg"`);
    expect(front.text).toMatch(/<dd>女<\/dd>/);
    const back = await page(`${desk}?side=back`);
    expect(back.text).toContain('data-side="back"');
    expect(back.text).not.toContain('見本荘101号室');
    expect((await page(`${desk}?side=case`)).text).not.toMatch(/<dd>女<\/dd>/);
    expect((await page(`${desk}?side=upside-down`)).text).toContain('data-side="front"');
  });

  it('serves its photo to nobody else’s desk', async () => {
    const photo = await page(`${desk}/cards/${cardSerial}/photo.jpg`);
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await page(`/people/mihon-jiro/cards/${cardSerial}/photo.jpg`)).status).toBe(404);
  });

  it('says how long it and its certificates are valid, and when renewal begins', async () => {
    const { text } = await page(desk);
    expect(text).toContain('2036年2月29日（令和18年）');
    // Issued in April 2026: the fifth birthday after that is 2031-02-28.
    expect(text).toContain('datetime="2031-02-28"');
    expect(text).toContain('2035年11月30日（令和17年）から');
    expect(text).toContain('有効期間内');
    street.setClock('2036-01-05T03:00:00Z');
    expect((await page(desk)).text).toContain('更新できます');
    street.setClock('2036-03-01T03:00:00Z');
    expect((await page(desk)).text).toContain('有効期限切れ');
  });

  it('shows the public PINs and the tries left of each', async () => {
    street.give(hanako, { ...cardFor(hanako), tries: { auth: 1, sign: 5, register: 0, text: 3 } });
    const { text } = await page(desk);
    expect(text).toContain('MIHON1');
    expect(text).toContain('あと1回（3回中）');
    expect(text).toContain('ロック中');
    expect(text).toContain('設定し直せます');
  });

  it('shows three PINs for a child, who has no signature certificate', async () => {
    const { tries: _, ...card } = cardFor(hanako, { kind: 'child' });
    street.give(hanako, { ...card, tries: { auth: 3, register: 3, text: 3 } });
    expect((await page(desk)).text).not.toContain('署名用電子証明書');
  });

  it('is laid on the kiosk and taken away again', async () => {
    const laid = await move('lay', { reader: 'kiosk' });
    expect([laid.status, laid.headers.get('location')]).toEqual([303, desk]);
    expect(street.placeOf(cardSerial)).toEqual({ kind: 'reader', reader: 'kiosk' });
    const there = await page(desk);
    expect(there.text).toContain('カードはコンビニのキオスク端末の上にあります');
    expect(there.text).toContain('今は分かりません');
    expect((await move('take-away')).status).toBe(303);
    expect(street.placeOf(cardSerial)).toEqual({ kind: 'wallet' });
  });

  it('waits while its chip is being looked at, and gives up with a word when that goes on', async () => {
    street.stumbles.push('card.in-use', 'card.in-use');
    expect((await move('lay', { reader: 'kiosk' })).headers.get('location')).toBe(desk);
    street.stumbles.push(...Array.from({ length: 5 }, () => 'card.in-use'));
    expect((await move('lay', { reader: 'kiosk' })).headers.get('location')).toBe(
      `${desk}?problem=card-in-use`,
    );
    expect((await page(`${desk}?problem=card-in-use`)).text).toContain(
      'ほかのプログラムがカードを使っています',
    );
  });

  it('cannot be laid where another card lies', async () => {
    street.occupy('000000000000099');
    expect((await page(desk)).text).toContain('ほかの人のカードが置かれています');
    street.stumbles.push('town.reader-occupied');
    const { headers } = await move('lay', { reader: 'kiosk' });
    expect(headers.get('location')).toBe(`${desk}?problem=reader-occupied`);
  });

  it('is not moved by somebody else, nor onto a reader that residents do not reach', async () => {
    const lay = posted({ reader: 'kiosk' });
    expect((await page(`/people/mihon-jiro/cards/${cardSerial}/lay`, lay)).status).toBe(404);
    expect((await move('lay', { reader: 'counter' })).status).toBe(400);
    const foreign = { ...posted({ reader: 'kiosk' }), headers: { Origin: 'http://elsewhere.example' } };
    expect((await page(`${desk}/cards/${cardSerial}/lay`, foreign)).status).toBe(403);
    expect(street.placeOf(cardSerial)).toEqual({ kind: 'wallet' });
  });

  it('an unexpected failure is a calm page and stands in the log', async () => {
    street.stumbles.push('card.storage-broken');
    expect((await move('lay', { reader: 'kiosk' })).status).toBe(500);
    expect(street.logged.at(-1)).toMatchObject({ error: { code: 'card.storage-broken' } });
  });
});

describe('what comes next', () => {
  const next = async (handle = 'mihon-jiro') => {
    const { status, text } = await page(`/people/${handle}`);
    expect(status).toBe(200);
    return /<p id="next"[^>]*>[^<]*<\/p><h2[^>]*>([^<]*)</.exec(text)?.[1] ?? text;
  };

  it('leads through the main job', async () => {
    expect(await next()).toBe('個人番号通知書を待つ');
    street.post(jiro, numberNotice);
    expect(await next()).toBe('カードを申請する');
    const application = { applicationId: numberNotice.id, at: '2026-11-21T00:00:00Z', reasons: [] };
    street.state.applications.set(formId, [{ ...application, state: 'returned' }]);
    expect(await next()).toBe('申請をやり直す');
    street.state.applications.set(formId, [{ ...application, state: 'manufacturing' }]);
    expect(await next()).toBe('カードができるのを待つ');
    noticed(street, jiro);
    expect(await next()).toBe('受け取りを予約する');
    street.state.reservations.set(noticeCode, { officeId: 'shiba', slot: '2026-12-01T10:30' });
    expect(await next()).toBe('窓口で受け取る');
    expect((await page('/people/mihon-jiro')).text).toContain(
      '2026年12月1日(火) 10:30に、芝地区総合支所の窓口へ',
    );
    street.give(jiro, cardFor(jiro));
    expect(await next()).toBe('カードを使う');
    street.give(jiro, { ...cardFor(jiro), tries: { auth: 0, sign: 5, register: 3, text: 3 } });
    expect(await next()).toBe('暗証番号を設定し直す');
    street.setClock('2036-03-01T03:00:00Z');
    expect(await next()).toBe('新しいカードを申請する');
  });

  it('is left open while nobody can be asked, and the rest of the desk stays', async () => {
    street.post(jiro, numberNotice);
    street.state.up = false;
    const { status, text } = await page('/people/mihon-jiro');
    expect(status).toBe(200);
    expect(text).toContain('ただいま問い合わせできません');
    expect(text).toContain('個人番号通知書');
  });
});

describe('an open page', () => {
  const listen = async (path: string) => {
    const response = await street.app.request(path);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    return { response, next: async () => (await reader.read()).value ?? '', leave: () => reader.cancel() };
  };
  const versionOf = (text: string) => /data-live="([^"]+)"/.exec(text)?.[1];

  it('is told of every move, once, in the words of the page', async () => {
    street.give(hanako, cardFor(hanako));
    const stream = await listen(`${desk}/changes`);
    expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
    const first = await stream.next();
    expect(first).toContain(`data: ${versionOf((await page(desk)).text)}`);
    street.move(cardSerial, { kind: 'reader', reader: 'kiosk' });
    const second = await stream.next();
    expect(second).toContain(`data: ${versionOf((await page(desk)).text)}`);
    expect(second).not.toBe(first);
    await stream.leave();
  });

  it('ends when the desk closes, which leaves nobody listening to the wallets', async () => {
    const stream = await listen(`${desk}/changes`);
    await stream.next();
    expect(street.listeners.size).toBe(1);
    street.desk.close();
    expect(await stream.next()).toBe('');
    expect(street.listeners.size).toBe(0);
  });
});

describe('an address that names nobody', () => {
  it.each(['/people/nobody', '/people/nobody/changes', '/people/nobody/letters', '/people/nobody/apply'])(
    '%s is a calm 404',
    async (path) => {
      const { status, text } = await page(path);
      expect([status, text.includes('ページが見つかりません')]).toEqual([404, true]);
    },
  );
});
