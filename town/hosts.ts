// One port, many houses: a request goes to the house that its host name names (`kiosk.localhost:8080`).
// Own host names give every surface its own origin, so that cookies and scripts never meet.
import { type ServerType, serve } from '@hono/node-server';
import { TownError } from './errors.ts';

export type House = { fetch(request: Request): Response | Promise<Response> };

/** The house for a host: the label before `.localhost`, or the front door. */
export function houseFor(host: string, houses: ReadonlyMap<string, House>, frontDoor: House): House {
  const [name = '', ...rest] = host.split(':')[0]!.toLowerCase().split('.');
  return rest.length > 0 && rest.at(-1) === 'localhost' ? (houses.get(name) ?? frontDoor) : frontDoor;
}

/**
 * Listens on the loopback addresses only: IPv4 always, IPv6 where the machine has it.
 * @throws TownError `town.port-in-use`
 */
export async function listen(
  port: number,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<{ close(): Promise<void> }> {
  const servers = [await open(port, '127.0.0.1', answer)];
  const second = await open(port, '::1', answer).catch(() => undefined);
  if (second) servers.push(second);
  return {
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/**
 * Makes sure that the port can be had, before anything long is begun.
 * @throws TownError `town.port-in-use`
 */
export async function requireFree(port: number): Promise<void> {
  await close(await open(port, '127.0.0.1', () => new Response(null, { status: 503 })));
}

function open(
  port: number,
  hostname: string,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, port, hostname }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new TownError('town.port-in-use', { port: String(port) }) : error);
    });
  });
}

/** Open event streams would hold a closing server for ever, so connections are ended after a moment of grace. */
function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 200).unref();
  });
}
