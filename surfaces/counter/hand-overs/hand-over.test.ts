// The hand-over as the counter lives it (guidebook p.14): right person, right papers, PINs by the resident, nothing twice.
import { createHash, verify, X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRoom, type Room } from '../testing/room.ts';

let room: Room;
let clerk: ReturnType<Room['clerk']>;
beforeEach(async () => {
  room = await openRoom();
  clerk = room.clerk();
});
afterEach(() => vi.restoreAllMocks());

const chosen = { four: '4826', sign: 'TEGATA77' };
const typedPins = {
  'pin-four': chosen.four,
  'pin-four-again': chosen.four,
  'pin-sign': chosen.sign,
  'pin-sign-again': chosen.sign,
};
const licence = {
  'name-0': '港　桜子',
  'birth-0.era': '',
  'birth-0.year': '1984',
  'birth-0.month': '2',
  'birth-0.day': '29',
  'address-0': '東京都港区芝公園一丁目5番25号 見本荘101号室',
  'validUntil-0.era': 'R',
  'validUntil-0.year': '12',
  'validUntil-0.month': '3',
  'validUntil-0.day': '31',
  'seen-0': 'yes',
  face: 'yes',
};

type Person = Awaited<ReturnType<Room['resident']>>;

async function begun(person: Person): Promise<{ id: string; path: string }> {
  const notice = await clerk.open(`/hand-overs?code=${person.noticeCode}`);
  const { path } = await clerk.press(notice, '/hand-overs');
  return { id: path.split('/').at(-1)!, path };
}

async function identified(person: Person, typed: Record<string, string> = {}) {
  const { path } = await begun(person);
  const papers = await clerk.open(`${path}?papers=chosen&doc=driving-licence`);
  const after = await clerk.press(papers, `${path}/identity`, {
    ...licence,
    'name-0': person.name,
    ...typed,
  });
  return { path, after };
}

async function atPins(person: Person) {
  const { path, after } = await identified(person);
  await clerk.press(after, `${path}/card`);
  return path;
}

describe('from the notice to the hand', () => {
  it('goes through every step, and the card signs with the PIN that was chosen', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const { path, after } = await identified(person);
    expect(after.html).toContain('カードを読み取り機に置く');

    const onReader = await clerk.press(after, `${path}/card`);
    expect(room.places.get(person.serial)).toBe('reader');
    expect(onReader.html).toContain('ご本人に暗証番号を決めてもらう');

    const pins = await clerk.open(`${path}/pins`);
    const done = await clerk.press(pins, `${path}/pins`, typedPins);
    expect(done.html).toContain('暗証番号が決まりました');

    const give = await clerk.open(path);
    const finished = await clerk.press(give, `${path}/completion`);
    expect(finished.html).toContain('受け渡しが終わりました');
    expect(room.places.get(person.serial)).toBe('wallet');
    expect(room.ward.cards.get(person.serial)?.state).toBe('in-use');
    expect((await clerk.open(`${path}/slip.pdf`)).html).toContain('%PDF-');

    await room.withChip(person.serial, async (card) => {
      const message = Buffer.from('a challenge');
      await card.verify('auth', chosen.four);
      const { publicKey } = new X509Certificate(await card.readCertificate('auth'));
      const signature = await card.sign('auth', createHash('sha256').update(message).digest());
      expect(verify('sha256', message, publicKey, signature)).toBe(true);
      for (const pin of ['register', 'text'] as const) await card.verify(pin, chosen.four);
      await card.verify('sign', chosen.sign);
    });
  });

  it('sends no PIN to any institution, log or page', async () => {
    const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((how) =>
      vi.spyOn(console, how).mockImplementation(() => {}),
    );
    const person = await room.resident({ name: '港　桜子' });
    const path = await atPins(person);
    const pins = await clerk.open(`${path}/pins`);
    await clerk.press(pins, `${path}/pins`, { ...typedPins, 'pin-sign-again': 'OTHER123' });
    room.slot.eject();
    await clerk.press(pins, `${path}/pins`, typedPins);
    await room.safe.takeOut(person.serial);
    room.ward.away = true;
    await clerk.press(pins, `${path}/pins`, typedPins);
    room.ward.away = false;
    await clerk.press(pins, `${path}/pins`, typedPins);
    expect((await clerk.open(path)).html).toContain('カードをお渡しする');

    const everything = [
      ...room.ward.heard,
      ...clerk.visited,
      ...printed.flatMap(({ mock }) => mock.calls.map((call) => call.join(' '))),
      ...room.log.map(({ path: at, error }) => `${at} ${String(error)} ${(error as Error).stack}`),
    ].join('\n');
    expect(everything).toContain('issuer-cryptogram');
    expect(everything).not.toContain(chosen.sign);
    // Four digits may turn up by chance inside an id or base64, but never as a value of their own.
    expect(everything).not.toMatch(new RegExp(`["=>\\s]${chosen.four}["&<\\s]`));
  });

  it('asks a child for three PINs', async () => {
    const child = await room.resident({ name: '港　はる', birth: '2019-05-05' });
    const path = await atPinsOf(child, { 'birth-0.year': '2019', 'birth-0.month': '5', 'birth-0.day': '5' });
    const pins = await clerk.open(`${path}/pins`);
    expect(pins.html).not.toContain('pin-sign');
    await clerk.press(pins, `${path}/pins`, { 'pin-four': '4826', 'pin-four-again': '4826' });
    expect((await clerk.open(path)).html).toContain('カードをお渡しする');
  });

  async function atPinsOf(person: Person, typed: Record<string, string>) {
    const { path, after } = await identified(person, typed);
    await clerk.press(after, `${path}/card`);
    return path;
  }
});

