// A process that issues one certificate and is killed at a half-step of the cycle: argv has the site, the half-step, the
// request id and the public key. It ends with SIGKILL, so nothing of it runs afterwards.
import { failingAt } from '../../../packages/pki/testing/power-cuts.ts';
import { openIssuing, orderOf, type Site } from './issuing.ts';

const [site = '', cut, requestId = '', publicKey = ''] = process.argv.slice(2);
const { authority } = await openIssuing(JSON.parse(site) as Site, ({ store, publish }) =>
  failingAt(store, publish, Number(cut), () => process.kill(process.pid, 'SIGKILL') && new Promise(() => {})),
);
await authority.issue(orderOf(requestId, Uint8Array.fromBase64(publicKey)));
process.exit(0);
