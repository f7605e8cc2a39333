// A small town for tests: four people, both institutions as lists of what they did, a clock that stands still.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minato } from '@tegata/municipality/profiles/minato';
import { openAssets } from '@tegata/ui';
import type { TownResident } from '../../residents.ts';
import type { FrontDoorDeps, MovableClock } from '../deps.ts';
import { createFrontDoor } from '../index.tsx';

type Answer = Awaited<ReturnType<FrontDoorDeps['jlis']['activity']>>;
type Line = Answer['journal'][number] & { correlation?: string | null };
type Known = Awaited<ReturnType<FrontDoorDeps['municipality']['resident']>>;

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const hanako: TownResident = {
  handle: 'minato-hanako',
  residentId: id(1),
  addressee: id(101),
  name: '港　花子',
  furigana: 'みなと　はなこ',
  birth: '1992-07-16',
  sex: '2',
  story: {
    title: { ja: 'カードを使っている人', en: 'A card in use' },
    text: {
      ja: 'カードも二つの電子証明書もすべて有効です。コンビニで住民票の写しを取るなら、まずこの人で。',
      en: 'Her card and both certificates are in order. Begin with her.',
    },
  },
  testPins: { auth: '4649', sign: 'HANAKO34', register: '5963', text: '5963' },
};
const ayumu: TownResident = {
  ...hanako,
  handle: 'niizato-ayumu',
  residentId: id(2),
  addressee: id(102),
  name: '新里　歩',
  furigana: 'にいざと　あゆむ',
  birth: '2003-06-15',
  sex: '1',
  story: {
    title: { ja: '引っ越してきたばかりの人', en: 'New in town' },
    text: { ja: 'カードをまだ申し込んでいません。', en: 'He has not applied for a card yet.' },
  },
  testPins: { auth: '2580', sign: 'AYUMU023', register: '1470', text: '1470' },
};
const longName: TownResident = {
  handle: 'jugemu-jugemu',
  residentId: id(3),
  addressee: id(103),
  name: '寿限無寿限無五劫の擦り切れ　海砂利水魚の水行末雲来末風来末食う寝る処に住む処',
  furigana: 'じゅげむじゅげむごこうのすりきれ　かいじゃりすいぎょのすいぎょうまつうんらいまつふうらいまつ',
  birth: '1951-02-28',
  sex: '1',
};
const maryJane: TownResident = {
  handle: 'sample-mary-jane',
  residentId: id(4),
  addressee: id(104),
  name: 'SAMPLE MARY JANE',
  furigana: 'サンプル　メアリー　ジェーン',
  birth: '1985-11-02',
  sex: '2',
};

/** Somebody whom a test registers at the counter. */
export const tabiko: TownResident = {
  handle: 'tegata-tabiko',
  residentId: id(5),
  addressee: id(105),
  name: '手形　旅子',
  furigana: 'てがた　たびこ',
  birth: '1994-05-17',
  sex: '2',
};

/** A clock that stands until somebody moves it. */
export class StandingClock implements MovableClock {
  #now: Temporal.ZonedDateTime;
  followsRealTime = false;
  moves = 0;

  constructor(iso = '2026-11-24T10:00[Asia/Tokyo]') {
    this.#now = Temporal.ZonedDateTime.from(iso);
  }
  now() {
    return this.#now.toInstant();
  }
  wall() {
    return this.#now;
  }
  set(to: Temporal.ZonedDateTime) {
    this.#now = to;
    this.moves++;
  }
  followRealTime() {
    this.followsRealTime = true;
  }
}

type Told = { kind: string; subject?: string; detail?: Record<string, unknown>; act?: string | null };
type Asked = { from: string; to: string; operation: string; status?: number | null; act: string };

/** An institution that only remembers. */
export class Chronicle {
  readonly calls: Answer['calls'] = [];
  readonly journal: Line[] = [];
  away = false;
  readonly #clock: StandingClock;

