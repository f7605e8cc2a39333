// Wrong PINs through OpenSC: every one costs a try, the last one locks, and then the right one is refused too (6984).
import { describe, expect, test } from 'vitest';
import { cardInRoom } from './card-in-room.ts';
import { TOKENS, triesLeft } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';

const { skip, title } = judges('OpenSC: wrong PINs', ...programs('pkcs15-tool', 'pkcs11-tool'));

describe.skipIf(skip)(title, () => {
  const here = cardInRoom();

  test.each([
    { name: 'auth', tries: 3, wrong: '9999' },
    { name: 'sign', tries: 5, wrong: 'WRONG1' },
  ] as const)(
    'the $name PIN locks after $tries, and the right one no longer opens it',
    async ({ name, tries, wrong }) => {
      const { id, pin, slot } = TOKENS[name];
      const verify = (candidate: string) =>
        here.run('pkcs15-tool', '--verify-pin', '--auth-id', id, '--pin', candidate);
      const which = name === 'auth' ? 0 : 1;
      for (let left = tries - 1; left >= 0; left--) {
        here.card.take();
        expect((await verify(wrong)).output).toContain('PIN code or key incorrect');
        expect(here.card.take().at(-1)?.sw).toBe(`63C${left}`);
        expect(triesLeft((await here.run('pkcs15-tool', '--list-pins')).output)[which]).toBe(left);
      }
      expect((await verify(pin)).output).toContain('Reference data not usable');
      expect(here.card.take().at(-1)?.sw).toBe('6984');
      const slots = (await here.run('pkcs11-tool', '--list-token-slots')).output.split(/^Slot /m);
      expect(slots[Number(slot) + 1]).toContain('user PIN locked');
    },
  );
});
