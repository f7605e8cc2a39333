// 届出 at the counter, by plain forms: the right person, the right papers, and what it did is told with its reasons.
import { beforeEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../testing/room.ts';

let room: Room;
let clerk: ReturnType<Room['clerk']>;
beforeEach(async () => {
  room = await openRoom();
  clerk = room.clerk();
});

const licence = {
  'name-0': '港　桜子',
  'birth-0.year': '1984',
  'birth-0.month': '2',
  'birth-0.day': '29',
  'validUntil-0.year': '2030',
  'validUntil-0.month': '3',
  'validUntil-0.day': '31',
  'seen-0': 'yes',
  face: 'yes',
};
const on = { 'on.year': '2026', 'on.month': '11', 'on.day': '20' };
const formOf = (residentId: string, event: string, by = 'self', papers = '&doc=driving-licence') =>
  `/residents/${residentId}/filings/new?event=${event}&step=facts&by=${by}${papers}`;

describe('a filing', () => {
  it('of a move is chosen, filled in, taken once and told with what it did', async () => {
    const { residentId, serial } = await room.resident({ name: '港　桜子', state: 'in-use' });
    const chosen = await clerk.open(`/residents/${residentId}/filings/new`);
    expect(chosen.html).toContain('?event=moved-within"');
    const who = await clerk.open(`/residents/${residentId}/filings/new?event=moved-within`);
    expect(who.html).toContain('マイナンバーカード');
    const form = await clerk.open(formOf(residentId, 'moved-within'));
    const typed = { ...licence, ...on, address: '東京都港区三田一丁目4番1号' };
    room.ward.loseAnswerOf = 'fileEvent';
    const lost = await clerk.press(form, `/residents/${residentId}/filings`, typed);
    expect(lost.status).toBe(503);
    const told = await clerk.press(lost, `/residents/${residentId}/filings`, typed);
    expect(room.ward.filings.size).toBe(1);
    for (const words of ['届出を受け付けました', '追記が必要です', '失効', '署名用電子証明書の発行'])
      expect(told.html).toContain(words);
    expect(told.html).toContain(`/cards/${serial}/certificates`);
    const resident = await clerk.open(`/residents/${residentId}`);
    expect(resident.html).toContain(told.path.split('?')[0]);
  });

  it('needs a filer, and papers where the law asks who stands there', async () => {
    const { residentId } = await room.resident({ name: '港　桜子', state: 'in-use' });
    const nobody = await clerk.open(`/residents/${residentId}/filings/new?event=moved-within&step=facts`);
    expect(nobody.status).toBe(422);
    expect(nobody.html).toContain('届け出る方を選んでください。');
    const none = await clerk.open(formOf(residentId, 'moved-within', 'self', ''));
    expect(none.status).toBe(422);
    const member = await clerk.open(formOf(residentId, 'moved-within', 'household-member'));
    expect(member.status).toBe(422);
    expect(member.html).toContain('窓口に来た世帯の方を選んでください。');
    const stop = await clerk.open(formOf(residentId, 'card-suspended', 'self', ''));
    const told = await clerk.press(stop, `/residents/${residentId}/filings`);
    expect(told.html).toContain('一時停止しました');
  });

  it('that is refused says why, with what was typed still there', async () => {
    const { residentId } = await room.resident({ name: '港　桜子', state: 'in-use' });
    const form = await clerk.open(formOf(residentId, 'moved-within'));
    const address = '東京都港区三田一丁目4番2号';
    const wrong = { ...licence, ...on, address, 'name-0': '他人　某' };
    const refused = await clerk.press(form, `/residents/${residentId}/filings`, wrong);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('受け付けられませんでした');
    expect(refused.html).toContain('氏名');
    expect(refused.html).toContain(address);
    expect(room.ward.filings.size).toBe(0);
  });

  it('keeps numbers out of every field, and asks for a day that has passed', async () => {
    const { residentId } = await room.resident({ name: '港　桜子', state: 'in-use' });
    const form = await clerk.open(formOf(residentId, 'moved-within'));
    const late = { ...licence, 'on.year': '2026', 'on.month': '11', 'on.day': '27', address: '' };
    const page = await clerk.press(form, `/residents/${residentId}/filings`, late);
    expect(page.status).toBe(422);
    expect(page.html).toContain('先の日付です');
  });

  it('by a proxy compares papers with the power of attorney, not with the register', async () => {
    const { residentId } = await room.resident({ name: '港　桜子', state: 'in-use' });
    const form = await clerk.open(formOf(residentId, 'moved-within', 'proxy'));
    expect(form.html).toContain('委任状');
    const proxy = {
      'representative-name': '代理　人',
      'representative-birth.year': '1980',
      'representative-birth.month': '1',
      'representative-birth.day': '1',
      'representative-address': '東京都港区芝一丁目1番1号',
    };
    const paper = {
      ...licence,
      'name-0': '代理　人',
      'birth-0.year': '1980',
      'birth-0.month': '1',
      'birth-0.day': '1',
    };
    const typed = { ...on, ...proxy, ...paper, address: '東京都港区三田一丁目4番1号' };
    const told = await clerk.press(form, `/residents/${residentId}/filings`, typed);
    expect(told.html).toContain('届出を受け付けました');
  });
});