describe('a refused document', () => {
  const expired = { 'validUntil-0.year': '7' };

  it('is told with its reason, words to read aloud, and what would do', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const { path, after } = await identified(person, expired);
    expect(after.html).toContain('本人確認ができませんでした');
    expect(after.html).toContain('運転免許証は2025年3月31日で期限が切れています。');
    expect(after.html).toContain('そのまま読める説明');
    expect(after.html).toContain('ガイドブック 3ページ');
    // Nothing leaves the safe for somebody who was not recognised.
    const out = await clerk.open(`${path}/card`, {
      method: 'POST',
      body: new URLSearchParams({ 'form-key': crypto.randomUUID() }),
    });
    expect(out.status).toBe(422);
    expect(room.places.get(person.serial)).toBe('safe');
  });

  it('can be followed by others, or by a slip', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const { path } = await identified(person, expired);
    const again = await clerk.open(`${path}?papers=chosen&doc=driving-licence`);
    const confirmed = await clerk.press(again, `${path}/identity`, { ...licence, 'name-0': person.name });
    expect(confirmed.html).toContain('カードを読み取り機に置く');

    const other = await room.resident({ name: '芝　もみじ' });
    const refused = await identified(other, { 'name-0': '芝　かえで' });
    expect(refused.after.html).toContain('運転免許証の氏名が住民票と一致しません。');
    const stopped = await clerk.press(refused.after, `${refused.path}/abandonment`);
    expect(stopped.html).toContain('この受け渡しは中止しました');
    expect((await clerk.open(`${refused.path}/slip.pdf`)).html).toContain('%PDF-');
    // The same notice opens the next one.
    expect((await begun(other)).path).not.toBe(refused.path);
  });

  it('of a face that does not match is told in words', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const { after } = await identified(person, { face: 'no' });
    expect(after.html).toContain('窓口の方の顔が、写真と一致することを確認できません。');
  });

  it('needs the clerk’s own eyes: without a tick and a look at the face nothing is judged', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const { path } = await begun(person);
    const none = await clerk.open(`${path}?papers=chosen`);
    expect(none.status).toBe(422);
    expect(none.html).toContain('書類を1つ以上選んでください');
    const papers = await clerk.open(`${path}?papers=chosen&doc=driving-licence&doc=passport`);
    const { face: _, 'seen-0': __, ...rest } = licence;
    const answer = await clerk.press(papers, `${path}/identity`, { ...rest, 'name-0': '港　さくら子' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('顔の確認の結果を選んでください。');
    expect(answer.html.match(/原本を見比べてから、印を付けてください。/g)).toHaveLength(4);
    expect(answer.html).toContain('value="港　さくら子"');
    expect([...room.ward.handOvers.values()][0]?.identity).toBeUndefined();
  });
});

