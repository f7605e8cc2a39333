/** Chains made to be right or wrong in one respect each, with what this package says: three other programs say it too, or it is told why not. */

import { GENERAL_NAME } from '../certificate/general-names.ts';
import { type Certificate, keyIdentifier } from '../certificate/read.ts';
import { encodeName } from '../der/name.ts';
import { integer } from '../der/write.ts';
import type { PathFailure } from '../path/reasons.ts';
import { authorityKeyIdentifier, extension, keyUsage, subjectKeyIdentifier } from '../profile/extensions.ts';
import {
  alternativeNames,
  basicConstraints,
  certify,
  generalName,
  type Holder,
  listOf,
  nameConstraints,
  newKeys,
  type Order,
  PRESENT,
  policies,
  policyMappings,
  requireExplicitPolicy,
  testName,
  withBrokenSignature,
} from './hierarchy.ts';

export type Judge = 'openssl' | 'certtool' | 'vfychain';

export interface ChainCase {
  readonly name: string;
  readonly anchor: Certificate;
  /** Between anchor and leaf, the leaf's issuer first. */
  readonly between: readonly Certificate[];
  readonly leaf: Certificate;
  /** Lists of all the issuers; without them no status is asked. */
  readonly lists?: readonly Uint8Array[];
  /** What this package finds; nothing when the chain is valid. */
  readonly refused: readonly (PathFailure | 'issuer-unknown')[];
  /** Judges that see it the other way, and why that is no fault of ours. */
  readonly dissent?: Partial<Record<Judge, string>>;
}

const root = certify({ subject: testName('Root'), authority: true });
const authority = (name: string, by: Holder = root, over: Partial<Order> = {}) =>
  certify({ subject: testName(name), authority: true, by, ...over });
const person = (by: Holder, over: Partial<Order> = {}) =>
  certify({ subject: testName('Hanako'), by, ...over });

const middle = authority('Middle');
const low = authority('Low', middle);
const hanako = person(low);
const strict = authority('No CA below', root, { pathLength: 0 });
const belowStrict = authority('Below strict', strict);
const over = authority('Over', root, { notAfter: PRESENT.subtract({ hours: 1 }) });
const noAuthority = authority('No CA', root, { extensions: [keyUsage('keyCertSign')] });
const noSignerKeys = newKeys();
const noSigner = authority('No signer', root, {
  keys: noSignerKeys,
  extensions: [
    basicConstraints(),
    keyUsage('cRLSign'),
    authorityKeyIdentifier(keyIdentifier(root.certificate.publicKeySpki)),
    subjectKeyIdentifier(keyIdentifier(noSignerKeys.spki)),
  ],
});
const rsaRoot = certify({
  subject: testName('RSA root'),
  authority: true,
  keys: newKeys('rsa'),
  signedWith: 'rsa',
});
const weakRoot = certify({
  subject: testName('Weak root'),
  authority: true,
  keys: newKeys('rsa', 1024),
  signedWith: 'rsa',
});
const namesake = certify({ subject: testName('Root'), authority: true });

const dns = (name: string) => generalName(GENERAL_NAME.dNSName, name);
const domain = authority('Domain', root, {
  more: [nameConstraints({ permitted: [dns('example.jp')], excluded: [dns('bad.example.jp')] })],
});
const named = (name: string) => person(domain, { more: [alternativeNames(dns(name))] });
const japanese = authority('Japanese', root, {
  more: [
    nameConstraints({
      permitted: [
        generalName(
          GENERAL_NAME.directoryName,
          encodeName([
            ['C', 'JP'],
            ['O', 'JPKI-TEST'],
          ]),
        ),
      ],
    }),
  ],
});
const POLICY = '2.999.1';
const explicit = authority('Explicit', root, { more: [policies(POLICY), requireExplicitPolicy(0)] });

const mapping = authority('Mapping', root, {
  more: [policies(POLICY), policyMappings([POLICY, '2.999.2']), requireExplicitPolicy(0)],
});
const UNKNOWN_TO_GNUTLS =
  'GnuTLS does not know policyConstraints and policyMappings, and refuses what is critical and not known';

