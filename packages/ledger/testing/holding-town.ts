/** A stand-in for the town that tests kill: starts the embedded server in argv[2], says so, and waits for ever. */

import { startEmbedded } from '../server/embedded.ts';

const server = await startEmbedded({ folder: process.argv[2] as string, throwaway: true });
console.log(JSON.stringify({ port: server.address.port, pid: server.pid }));
setInterval(() => {}, 60_000);
