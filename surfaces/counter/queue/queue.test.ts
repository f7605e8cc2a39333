// 順番の呼出し at the counter: a ticket, a call, an end; each press once, and every refusal in words.
import { beforeEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../testing/room.ts';

let room: Room;
let clerk: ReturnType<Room['clerk']>;
beforeEach(async () => {
  room = await openRoom();
  clerk = room.clerk();
});

const take = async (purpose: string) =>
  clerk.press(await clerk.open('/queue'), '/queue/tickets', { purpose });
const call = async (typed = {}) => clerk.press(await clerk.open('/queue'), '/queue/calls', typed);
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the reception', () => {
  it('gives the next number of a purpose and says how many are before it', async () => {
    expect(words((await take('pick-up')).html)).toMatch(
      /整理券 A001 を出しました A001 前に待っている方はいません/,
    );
    const second = await take('filing');
    expect(words(second.html)).toMatch(/C001 前に1人が待っています/);
    expect(words(second.html)).toMatch(/カードの受け取り 1人/);
  });

  it('gives none while the office is closed, and says why', async () => {
    room.setClock('2026-11-26T18:00');
    const page = await take('other');
    expect(page.status).toBe(422);
    expect(page.html).toContain('窓口が閉まっているため、整理券を出せません');
    expect(page.html).toContain('本日の受付は17時で終わりました');
  });

  it('gives one ticket when the answer was lost and the same form comes again', async () => {
    room.ward.loseAnswerOf = 'takeTicket';
    const lost = await take('pick-up');
    expect(lost.status).toBe(503);
    const again = await clerk.press(lost, '/queue/tickets', { purpose: 'pick-up' });
    expect(words(again.html)).toMatch(/整理券 A001 を出しました.*カードの受け取り 1人/);
  });

  it('shows no number that an address made up', async () => {
    const { html } = await clerk.open('/queue?taken=%3Cb%3EA1&ahead=1');
    expect(html).not.toContain('を出しました');
  });
});

describe('a window', () => {
  it('is chosen before it calls, and kept in this browser', async () => {
    const asked = await clerk.open('/queue');
    expect(asked.html).toContain('呼び出しを始める前に');
    expect(asked.html).not.toContain('action="/queue/calls"');
    expect((await clerk.open('/queue?window=4')).html).toContain('4番窓口');
    expect((await clerk.open('/queue')).html).toContain('4番窓口');
    expect((await clerk.open('/queue?change=window')).html).toContain('呼び出しを始める前に');
    expect((await clerk.open('/queue?window=0')).html).toContain('4番窓口');
  });

  it('calls who came first, ends, and calls the next', async () => {
    await clerk.open('/queue?window=4');
    await take('filing');
    await take('pick-up');
    const first = await call();
    expect(words(first.html)).toMatch(/4番窓口 呼び出しています C001 .*C001：4番窓口/);
    expect(first.html).not.toContain('action="/queue/calls"');
    const ended = await clerk.press(first, '/queue/finish');
    expect(words(ended.html)).toMatch(/呼出し中 ありません 待ち時間（最近10人の中央値） 12分/);
    const second = await clerk.press(ended, '/queue/calls');
    expect(words(second.html)).toContain('呼び出しています A001');
    const hidden = /name="ticketId" value="([^"]+)"/.exec(second.html)![1]!;
    const key = /name="form-key" value="([^"]+)"/.exec(second.html)![1]!;
    const body = new URLSearchParams({ ticketId: hidden, 'form-key': key });
    const missed = await clerk.open('/queue/miss', { method: 'POST', body });
    expect(words(missed.html)).toContain('呼出し中 ありません');
  });

  it('may call for one purpose', async () => {
    await clerk.open('/queue?window=1');
    await take('pick-up');
    await take('certificates');
    expect(words((await call({ purpose: 'certificates' })).html)).toContain('呼び出しています B001');
  });

  it('is told when nobody waits', async () => {
    await clerk.open('/queue?window=1');
    const page = await call();
    expect(page.status).toBe(422);
    expect(page.html).toContain('今、待っている方はいません。');
    expect(page.html).toContain('action="/queue/calls"');
  });

  it('whose system is away keeps the form, and the same press then works', async () => {
    await clerk.open('/queue?window=1');
    await take('pick-up');
    const page = await clerk.open('/queue');
    room.ward.away = true;
    const lost = await clerk.press(page, '/queue/calls');
    expect(lost.status).toBe(503);
    room.ward.away = false;
    const called = await clerk.press(lost, '/queue/calls');
    expect(words(called.html)).toContain('呼び出しています A001');
    room.ward.away = true;
    const kept = await clerk.press(called, '/queue/finish');
    expect(words(kept.html)).toContain('呼び出しています A001');
    room.ward.away = false;
    expect(words((await clerk.press(kept, '/queue/finish')).html)).toContain('呼出し中 ありません');
  });
});
