// The town as people meet it (町の歩き方の試験): whole stories in Chromium against a whole town, then what they leave behind.
// The stories follow the clock, which only goes forward; the last test closes the town and reads what is on its disk.
import { execFileSync, spawnSync } from 'node:child_process';
import { findIndividualNumbers } from '@tegata/numbers';
import { chromiumPath } from '@tegata/ui/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Records, readRecords } from './records.ts';
import { cardPulled } from './stories/card-pulled.ts';
import { movedWithin, renewed } from './stories/certificates.ts';
import { mainJob, type Printed } from './stories/main-job.ts';
import { outsideHours } from './stories/outside-hours.ts';
import { powerCutAtHandOver, powerCutAtPrint } from './stories/power-cut.ts';
import { refusedDocument } from './stories/refused-document.ts';
import { waitingTurn } from './stories/waiting-turn.ts';
import { ownGlyph, whoCannot } from './stories/who-cannot.ts';
import { withoutScript } from './stories/without-script.ts';
import { wrongPin } from './stories/wrong-pin.ts';
import { openStreet, type Street } from './street.ts';

const opening = 300_000;
const story = { timeout: 240_000 };

const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;
const textOf = (pdf: string) => execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });

describe.skipIf(!chromiumPath)('journeys through the town (needs Chromium)', () => {
  let street: Street;
  beforeAll(async () => {
    street = await openStreet();
  }, opening);
  afterAll(() => street?.close());

  let printed: Printed | undefined;
  test('a newcomer walks from the move-in report to a printed 住民票の写し', story, async () => {
    printed = await mainJob(street);
  });
  test.skipIf(!canReadPdf)('the paper on disk names the right person (needs pdftotext)', () => {
    const text = textOf(printed!.pdf).replaceAll(/\s/g, '');
    expect(text).toContain('住民票の写し');
    for (const part of printed!.name.split('　')) expect(text).toContain(part);
    expect(findIndividualNumbers(text)).toEqual([]);
  });

  test('three wrong PINs lock the card, with a warning before the last', story, () => wrongPin(street));
  test('a card that is taken midway ends the visit', story, () => cardPulled(street));
  test('people whose paper a kiosk may not print are told why', story, () => whoCannot(street));
  test('a name with a rare glyph is printed as it is, or refused', story, async () => {
    const requestId = await ownGlyph(street);
    if (requestId && canReadPdf) expect(textOf(street.paperFile(requestId))).toContain('渡邉\u{E010F}');
  });
  test('desk and kiosk work without a script', story, () => withoutScript(street));
  test('an expired document is refused; two others are not', story, () => refusedDocument(street));
  test('a move ends the signature certificate at once, and the card gets a new one', story, () =>
    movedWithin(street),
  );
  test('certificates that end soon are renewed on the card, and the old ones end', story, () =>
    renewed(street),
  );
  test('who waits sees the number move from home', story, () => waitingTurn(street));
  test('the database dies before a card is handed over', story, () => powerCutAtHandOver(street));
  test('the database dies at the order and at the print', story, () => powerCutAtPrint(street));
  test('at night and on New Year’s Day everything says when it opens', story, () => outsideHours(street));

  test('every page on the way passes axe and fits a narrow screen, in both languages', story, async () => {
    const { screens } = street.album;
    expect(new Set(screens.map(({ url }) => new URL(url).host.split('.')[0])).size).toBe(4);
    expect(screens.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(30);
    expect(await street.album.faults(street.browser)).toEqual([]);
  });

  test('no page and no log line shows an individual number, but for the notice to its holder', () => {
    const { album } = street;
    expect(album.scanned).toBeGreaterThan(100);
    expect(album.lawful).toBeGreaterThan(0);
    expect(album.exposed).toEqual([]);
    expect(findIndividualNumbers(street.printed())).toEqual([]);
  });

  test('the records hold no number in clear, and each card and paper once', story, async () => {
    const papers = street.papers();
    await street.town.stop();
    const [ward, jlis] = (await readRecords(street.town.home)) as [Records, Records];
    for (const records of [ward, jlis]) {
      expect(records.rows, records.institution).toBeGreaterThan(1000);
      expect(records, records.institution).toMatchObject({ exposed: [], unbroken: true });
    }
    const printed = subjects(jlis, 'exchange.printed');
    expect(printed).toHaveLength(papers.length);
    expect(new Set(printed)).toEqual(new Set(papers));
    expect(new Set(subjects(ward, 'document.printed')).size).toBe(papers.length);
    for (const kind of ['card.delivered', 'document.printed']) {
      const all = subjects(ward, kind);
      expect(all.length, kind).toBe(new Set(all).size);
    }
  });
});

const subjects = ({ journal }: Records, kind: string) =>
  journal.filter((entry) => entry.kind === kind).map(({ subject }) => subject);
