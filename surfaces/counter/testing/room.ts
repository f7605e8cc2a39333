// The room around a counter for tests: cards with real chips in a safe, a reader, a ward office, and a clerk who presses
// buttons through plain HTTP as a browser without scripts would.
import { randomUUID } from 'node:crypto';
import {
  type Chip,
  cardIssuerKey,
  type IssuerScope,
  issuerCryptogram,
  MyNumberCard,
  memoryTransport,
  sandboxSerial,
} from '@tegata/card';
import { ReaderSlot } from '@tegata/card/reader';
import { jlisContract } from '@tegata/jlis/contract';
import type { Assets, TroubleEvent } from '@tegata/ui';
import { createCaller, directoryOf, generateIdentity, memoryWireStore, serveContract } from '@tegata/wire';
import { factoryCard, MASTER_KEY } from '../../../packages/card/testing/sandbox-card.ts';
import { createCounter } from '../index.ts';
import { wardOffice } from './ward-office.ts';

const plainAssets: Assets = {
  stylesheet: '/assets/app.css',
  island: async (name) => `/assets/${name}.js`,
  serve: (_c, next) => next(),
};

export const longestName =
  '寿限無　寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処藪ら柑子の藪柑子パイポパイポのシューリンガン';

type Person = { name: string; furigana?: string; birth?: string; state?: string; officeId?: string };

export type Room = Awaited<ReturnType<typeof openRoom>>;

/** `at` is the town's time. */
export async function openRoom({ assets = plainAssets, at = '2026-11-26T10:00' } = {}) {
  const names = ['municipality', 'jlis', 'counter'] as const;
  const made = await Promise.all(names.map((name) => generateIdentity(name)));
  const [municipality, jlis, counter] = made.map(({ identity }) => identity);
  const directory = await directoryOf(
    [municipality!, jlis!, counter!].map(({ name, publicJwk }) => ({ name, jwk: publicJwk })),
  );
  let now = Temporal.PlainDateTime.from(at).toZonedDateTime('Asia/Tokyo').toInstant();
  const clock = { now: () => now };
  const issuer = async (serial: string, challenge: Uint8Array, scope: IssuerScope) =>
    issuerCryptogram(cardIssuerKey(MASTER_KEY, serial), challenge, scope);
  const parties = { municipality: municipality!, counter: counter!, directory };
  const { control: ward, caller } = wardOffice(parties, clock, issuer);

  const applications: { formId: string; photo?: string | undefined; photoTakenOn?: string | undefined }[] =
    [];
  const jlisApp = serveContract(
    jlisContract,
    {
      applicationStatus: ({ params }: { params: { formId: string } }) => ({
        formId: params.formId,
        photoNeeded: true,
        reasons: [],
        applications: applications.map(() => ({
          applicationId: randomUUID(),
          state: 'accepted' as const,
          at: now.toString(),
          reasons: [],
        })),
      }),
      submitApplication: ({ body }: { body: (typeof applications)[number] }) => {
        applications.push(body);
        return { applicationId: randomUUID(), state: 'accepted' as const, reasons: [] };
      },
    } as never,
    { self: jlis!, directory, store: memoryWireStore(), clock },
  );
  const jlisCaller = createCaller(jlisContract, {
    self: counter!,
    directory,
    clock,
    record: () => {},
    transport: (request) => jlisApp.fetch(request),
  });

  const slot = new ReaderSlot('counter');
  const chips = new Map<string, Chip>();
  const places = new Map<string, 'safe' | 'reader' | 'wallet'>();
  const take = (cardSerial: string, to: 'safe' | 'wallet') => {
    if (places.get(cardSerial) === 'reader') slot.eject();
    places.set(cardSerial, to);
  };
  const safe = {
    async takeOut(cardSerial: string) {
      slot.insert(chips.get(cardSerial)!);
      places.set(cardSerial, 'reader');
    },
    putBack: async (cardSerial: string) => take(cardSerial, 'safe'),
    handOver: async (cardSerial: string) => take(cardSerial, 'wallet'),
  };
  const log: TroubleEvent[] = [];
  const { app } = await createCounter({
    municipality: caller,
    jlis: jlisCaller,
    slot,
    safe,
    clock,
    assets,
    deskUrl: 'http://desk.localhost:8080/',
    log: (event) => log.push(event),
  });

  let people = 0;
  /** Somebody with a card that was made and, unless told otherwise, announced. */
  async function resident(person: Person) {
    const serial = sandboxSerial(++people);
    const {
      name,
      furigana = 'ミホン',
      birth = '1984-02-29',
      state = 'notice-sent',
      officeId = 'shiba',
    } = person;
    const child = Temporal.PlainDate.compare(birth, '2011-11-26') > 0;
    const holder = {
      name,
      address: '東京都港区芝公園一丁目5番25号 見本荘101号室',
      birth: Temporal.PlainDate.from(birth),
      sex: '2' as const,
      number: '000000000019',
    };
    const { chip } = await factoryCard(undefined, { serial, holder, profile: child ? 'child' : 'adult' });
    chips.set(serial, chip);
    places.set(serial, 'safe');
    const { address } = holder;
    const ids = { residentId: randomUUID(), addressee: randomUUID(), householdId: randomUUID() };
    ward.residents.push({
      ...ids,
      name,
      furigana,
      address,
      birth,
      sex: '2',
      relation: '世帯主',
      status: 'citizen',
      nationality: '日本',
      numberDesignated: true,
      issueRestricted: false,
    });
    const noticeCode = `ABCD-${String(people).padStart(4, '2')}`;
    ward.cards.set(serial, {
      cardSerial: serial,
      residentId: ids.residentId,
      holderName: name,
      holderFurigana: furigana,
      state,
      officeId,
      arrivedOn: '2026-11-20',
      expiry: '2036-02-28',
      ...(state !== 'arrived' && { noticeCode }),
    });
    return { ...ids, serial, noticeCode, name };
  }

  /** Reads a chip as whoever holds it could, off the counter. */
  const withChip = async <T>(serial: string, work: (card: MyNumberCard) => Promise<T>) =>
    work(await MyNumberCard.connect(memoryTransport(chips.get(serial)!)));

  /** As a hand-over leaves them. */
  const setPins = (serial: string) =>
    withChip(serial, (card) =>
      card.setPinsWithIssuer(({ challenge, scope }) => issuer(serial, challenge, scope), {
        auth: '4826',
        register: '4826',
        text: '4826',
        sign: 'TEGATA77',
      }),
    );

  return {
    app,
    setPins,
    ward,
    applications,
    slot,
    safe,
    places,
    log,
    clock,
    setClock: (local: string) => {
      now = Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Tokyo').toInstant();
    },
    resident,
    withChip,
    clerk: () => clerk(app),
  };
}

