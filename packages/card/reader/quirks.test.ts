// What real cards and readers do differently, each laid over a chip that does it right.
import { createHash, verify, X509Certificate } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Command, parseCommand } from '../apdu/command.ts';
import { concat, toHex } from '../bytes.ts';
import { CardError, type CardTransport, type Chip, type Exchange, MyNumberCard } from '../index.ts';
import { authorities, handedOverCard, PINS } from '../testing/sandbox-card.ts';
import { memoryTransport } from '../transport/memory.ts';
import { announcedSize } from './read-binary.ts';

let chip: Chip;
beforeEach(async () => {
  chip = await handedOverCard();
});

type Send = (apdu: Uint8Array) => Promise<Uint8Array>;

/** The card with something between it and the reader; `sent` remembers what the reader said. */
function behind(quirk: (command: Command, apdu: Uint8Array, send: Send) => Promise<Uint8Array>) {
  const inner = memoryTransport(chip);
  const sent: Command[] = [];
  const transport: CardTransport & { readonly sent: Command[] } = {
    sent,
    connect: () => inner.connect(),
    disconnect: () => inner.disconnect(),
    transmit: (apdu) => {
      const command = parseCommand(apdu)!;
      sent.push(command);
      return quirk(command, apdu, (bytes) => inner.transmit(bytes));
    },
  };
  return transport;
}

const says = (...bytes: number[]) => Promise.resolve(Uint8Array.from(bytes));
const plain = () => behind((_command, apdu, send) => send(apdu));
const authCertificateOf = async (card: MyNumberCard) =>
  new X509Certificate(await card.readCertificate('auth')).subject;

test('a card that answers 6F00 to the first command after power-up is asked again', async () => {
  let first = true;
  const transport = behind((_command, apdu, send) => {
    if (!first) return send(apdu);
    first = false;
    return says(0x6f, 0x00);
  });
  expect((await MyNumberCard.connect(transport)).token).toBe('my-number-card');
});

test('a card that answers 6F00 for ever is not asked for ever', async () => {
  const transport = behind(() => says(0x6f, 0x00));
  await expect(MyNumberCard.connect(transport)).rejects.toMatchObject({ code: 'card.refused' });
  expect(transport.sent).toHaveLength(2);
});

describe('the question for the tries left', () => {
  /** Answers `word` to VERIFY without a PIN. */
  const answering = (...word: number[]) =>
    behind((command, apdu, send) =>
      command.ins === 0x20 && command.body.length === 0 ? says(...word) : send(apdu),
    );

  test('answered 9000 means that the PIN is verified, and its tries are full', async () => {
    const card = await MyNumberCard.connect(answering(0x90, 0x00));
    expect(await card.triesLeft('sign')).toBe(5);
    await card.verify('auth', PINS.auth);
  });

  test.each([
    ['6984 (JICSAP)', 0x69, 0x84],
    ['6983 (ISO)', 0x69, 0x83],
    ['63C0', 0x63, 0xc0],
  ])('answered %s means locked: no PIN is sent', async (_word, ...word) => {
    const transport = answering(...word);
    const card = await MyNumberCard.connect(transport);
    await expect(card.verify('auth', PINS.auth)).rejects.toMatchObject({
      code: 'card.pin-locked',
      detail: { secret: 'auth', triesLeft: 0, unlock: 'municipal-office' },
    });
    expect(transport.sent.filter(({ ins, body }) => ins === 0x20 && body.length > 0)).toEqual([]);
  });

  test('answered 6300 means that the card does not count', async () => {
    const card = await MyNumberCard.connect(answering(0x63, 0x00));
    expect(await card.triesLeft('auth')).toBe(Number.POSITIVE_INFINITY);
    await card.verify('auth', PINS.auth);
  });

  test('answered something else means that nothing is sent', async () => {
    const card = await MyNumberCard.connect(answering(0x6a, 0x86));
    await expect(card.verify('auth', PINS.auth)).rejects.toMatchObject({
      code: 'card.refused',
      detail: { statusWord: 0x6a86 },
    });
  });
});

describe('long files', () => {
  const reads = ({ sent }: { sent: Command[] }) => sent.filter(({ ins }) => ins === 0xb0);

  test('come in two reads where extended length is taken', async () => {
    const transport = plain();
    const card = await MyNumberCard.connect(transport);
    const before = reads(transport).length;
    expect(await card.readCertificate('auth-ca')).toEqual(new Uint8Array(authorities.auth.certificate));
    const [first, rest, ...more] = reads(transport).slice(before);
    expect([first?.le, rest?.le, more.length]).toEqual([256, authorities.auth.certificate.length - 256, 0]);
  });

  test('come in blocks when the caller knows a reader that chokes', async () => {
    const transport = plain();
    const card = await MyNumberCard.connect(transport, { extendedLength: 'never' });
    expect(await authCertificateOf(card)).toContain('Test auth holder');
    expect(transport.sent.filter(({ extended }) => extended)).toEqual([]);
  });

  test.each([
    ['the card refuses with 6700', () => says(0x67, 0x00)],
    ['the card refuses with 6B00', () => says(0x6b, 0x00)],
    ['the card says 9000 and nothing', () => says(0x90, 0x00)],
    ['the reader fails', () => Promise.reject(new CardError('card.unresponsive', 'too long'))],
  ])('come in blocks, and it is tried once, when %s', async (_how, refuse) => {
    const transport = behind((command, apdu, send) => (command.extended ? refuse() : send(apdu)));
    const card = await MyNumberCard.connect(transport);
    for (const _time of [1, 2]) expect(await authCertificateOf(card)).toContain('Test auth holder');
    expect(transport.sent.filter(({ extended }) => extended)).toHaveLength(1);
  });

  test('a card taken away meanwhile is said to be away', async () => {
    const transport = behind((command, apdu, send) =>
      command.extended ? Promise.reject(new CardError('card.removed', 'gone')) : send(apdu),
    );
    const card = await MyNumberCard.connect(transport);
    await expect(card.readCertificate('auth')).rejects.toMatchObject({ code: 'card.removed' });
  });

  test('come whole through a reader that cuts every answer to 200 bytes', async () => {
    const transport = behind(async (command, apdu, send) => {
      const answer = await send(apdu);
      return command.ins === 0xb0 && answer.length > 202
        ? concat(answer.subarray(0, 200), Uint8Array.of(0x90, 0x00))
        : answer;
    });
    const card = await MyNumberCard.connect(transport);
    expect(await authCertificateOf(card)).toContain('Test auth holder');
  });

  test('a card that answers 9000 with nothing to every read keeps nobody for ever', async () => {
    const transport = behind((command, apdu, send) =>
      command.ins === 0xb0 && command.le !== 32 ? says(0x90, 0x00) : send(apdu),
    );
    const card = await MyNumberCard.connect(transport);
    await expect(card.readCertificate('auth')).rejects.toMatchObject({ code: 'card.no-certificate' });
  });
});

