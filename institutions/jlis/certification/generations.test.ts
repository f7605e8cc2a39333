import { verifyCertificate } from '@tegata/pki';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';
import { generationDue } from './generations.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('whatever a generation issues in its years ends before its own certificate does', () => {
  const first = Temporal.PlainDate.from('2016-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = first.add({ days });
      const { began } = generationDue(
        day.toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '23:59:59' }).toInstant(),
      );
      const start = began.toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
      expect(Temporal.PlainDate.compare(start, day)).toBeLessThanOrEqual(0);
      // The sixth birthday after the issue is at most six years away (29 February: a day earlier).
      const latest = day.add({ years: 6 });
      const end = start.add({ years: 10 }).subtract({ days: 1 });
      expect(Temporal.PlainDate.compare(latest, end)).toBeLessThanOrEqual(0);
    }),
  );
});

describe('a clock that is moved', () => {
  // Back into the history of the town, to its opening, and far ahead.
  test.each(['2021-04-05', '2026-11-26', '2027-12-31', '2028-01-01', '2045-06-01'])(
    'cards are made and their certificates verify on %s',
    async (day) => {
      house.clock.set(`${day}T12:00+09:00[Asia/Tokyo]`);
      const { cardSerial } = await house.makeCard({ attributes: { birth: '1980-03-01' } });
      const card = await house.setPins(cardSerial);
      const anchors = await pemBundle('auth');
      const verification = await verifyCertificate(await card.readCertificate('auth'), {
        trustAnchors: anchors,
        at: house.clock.now(),
        usage: 'authentication',
      });
      expect(verification).toMatchObject({ valid: true, reasons: [] });
      // The authority on the card is the one that signed.
      expect(verification.issuer?.der).toEqual(await card.readCertificate('auth-ca'));
      const current = await house.jlis.pki.request('/ca/auth.cer');
      expect(new Uint8Array(await current.arrayBuffer())).toEqual(verification.issuer?.der);
    },
  );

  test('a generation is made once, also when many ask for it at once', async () => {
    house.clock.set('2061-01-01T12:00+09:00[Asia/Tokyo]');
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => (await house.jlis.pki.request('/ca/sign.cer')).arrayBuffer()),
    );
    expect(new Set(answers.map((answer) => Buffer.from(answer).toString('hex'))).size).toBe(1);
  });
});

async function pemBundle(kind: 'auth' | 'sign'): Promise<Uint8Array[]> {
  const text = await (await house.jlis.pki.request(`/ca/${kind}.pem`)).text();
  return [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)].map(([, body]) =>
    Uint8Array.fromBase64(body!.replaceAll(/\s/g, '')),
  );
}