describe('the PINs', () => {
  async function answered(typed: Record<string, string>, path: string) {
    const pins = await clerk.open(`${path}/pins?again=1`);
    return clerk.press(pins, `${path}/pins`, typed);
  }

  it('must have the form of the law, twice the same, and are never shown again', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const path = await atPins(person);
    for (const [typed, message] of [
      [{ ...typedPins, 'pin-four': '12345' }, '数字4桁で決めてください。'],
      [{ ...typedPins, 'pin-four-again': '4827' }, '2回の入力が同じではありません。'],
      [
        { ...typedPins, 'pin-sign': 'tegata77', 'pin-sign-again': 'tegata77' },
        '英字は大文字だけを使えます。',
      ],
      [{ ...typedPins, 'pin-sign': 'TEGATA', 'pin-sign-again': 'TEGATA' }, '数字を1文字以上入れてください。'],
      [{ 'pin-four': '', 'pin-sign': '' }, '数字4桁の暗証番号を入力してください。'],
    ] as const) {
      const answer = await answered(typed as Record<string, string>, path);
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(message);
      for (const pin of Object.values(typed)) if (pin) expect(answer.html).not.toContain(`value="${pin}"`);
    }
    expect((await clerk.open(path)).html).toContain('ご本人に暗証番号を決めてもらう');
  });

  it('that are a birthday are advised against, and taken when the resident insists', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const path = await atPins(person);
    const birthday = { ...typedPins, 'pin-four': '0229', 'pin-four-again': '0229' };
    const advised = await answered(birthday, path);
    expect(advised.html).toContain('生年月日と同じ並びは避けてください。');
    const kept = await clerk.press(advised, `${path}/pins`, { ...birthday, keep: 'yes' });
    expect(kept.html).toContain('暗証番号が決まりました');
  });

  it('may each be different', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const path = await atPins(person);
    const pins = await clerk.open(`${path}/pins?each=1`);
    const each = { auth: '4826', register: '5937', text: '6048', sign: chosen.sign };
    const typed = Object.entries(each).flatMap(([pin, value]) => [
      [`pin-${pin}`, value],
      [`pin-${pin}-again`, value],
    ]);
    await clerk.press(pins, `${path}/pins`, Object.fromEntries(typed));
    await room.withChip(person.serial, async (card) => {
      for (const [pin, value] of Object.entries(each)) await card.verify(pin as 'auth', value);
    });
  });

  it('never reach another person’s card', async () => {
    const [person, other] = [
      await room.resident({ name: '港　桜子' }),
      await room.resident({ name: '芝　次郎' }),
    ];
    const path = await atPins(person);
    const pins = await clerk.open(`${path}/pins`);
    room.slot.eject();
    room.places.set(person.serial, 'safe');
    await room.safe.takeOut(other.serial);
    const answer = await clerk.press(pins, `${path}/pins`, typedPins);
    expect(answer.html).toContain('係員をお呼びください');
    await room.withChip(other.serial, async (card) => expect(await card.triesLeft('auth')).toBe(0));
    const wizard = await clerk.open(path);
    expect(wizard.html).toContain('読み取り機に別のカードがあります');
    const cleared = await clerk.press(wizard, `${path}/put-back`);
    expect(room.places.get(other.serial)).toBe('safe');
    expect(cleared.html).toContain('カードを読み取り機に置く');
  });

  it('and a card that is already somebody’s goes back to that person, not into the safe', async () => {
    const [person, other] = [
      await room.resident({ name: '港　桜子' }),
      await room.resident({ name: '芝　次郎', state: 'in-use' }),
    ];
    const { path } = await identified(person);
    await room.safe.takeOut(other.serial);
    const wizard = await clerk.open(path);
    await clerk.press(wizard, `${path}/put-back`);
    expect(room.places.get(other.serial)).toBe('wallet');
  });
});

