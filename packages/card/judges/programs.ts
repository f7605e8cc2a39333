// Which programs of other people are here to judge the card. A group whose programs are missing is skipped, and its name
// says why.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

export const SEARCH_PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

/**
 * Namespaces of its own; when their owner gives up, everything in them dies with it. Where the system lets them, people
 * who are not root get them, too, by being root in there.
 */
export const ISOLATED = [
  ...(process.getuid?.() === 0 ? [] : ['--map-root-user']),
  ...['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'],
];

/** What every judge of the card needs: the daemon, the virtual reader, and a network of their own. */
const ROOM: readonly Need[] = [
  {
    name: 'root, or leave to make namespaces',
    isHere: () => spawnSync('unshare', [...ISOLATED, 'true']).status === 0,
  },
  ...programs('ip', 'pcscd', 'opensc-tool', 'openssl'),
  file('vsmartcard-vpcd', '/etc/reader.conf.d/vpcd'),
];

export interface Need {
  readonly name: string;
  isHere(): boolean;
}

/** Needs a file that a Debian package brings. */
export function file(name: string, path: string): Need {
  return { name, isHere: () => canAccess(path, constants.R_OK) };
}

export function programs(...names: string[]): Need[] {
  return names.map((name) => ({
    name,
    isHere: () => SEARCH_PATH.split(':').some((folder) => canAccess(`${folder}/${name}`, constants.X_OK)),
  }));
}

/** Whether a group of judges has to be skipped, and its title, which then says what is missing. */
export function judges(title: string, ...needs: Need[]): { skip: boolean; title: string } {
  const missing = [...ROOM, ...needs].filter((need) => !need.isHere()).map((need) => need.name);
  return missing.length === 0
    ? { skip: false, title }
    : { skip: true, title: `${title} (skipped: needs ${missing.join(', ')})` };
}

function canAccess(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
