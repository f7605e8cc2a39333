// The first opening: the invented people move in, and their past is played through the institutions' own doors.
// A town that was cut off while people moved in is begun anew at the next start (see `main.ts`).
import { existsSync, writeFileSync } from 'node:fs';
import { Chip, MyNumberCard, ReaderSlot } from '@tegata/card';
import { todayInTokyo } from '@tegata/law';
import { everybody, history, play, resettle, type Stage, type TestPins, townsfolk } from './people/index.ts';
import { Residents } from './residents.ts';
import { layOutSpecimens } from './specimens.ts';
import type { Town } from './town.ts';

/** Plays the history of a new town; a town that has its people only gets the specimen cards it lacks. */
export async function seedIfNew(town: Town, say: (line: string) => void): Promise<void> {
  const { folder, clock, drawer } = town;
  if (existsSync(folder.seeded)) return layOutSpecimens(town, say);
  const began = performance.now();
  const opening = clock.now();
  const followed = clock.followsRealTime;
  const households = resettle(townsfolk(todayInTokyo(opening)), town.profile);
  const people = new Map(everybody(households).map((person) => [person.handle, person]));
  const residents = new Residents(folder.people);
  say(`${people.size} invented people move in; their cards are made and handed over …`);

  let shown = 0;
  const stage: Stage = {
    ...town.ask('counter'),
    clock: { set: (to) => clock.set(to) },
    drain: () => town.drain(),
    registered: ({ handle, residentId, addressee }) => {
      const { name, furigana, birth, sex, story } = people.get(handle)!;
      residents.enter({
        handle,
        residentId,
        addressee,
        name,
        furigana,
        birth: birth.toString(),
        sex,
        ...(story && { story: { title: story.title, text: story.text }, testPins: story.pins }),
      });
    },
    formId: (addressee) => formIdIn(town, addressee),
    setPins: ({ handOverId, cardSerial }, pins) => setPins(town, handOverId, cardSerial, pins),
    giveCard: async ({ cardSerial, handle }) => {
      const pins = people.get(handle)?.story?.pins;
      drawer.label({ ...drawer.get(cardSerial), place: 'wallet', ...(pins && { testPins: pins }) });
    },
    mistype: ({ cardSerial }, pin) =>
      withCard(town, cardSerial, async (card) => {
        await card.verify('auth', pin, { spendLastTry: true }).catch(() => {});
      }),
    report: async ({ handle }, what) => {
      const { residentId } = residents.byHandle(handle)!;
      await fileAtCounter(town, residentId, what);
    },
    progress: (done, total, label) => {
      const percent = Math.floor((done * 100) / total);
      if (percent < shown + 10 && done < total) return;
      shown = percent;
      say(`  ${String(percent).padStart(3)} %  ${label}`);
    },
  };
  try {
    await play(history(households, todayInTokyo(opening), town.profile), households, stage);
    await town.drain();
  } finally {
    if (followed) clock.followRealTime();
    else clock.set(opening);
  }
  const cards = drawer.list().length;
  await layOutSpecimens(town, say);
  writeFileSync(folder.seeded, `${JSON.stringify({ people: people.size, cards })}\n`);
  say(
    `${people.size} people and ${cards} cards are in the town (${((performance.now() - began) / 1000).toFixed(1)} s).`,
  );
}

/** 申請書ID as printed on the number notice. */
async function formIdIn({ letters }: Town, addressee: string): Promise<string> {
  for (const { body } of await letters.list(addressee)) {
    if (typeof body?.formId === 'string') return body.formId;
  }
  throw new Error('no number notice has arrived');
}

/** What the resident does at the counter's terminal: the PINs go into the card, J-LIS only answers the challenge. */
function setPins(town: Town, handOverId: string, cardSerial: string, pins: TestPins): Promise<void> {
  const { municipality } = town.ask('counter');
  return withCard(town, cardSerial, (card) =>
    card.setPinsWithIssuer(async ({ challenge }) => {
      const { cryptogram } = await municipality.issuerCryptogram(
        { cardSerial, challenge: challenge.toBase64() },
        { params: { handOverId } },
      );
      return Uint8Array.fromBase64(cryptogram);
    }, pins),
  );
}

/** 紛失の届出 or 失効申請, as the clerk takes it. */
async function fileAtCounter(
  town: Town,
  residentId: string,
  what: 'lost' | 'certificates-ended',
): Promise<void> {
  const { municipality } = town.ask('counter');
  const params = { residentId };
  const [{ resident, cards }, { offices }] = await Promise.all([
    municipality.resident({ params }),
    municipality.profile(),
  ]);
  const filed = { by: 'self' as const, officeId: offices[0]!.id, clerk: '見本 窓口' };
  if (what === 'lost') {
    // Reported already, by an earlier opening that was cut off.
    if (cards.some(({ state }) => state === 'suspended')) return;
    await municipality.fileEvent({ ...filed, event: 'card-suspended' }, { params });
    return;
  }
  const { name, birth, address } = resident;
  const validUntil = todayInTokyo(town.clock.now()).add({ years: 2 }).toString();
  const identity = {
    documents: [{ kind: 'driving-licence', name, birth, address, validUntil }],
    faceMatches: true,
  };
  for (const event of ['auth-revocation-requested', 'sign-revocation-requested'] as const)
    await municipality.fileEvent({ ...filed, event, identity }, { params });
}

async function withCard<T>(
  town: Town,
  cardSerial: string,
  work: (card: MyNumberCard) => Promise<T>,
): Promise<T> {
  const chip = await Chip.open(town.drawer.storeOf(cardSerial));
  const slot = new ReaderSlot('first-opening');
  slot.insert(chip);
  try {
    return await work(await MyNumberCard.connect(slot.current));
  } finally {
    slot.eject();
    await chip.close();
  }
}
