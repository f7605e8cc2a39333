// The first process of a reader room (its pid 1): starts pcscd there and keeps one door (a Unix socket in the room's
// folder) for each of vpcd's readers. When its standard input ends, it ends, and the kernel ends whatever is left.
import { execFileSync, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';

const [, , folder = ''] = process.argv;
/** vpcd's fixed port for its first reader; the second has the next. */
const PORT = 35_963;

function shell(command: string): void {
  execFileSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'] });
}

shell('ip link set lo up');
// vpcd sends a message's length and its body as two small segments without TCP_NODELAY, so every command would wait
// 40 ms for a delayed acknowledgement; this network acknowledges at once.
shell('ip route change table local local 127.0.0.0/8 dev lo src 127.0.0.1 quickack 1');
shell('ip route change table local local 127.0.0.1 dev lo src 127.0.0.1 quickack 1');
shell('mount -t tmpfs tmpfs /run && mkdir /run/pcscd');
execFileSync('mount', ['--bind', join(folder, 'pcscd'), '/run/pcscd']);

const daemon = spawn('pcscd', ['--foreground'], { stdio: 'ignore' });
daemon.on('exit', () => process.exit(1));

for (const slot of [0, 1]) {
  const door = createServer((side) => {
    const reader = connect({ host: '127.0.0.1', port: PORT + slot, noDelay: true });
    pipeline(side, reader, side, () => side.destroy());
  });
  door.listen(join(folder, `reader-${slot}`));
}

process.stdin.on('end', () => process.exit(0)).resume();
process.stdout.write('open\n');
