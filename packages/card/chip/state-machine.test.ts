import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCommand } from '../apdu/command.ts';
import { AID, EF, ISSUER_SCOPE, type IssuerScope } from '../applications.ts';
import { concat, fromHex, fromText, toHex, u16 } from '../bytes.ts';
import { distinctBytes } from '../public-key.ts';
import { type CardStore, memoryCardStore } from '../store/card-store.ts';
import { handedOverCard, MASTER_KEY, PINS } from '../testing/sandbox-card.ts';
import { Chip } from './chip.ts';
import { cardIssuerKey, issuerCryptogram } from './issuer-key.ts';
import type { CardState } from './state.ts';

/** One thing somebody may do to a card. */
type Step =
  | { readonly kind: 'apdu'; readonly apdu: Uint8Array }
  | { readonly kind: 'issuer'; readonly scope: IssuerScope }
  | { readonly kind: 'power' }
  | { readonly kind: 'tear' };

const byte = fc.integer({ min: 0, max: 255 });
const aids = fc.constantFrom(...Object.values(AID));
const fids = fc.constantFrom(...Object.values(EF).flatMap((files) => Object.values<number>(files)));
const secrets = fc
  .constantFrom(PINS.auth, PINS.sign, '9999', 'ZZZZZ9', '', '12345678901234567')
  .map(fromText);
const p2s = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0x80) },
  fids.map((fid) => 0x80 | (fid & 0x1f)),
  byte,
);
const cla = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(0x00, 0x80) }, byte);
const ins = fc.constantFrom(
  0x04,
  0x20,
  0x24,
  0x2a,
  0x2c,
  0x32,
  0x44,
  0x46,
  0x82,
  0x84,
  0xa4,
  0xb0,
  0xb2,
  0xd6,
  0xfe,
);

const sensible = fc.oneof(
  aids.map((aid) => encodeCommand(0x00, 0xa4, 0x04, 0x0c, fromHex(aid))),
  fids.map((fid) => encodeCommand(0x00, 0xa4, 0x02, 0x0c, u16(fid))),
  fc.tuple(p2s, secrets).map(([p2, pin]) => encodeCommand(0x00, 0x20, 0x00, p2, pin)),
  fc.tuple(p2s, secrets).map(([p2, pin]) => encodeCommand(0x00, 0x24, 0x01, p2, pin)),
  fc.tuple(p2s, secrets).map(([p2, pin]) => encodeCommand(0x80, 0x32, 0x00, p2, pin)),
  fc
    .tuple(fc.constantFrom(2, 3), p2s, secrets)
    .map(([p1, p2, pin]) => encodeCommand(0x00, 0x2c, p1, p2, pin)),
  fc
    .tuple(fc.integer({ min: 0, max: 6 }), p2s)
    .map(([p1, p2]) => encodeCommand(0x80, 0x2a, p1, p2, new Uint8Array(32), 256)),
  fc.tuple(byte, byte).map(([p1, p2]) => encodeCommand(0x00, 0xb0, p1, p2, undefined, 65_536)),
  fc.constantFrom(0x80, 0x81).map((p1) => encodeCommand(0x00, 0x46, p1, 0x00, undefined, 512)),
  fc.uint8Array({ maxLength: 20 }).map((content) => encodeCommand(0x80, 0xd6, 0x00, 0x00, content)),
);
const crooked = fc
  .tuple(cla, ins, byte, p2s, fc.uint8Array({ maxLength: 40 }))
  .map(([c, i, p1, p2, body]) => concat(Uint8Array.of(c, i, p1, p2), body));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: sensible.map((apdu): Step => ({ kind: 'apdu', apdu })) },
  { weight: 6, arbitrary: crooked.map((apdu): Step => ({ kind: 'apdu', apdu })) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 12 }).map((apdu): Step => ({ kind: 'apdu', apdu })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<IssuerScope>('pins', 'contents', 'life')
      .map((scope): Step => ({ kind: 'issuer', scope })),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'power' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'tear' }) },
);

