// The examinations of `tegata doctor`, one function each. `note` is something missing that only narrows what can be done.
import { existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { findIpamjMincho } from '@tegata/paper';
import { openingMoment, TownClock } from '../clock/clock.ts';
import { type Folder, folderAt, presence } from '../folder.ts';

export type Finding = { name: string; state: 'ok' | 'note' | 'wrong'; finding: string; remedy?: string };
export type Patient = { folder: string; port: number; databaseUrl?: string | undefined };

/** Runs every examination; none of them changes anything. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const folder = folderAt(patient.folder);
  const running = presence(folder);
  return [
    runtime(),
    town(folder),
    await portFree(patient.port, running?.port),
    disk(folder),
    postgres(folder, patient.databaseUrl),
    clock(folder),
    fonts(),
    pcsc(),
    keys(folder),
    names(),
  ];
}

function runtime(): Finding {
  const ok = typeof Temporal !== 'undefined';
  return ok
    ? { name: 'Runtime', state: 'ok', finding: `Node ${process.version}, pinned in the lockfile` }
    : {
        name: 'Runtime',
        state: 'wrong',
        finding: `Node ${process.version} has no Temporal`,
        remedy: 'Run it through npm start or npx tegata, which use the pinned Node.',
      };
}

function town(folder: Folder): Finding {
  const running = presence(folder);
  if (running)
    return {
      name: 'Town',
      state: 'ok',
      finding: `open at http://localhost:${running.port}/ (process ${running.pid})`,
    };
  if (existsSync(folder.seeded))
    return { name: 'Town', state: 'ok', finding: 'closed; everything is kept for the next start' };
  return { name: 'Town', state: 'note', finding: 'never opened here', remedy: 'npm start' };
}

async function portFree(port: number, ours: number | undefined): Promise<Finding> {
  const name = `Port ${port}`;
  if (port === ours) return { name, state: 'ok', finding: 'used by this town' };
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  if (free) return { name, state: 'ok', finding: 'free' };
  return {
    name,
    state: 'wrong',
    finding: 'another program uses it',
    remedy: `Stop that program, or: npm start -- --port ${port + 1}`,
  };
}

function disk(folder: Folder): Finding {
  const place = existsSync(folder.root) ? folder.root : dirname(folder.root);
  const { bavail, bsize } = statfsSync(place);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (megabytes > 500) return { name: 'Disk', state: 'ok', finding: `${megabytes} MB free` };
  return {
    name: 'Disk',
    state: 'wrong',
    finding: `only ${megabytes} MB free at ${place}`,
    remedy: 'Free at least 500 MB.',
  };
}

function postgres(folder: Folder, url: string | undefined): Finding {
  const name = 'PostgreSQL';
  if (url)
    return {
      name,
      state: 'ok',
      finding: 'DATABASE_URL names a server of yours; it is used instead of the embedded one',
    };
  if (!existsSync(folder.postgres))
    return { name, state: 'note', finding: 'embedded; it is set up at the first start' };
  return { name, state: 'ok', finding: `embedded, under ${folder.postgres}` };
}

function clock(folder: Folder): Finding {
  if (!existsSync(folder.clock)) {
    const begins = openingMoment(Temporal.Now.instant()).toZonedDateTimeISO('Asia/Tokyo');
    return {
      name: 'Clock',
      state: 'ok',
      finding: `a new town would begin at ${begins.toString({ smallestUnit: 'minute', timeZoneName: 'never' })}`,
    };
  }
  const towns = TownClock.at(folder.clock, openingMoment);
  const shown = towns.wall().toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  const ahead = Temporal.Instant.compare(towns.now(), Temporal.Now.instant()) > 0 && !towns.followsRealTime;
  if (!ahead)
    return {
      name: 'Clock',
      state: 'ok',
      finding: `${shown}${towns.followsRealTime ? ', real time' : ', moved'}`,
    };
  return {
    name: 'Clock',
    state: 'note',
    finding: `${shown}, ahead of real time: programs on the real clock find new certificates and OCSP answers not valid yet`,
    remedy: 'npx tegata clock real',
  };
}

function fonts(): Finding {
  const ipamj = findIpamjMincho();
  if (ipamj)
    return { name: 'Fonts', state: 'ok', finding: 'Noto (from npm) and IPAmj Mincho for name variants' };
  return {
    name: 'Fonts',
    state: 'note',
    finding:
      'Noto (from npm); rare variants of characters in names print in their common form only where a font has them',
    remedy: 'apt-get install fonts-ipamj-mincho (or your system’s package)',
  };
}

function pcsc(): Finding {
  const name = 'PC/SC';
  const service = ['/run/pcscd/pcscd.comm', '/var/run/pcscd/pcscd.comm'].some((path) => existsSync(path));
  const driver = existsSync('/etc/reader.conf.d/vpcd');
  if (service && driver) return { name, state: 'ok', finding: 'pcscd runs and has the virtual reader vpcd' };
  if (service)
    return {
      name,
      state: 'note',
      finding: 'pcscd runs without a virtual reader',
      remedy: 'apt-get install vsmartcard-vpcd and restart pcscd to use `tegata card insert`',
    };
  return {
    name,
    state: 'note',
    finding: 'no PC/SC service runs; only other programs need one',
    remedy: 'apt-get install pcscd vsmartcard-vpcd opensc, then start pcscd',
  };
}

function keys(folder: Folder): Finding {
  const wire = join(folder.keys, 'wire-keys.json');
  if (!existsSync(wire))
    return { name: 'Keys', state: 'note', finding: 'none yet; the first start makes them' };
  const open = (statSync(folder.keys).mode & 0o077) !== 0 && process.platform !== 'win32';
  if (open)
    return {
      name: 'Keys',
      state: 'wrong',
      finding: 'other users of this machine can look into the key folder',
      remedy: `chmod -R go-rwx ${folder.keys}`,
    };
  return { name: 'Keys', state: 'ok', finding: 'present, readable by you only' };
}

function names(): Finding {
  return {
    name: 'Names',
    state: 'ok',
    finding:
      'browsers resolve *.localhost themselves; for other programs use http://localhost and a Host header where they do not',
  };
}
