/**
 * Vitest's global set-up: one throw-away PostgreSQL for the whole run, started only when the first test asks for it,
 * so that runs without a database pay nothing.
 */

import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedServer, removeEmbedded, startEmbedded } from '../server/embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers with the address of the run's PostgreSQL. */
    ledgerServer: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<EmbeddedServer> | undefined;
  let folder: string | undefined;
  const start = () => {
    folder = mkdtempSync(join(tmpdir(), 'tegata-test-'));
    return startEmbedded({ folder, throwaway: true });
  };
  // Only a test of this run may learn the password, not whoever finds the port.
  const path = `/${randomUUID()}`;
  const desk = createServer(async (request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    try {
      server ??= start();
      response.end(JSON.stringify((await server).address));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  project.provide('ledgerServer', `http://127.0.0.1:${(desk.address() as AddressInfo).port}${path}`);

  return async () => {
    desk.close();
    desk.closeAllConnections();
    await server?.then((running) => running.stop()).catch(() => {});
    if (folder !== undefined) removeEmbedded(folder);
  };
}
