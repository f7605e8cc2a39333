import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AID } from '../applications.ts';
import { fromHex, toHex } from '../bytes.ts';
import { CardUnderFire } from '../fuzz/card-under-fire.ts';
import { listedChoices } from '../fuzz/choices.ts';
import { noiseStep, type Step, shapedStep } from '../fuzz/grammar.ts';
import { Watch } from '../fuzz/watch.ts';
import { type CardStore, memoryCardStore } from '../store/card-store.ts';
import { handedOverCard } from '../testing/sandbox-card.ts';
import { Chip } from './chip.ts';
import { equippedState } from './testing/equipped-card.ts';

const choices = fc.array(fc.nat(0xffff), { maxLength: 50 }).map(listedChoices);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: choices.map(shapedStep) },
  { weight: 1, arbitrary: choices.map(noiseStep) },
);

test('whatever is done to a card: it answers, tries come back only by success or issuer, no key leaves', async () => {
  const { state, pairs } = await equippedState();
  const watch = new Watch();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 120, size: 'max' }), async (steps) => {
      // The watch throws at the first promise that is broken.
      const card = await CardUnderFire.from(state, pairs.session, watch);
      for (const doing of steps) await card.happen(doing);
    }),
    { numRuns: 150 },
  );
  // The run was worth something: PINs were right and wrong, files shut, sessions broken.
  for (const word of [0x9000, 0x63c2, 0x6982, 0x6985, 0x6988, 0x69fc])
    expect([...watch.statusWords.keys()]).toContain(word);
});

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