const chain = (
  name: string,
  refused: ChainCase['refused'],
  [leaf, ...above]: readonly Holder[],
  more: Pick<ChainCase, 'lists' | 'dissent'> = {},
): ChainCase => {
  const [anchor, ...between] = above.map(({ certificate }) => certificate).reverse();
  return { name, refused, leaf: leaf!.certificate, between: between.reverse(), anchor: anchor!, ...more };
};
const lists = (...revoked: Certificate[]) => ({
  lists: [root, middle, low].map((by) =>
    listOf(
      by,
      revoked.filter(({ issuer }) => Buffer.compare(issuer, by.certificate.subject) === 0),
    ),
  ),
});

export const CHAIN_CASES: readonly ChainCase[] = [
  chain('certificate and anchor', [], [person(root), root]),
  chain('two CAs in between', [], [hanako, low, middle, root]),
  chain('signed with RSA', [], [person(rsaRoot, { signedWith: 'rsa' }), rsaRoot]),
  chain(
    'certificate is over',
    ['expired'],
    [person(root, { notAfter: PRESENT.subtract({ hours: 1 }) }), root],
  ),
  chain(
    'certificate not yet valid',
    ['not-yet-valid'],
    [person(root, { notBefore: PRESENT.add({ hours: 48 }) }), root],
  ),
  chain('CA in between is over', ['expired'], [person(over), over, root]),
  chain('issuer without basicConstraints', ['not-authority'], [person(noAuthority), noAuthority, root]),
  chain('issuer without keyCertSign', ['key-usage'], [person(noSigner), noSigner, root]),
  chain('a person as issuer', ['not-authority', 'key-usage'], [person(hanako), hanako, low, middle, root]),
  chain('longer than pathLenConstraint', ['path-length'], [person(belowStrict), belowStrict, strict, root]),
  chain('as long as pathLenConstraint', [], [person(strict), strict, root]),
  chain(
    'unknown critical extension',
    ['critical-extension'],
    [person(root, { more: [extension('2.999.77', integer(1), true)] }), root],
  ),
  chain('broken signature', ['signature'], [withBrokenSignature(person(root)), root]),
  chain('signed by a namesake of the anchor', ['issuer-unknown'], [person(namesake), root]),
  chain(
    'another key identifier than the issuer has',
    ['issuer-unknown'],
    [
      person(root, {
        extensions: [keyUsage('digitalSignature'), authorityKeyIdentifier(Buffer.alloc(20, 3))],
      }),
      root,
    ],
  ),
  chain('signed by itself', ['issuer-unknown'], [certify({ subject: testName('Taro') }), root]),
  chain('SHA-1', ['signature'], [person(rsaRoot, { signedWith: 'rsa-sha1' }), rsaRoot], {
    dissent: { vfychain: 'NSS trusts SHA-1 unless the system’s policy file says otherwise' },
  }),
  chain(
    'anchor with a key of 1024 bits',
    ['signature'],
    [person(weakRoot, { signedWith: 'rsa' }), weakRoot],
    {
      dissent: { vfychain: 'NSS takes RSA from 1023 bits' },
    },
  ),
  chain('name within the constraint', [], [named('www.example.jp'), domain, root]),
  chain('name outside the constraint', ['name-constraints'], [named('example.com'), domain, root]),
  chain('name excluded', ['name-constraints'], [named('www.bad.example.jp'), domain, root]),
  chain('DN within the constraint', [], [person(japanese), japanese, root]),
  chain(
    'DN outside the constraint',
    ['name-constraints'],
    [
      person(japanese, {
        subject: [
          ['C', 'JP'],
          ['O', 'Other'],
          ['CN', 'Hanako'],
        ],
      }),
      japanese,
      root,
    ],
    { dissent: { certtool: 'GnuTLS does not apply constraints on directory names' } },
  ),
  chain('explicit policy there', [], [person(explicit, { more: [policies(POLICY)] }), explicit, root], {
    dissent: {
      certtool: 'GnuTLS does not know policyConstraints, and refuses what is critical and not known',
    },
  }),
  chain('policy mapped', [], [person(mapping, { more: [policies('2.999.2')] }), mapping, root], {
    dissent: { certtool: UNKNOWN_TO_GNUTLS },
  }),
  chain('policy not mapped', ['policy'], [person(mapping, { more: [policies('2.999.3')] }), mapping, root]),
  chain('explicit policy missing', ['policy'], [person(explicit), explicit, root]),
  chain('nobody revoked', [], [hanako, low, middle, root], lists()),
  chain('certificate revoked', ['revoked'], [hanako, low, middle, root], lists(hanako.certificate)),
  chain('CA in between revoked', ['revoked'], [hanako, low, middle, root], lists(low.certificate)),
];
