// OpenSC's own jpki driver, which nobody here wrote, through pcscd and vpcd: it must find our card among all the cards it
// knows, and list what is on it.
import { describe, expect, test } from 'vitest';
import { AID, CARD_MANAGER_AID } from '../applications.ts';
import { cardInRoom } from './card-in-room.ts';
import { TOKENS, triesLeft } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';

const { skip, title } = judges('OpenSC', ...programs('pkcs15-tool'));

describe.skipIf(skip)(title, () => {
  const here = cardInRoom();

  describe('opensc-tool', () => {
    test('knows the card as jpki', async () => {
      const { code, output } = await here.run('opensc-tool', '--name');
      expect({ code, lines: output.split('\n') }).toMatchObject({
        code: 0,
        lines: expect.arrayContaining(['jpki']),
      });
    });

    const states: readonly [string, string?][] = [
      ['after power-up'],
      ...Object.entries({ ...AID, 'card manager': CARD_MANAGER_AID }).map(([name, aid]): [string, string] => [
        `with the ${name} application selected`,
        aid,
      ]),
    ];
    test.each(states)('is refused every probe for other cards, %s', async (_state, aid) => {
      await here.chip.powerOn();
      if (aid)
        await here.chip.transmit(
          Uint8Array.fromHex(`00A4040C${(aid.length / 2).toString(16).padStart(2, '0')}${aid}`),
        );
      await here.run('opensc-tool', '--name');
      const said = here.card.take();
      const found = said.findIndex(({ sw }) => sw === '9000');
      expect(said[found]?.command).toBe(`00A4040C0A${AID.jpki}`);
      expect(found).toBeGreaterThan(25);
      expect(said.slice(0, found).filter(({ sw }) => !['6A82', '6A88', '6D00', '6E00'].includes(sw))).toEqual(
        [],
      );
    });
  });

  describe('pkcs15-tool', () => {
    test('lists four certificates', async () => {
      const { output } = await here.run('pkcs15-tool', '--list-certificates');
      expect([...output.matchAll(/^X\.509 Certificate \[(.*)\]/gm)].map(([, label]) => label)).toEqual([
        'User Authentication Certificate',
        'Digital Signature Certificate',
        'User Authentication Certificate CA',
        'Digital Signature Certificate CA',
      ]);
    });

    test('dumps PINs, keys and certificates', async () => {
      const { code, output } = await here.run('pkcs15-tool', '--dump');
      expect(code).toBe(0);
      expect(output.match(/^(PIN|Private RSA Key|Public RSA Key|X\.509 Certificate) \[/gm)).toHaveLength(10);
      expect(output.match(/ModLength\s*: 2048/g)).toHaveLength(2);
    });

    test('lists both PINs with their tries, which costs none', async () => {
      await here.run('pkcs15-tool', '--list-pins');
      const { output } = await here.run('pkcs15-tool', '--list-pins');
      expect(triesLeft(output)).toEqual([3, 5]);
      expect(afterSelection(here.card.take())).toEqual([
        '00A4020C020018 9000',
        '00200080 63C3',
        '00A4020C02001B 9000',
        '00200080 63C5',
      ]);
    });

    test('reads three certificates freely, the signature certificate only with its PIN', async () => {
      for (const id of ['01', '03', '04']) {
        const { code, output } = await here.run('pkcs15-tool', '--read-certificate', id);
        expect({ code, output }).toMatchObject({
          code: 0,
          output: expect.stringContaining('BEGIN CERTIFICATE'),
        });
      }
      expect((await here.run('pkcs15-tool', '--read-certificate', '02')).code).not.toBe(0);
      const withPin = ['--verify-pin', '--auth-id', '02', '--pin', TOKENS.sign.pin];
      const opened = await here.run('pkcs15-tool', '--read-certificate', '02', ...withPin);
      expect(opened.output).toContain('BEGIN CERTIFICATE');
    });
  });
});

/** What is said once the driver has found its application, as `command SW`. */
function afterSelection(said: readonly { command: string; sw: string }[]): string[] {
  const select = `00A4040C0A${AID.jpki}`;
  const start = said.findLastIndex(({ command }) => command === select);
  return said.slice(start + 1).map(({ command, sw }) => `${command} ${sw}`);
}