test('6Cxx: the length the card names is asked for', async () => {
  const transport = behind(async (command, apdu, send) => {
    if (command.ins !== 0xb0 || command.extended) return send(apdu);
    const answer = await send(apdu);
    const length = answer.length - 2;
    return length > 0 && command.le !== length ? Uint8Array.of(0x6c, length & 0xff) : answer;
  });
  const card = await MyNumberCard.connect(transport);
  expect((await card.readTokenInfo()).label).toBe('JPKIAPICCTOKEN2');
  expect(await authCertificateOf(card)).toContain('Test auth holder');
});

test('61xx: the rest of an answer is fetched', async () => {
  let rest = new Uint8Array(0);
  const hand = (bytes: Uint8Array) => {
    rest = bytes.slice(100);
    return concat(bytes.subarray(0, 100), Uint8Array.of(0x61, Math.min(rest.length, 255)));
  };
  const transport = behind(async (command, apdu, send) => {
    if (command.ins === 0xc0) return rest.length > 100 ? hand(rest) : concat(rest, Uint8Array.of(0x90, 0x00));
    const answer = await send(apdu);
    return answer.length > 102 ? hand(answer.subarray(0, -2)) : answer;
  });
  const card = await MyNumberCard.connect(transport);
  await card.verify('auth', PINS.auth);
  const message = Buffer.from('in pieces');
  const signature = await card.sign('auth', createHash('sha256').update(message).digest());
  const { publicKey } = new X509Certificate(await card.readCertificate('auth'));
  expect(verify('sha256', message, publicKey, signature)).toBe(true);
});

test('a trace tells headers, sizes and words, and never a PIN', async () => {
  const seen: Exchange[] = [];
  const card = await MyNumberCard.connect(memoryTransport(chip), { trace: (each) => seen.push(each) });
  await card.verify('sign', PINS.sign);
  await card.changePin('text', PINS.text, '8642');
  await card.readNumber();
  expect(seen).toContainEqual({ header: '00200080', sent: PINS.sign.length, received: 0, status: '9000' });
  const text = JSON.stringify(seen);
  for (const pin of [PINS.sign, PINS.text, '8642']) {
    expect(text).not.toContain(`"${pin}`);
    expect(text).not.toContain(toHex(Buffer.from(pin)));
  }
});

describe('a reader shared with other programs', () => {
  const faceApplication = Uint8Array.fromHex('00A4040C0AD3921000310001010402');
  /** Another program that chooses an application of its own whenever it can. */
  function shared(): CardTransport {
    const inner = memoryTransport(chip);
    let alone = false;
    return {
      connect: () => inner.connect(),
      disconnect: () => inner.disconnect(),
      transmit: async (apdu) => {
        const answer = await inner.transmit(apdu);
        if (!alone && armed) await inner.transmit(faceApplication);
        return answer;
      },
      transaction: async (work) => {
        alone = true;
        return work().finally(() => {
          alone = false;
        });
      },
    };
  }
  let armed = false;

  test('a transaction begins by choosing the application anew', async () => {
    const card = await MyNumberCard.connect(shared());
    armed = true;
    const message = Buffer.from('undisturbed');
    const signature = await card.transaction(async () => {
      await card.verify('auth', PINS.auth);
      return card.sign('auth', createHash('sha256').update(message).digest());
    });
    const der = await card.transaction(() => card.readCertificate('auth'));
    expect(verify('sha256', message, new X509Certificate(der).publicKey, signature)).toBe(true);
  });

  test('a PIN goes to the file it is meant for even without one', async () => {
    armed = false;
    const card = await MyNumberCard.connect(shared());
    await card.triesLeft('text');
    await chip.transmit(faceApplication);
    await card.verify('text', PINS.text);
    expect(await card.triesLeft('faceBirth')).toBe(10);
  });

  test('a PIN is changed in one go', async () => {
    armed = false;
    const card = await MyNumberCard.connect(shared());
    armed = true;
    await card.changePin('auth', PINS.auth, '8642');
    await card.verify('auth', '8642');
  });
});

test.each([
  ['3082062E', 1586],
  ['3082', undefined],
  ['FF100C313233', 15],
  ['FF30820147', 332],
  ['7F21820233', 568],
  ['8F8F00', undefined],
  ['4A50', 82],
  ['', undefined],
])('the length in the header %s is %s', (hex, size) => {
  expect(announcedSize(Uint8Array.fromHex(hex))).toBe(size);
});
