// `tegata pki export`: CA certificates, lists, OCSP addresses, and the certificates of three invented people whose status
// differs, as a verifier's developer wants them in one folder.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ocspStatus, readCertificate, toPem } from '@tegata/pki';
import type { Command } from 'commander';
import { openingMoment, TownClock } from '../../clock/clock.ts';
import { TownError } from '../../errors.ts';
import { folderAt } from '../../folder.ts';
import { answer } from '../answer.ts';
import { type NamedCard, namedCards } from '../card/drawer.ts';
import { language } from '../card/language.ts';
import { writeOut } from '../card/output.ts';
import { withCard } from '../card/place.ts';
import { townFolder } from '../town-folder.ts';
import { type Repository, repository } from '../town-repository.ts';
import {
  type Authorities,
  type ExportedGeneration,
  exportAuthorities,
  type Kind,
} from './export-authorities.ts';

/** Who is looked at first; a visitor may have changed what became of them. */
const KNOWN: Readonly<Record<PersonStatus, string>> = {
  valid: 'minato-hanako',
  revoked: 'mukono-koko',
  'on-hold': 'tomeno-tamotsu',
};
type PersonStatus = 'valid' | 'revoked' | 'on-hold';
type State = 'good' | 'hold' | 'revoked';

type ExportedPerson = { name: string; status: PersonStatus } & Record<
  Kind,
  { file: string; serial: string; status: State; crl?: string }
>;

export function exportVerb(pki: Command): void {
  pki
    .command('export')
    .description('CA certificates, revocation lists, OCSP addresses and three people’s certificates as files')
    .requiredOption('--dir <folder>', 'where the files go; those of an earlier export are replaced')
    .action(async ({ dir }: { dir: string }, command: Command) => {
      const cards = await namedCards();
      const town = await repository();
      try {
        mkdirSync(dir, { recursive: true });
        const authorities = await exportAuthorities(town, dir, townNow());
        const people = await exportPeople(town, authorities, cards, dir);
        writeOut(join(dir, 'people.json'), `${JSON.stringify({ people }, null, 2)}\n`);
        const lines = people.map(({ name, status }) => `  ${status.padEnd(8)} ${name}`);
        const words = language() === 'ja' ? `${dir} に書きました。` : `Written to ${dir}:`;
        answer(command, { dir, people }, [words, ...lines].join('\n'));
      } finally {
        await town.close();
      }
    });
}

async function exportPeople(
  town: Repository,
  authorities: Authorities,
  cards: readonly NamedCard[],
  dir: string,
): Promise<ExportedPerson[]> {
  const people: ExportedPerson[] = [];
  const looked = new Map<NamedCard, Held | undefined>();
  for (const status of Object.keys(KNOWN) as PersonStatus[]) {
    const usual = cards.filter(({ name }) => name === KNOWN[status]);
    const others = cards.filter(({ name }) => name !== KNOWN[status]);
    for (const card of [...usual, ...others]) {
      if (!looked.has(card)) looked.set(card, await heldBy(town, authorities, card));
      const held = looked.get(card);
      if (!held || statusOf(held) !== status) continue;
      people.push(writePerson(card.name, status, held, dir));
      break;
    }
  }
  const missing = (Object.keys(KNOWN) as PersonStatus[]).filter(
    (status) => !people.some((person) => person.status === status),
  );
  if (missing.length > 0) throw new TownError('town.nobody-like-that', { status: missing.join(', ') });
  return people;
}

type Told = { state: State; issuer: ExportedGeneration };
type Held = Record<Kind, { der: Uint8Array } & Told>;

/** A loss ends the signature certificate and holds the other, so one on hold makes a person on hold. */
function statusOf({ auth, sign }: Held): PersonStatus | undefined {
  if (auth.state === 'good' && sign.state === 'good') return 'valid';
  if (auth.state === 'hold') return 'on-hold';
  return auth.state === 'revoked' && sign.state === 'revoked' ? 'revoked' : undefined;
}

/** Both certificates of a card in its holder's hand, with what OCSP says of them; nothing where one cannot be read. */
async function heldBy(
  town: Repository,
  authorities: Authorities,
  { name, label }: NamedCard,
): Promise<Held | undefined> {
  const pin = label.testPins?.sign;
  if (label.place !== 'wallet' || label.specimen || pin === undefined) return undefined;
  const read = await withCard({ card: name }, async ({ card }) => {
    const auth = await card.readCertificate('auth');
    await card.verify('sign', pin);
    return { auth, sign: await card.readCertificate('sign') };
  }).catch(() => undefined);
  if (!read) return undefined;
  const [auth, sign] = [
    await told(town, authorities, 'auth', read.auth),
    await told(town, authorities, 'sign', read.sign),
  ];
  return auth && sign && { auth: { der: read.auth, ...auth }, sign: { der: read.sign, ...sign } };
}

/** What OCSP says of a certificate, and under which generation it was issued. */
async function told(
  town: Repository,
  authorities: Authorities,
  kind: Kind,
  der: Uint8Array,
): Promise<Told | undefined> {
  const source = ocspStatus({
    ask: async (request) =>
      new Uint8Array(
        await (
          await town.ask(`/ocsp/${kind}`, { method: 'POST', body: Uint8Array.from(request) })
        ).arrayBuffer(),
      ),
  });
  for (const issuer of authorities[kind]) {
    const { state } = await source(readCertificate(der), issuer.certificate, townNow());
    if (state === 'good' || state === 'hold' || state === 'revoked') return { state, issuer };
  }
  return undefined;
}

function writePerson(name: string, status: PersonStatus, held: Held, dir: string): ExportedPerson {
  const written = (kind: Kind) => {
    const file = `${name}-${kind}.pem`;
    writeOut(join(dir, file), toPem(held[kind].der));
    const { der, state, issuer } = held[kind];
    const { serial } = readCertificate(der);
    return { file, serial, status: state, ...(issuer.list !== undefined && { crl: issuer.list }) };
  };
  return { name, status, auth: written('auth'), sign: written('sign') };
}

const townNow = (): Temporal.Instant => TownClock.at(folderAt(townFolder()).clock, openingMoment).now();
