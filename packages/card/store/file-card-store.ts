// The chip's memory as one encrypted file. Written so that a kill at any instruction leaves either the old state
// or the new one, and so that opening it by force (a changed byte, another key) erases it: the published behaviour
// of the real chip, 「解析しようとした場合、自動的に内容を消去」.
//
// What this cannot stop: somebody who may read the folder can put an older copy of the whole file back. A real
// chip has no such door; a file does.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { concat, fromText, sameBytes } from '../bytes.ts';
import type { CardState } from '../chip/state.ts';
import { CardError } from '../errors.ts';
import { type CardLock, lockCard } from './card-lock.ts';
import type { CardStore } from './card-store.ts';
import { decodeState, encodeState } from './state-codec.ts';

const MAGIC = fromText('TEGATA-CARD-1\n');
const ERASED = fromText('TEGATA-CARD-ERASED\n');
const NONCE = 12;
const TAG = 16;

/** The steps of a durable write, one by one, so that a test can pull the plug between any two. */
export interface DurableSteps {
  writeAndSync(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  syncDirectory(path: string): Promise<void>;
}

/** The steps as a disk does them. */
export const disk: DurableSteps = {
  writeAndSync: async (path, bytes) => {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  syncDirectory: async (path) => {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

/**
 * A card in the file `path`, sealed with AES-256-GCM under `key` (32 bytes). While it is loaded, `path.lock` names
 * the holder. A file that does not open under the key is erased and `load` throws `card.erased`, then and ever after.
 */
export function fileCardStore(path: string, key: Uint8Array, steps: DurableSteps = disk): CardStore {
  if (key.length !== 32) throw new RangeError('a card store key has 32 bytes');
  let lock: CardLock | undefined;

  async function replace(bytes: Uint8Array): Promise<void> {
    await steps.writeAndSync(`${path}.new`, bytes);
    await steps.rename(`${path}.new`, path);
    await steps.syncDirectory(dirname(path));
  }

  async function read(): Promise<CardState | undefined> {
    const bytes = await readIfThere(path);
    if (bytes === undefined) return undefined;
    if (!sameBytes(bytes, ERASED)) {
      const state = unseal(bytes, key);
      if (state !== undefined) return state;
      await replace(ERASED);
    }
    throw new CardError('card.erased', 'The card has erased itself.');
  }

  return {
    load: async () => {
      lock ??= await lockCard(`${path}.lock`);
      try {
        await unlink(`${path}.new`).catch(() => {});
        return await read();
      } catch (error) {
        await lock.release();
        lock = undefined;
        throw error;
      }
    },
    save: async (state) => {
      try {
        if (lock === undefined) throw new Error('the card is not loaded');
        await lock.confirm();
        await replace(seal(state, key));
      } catch (cause) {
        throw new CardError('card.store-failed', 'The card could not be written.', { cause });
      }
    },
    close: async () => {
      await lock?.release();
      lock = undefined;
    },
  };
}

function seal(state: CardState, key: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(MAGIC);
  return concat(MAGIC, nonce, cipher.update(encodeState(state)), cipher.final(), cipher.getAuthTag());
}

function unseal(bytes: Uint8Array, key: Uint8Array): CardState | undefined {
  const body = bytes.subarray(MAGIC.length);
  if (!sameBytes(bytes.subarray(0, MAGIC.length), MAGIC) || body.length < NONCE + TAG) return undefined;
  const opener = createDecipheriv('aes-256-gcm', key, body.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(MAGIC)
    .setAuthTag(body.subarray(-TAG));
  let opened: Uint8Array;
  try {
    opened = concat(opener.update(body.subarray(NONCE, -TAG)), opener.final());
  } catch {
    return undefined;
  }
  // Outside the try: a genuine state of a newer format must be refused, never erased.
  return decodeState(opened);
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
