// A command under secure messaging (class 08): taken out of its data object, carried out like any other, its answer
// put into one. Confidentiality only: the card takes no checksum key, so class 0C finds nothing to check with.
//
//   VERIFY, SELECT   86 <length> 01 <cryptogram>
//   READ BINARY      96 03 00 <length, 2 bytes; 0000: to the end>   answered by 86 <length> 01 <cryptogram>
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { type DataObject, dataObject, readDataObjects } from '../../tlv.ts';
import type { Answer } from '../answer.ts';
import type { ChipContext } from '../chip-context.ts';
import { Refusal, require } from '../refusal.ts';
import type { SecureMessage } from './secure-session.ts';

const SELECT = 0xa4;
const READ_BINARY = 0xb0;
const SECURABLE: ReadonlySet<number> = new Set([SELECT, 0x20, READ_BINARY]);
const WITH_CHECKSUM = 0x04;
const ENCRYPTED = 0x86;
const EXPECTED_LENGTH = 0x96;
const PADDED = Uint8Array.of(0x01);

/** Whether the class byte asks for secure messaging, on the one logical channel there is. */
export function isSecured(cla: number): boolean {
  return cla === 0x08 || cla === 0x0c;
}

/** Carries out a secured command; `carryOut` gets it in the clear. */
export async function securedCommand(
  chip: ChipContext,
  command: Command,
  carryOut: (plain: Command) => Answer | Promise<Answer>,
): Promise<Answer> {
  const session = chip.volatile.secureSession;
  require(session !== 'broken', SW.secureMessagingInvalid);
  const offered = session !== undefined && SECURABLE.has(command.ins);
  require(offered, command.ins === SELECT ? SW.secureMessagingUnsupported : SW.secureMessagingInvalid);
  require((command.cla & WITH_CHECKSUM) === 0 && command.body.length > 0, SW.secureMessagingObjectMissing);
  const message = session.nextMessage();
  const plain = inTheClear(command, message);
  if (plain === undefined) {
    chip.volatile.secureSession = 'broken';
    throw new Refusal(SW.secureMessagingObjectWrong);
  }
  const { sw, body } = await carryOut(plain);
  if (body === undefined) return { sw };
  require(command.le !== undefined, SW.wrongLength);
  return { sw, body: dataObject(ENCRYPTED, PADDED, message.seal(body)) };
}

function inTheClear(command: Command, message: SecureMessage): Command | undefined {
  const object = onlyObject(command.body);
  if (object === undefined) return undefined;
  const { ins, p1, p2 } = command;
  const header = { cla: 0x00, ins, p1, p2, extended: true };
  if (ins === READ_BINARY) {
    const [zero, high, low] = object.value;
    if (object.tag !== EXPECTED_LENGTH || object.value.length !== 3 || zero !== 0) return undefined;
    return { ...header, body: new Uint8Array(0), le: (high! << 8) | low! || 65_536 };
  }
  if (object.tag !== ENCRYPTED || object.value[0] !== PADDED[0]) return undefined;
  const body = message.open(object.value.subarray(1));
  return body && { ...header, body, le: undefined };
}

function onlyObject(bytes: Uint8Array): DataObject | undefined {
  try {
    const objects = readDataObjects(bytes);
    return objects.length === 1 ? objects[0] : undefined;
  } catch {
    return undefined;
  }
}
