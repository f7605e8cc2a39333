// What a certificate says of its days, against the certificate as Node reads it.
import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { handedOverCard } from '../testing/sandbox-card.ts';
import { memoryTransport } from '../transport/memory.ts';
import { validityOf } from './certificate-validity.ts';
import { MyNumberCard } from './my-number-card.ts';

test('a card’s certificate is valid from and until the moments Node reads', async () => {
  const card = await MyNumberCard.connect(memoryTransport(await handedOverCard()));
  const der = await card.readCertificate('auth');
  const { validFromDate, validToDate } = new X509Certificate(Buffer.from(der));
  const { from, until } = validityOf(der);
  expect([Date.parse(from), Date.parse(until)]).toEqual([validFromDate.getTime(), validToDate.getTime()]);
});

test.each([['3003020100'], ['3005300302010a'], ['30']])('%s is no certificate', (hex) => {
  expect(() => validityOf(Uint8Array.fromHex(hex))).toThrow(
    expect.objectContaining({ code: 'card.malformed' }) as Error,
  );
});