/** A clerk at a browser without scripts: keeps cookies, follows redirects, sends a page's own hidden fields. */
function clerk(app: { request(path: string, init?: RequestInit): Response | Promise<Response> }) {
  const who = JSON.stringify({
    officeId: 'shiba',
    office: { ja: '芝地区総合支所', en: 'Shiba' },
    name: '見本 窓口',
  });
  const cookies = new Map([['clerk', encodeURIComponent(who)]]);
  const visited: string[] = [];

  async function open(
    path: string,
    init: RequestInit = {},
  ): Promise<{ status: number; html: string; path: string }> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie, 'Sec-Fetch-Site': 'same-origin' };
    const response = await app.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    const to = response.headers.get('location');
    if (to) return open(to);
    const html = await response.text();
    visited.push(html);
    return { status: response.status, html, path };
  }

  return {
    visited,
    cookies,
    open,
    /** Posts the form of a page to `action`, with its hidden fields and what is typed. */
    press(
      page: { html: string },
      action: string,
      typed: Record<string, string | string[]> = {},
    ): Promise<{ status: number; html: string; path: string }> {
      const form = formWith(page.html, action);
      const body = new URLSearchParams();
      for (const [, attributes] of form.matchAll(/<input([^>]*type="hidden"[^>]*)/g)) {
        body.append(attribute(attributes!, 'name'), attribute(attributes!, 'value'));
      }
      for (const [name, value] of Object.entries(typed)) {
        for (const one of [value].flat()) body.append(name, one);
      }
      return open(action, { method: 'POST', body });
    },
  };
}

function formWith(html: string, action: string): string {
  const form = html
    .split('<form')
    .find((each) => each.includes(`method="post" action="${action.replaceAll('&', '&amp;')}"`));
  if (!form) throw new Error(`the page has no form for ${action}`);
  return form.split('</form>')[0]!;
}

const attribute = (text: string, name: string) =>
  new RegExp(`${name}="([^"]*)"`).exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
