// A shop with one kiosk for tests: a real chip, the real wire, a fake exchange centre behind it, and a customer who
// presses buttons through plain HTTP as a browser without scripts would.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReaderSlot } from '@tegata/card/reader';
import type { Assets } from '@tegata/ui';
import { directoryOf, generateIdentity } from '@tegata/wire';
import { handedOverCard, PINS } from '../../../packages/card/testing/sandbox-card.ts';
import type { KioskDeps, KioskLimits, PrintedPaper } from '../deps.ts';
import { createKiosk, type Kiosk } from '../index.ts';
import { exchangeCentre } from './exchange-centre.ts';

export const rightPin = PINS.auth;
export const wrongPin = '9999';

const plainAssets: Assets = {
  stylesheet: '/assets/app.css',
  island: async (name) => `/assets/${name}.js`,
  serve: (_c, next) => next(),
};

type ShopOptions = { assets?: Assets; limits?: Partial<KioskLimits>; at?: string };

/** Opens the shop; `close` clears it away. */
export async function openShop({
  assets = plainAssets,
  limits = {},
  at = '2026-11-23T10:00',
}: ShopOptions = {}) {
  const made = await Promise.all(
    ['jlis', 'municipality', 'kiosk', 'desk'].map((name) => generateIdentity(name)),
  );
  const [jlis, municipality, kiosk, desk] = made.map(({ identity }) => identity);
  const parties = [jlis!, municipality!, kiosk!, desk!];
  const directory = await directoryOf(parties.map(({ name, publicJwk }) => ({ name, jwk: publicJwk })));
  let now = tokyo(at);
  const clock = { now: () => now };
  const { control: centre, caller } = exchangeCentre(
    { jlis: jlis!, municipality: municipality!, kiosk: kiosk!, directory },
    clock,
  );
  let slot = new ReaderSlot('kiosk');
  const papers = new Map<string, PrintedPaper>();
  const reports: string[] = [];
  const stateFolder = await mkdtemp(join(tmpdir(), 'tegata-kiosk-'));
  const deps: KioskDeps = {
    jlis: caller,
    slot,
    directory,
    clock,
    kiosk: { id: 'kiosk-1', shop: { ja: '見本マート芝公園店', en: 'Mihon Mart Shibakoen' } },
    async savePaper(paper) {
      papers.set(paper.requestId, paper);
      return { id: paper.requestId };
    },
    findPaper: async (id) => papers.get(id),
    deskUrl: 'http://desk.localhost:8080/',
    assets,
    stateFolder,
    limits: { sheetMilliseconds: 1, retryMilliseconds: 5, farewellSeconds: 60, ...limits },
    report: ({ what, error }) => reports.push(`${what} ${String(error)}`),
  };
  let machine = await createKiosk(deps);
  const opened: Kiosk[] = [machine];
  return {
    deps,
    get slot() {
      return slot;
    },
    papers,
    centre,
    reports,
    impostor: desk!,
    setClock: (local: string) => {
      now = tokyo(local);
    },
    get app() {
      return machine.app;
    },
    /** As after a power cut: a new machine on the same state; the old one says nothing any more. */
    restart: async (change: Partial<KioskDeps> = {}) => {
      slot = new ReaderSlot('kiosk');
      machine = await createKiosk({ ...deps, slot, ...change });
      opened.push(machine);
    },
    customer: (lang: 'ja' | 'en' = 'ja') =>
      new Customer((path, init) => machine.app.request(path, init), lang),
    close: async () => {
      for (const each of opened) await each.close();
      await rm(stateFolder, { recursive: true });
    },
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

const tokyo = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Tokyo').toInstant();

/** A card after hand-over. */
export const newCard = handedOverCard;

type Ask = (path: string, init: RequestInit) => Response | Promise<Response>;

/** Somebody in front of the screen. */
export class Customer {
  path = '/';
  html = '';
  status = 0;
  readonly #ask: Ask;
  readonly #headers: Record<string, string>;

  constructor(ask: Ask, lang: 'ja' | 'en') {
    this.#ask = ask;
    this.#headers = { 'Accept-Language': lang };
  }

  /** The words on the screen. */
  get text(): string {
    const body = this.html.replace(/<(script|style|dialog)[\s\S]*?<\/\1>/g, ' ');
    return body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  }

  get visit(): string {
    return this.html.match(/name="visit" value="([^"]+)"/)?.[1] ?? '';
  }

  async go(path: string): Promise<this> {
    return this.#follow(path, await this.#ask(path, { headers: this.#headers }));
  }

  /** Presses a button: posts the form as the page shows it. */
  async press(action: string, fields: Record<string, string | string[]> = {}): Promise<this> {
    const body = new URLSearchParams({ visit: this.visit });
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) body.append(name, value);
    }
    const headers = { ...this.#headers, 'Sec-Fetch-Site': 'same-origin' };
    return this.#follow(action, await this.#ask(action, { method: 'POST', headers, body }));
  }

  /** Looks again until another screen than this one is due. */
  async waitPast(path: string): Promise<this> {
    for (let looks = 0; looks < 500; looks++) {
      await this.go(path);
      if (this.path !== path) return this;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`still at ${path}`);
  }

  async #follow(path: string, response: Response): Promise<this> {
    const onward = response.headers.get('Location');
    if (onward) return this.go(onward);
    this.path = path.split('?')[0]!;
    this.status = response.status;
    this.html = await response.text();
    return this;
  }
}

/** From the first screen to the choice of certificates. */
export async function toKinds(shop: Shop, customer: Customer, card?: Awaited<ReturnType<typeof newCard>>) {
  shop.slot.insert(card ?? (await newCard()));
  await customer.press('/begin');
  return customer.press('/pin', { pin: rightPin });
}

/** To the coin slot, with so many copies of the person's own record. */
export async function toPayment(shop: Shop, customer: Customer, copies = 1) {
  await toKinds(shop, customer);
  await customer.press('/kind', { kind: 'juminhyo' });
  await customer.press('/whose', { whose: 'self' });
  await customer.press('/items', { item: ['relation'] });
  await customer.press('/copies', { copies: String(copies) });
  return customer.press('/check');
}
