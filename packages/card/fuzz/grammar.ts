// Commands in the shape of those the chip knows, as clients, clumsy clients and attackers send them; and plain noise.
import { encodeCommand } from '../apdu/command.ts';
import { AID, CARD_MANAGER_AID, DATA_OBJECT, EF, ISSUER_SCOPE, type IssuerScope } from '../applications.ts';
import { concat, fromHex, fromText, u16 } from '../bytes.ts';
import { NUMBER, PINS } from '../testing/sandbox-card.ts';
import { type Choices, oneOf, someBytes } from './choices.ts';

/** One thing that may happen to a card. */
export type Step =
  | { readonly kind: 'apdu'; readonly apdu: Uint8Array }
  /** Sealed for the issuer's session, or under secure messaging, be it open or not. */
  | { readonly kind: 'sealed' | 'secured'; readonly apdu: Uint8Array }
  | { readonly kind: 'open-issuer'; readonly scope: IssuerScope; readonly apdus: readonly Uint8Array[] }
  | { readonly kind: 'open-secure'; readonly apdus: readonly Uint8Array[] }
  | { readonly kind: 'terminal' | 'power' | 'tear' };

const AIDS = [...Object.values(AID), CARD_MANAGER_AID].map(fromHex);
const FIDS = [...new Set(Object.values(EF).flatMap((files) => Object.values<number>(files)))];
const TAGS = Object.values(DATA_OBJECT);
const SECRETS = [
  PINS.auth,
  PINS.sign,
  PINS.auth,
  PINS.sign,
  NUMBER,
  '9999',
  'ZZZZZ9',
  '',
  '0'.repeat(17),
].map(fromText);
const SCOPES = Object.keys(ISSUER_SCOPE) as IssuerScope[];
const LENGTHS = [undefined, 1, 4, 32, 256, 256, 300, 65_536];

const p2 = (choose: Choices): number =>
  choose(3) === 0
    ? 0x80 | (oneOf(choose, FIDS) & 0x1f)
    : oneOf(choose, [0x80, 0x80, 0x80, 0x00, choose(256)]);

const length = (choose: Choices) => oneOf(choose, LENGTHS);

const PIN_FIDS = [0x11, 0x12, 0x13, 0x14, 0x15, 0x18, 0x1b, 0x1c];

type Rule = (choose: Choices) => Uint8Array;

const selectFile: Rule = (c) => encodeCommand(0x00, 0xa4, 0x02, oneOf(c, [0x0c, 0x00]), u16(oneOf(c, FIDS)));
const verify: Rule = (c) =>
  encodeCommand(0x00, 0x20, 0x00, c(4) === 0 ? p2(c) : 0x80 | oneOf(c, PIN_FIDS), oneOf(c, SECRETS));
const sign: Rule = (c) =>
  encodeCommand(0x80, 0x2a, c(7), p2(c), new Uint8Array(oneOf(c, [32, 48, 51, 67, 1, 245, 246])), length(c));

/** What holders and relying parties send. */
const OPEN: readonly Rule[] = [
  (c) => {
    const name = oneOf(c, AIDS);
    return encodeCommand(
      0x00,
      0xa4,
      0x04,
      oneOf(c, [0x0c, 0x00]),
      c(4) === 0 ? name.subarray(0, c(8)) : name,
      length(c),
    );
  },
  selectFile,
  selectFile,
  (c) => encodeCommand(0x00, 0xa4, oneOf(c, [0, 1, 2, 3, 4]), 0x00),
  verify,
  verify,
  verify,
  (c) =>
    encodeCommand(0x00, 0xb0, oneOf(c, [0, 1, 0x80 | oneOf(c, FIDS), c(256)]), c(256), undefined, length(c)),
  (c) => encodeCommand(0x00, 0xb0, 0x80 | oneOf(c, FIDS), 0x00, undefined, 65_536),
  (c) => encodeCommand(0x00, 0xb2, c(4), oneOf(c, [0x04, 0x05, 0x0c, 0x0d, 0x14]), undefined, length(c)),
  (c) => encodeCommand(0x00, 0x24, 0x01, p2(c), oneOf(c, SECRETS)),
  (c) => encodeCommand(0x80, 0x32, 0x00, p2(c), oneOf(c, SECRETS)),
  sign,
  (c) => encodeCommand(0x00, 0x88, 0x00, p2(c), someBytes(c, c(12)), length(c)),
  (c) => encodeCommand(0x00, 0x84, 0x00, 0x00, undefined, length(c)),
  (c) => {
    const tag = c(4) === 0 ? c(0x10000) : oneOf(c, TAGS);
    return encodeCommand(0x00, 0xca, tag >> 8, tag & 0xff, undefined, length(c));
  },
  (c) => encodeCommand(0x80, 0xfc, 0x00, c(2)),
  (c) => encodeCommand(0x80, 0xae, 0x00, 0x00, someBytes(c, oneOf(c, [0, 32, 256]))),
  (c) => encodeCommand(0x80, 0xa2, oneOf(c, [0x06, 0x00]), 0xc1, new Uint8Array(oneOf(c, [256, 307]))),
];

