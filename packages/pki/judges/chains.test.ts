/** The same chains before four judges: this package, OpenSSL, GnuTLS and NSS. Where one dissents, the case says why. */

import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCertificate, toPem } from '../certificate/read.ts';
import { readCrl } from '../crl/read.ts';
import { writeCrl } from '../crl/write.ts';
import { crlPathStatus } from '../path/crl-signers.ts';
import { verifyPath } from '../path/verify-path.ts';
import { keyRing, testAuthorities } from '../testing/authorities.ts';
import { CHAIN_CASES, type ChainCase, type Judge } from '../testing/chain-cases.ts';
import { PRESENT } from '../testing/hierarchy.ts';
import { type Bench, bench, isInstalled } from '../testing/programs.ts';

type Chain = Pick<ChainCase, 'leaf' | 'between' | 'anchor' | 'lists'>;

let judge: Bench;
beforeAll(async () => {
  judge = await bench();
});
afterAll(() => judge?.[Symbol.asyncDispose]());

/** Whether the program is content; its arguments as one line, what is false left out. */
async function contents(program: string, ...line: (string | false)[]): Promise<boolean> {
  const words = line.filter((part) => part !== false).flatMap((part) => part.split(' '));
  return (await judge.run(program, ...words)).code === 0;
}

async function byOpenssl({ leaf, between, anchor, lists = [] }: Chain): Promise<boolean> {
  const files = await Promise.all(lists.map((der, i) => judge.crl(`list-${i}.pem`, der)));
  return contents(
    'openssl',
    'verify -x509_strict -policy_check -policy 2.5.29.32.0 -auth_level 2',
    files.length > 0 && '-crl_check_all',
    ...files.map((file) => `-CRLfile ${file}`),
    `-CAfile ${await judge.certificate('anchor.pem', anchor.der)}`,
    between.length > 0 &&
      `-untrusted ${await judge.certificate('between.pem', ...between.map(({ der }) => der))}`,
    await judge.certificate('leaf.pem', leaf.der),
  );
}

async function byCerttool({ leaf, between, anchor, lists = [] }: Chain): Promise<boolean> {
  const pem = lists.map((der) => toPem(der, 'X509 CRL')).join('');
  return contents(
    'certtool',
    '--verify --verify-profile=medium',
    `--load-ca-certificate ${await judge.certificate('anchor.pem', anchor.der)}`,
    lists.length > 0 && `--load-crl ${await judge.file('lists.pem', Buffer.from(pem))}`,
    `--infile ${await judge.certificate('chain.pem', leaf.der, ...between.map(({ der }) => der))}`,
  );
}

let databases = 0;

/** NSS looks for lists in its database only, and for that wants the issuers there as well. */
async function byVfychain({ leaf, between, anchor, lists = [] }: Chain): Promise<boolean> {
  const folder = judge.path(`nss-${databases++}`);
  await mkdir(folder);
  const database = `-d sql:${folder}`;
  await contents('certutil', `-N ${database} --empty-password`);
  const leafPem = await judge.certificate('leaf.pem', leaf.der);
  const anchorPem = await judge.certificate('anchor.pem', anchor.der);
  const betweenPems = await Promise.all(between.map(({ der }, i) => judge.certificate(`ca-${i}.pem`, der)));
  if (lists.length > 0) await contents('certutil', `-A ${database} -n anchor -t C,, -a -i ${anchorPem}`);
  for (const [i, pem] of (lists.length > 0 ? betweenPems : []).entries())
    await contents('certutil', `-A ${database} -n ca-${i} -t ,, -a -i ${pem}`);
  for (const [i, der] of lists.entries())
    await contents('crlutil', `-I ${database} -B -i ${await judge.file(`list-${i}.der`, der)}`);
  return contents(
    'vfychain',
    `${database} -pp -u 0`,
    lists.length > 0 && '-g leaf -m crl -s failIfNoInfo -g chain -m crl -s failIfNoInfo',
    ...[leafPem, ...betweenPems].map((pem) => `-a ${pem}`),
    `-t -a ${anchorPem}`,
  );
}

const JUDGES: Record<Judge, (chain: Chain) => Promise<boolean>> = {
  openssl: byOpenssl,
  certtool: byCerttool,
  vfychain: byVfychain,
};

/** One test for each judge, skipped visibly where it is not installed. */
function judges(chainOf: () => Chain, valid: boolean, dissent: ChainCase['dissent'] = {}): void {
  for (const [name, verdict] of Object.entries(JUDGES)) {
    const reason = dissent[name as Judge];
    test.skipIf(!isInstalled(name))(reason ? `${name} dissents: ${reason}` : `${name} agrees`, async () => {
      expect(await verdict(chainOf())).toBe(reason ? !valid : valid);
    });
  }
}

describe.each(CHAIN_CASES)('$name', (each) => {
  const valid = each.refused.length === 0;

  test(`is ${valid ? 'valid' : `refused: ${each.refused.join(', ')}`}`, async () => {
    const options = { at: PRESENT, anchors: [each.anchor], candidates: each.between };
    const lists = each.lists?.map(readCrl);
    const status = lists && crlPathStatus({ lists, candidates: each.between });
    const found = await verifyPath(each.leaf, { ...options, ...(status && { status }) });
    const refused = typeof found === 'string' ? [found] : found.reasons.map(({ failure }) => failure);
    expect(refused).toEqual(each.refused);
  });
  judges(() => each, valid, each.dissent);
});

describe.each(['signature', 'authentication'] as const)(
  'a resident’s %s certificate with its full list',
  (kind) => {
    let chain: Chain;
    let revoked: Chain;
    beforeAll(async () => {
      const town = await testAuthorities({ key: keyRing(), now: PRESENT });
      const generation = town[kind].generations[0]!;
      const leaf = readCertificate((await town.issue(kind, 'judged')).certificate);
      const listing = (serials: (typeof leaf.serial)[]) =>
        writeCrl(generation, {
          revoked: serials.map((serial) => ({
            serial,
            status: { state: 'revoked', since: PRESENT.subtract({ hours: 1 }), reason: 'superseded' },
          })),
          number: 1n,
          thisUpdate: PRESENT.subtract({ minutes: 1 }),
          nextUpdate: PRESENT.add({ hours: 24 }),
        });
      const bare = { leaf, between: [], anchor: generation.certificate };
      chain = { ...bare, lists: [await listing([])] };
      revoked = { ...bare, lists: [await listing([leaf.serial])] };
    });

    describe('good', () => judges(() => chain, true));
    describe('revoked', () => judges(() => revoked, false));
  },
);
