// The counter's other work (guidebook p.1, p.14): the register, notices, reservations, applications.
import { beforeEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from './testing/room.ts';

let room: Room;
let clerk: ReturnType<Room['clerk']>;
beforeEach(async () => {
  room = await openRoom();
  clerk = room.clerk();
});

const date = (name: string, era: string, year: number, month: number, day: number) => ({
  [`${name}.era`]: era,
  [`${name}.year`]: String(year),
  [`${name}.month`]: String(month),
  [`${name}.day`]: String(day),
});
const newcomer = {
  name: '高輪　新太',
  furigana: 'タカナワ　アラタ',
  ...date('birth', 'S', 59, 2, 29),
  sex: '1',
  ...date('on', '', 2026, 11, 20),
  address: '東京都港区高輪一丁目16番25号 見本荘3号室',
};
const movedIn = '/residents/new/form?event=moved-in&nation=japan';

describe('who sits at the counter', () => {
  it('is asked before anything else, once, and then the asked page opens', async () => {
    clerk.cookies.clear();
    const asked = await clerk.open('/cards?state=arrived');
    expect(asked.html).toContain('窓口の担当者');
    const wrong = await clerk.press(asked, '/clerk', { officeId: '', name: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('担当者の名前を入力してください。');
    const opened = await clerk.press(asked, '/clerk', { officeId: 'azabu', name: '見本 次郎' });
    expect(opened.html).toContain('カードの在庫');
    expect(opened.html).toContain('担当：見本 次郎（麻布地区総合支所）');
    expect((await clerk.open('/')).html).toContain('今日の一覧');
  });

  it('is led to no other site', async () => {
    for (const back of ['//elsewhere.example/', 'https://elsewhere.example/', '/\\elsewhere.example']) {
      const asked = await clerk.open(`/clerk?back=${encodeURIComponent(back)}`);
      const body = new URLSearchParams({ officeId: 'shiba', name: '見本', back });
      const answer = await room.app.request('/clerk', { method: 'POST', body });
      expect(answer.headers.get('location')).toBe('/');
      expect(asked.status).toBe(200);
    }
  });
});

describe('a new resident', () => {
  it('who moved in is registered with a birth date of either era, and shown', async () => {
    const form = await clerk.open(movedIn);
    const page = await clerk.press(form, movedIn, newcomer);
    expect(page.html).toContain('住民として登録しました');
    expect(room.ward.residents[0]).toMatchObject({
      name: '高輪　新太',
      birth: '1984-02-29',
      relation: '世帯主',
      status: 'citizen',
      nationality: '日本',
    });
    expect(page.html).toContain('1984年2月29日（昭和59年）');
  });

  it('is registered once when the answer was lost and the form is sent again', async () => {
    const form = await clerk.open(movedIn);
    room.ward.loseAnswerOf = 'registerResident';
    const lost = await clerk.press(form, movedIn, newcomer);
    expect(lost.status).toBe(503);
    expect(lost.html).toContain('value="高輪　新太"');
    const page = await clerk.press(lost, movedIn, newcomer);
    expect(page.html).toContain('住民として登録しました');
    expect(room.ward.residents).toHaveLength(1);
  });

  it.each([
    [{ furigana: 'takanawa' }, 'フリガナはカタカナかひらがなで入力してください。'],
    [date('birth', 'H', 32, 1, 1), '生年月日は実在する日付を入力してください。'],
    [date('birth', '', 2027, 1, 1), '生年月日が今日より後になっています。'],
    [date('on', '', 1980, 1, 1), '生年月日が転入した日より後になっています。'],
    [{ address: ' ' }, '住所を入力してください。'],
    [{ sex: '' }, '性別を選んでください。'],
  ])('with %o is told beside the field and in the summary, and keeps the rest', async (change, message) => {
    const form = await clerk.open(movedIn);
    const page = await clerk.press(form, movedIn, { ...newcomer, ...change });
    expect(page.status).toBe(422);
    expect(page.html.split(message)).toHaveLength(3);
    expect(page.html).toContain('value="高輪　新太"');
    expect(room.ward.residents).toHaveLength(0);
  });

  it('whose number was typed into a field is refused before it leaves this page', async () => {
    const form = await clerk.open(movedIn);
    const page = await clerk.press(form, movedIn, { ...newcomer, previousAddress: '0000 0000 0019' });
    expect(page.html).toContain('前の住所に個人番号と見なされる12桁の数字があります。');
    expect(room.ward.heard.join()).not.toContain('0000 0000 0019');
  });

  it('of another nationality needs a status, and a mid-long stay its last day', async () => {
    const path = '/residents/new/form?event=moved-in&nation=other';
    const form = await clerk.open(path);
    const anna = { ...newcomer, name: 'MIHON ANNA', furigana: '', nationality: '米国', status: 'mid-long' };
    const page = await clerk.press(form, path, anna);
    expect(page.html).toContain('在留期間の満了日を入力してください。');
    const done = await clerk.press(page, path, {
      ...anna,
      residenceCardStatus: '留学',
      ...date('stayUntil', '', 2028, 3, 31),
    });
    expect(done.html).toContain('住民として登録しました');
    expect(room.ward.residents[0]).toMatchObject({ status: 'mid-long', nationality: '米国' });
  });

  it('that was born joins a household, and only a household', async () => {
    const alone = await clerk.open('/residents/new/form?event=born&nation=japan');
    expect(alone.status).toBe(422);
    expect(alone.html).toContain('出生のときは、加わる世帯を選んでください。');
    const mother = await room.resident({ name: '港　桜子' });
    const path = `/residents/new/form?event=born&nation=japan&with=${mother.residentId}`;
    const form = await clerk.open(path);
    expect(form.html).not.toContain('name="address"');
    const baby = {
      name: '港　つぼみ',
      furigana: 'ミナト　ツボミ',
      ...date('birth', 'R', 8, 11, 24),
      sex: '2',
    };
    await clerk.press(form, path, { ...baby, relation: '子' });
    expect(room.ward.residents.at(-1)).toMatchObject({
      householdId: mother.householdId,
      relation: '子',
      birth: '2026-11-24',
      address: '東京都港区芝公園一丁目5番25号 見本荘101号室',
    });
  });
});

describe('a resident', () => {
  it('is found by name, furigana, birth date or address, and the number is nowhere', async () => {
    const { residentId } = await room.resident({ name: '港　桜子', furigana: 'ミナト　サクラコ' });
    for (const q of ['桜子', 'サクラコ', '1984-02-29', '芝公園']) {
      expect((await clerk.open(`/residents?q=${encodeURIComponent(q)}`)).html).toContain(residentId);
    }
    expect((await clerk.open('/residents?q=nobody')).html).toContain('見つかりません');
    const page = await clerk.open(`/residents/${residentId}`);
    expect(page.html).toContain('この画面には表示しません');
    expect(page.html).not.toContain('000000000019');
  });

  it('gets marks, and loses them again', async () => {
    const { residentId } = await room.resident({ name: '港　桜子' });
    const page = await clerk.open(`/residents/${residentId}`);
    const path = `/residents/${residentId}/marks`;
    const marked = await clerk.press(page, path, {
      ...date('movingOutOn', 'R', 8, 12, 31),
      issueRestricted: 'yes',
    });
    expect(marked.html).toContain('2026年12月31日（令和8年）に転出予定');
    expect(marked.html).toContain('発行制限（支援措置）');
    const wrong = await clerk.press(marked, path, date('movingOutOn', '', 2026, 2, 30));
    expect(wrong.html).toContain('転出予定日は実在する日付を入力してください。');
    const cleared = await clerk.press(marked, path, { 'movingOutOn.year': '', 'movingOutOn.month': '' });
    expect(cleared.html).not.toContain('転出予定</');
    expect(room.ward.residents[0]).toMatchObject({ issueRestricted: false });
    expect(room.ward.residents[0]?.movingOutOn).toBeUndefined();
  });

  it('that does not exist is a calm page', async () => {
    const page = await clerk.open(`/residents/${crypto.randomUUID()}`);
    expect(page.status).toBe(404);
    expect(page.html).toContain('ページが見つかりません');
  });
});

describe('notices', () => {
  it('go out for all cards that arrived here, once, and for one of them alone', async () => {
    const [one, two, elsewhere] = [
      await room.resident({ name: '港　一', state: 'arrived' }),
      await room.resident({ name: '港　二', state: 'arrived' }),
      await room.resident({ name: '麻布　三', state: 'arrived', officeId: 'azabu' }),
    ];
    const stock = await clerk.open('/cards?state=arrived');
    expect(stock.html).toContain('この2枚すべての通知書を送る');
    const sent = await clerk.press(stock, '/cards/notices');
    expect(sent.html).toContain('2通の通知書を送りました');
    await clerk.press(stock, '/cards/notices');
    const states = [one, two, elsewhere].map(({ serial }) => room.ward.cards.get(serial)?.state);
    expect(states).toEqual(['notice-sent', 'notice-sent', 'arrived']);
    const posted = room.ward.heard.filter((line) => line.startsWith('POST') && line.includes('/notice'));
    expect(posted).toHaveLength(2);
  });

  it('that could not be sent are told, and the cards stay in the list', async () => {
    await room.resident({ name: '港　一', state: 'arrived' });
    const stock = await clerk.open('/cards?state=arrived');
    room.ward.loseAnswerOf = 'sendNotice';
    const failed = await clerk.press(stock, '/cards/notices');
    expect(failed.html).toContain('1枚は送れませんでした');
  });
});

describe('reservations', () => {
  it('are taken by telephone, read back, moved and cancelled', async () => {
    const person = await room.resident({ name: '港　桜子', furigana: 'ミナト　サクラコ' });
    const who = await clerk.open('/reservations/new?q=サクラ');
    expect(who.html).toContain(`code=${person.noticeCode}`);
    const time = await clerk.open(`/reservations/new?code=${person.noticeCode}&on=2026-11-30`);
    expect(time.html).toContain('残り4');
    const none = await clerk.press(time, '/reservations/new');
    expect(none.status).toBe(422);
    expect(none.html).toContain('時刻を選んでください。');
    const booked = await clerk.press(time, '/reservations/new', { slot: '2026-11-30T09:00' });
    expect(booked.html).toContain('2026年11月30日(月) 09:00、芝地区総合支所でお待ちしております');
    expect(room.ward.cards.get(person.serial)?.state).toBe('reserved');
    const again = await clerk.open(`/reservations/new?code=${person.noticeCode}`);
    await clerk.press(again, '/reservations/new', { slot: '2026-11-30T10:00' });
    expect(room.ward.reservations.get(person.noticeCode)?.slot).toBe('2026-11-30T10:00');
    await clerk.press(again, '/reservations/cancellation');
    expect(room.ward.reservations.size).toBe(0);
    expect(room.ward.cards.get(person.serial)?.state).toBe('notice-sent');
  });

  it('explain a closed day and a time that has just filled up', async () => {
    const { noticeCode } = await room.resident({ name: '港　桜子' });
    const closed = await clerk.open(`/reservations/new?code=${noticeCode}&on=2026-11-29`);
    expect(closed.html).toContain('本日は閉庁日です。');
    const time = await clerk.open(`/reservations/new?code=${noticeCode}&on=2026-11-30`);
    room.ward.slotsFull = true;
    const full = await clerk.press(time, '/reservations/new', { slot: '2026-11-30T10:00' });
    expect(full.status).toBe(422);
    expect(full.html).toContain('この時間は予約がいっぱいになりました。');
  });

  it('of today stand on the first page, with the way to the hand-over', async () => {
    const { noticeCode, serial } = await room.resident({ name: '港　桜子', state: 'reserved' });
    const slot = '2026-11-26T10:30';
    room.ward.reservations.set(noticeCode, {
      noticeCode,
      officeId: 'shiba',
      slot,
      holderName: '港　桜子',
      cardSerial: serial,
    });
    const home = await clerk.open('/');
    expect(home.html).toContain('今日の受取予約（1件）');
    expect(home.html).toContain('10:30');
    expect(home.html).toContain(`/hand-overs?code=${noticeCode}`);
    expect(home.html).toContain('いま開いています');
    room.setClock('2026-11-26T17:00');
    expect((await clerk.open('/')).html).toContain('本日の受付は17時で終わりました。');
  });
});

describe('an application at the counter', () => {
  const formId = '1234-5678-9012-3456-7890-123';

  it('needs the form ID of 23 digits, a photo and its date', async () => {
    expect((await clerk.open('/applications?form=12')).html).toContain('数字23桁で入力してください');
    const page = await clerk.open(`/applications?form=${formId.replaceAll('-', '')}`);
    const missing = await clerk.press(page, `/applications/${formId}`);
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('写真を選んでください。');
    expect(missing.html).toContain('写真を撮った日を入力してください。');
    expect(room.applications).toHaveLength(0);
  });

  it('sends the photo as it is', async () => {
    const body = new FormData();
    const entries = { 'form-key': crypto.randomUUID(), ...date('taken', 'R', 8, 11, 1) };
    for (const [name, value] of Object.entries(entries)) body.append(name, value);
    const photo = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
    body.append('photo', new File([photo], 'photo.jpg', { type: 'image/jpeg' }));
    const sent = await clerk.open(`/applications/${formId}`, { method: 'POST', body });
    expect(sent.html).toContain('J-LISが申請を受け付けました');
    expect(room.applications).toEqual([{ formId, photo: photo.toBase64(), photoTakenOn: '2026-11-01' }]);
  });
});
