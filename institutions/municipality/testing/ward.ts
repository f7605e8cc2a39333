// A ward office on a ledger of its own, with a small J-LIS, a post box and callers, for the tests of this room.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '@tegata/ledger';
import { freshLedger } from '@tegata/ledger/testing';
import { holdsNumber } from '@tegata/office';
import { createPress, type Press } from '@tegata/paper';
import { type Caller, createCaller, directoryOf, generateIdentity, type RequestOf } from '@tegata/wire';
import { municipalityContract } from '../contract.ts';
import type { Letter } from '../deps.ts';
import { openMunicipality } from '../index.ts';
import { minato } from '../profiles/minato.ts';
import { fakeJlis } from './fake-jlis.ts';

type Operations = (typeof municipalityContract)['operations'];
type Entry = RequestOf<Operations['registerResident']>;

let shared: Promise<Press> | undefined;

/** A Thursday, in the middle of the day. */
export const NOON = '2026-11-26T12:00+09:00[Asia/Tokyo]';

export type Ward = Awaited<ReturnType<typeof openWard>>;

type Clock = { now(): Temporal.Instant };

/** @param open a ledger of the test's own, where it wants to break the server under it */
export async function openWard(profile = minato, open = sharedLedger) {
  shared ??= createPress();
  const press = await shared;
  let now = Temporal.ZonedDateTime.from(NOON).toInstant();
  const clock = { now: () => now };
  const names = ['municipality', 'jlis', 'counter', 'desk', 'front-door'] as const;
  const made = await Promise.all(names.map((name) => generateIdentity(name)));
  const identities = Object.fromEntries(made.map(({ identity }) => [identity.name, identity]));
  const directory = await directoryOf(
    made.map(({ identity }) => ({ name: identity.name, jwk: identity.publicJwk })),
  );
  const jlis = fakeJlis(identities.jlis!, directory, clock);
  const ledger = await open({ clock, refuse: holdsNumber, retry: RETRY });
  const keysFolder = mkdtempSync(join(tmpdir(), 'tegata-ward-'));
  const letters = new Map<string, Letter>();
  const faults: unknown[] = [];
  const deps = {
    ledger,
    identity: identities.municipality!,
    directory,
    clock,
    reach: () => jlis.fetch,
    press,
    post: {
      deliver: async (letter: Letter) => void letters.set(letter.id, letters.get(letter.id) ?? letter),
    },
    profile,
    keysFolder,
    passphrase: 'for a test',
    report: ({ thrown, status }: { thrown: unknown; status: number }) => {
      if (status >= 500) faults.push(thrown);
    },
  };
  let office = await openMunicipality(deps);
  await office.start();
  const as = (name: (typeof names)[number]): Caller<typeof municipalityContract> =>
    createCaller(municipalityContract, {
      self: identities[name]!,
      directory,
      transport: (request) => office.app.fetch(request),
      clock,
      record: () => {},
    });
  const counter = as('counter');
  return {
    ledger,
    jlis,
    letters,
    press,
    directory,
    /** What was thrown inside and not meant for callers. */
    faults,
    counter,
    desk: as('desk'),
    centre: as('jlis'),
    frontDoor: as('front-door'),
    clock: {
      now: () => now,
      set(to: string) {
        now = Temporal.ZonedDateTime.from(to).toInstant();
      },
    },
    drain: () => office.drain(),
    keepPlannedDays: () => office.keepPlannedDays(),
    /** Another process takes over, as after a kill. */
    async restart() {
      await office.stop();
      office = await openMunicipality(deps);
      await office.start();
    },
    async close() {
      await office.stop();
      await ledger.close();
      rmSync(keysFolder, { recursive: true });
    },
  };
}

type Terms = { clock: Clock; refuse: (text: string) => boolean; retry: typeof RETRY };

const sharedLedger = (terms: Terms): Promise<Ledger> => freshLedger('municipality', terms);

const RETRY = { limit: 8, firstSeconds: 1, maxSeconds: 1 };

export const ADDRESS = '東京都港区芝公園一丁目5番25号 みほん荘101';

/** An entry in the register; everybody is invented. */
export function entry(change: Partial<Omit<Entry, 'attributes'>> & Partial<Entry['attributes']> = {}): Entry {
  const { name, furigana, address, birth, sex, ...rest } = change;
  return {
    event: 'moved-in',
    on: '2024-04-01',
    attributes: {
      name: name ?? '見本　太郎',
      furigana: furigana ?? 'みほん　たろう',
      address: address ?? ADDRESS,
      birth: birth ?? '1990-05-05',
      sex: sex ?? '1',
    },
    relation: '世帯主',
    status: 'citizen',
    nationality: '日本',
    registeredDomicile: '東京都港区芝公園一丁目5番',
    domicileHead: '見本　一郎',
    ...rest,
  };
}

let serials = 0;

/** What J-LIS says when it ships a card. */
export function shipment(addressee: string, { sign = true } = {}) {
  const serial = String(++serials);
  return {
    cardSerial: serial.padStart(15, '9'),
    addressee,
    formId: '0000-0000-0000-0000-0001-000',
    issuedOn: '2026-11-16',
    expiry: '2036-05-05',
    authCertificate: { serial: `a${serial}`, expiry: '2031-05-05' },
    ...(sign && { signCertificate: { serial: `s${serial}`, expiry: '2031-05-05' } }),
  };
}

export const licence = (change: object = {}) => ({
  kind: 'driving-licence',
  name: '見本　太郎',
  birth: '1990-05-05',
  address: ADDRESS,
  validUntil: '2028-05-05',
  ...change,
});

/** A resident whose card has arrived and whose notice is out. */
export async function noticed(
  ward: Ward,
  change: Parameters<typeof entry>[0] = {},
  options = { sign: true },
) {
  const resident = await ward.counter.registerResident(entry(change));
  const shipped = shipment(resident.addressee, options);
  const { cardSerial } = await ward.centre.cardArrived(shipped);
  const card = await ward.counter.sendNotice({ officeId: 'shiba' }, { params: { cardSerial } });
  return { resident, cardSerial, noticeCode: card.noticeCode!, certificate: shipped.authCertificate.serial };
}

/** A resident who has the card in hand. */
export async function delivered(ward: Ward, change: Parameters<typeof entry>[0] = {}) {
  const person = await noticed(ward, change);
  const { handOverId } = await ward.counter.openHandOver({
    noticeCode: person.noticeCode,
    officeId: 'shiba',
    clerk: '窓口',
  });
  const params = { handOverId };
  const { name, birth, address } = person.resident;
  await ward.counter.confirmIdentity(
    { documents: [licence({ name, birth, address })], faceMatches: true },
    { params },
  );
  await ward.counter.completeHandOver({ pinsSet: ['auth', 'sign', 'register', 'text'] }, { params });
  return { ...person, handOverId };
}

export const ITEMS = {
  relation: true,
  registeredDomicile: true,
  individualNumber: false,
  nationality: false,
  residenceStatus: false,
};

/** The centre's order for a paper, after the menu. */
export async function order(ward: Ward, certificateSerial: string, members: string[], change: object = {}) {
  const requestId = randomUUID();
  await ward.centre.issuanceMenu({ requestId, certificateSerial });
  return {
    requestId,
    kioskId: 'kiosk-1',
    certificateSerial,
    certificateFingerprint: 'f'.repeat(64),
    kind: 'juminhyo',
    members,
    items: ITEMS,
    copies: 1,
    ...change,
  };
}
