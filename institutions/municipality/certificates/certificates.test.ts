// 電子証明書の手続き at the ward: only what law lets be issued, step by step, each once, and J-LIS hears what stands on the card.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { delivered, NOON, openWard, order, type Ward } from '../testing/ward.ts';

let ward: Ward;
beforeAll(async () => {
  ward = await openWard();
});
afterAll(async () => {
  expect(ward.faults).toEqual([]);
  await ward.close();
});
beforeEach(() => {
  ward.clock.set(NOON);
  ward.jlis.due = [
    { kind: 'auth', basis: 'renewal', expiresOn: '2032-05-05' },
    { kind: 'sign', basis: 'renewal', expiresOn: '2032-05-05' },
  ];
});

const refusal = (code: string, params?: object) => ({
  problem: expect.objectContaining({ code, ...(params && { params: expect.objectContaining(params) }) }),
});

let people = 0;
const holder = () => delivered(ward, { name: `証明　${++people}` });
const KEY = Buffer.from('a public key').toString('base64');

const open = ({ cardSerial }: { cardSerial: string }, kinds: ('auth' | 'sign')[] = ['auth', 'sign']) =>
  ward.counter.openCertificates(
    { officeId: 'shiba', clerk: '窓口', by: 'self', kinds },
    { params: { cardSerial } },
  );

/** Certified and written, as the terminal does. */
async function write(procedureId: string, kind: 'auth' | 'sign', publicKey = KEY) {
  const params = { procedureId };
  const { serial } = await ward.counter.certifyKey({ kind, publicKey }, { params });
  const written = await ward.counter.certificateWritten({ kind, serial }, { params });
  return { serial, written };
}

describe('certificates on a card in use', () => {
  it('are renewed one after the other; the kiosk knows the new one, and J-LIS hears of both', async () => {
    const person = await holder();
    const { cardSerial, resident, certificate: old } = person;
    const { procedureId, certificates } = await open(person);
    expect(certificates.map(({ kind, procedure }) => [kind, procedure])).toEqual([
      ['auth', 'certificate-renewal'],
      ['sign', 'certificate-renewal'],
    ]);
    const auth = await write(procedureId, 'auth');
    expect(auth.written.step).toBe('open');
    const sign = await write(procedureId, 'sign');
    expect(sign.written.step).toBe('done');
    await ward.drain();
    const mine = ward.jlis.written.filter((one) => one.cardSerial === cardSerial);
    expect(mine.map(({ serial }) => serial)).toEqual([auth.serial, sign.serial]);
    // 原則翌日から: a kiosk serves the new certificate from the next day.
    ward.clock.set('2026-11-27T12:00+09:00[Asia/Tokyo]');
    const asked = await order(ward, auth.serial, [resident.residentId]);
    expect(asked.certificateSerial).toBe(auth.serial);
    await expect(order(ward, old, [resident.residentId])).rejects.toMatchObject(
      refusal('municipality.certificate-unknown'),
    );
    const { slip } = await ward.counter.certificateSlip({ params: { procedureId } });
    expect(Buffer.from(slip, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('go on in the same procedure after a break; a second clerk finds it, and nothing is done twice', async () => {
    const person = await holder();
    const { procedureId } = await open(person);
    const params = { procedureId };
    const first = await ward.counter.certifyKey({ kind: 'auth', publicKey: KEY }, { params });
    await ward.restart();
    expect((await open(person)).procedureId).toBe(procedureId);
    // The chip made another key: the first one is nobody's, but may have been written before the break.
    const other = Buffer.from('another key').toString('base64');
    const second = await ward.counter.certifyKey({ kind: 'auth', publicKey: other }, { params });
    const shown = await ward.counter.certificateProcedure({ params });
    expect(shown.certificates[0]?.issued).toEqual([first.serial, second.serial]);
    const tell = (serial: string) => ward.counter.certificateWritten({ kind: 'auth', serial }, { params });
    await expect(tell('ff')).rejects.toMatchObject(refusal('municipality.certificate-unknown'));
    await tell(second.serial);
    await tell(second.serial);
    await ward.drain();
    expect(ward.jlis.written.filter(({ serial }) => serial === second.serial)).toHaveLength(1);
  });

  it('are not begun when none is due, with law’s reasons', async () => {
    const person = await holder();
    ward.jlis.due = [];
    await expect(open(person)).rejects.toMatchObject(
      refusal('municipality.certificates-not-due', {
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'renewal.not-yet' })]),
      }),
    );
  });

  it('are neither begun nor written for a card that is suspended', async () => {
    const person = await holder();
    const { procedureId } = await open(person);
    const body = { event: 'card-suspended', by: 'self', officeId: 'shiba', clerk: '窓口' } as const;
    await ward.counter.fileEvent(body, { params: { residentId: person.resident.residentId } });
    const params = { procedureId };
    await expect(ward.counter.certifyKey({ kind: 'auth', publicKey: KEY }, { params })).rejects.toMatchObject(
      refusal('municipality.card-state', { state: 'suspended' }),
    );
    const challenge = Buffer.alloc(32).toString('base64');
    await expect(ward.counter.certificateCryptogram({ challenge }, { params })).rejects.toMatchObject(
      refusal('municipality.card-state'),
    );
    expect((await ward.counter.stopCertificates({ params })).step).toBe('stopped');
    await expect(open(person)).rejects.toMatchObject(refusal('municipality.card-state'));
  });

  it('cannot be asked for by somebody whom law does not let', async () => {
    const person = await holder();
    const asked = { officeId: 'shiba', clerk: '窓口', by: 'proxy', kinds: ['auth' as const] } as const;
    await expect(
      ward.counter.openCertificates(
        { ...asked, kinds: ['auth'] },
        { params: { cardSerial: person.cardSerial } },
      ),
    ).rejects.toMatchObject(refusal('municipality.filing-refused'));
  });
});
