/** A TCP line to PostgreSQL that tests can cut at a chosen word: before it arrives, or before it is answered. */

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Socket } from 'node:net';

export type Cut = { word: string; when: 'before-it-arrives' | 'before-the-answer' };

/** Listens on a port of its own; the cut happens once, later connections pass untouched. */
export async function severedLine(to: { host: string; port: number }, cut: Cut) {
  let pending: Cut | undefined = cut;
  const sockets = new Set<Socket>();
  const line = createServer((near) => {
    const far = dial(to.port, to.host);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    let deaf = false;
    near.on('data', (bytes) => {
      if (pending !== undefined && bytes.includes(pending.word)) {
        const { when } = pending;
        pending = undefined;
        if (when === 'before-it-arrives') {
          far.destroy();
          near.destroy();
          return;
        }
        deaf = true;
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (deaf) {
        near.destroy();
        far.destroy();
      } else near.write(bytes);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    host: '127.0.0.1',
    port: (line.address() as AddressInfo).port,
    get wasCut() {
      return pending === undefined;
    },
    close() {
      line.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
