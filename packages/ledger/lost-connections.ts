/**
 * node-postgres raises a lost connection as an `error` event beside rejecting the statement, sometimes twice: once for
 * the server's last words, once for the socket. Whoever lent the connection has by then often taken its listeners off
 * (pg-boss does after the first), and an `error` event nobody hears ends the whole process. The rejection has already
 * told everybody who waits, so an unheard second event is dropped.
 */

import pg from 'pg';

const emit = pg.Client.prototype.emit;

pg.Client.prototype.emit = function emitUnlessUnheard(
  this: pg.Client,
  event: string,
  ...details: unknown[]
): boolean {
  if (event === 'error' && this.listenerCount('error') === 0) return false;
  return emit.call(this, event, ...details);
} as typeof emit;