/** A store whose next write can be made to fail. */
function tornStore(): CardStore & { tear: () => void } {
  const kept = memoryCardStore();
  let torn = false;
  return {
    ...kept,
    tear: () => {
      torn = true;
    },
    save: async (state) => {
      if (!torn) return kept.save(state);
      torn = false;
      throw new Error('power cut');
    },
  };
}

function tries(state: CardState): Map<string, number> {
  return new Map(
    state.applications.flatMap(({ aid, files }) =>
      [...files].flatMap(([fid, file]): [string, number][] =>
        file.type === 'pin' ? [[`${aid}:${fid}`, file.triesLeft]] : [],
      ),
    ),
  );
}

/** Stretches of every private key the card holds, long enough to be met by chance never. */
function privateStretches(state: CardState): string[] {
  return state.applications.flatMap(({ files }) =>
    [...files.values()].flatMap((file) =>
      file.type === 'key'
        ? [file.active, file.pending].flatMap((pair) =>
            // Skips the modulus, which stands near the front; the rest is exponents and primes.
            pair ? [400, 700, 900, 1100].map((at) => toHex(pair.pkcs8.subarray(at, at + 16))) : [],
          )
        : [],
    ),
  );
}

async function perform(
  chip: Chip,
  store: { tear: () => void },
  doing: Step,
): Promise<Uint8Array | undefined> {
  switch (doing.kind) {
    case 'apdu':
      return chip.transmit(doing.apdu);
    case 'issuer': {
      const challenge = (await chip.transmit(fromHex('0084000020'))).subarray(0, 32);
      const answer = issuerCryptogram(cardIssuerKey(MASTER_KEY, '990000000000001'), challenge, doing.scope);
      return chip.transmit(encodeCommand(0x00, 0x82, 0x00, ISSUER_SCOPE[doing.scope], answer));
    }
    case 'power':
      await chip.powerOn();
      return undefined;
    case 'tear':
      store.tear();
      return undefined;
  }
}

/** Whether a command that was answered 9000 may give tries back. */
function mayRaise(doing: Step, answer: Uint8Array | undefined): boolean {
  if (doing.kind !== 'apdu' || answer === undefined || !toHex(answer).endsWith('9000')) return false;
  return doing.apdu[1] === 0x20 || doing.apdu[1] === 0x2c;
}

test('whatever is done to a card: it answers, tries come back only by success or issuer, no key leaves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const store = tornStore();
      const chip = await handedOverCard(store);
      for (const doing of steps) {
        const before = (await store.load())!;
        const answer = await perform(chip, store, doing);
        const after = (await store.load())!;
        if (answer) {
          expect(answer.length).toBeGreaterThanOrEqual(2);
          const hex = toHex(answer);
          for (const stretch of privateStretches(before)) expect(hex).not.toContain(stretch);
        }
        const had = tries(before);
        if (!mayRaise(doing, answer))
          for (const [pin, left] of tries(after)) expect(left).toBeLessThanOrEqual(had.get(pin)!);
        // Certificates and keys always go together.
        for (const { files } of after.applications)
          for (const file of files.values())
            if (file.type === 'transparent' && file.certifies !== undefined && file.content) {
              const key = files.get(file.certifies);
              expect(
                key?.type === 'key' && Buffer.from(file.content).includes(distinctBytes(key.active!)),
              ).toBe(true);
            }
      }
    }),
    { numRuns: 150 },
  );
});

test('a card that could not write stays mute until it is powered again, then knows what was kept', async () => {
  const store = tornStore();
  const chip = await handedOverCard(store);
  const send = async (hex: string) => toHex(await chip.transmit(fromHex(hex)));
  await send(`00A4040C0A${AID.jpki}`);
  store.tear();
  expect(await send('002000980431323334')).toBe('6581');
  expect(await send('00200098')).toBe('6F00');
  await chip.powerOn();
  await send(`00A4040C0A${AID.jpki}`);
  expect(await send('00200098')).toBe('63C3');
});

test('a blank or empty store holds no card to open', async () => {
  await expect(Chip.open(memoryCardStore())).rejects.toMatchObject({ code: 'card.not-personalised' });
});