describe('interruptions', () => {
  it('goes on where it stopped, at every step, in another browser', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const steps: string[] = [];
    const seen = async (path: string) => {
      const { html } = await room.clerk().open(path);
      steps.push(/<h2 class="text-std-24B-150">([^<]*)/.exec(html)?.[1] ?? '');
    };
    const { path } = await begun(person);
    await seen(path);
    const papers = await clerk.open(`${path}?papers=chosen&doc=driving-licence`);
    const after = await clerk.press(papers, `${path}/identity`, { ...licence, 'name-0': person.name });
    await seen(path);
    await clerk.press(after, `${path}/card`);
    await seen(path);
    await clerk.press(await clerk.open(`${path}/pins`), `${path}/pins`, typedPins);
    await seen(path);
    expect(steps).toEqual([
      '本人確認書類を選ぶ',
      'カードを読み取り機に置く',
      'ご本人に暗証番号を決めてもらう',
      'カードをお渡しする',
    ]);
    expect((await clerk.open('/')).html).toContain('受け渡しの途中です');
  });

  it('hands over once, however often the button is pressed', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const path = await atPins(person);
    await clerk.press(await clerk.open(`${path}/pins`), `${path}/pins`, typedPins);
    const give = await clerk.open(path);
    const handOver = vi.spyOn(room.safe, 'handOver');
    const answers = await Promise.all([1, 2, 3].map(() => clerk.press(give, `${path}/completion`)));
    answers.push(await clerk.press(give, `${path}/completion`));
    for (const { html, status } of answers)
      expect([status, html.includes('受け渡しが終わりました')]).toEqual([200, true]);
    expect(handOver).toHaveBeenCalledTimes(1);
  });

  it('finds a card that was written down as given but never left the reader', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const path = await atPins(person);
    await clerk.press(await clerk.open(`${path}/pins`), `${path}/pins`, typedPins);
    const give = await clerk.open(path);
    room.ward.loseAnswerOf = 'completeHandOver';
    const lost = await clerk.press(give, `${path}/completion`);
    expect(lost.status).toBe(503);
    expect(room.places.get(person.serial)).toBe('reader');
    const left = await clerk.open(path);
    expect(left.html).toContain('カードがまだ読み取り機にあります');
    await clerk.press(left, `${path}/completion`);
    expect(room.places.get(person.serial)).toBe('wallet');
  });

  it('keeps what was typed and says what to do when nobody answers, and does it once afterwards', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const { path } = await begun(person);
    const papers = await clerk.open(`${path}?papers=chosen&doc=driving-licence`);
    room.ward.loseAnswerOf = 'confirmIdentity';
    const typed = { ...licence, 'name-0': person.name };
    const lost = await clerk.press(papers, `${path}/identity`, typed);
    expect(lost.status).toBe(503);
    expect(lost.html).toContain('システムにつながりません');
    const confirmed = await clerk.press(papers, `${path}/identity`, typed);
    expect(confirmed.html).toContain('カードを読み取り機に置く');
    room.ward.away = true;
    const away = await clerk.open(path);
    expect(away.status).toBe(503);
    expect(away.html).toContain('つながりません');
  });

  it('refuses to finish before the PINs are set, whatever is posted', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const path = await atPins(person);
    const body = new URLSearchParams({ 'form-key': crypto.randomUUID() });
    const answer = await clerk.open(`${path}/completion`, { method: 'POST', body });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('前の段階が終わっていません');
    expect(room.places.get(person.serial)).toBe('reader');
  });

  it('stopping puts the card back into the safe', async () => {
    const person = await room.resident({ name: '港　桜子' });
    const path = await atPins(person);
    const wizard = await clerk.open(path);
    const stopped = await clerk.press(wizard, `${path}/abandonment`, { why: 'resident-left' });
    expect(stopped.html).toContain('この受け渡しは中止しました');
    expect(room.places.get(person.serial)).toBe('safe');
    expect(room.ward.cards.get(person.serial)?.state).toBe('notice-sent');
  });
});

describe('a notice', () => {
  it('of another office, of a delivered card, or unknown is refused with the reason', async () => {
    const azabu = await room.resident({ name: '麻布　花', officeId: 'azabu' });
    expect((await clerk.open(`/hand-overs?code=${azabu.noticeCode}`)).html).toContain(
      'このカードの受取場所は麻布地区総合支所です',
    );
    const has = await room.resident({ name: '港　済', state: 'in-use' });
    expect((await clerk.open(`/hand-overs?code=${has.noticeCode}`)).html).toContain(
      'このカードは「運用中」のため、渡せません',
    );
    const unknown = await clerk.open('/hand-overs?code=ZZZZ-9999');
    expect(unknown.status).toBe(422);
    expect(unknown.html).toContain('この番号の通知書はありません');
  });
});