/** What makes sense under secure messaging, and a little that does not. */
const SECURABLE: readonly Rule[] = [
  selectFile,
  verify,
  (c) => encodeCommand(0x00, 0xb0, 0x80 | oneOf(c, FIDS), 0x00, undefined, oneOf(c, [1, 4, 65_536])),
  (c) => encodeCommand(0x00, 0xb0, 0x00, c(20), undefined, 65_536),
  sign,
];

/** What only an issuer's terminal may send. */
const ISSUER: readonly Rule[] = [
  (c) => encodeCommand(0x00, 0x2c, oneOf(c, [0x02, 0x03]), p2(c), oneOf(c, SECRETS)),
  (c) => encodeCommand(0x00, 0x46, oneOf(c, [0x80, 0x81]), 0x00, undefined, oneOf(c, [256, 512])),
  (c) => encodeCommand(0x80, 0xd6, c(3), 0x00, someBytes(c, c(40))),
  (c) => encodeCommand(0x00, oneOf(c, [0x04, 0x44, 0x44, 0x44, 0x44, 0xfe]), 0x00, 0x00),
  (c) =>
    encodeCommand(0x00, 0x82, 0x00, oneOf(c, [0, 1, 2, 3, 0x80, 0x96]), someBytes(c, oneOf(c, [0, 32, 256]))),
  selectFile,
  selectFile,
  (c) => encodeCommand(0x00, 0xa4, 0x04, 0x0c, oneOf(c, AIDS)),
];

const either = (choose: Choices): Uint8Array => oneOf(choose, choose(4) === 0 ? ISSUER : OPEN)(choose);

/** A command that is almost one: a byte changed, bytes cut off, bytes too many. */
function crooked(choose: Choices, apdu: Uint8Array): Uint8Array {
  switch (choose(3)) {
    case 0:
      return apdu.with(choose(apdu.length), choose(256));
    case 1:
      return apdu.subarray(0, choose(apdu.length));
    default:
      return concat(apdu, someBytes(choose, 1 + choose(4)));
  }
}

/** Some commands of a kind, one after the other. */
function several(choose: Choices, rules: readonly Rule[]): Uint8Array[] {
  return Array.from({ length: 1 + choose(6) }, () => oneOf(choose, rules)(choose));
}

const selectJpki: Rule = () => encodeCommand(0x00, 0xa4, 0x04, 0x0c, fromHex(AID.jpki));

/** A step in the shape of the chip's commands. */
export function shapedStep(choose: Choices): Step {
  const kind = choose(100);
  if (kind < 2) return { kind: 'power' };
  if (kind < 3) return { kind: 'tear' };
  if (kind < 8) {
    const scope = oneOf(choose, SCOPES);
    return { kind: 'open-issuer', scope, apdus: [selectJpki(choose), ...several(choose, ISSUER)] };
  }
  if (kind < 10) return { kind: 'open-secure', apdus: several(choose, SECURABLE) };
  if (kind < 11) return { kind: 'terminal' };
  if (kind < 14) return { kind: 'sealed', apdu: oneOf(choose, ISSUER)(choose) };
  if (kind < 18) return { kind: 'secured', apdu: oneOf(choose, SECURABLE)(choose) };
  const apdu = either(choose);
  return { kind: 'apdu', apdu: kind < 30 ? crooked(choose, apdu) : apdu };
}

const CLASSES = [0x00, 0x80, 0x00, 0x80, 0x04, 0x08, 0x0c, 0x10, 0x84];

/** Bytes without any shape; or under a class the chip knows and with lengths that agree, or little but 6E00 is heard. */
export function noiseStep(choose: Choices): Step {
  if (choose(2) === 0) {
    const bytes = someBytes(choose, oneOf(choose, [choose(8), 4 + choose(8), choose(64), choose(300)]));
    return { kind: 'apdu', apdu: bytes };
  }
  const [ins, p1, p2Byte] = someBytes(choose, 3) as unknown as [number, number, number];
  const body = someBytes(choose, oneOf(choose, [0, 0, 2, choose(300)]));
  return { kind: 'apdu', apdu: encodeCommand(oneOf(choose, CLASSES), ins, p1, p2Byte, body, length(choose)) };
}
