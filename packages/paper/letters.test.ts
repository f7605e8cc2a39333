import { beforeAll, describe, expect, test } from 'vitest';
import {
  type CardNotice,
  type CounterSlip,
  createPress,
  type DeliveryReceipt,
  PaperError,
  type Press,
} from './index.ts';
import { jugemu } from './testing/household.ts';
import { installed, judge, wordsOf } from './testing/judges.ts';

let press: Press;
beforeAll(async () => {
  press = await createPress();
});

const notice: CardNotice = {
  addressee: { postalCode: '105-8511', address: '東京都港区芝公園一丁目5番25号', name: '芝浦 太郎' },
  noticeNumber: 'N-0001',
  issuedOn: Temporal.PlainDate.from('2026-11-23'),
  sender: { title: '東京都港区長', municipality: '港区' },
  window: {
    name: '芝地区総合支所 窓口サービス係',
    address: '港区芝公園1-5-25',
    telephone: '03-3578-3139',
    hours: ['平日 午前9時00分から午後5時00分まで', '水曜は午後7時まで'],
  },
  pickUpUntil: Temporal.PlainDate.from('2027-02-22'),
  reservation: { telephone: '0570-00-1277', hours: '平日 午前8時30分から午後5時00分まで' },
  bring: [{ item: 'この交付通知書' }, { item: '本人確認書類', note: '運転免許証など' }],
  withRepresentative: false,
};

const slip: CounterSlip = {
  office: { name: '芝地区総合支所', telephone: '03-3578-3139', municipality: '港区' },
  receiptNumber: 'A-102',
  resident: '芝浦 花',
  at: Temporal.Instant.from('2026-11-23T03:05:00Z'),
  entries: [
    {
      procedure: 'カードの交付',
      result: 'refused',
      reasons: [{ text: '本人確認書類の期限が切れています。', source: '番号法施行規則1条' }],
      next: '期限内の書類をお持ちください。',
    },
    { procedure: '券面の住所変更', result: 'done', reasons: [] },
  ],
};

const receipt: DeliveryReceipt = {
  office: { name: '芝地区総合支所', municipality: '港区' },
  receiptNumber: 'A-103',
  at: Temporal.Instant.from('2026-11-23T03:05:00Z'),
  holder: { name: '芝浦 花', address: '東京都港区芝公園一丁目5番25号' },
  receivedBy: { as: 'legal-representative', name: '芝浦 太郎' },
  card: { serial: 'TEST0001', validUntil: Temporal.PlainDate.from('2031-05-02') },
  certificates: { authentication: Temporal.PlainDate.from('2031-05-02') },
  returned: ['通知カード'],
};

describe.skipIf(!installed('pdftotext'))('the letters, as pdftotext reads them', () => {
  test('the notice says where, until when and what to bring', async () => {
    const text = await wordsOf(press.print('cardNotice', notice).pdf);
    for (const said of [
      '芝浦太郎様',
      '令和9年2月22日',
      '0570-00-1277',
      '水曜は午後7時まで',
      '運転免許証など',
      '見本',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('法定代理人');
    const child = await wordsOf(press.print('cardNotice', { ...notice, withRepresentative: true }).pdf);
    expect(child).toContain('法定代理人の方も一緒に');
  });

  test('the slip says what was refused, why, by which rule, and what to do next', async () => {
    const text = await wordsOf(press.print('counterSlip', slip).pdf);
    for (const said of [
      '令和8年11月23日午後0時05分',
      '×カードの交付',
      '根拠番号法施行規則1条',
      '期限内の書類',
    ])
      expect(text).toContain(said);
    expect(text).toContain('○券面の住所変更完了Done');
  });

  test('the receipt names the card, what was not issued and who received it', async () => {
    const text = await wordsOf(press.print('deliveryReceipt', receipt).pdf);
    for (const said of ['TEST0001', '2031年5月2日', '発行なし', '芝浦太郎(法定代理人)', '通知カード'])
      expect(text).toContain(said);
  });
});

test('a long name stays on one page of every letter', () => {
  const { name } = jugemu;
  const pages = [
    press.print('cardNotice', { ...notice, addressee: { ...notice.addressee, name } }),
    press.print('counterSlip', { ...slip, resident: name }),
    press.print('deliveryReceipt', { ...receipt, holder: { ...receipt.holder, name } }),
  ].map((sheet) => sheet.pages);
  expect(pages).toEqual([1, 1, 1]);
});

test('a slip that runs over continues on a second page', async () => {
  const entries = Array.from({ length: 12 }, () => slip.entries[0]!);
  const sheet = press.print('counterSlip', { ...slip, entries });
  expect(sheet.pages).toBeGreaterThan(1);
  if (installed('qpdf')) expect(await judge('qpdf', sheet.pdf, '--check', '{}')).toContain('No syntax');
});

test('letters refuse what no font draws, wherever it stands', () => {
  expect(() => press.print('counterSlip', { ...slip, resident: '김' })).toThrow(PaperError);
  expect(() => press.print('counterSlip', { ...slip, entries: [] })).toThrow(
    expect.objectContaining({ code: 'paper.no-subject' }),
  );
});