  constructor(clock: StandingClock) {
    this.#clock = clock;
  }
  write({ kind, subject, detail = {}, act = null }: Told) {
    this.journal.push({
      seq: this.journal.length + 1,
      at: this.#clock.now().toString(),
      kind,
      subject: subject ?? null,
      actor: 'test',
      detail: { ...detail, hash: 'abcdef012345' },
      correlation: act,
    });
  }
  record({ from, to, operation, status = 200, act }: Asked, direction: 'sent' | 'received' = 'received') {
    const nothing = { code: status !== null && status >= 400 ? 'jlis.card-refused' : null };
    this.calls.push({
      id: `${act}-${operation}`,
      at: this.#clock.now().toString(),
      from,
      to,
      operation,
      direction,
      status,
      requestDigest: 'd',
      responseDigest: null,
      correlation: act,
      ...nothing,
    });
  }
  activity = async ({ query = {} }: { query?: { since?: string | undefined; limit?: unknown } } = {}) => {
    if (this.away) throw Object.assign(new Error('ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const since = query.since === undefined ? undefined : Temporal.Instant.from(query.since);
    const late = ({ at }: { at: string }) =>
      !since || Temporal.Instant.compare(Temporal.Instant.from(at), since) >= 0;
    return { calls: this.calls.filter(late).toReversed(), journal: this.journal.filter(late).toReversed() };
  };
}

export type SmallTown = Awaited<ReturnType<typeof smallTown>>;

/** Opens a front door on the small town. `people` may be changed while it stands. */
export async function smallTown({ at, walkFile }: { at?: string; walkFile?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-front-door-'));
  const clock = new StandingClock(at);
  const municipality = new Chronicle(clock);
  const jlis = new Chronicle(clock);
  const people = [hanako, ayumu, longName, maryJane];
  const cards = new Map([[hanako.residentId, 'in-use']]);
  const designated = new Set(people.map(({ residentId }) => residentId));
  const cardsOf = (residentId: string) => {
    const state = cards.get(residentId);
    return state === undefined
      ? []
      : [
          {
            residentId,
            state,
            cardSerial: '202611240000001',
            arrivedOn: '2026-11-01',
          } as Known['cards'][number],
        ];
  };
  const deps: FrontDoorDeps = {
    clock,
    assets: await sharedAssets(),
    frontDoor: 'http://localhost:8080/',
    log: () => {},
    jlis: { activity: jlis.activity },
    municipality: {
      activity: municipality.activity,
      resident: async ({ params: { residentId } }) => {
        const person = people.find((each) => each.residentId === residentId);
        if (municipality.away || !person) throw Object.assign(new Error('no'), { status: 404 });
        return {
          resident: { ...person, numberDesignated: designated.has(residentId) },
          household: [],
          cards: cardsOf(residentId),
        } as unknown as Known;
      },
      cards: async () => ({ cards: [...cards.keys()].flatMap(cardsOf) }),
    },
    people: {
      list: async () => people,
      find: async (handle) => people.find((each) => each.handle === handle),
    },
    profile: minato,
    newHome: '東京都港区芝公園一丁目5番25号',
    places: {
      desk: 'http://desk.localhost:8080/',
      counter: 'http://counter.localhost:8080/',
      kiosk: 'http://kiosk.localhost:8080/',
      guide: 'http://guide.localhost:8080/',
      municipality: 'http://municipality.localhost:8080/',
      jlis: 'http://jlis.localhost:8080/',
      pki: 'http://localhost:8080/pki',
    },
    walkFile: walkFile ?? join(folder, 'walk.json'),
  };
  const { app } = await createFrontDoor(deps);
  return {
    app,
    deps,
    clock,
    municipality,
    jlis,
    people,
    cards,
    designated,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let opened: ReturnType<typeof openAssets> | undefined;

/** The style sheet is built once for all tests of a file; its folder goes with the process. */
function sharedAssets() {
  if (!opened) {
    const cacheFolder = mkdtempSync(join(tmpdir(), 'tegata-front-door-assets-'));
    process.once('exit', () => rmSync(cacheFolder, { recursive: true, force: true }));
    const here = new URL('..', import.meta.url).pathname;
    opened = openAssets({ sources: [here, join(here, '..', '..', 'surfaces', 'ui')], cacheFolder });
  }
  return opened;
}
