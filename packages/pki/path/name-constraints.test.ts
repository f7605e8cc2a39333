import { describe, expect, test } from 'vitest';
import { GENERAL_NAME, sameName } from '../certificate/general-names.ts';
import { encodeName } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import { ia5String, oid, printableString, sequence, setOf, tlv, utf8String } from '../der/write.ts';
import { alternativeNames, certify, generalName, nameConstraints, testName } from '../testing/hierarchy.ts';
import { ConstraintsInForce, namesOf, readNameConstraints } from './name-constraints.ts';

const { dNSName, rfc822Name, uniformResourceIdentifier, iPAddress, directoryName, otherName } = GENERAL_NAME;
const bytes = (...octets: number[]) => Uint8Array.from(octets);

/** Whether a certificate with these alternative names may stand below a CA with these constraints. */
function allowed(subtrees: Parameters<typeof nameConstraints>[0], ...names: Uint8Array[]): boolean {
  const authority = certify({ subject: testName('CA'), authority: true, more: [nameConstraints(subtrees)] });
  const { certificate } = certify({ subject: testName('Hanako'), more: [alternativeNames(...names)] });
  const inForce = new ConstraintsInForce();
  inForce.add(readNameConstraints(authority.certificate));
  return inForce.allow(namesOf(certificate));
}

describe('names within a constraint (RFC 5280 4.2.1.10)', () => {
  test.each([
    [dNSName, 'example.jp', 'example.jp', true],
    [dNSName, 'example.jp', 'www.Example.JP', true],
    [dNSName, 'example.jp', 'badexample.jp', false],
    [dNSName, 'example.jp', 'example.jp.evil.test', false],
    [dNSName, 'example.jp', 'www.example.jp.', true],
    [dNSName, '', 'anything.test', true],
    [rfc822Name, 'example.jp', 'a@example.jp', true],
    [rfc822Name, 'example.jp', 'a@www.example.jp', false],
    [rfc822Name, '.example.jp', 'a@www.example.jp', true],
    [rfc822Name, '.example.jp', 'a@example.jp', false],
    [rfc822Name, 'a@example.jp', 'a@EXAMPLE.jp', true],
    [rfc822Name, 'a@example.jp', 'A@example.jp', false],
    [rfc822Name, 'example.jp', '"a@evil.test"@example.jp', true],
    [uniformResourceIdentifier, 'example.jp', 'https://example.jp/a', true],
    [uniformResourceIdentifier, 'example.jp', 'https://www.example.jp/', false],
    [uniformResourceIdentifier, '.example.jp', 'https://www.example.jp:8443/', true],
    [uniformResourceIdentifier, 'example.jp', 'https://example.jp@evil.test/', false],
    [uniformResourceIdentifier, 'example.jp', 'https://user@example.jp?q', true],
  ])('%i %s ∋ %s: %s', (tag, constraint, name, expected) => {
    const [base, one] = [generalName(tag, constraint), generalName(tag, name)];
    expect(allowed({ permitted: [base] }, one)).toBe(expected);
    expect(allowed({ excluded: [base] }, one)).toBe(!expected);
  });

  test('addresses go by their mask, and the two families do not mix', () => {
    const net = generalName(iPAddress, bytes(192, 0, 2, 0, 255, 255, 255, 0));
    expect(allowed({ permitted: [net] }, generalName(iPAddress, bytes(192, 0, 2, 77)))).toBe(true);
    expect(allowed({ permitted: [net] }, generalName(iPAddress, bytes(192, 0, 3, 1)))).toBe(false);
    expect(allowed({ permitted: [net] }, generalName(iPAddress, new Uint8Array(16)))).toBe(false);
  });

  test('every CA on the path has its say, and what is excluded stays so', () => {
    const of = (name: string) => generalName(dNSName, name);
    const inForce = new ConstraintsInForce();
    const add = (subtrees: Parameters<typeof nameConstraints>[0]) =>
      inForce.add(
        readNameConstraints(
          certify({ subject: testName('CA'), more: [nameConstraints(subtrees)] }).certificate,
        ),
      );
    const { certificate } = certify({
      subject: testName('Hanako'),
      more: [alternativeNames(of('www.example.jp'))],
    });
    add({ permitted: [of('jp')] });
    add({ permitted: [of('example.jp'), of('other.jp')] });
    expect(inForce.allow(namesOf(certificate))).toBe(true);
    add({ excluded: [of('www.example.jp')] });
    expect(inForce.allow(namesOf(certificate))).toBe(false);
  });

  test('a DN is in the subtree of its first RDNs', () => {
    const base = (...name: Parameters<typeof encodeName>[0][number][]) =>
      generalName(directoryName, encodeName(name));
    expect(allowed({ permitted: [base(['C', 'JP'], ['O', 'jpki-test'])] })).toBe(true);
    expect(allowed({ permitted: [base(['O', 'JPKI-TEST'], ['C', 'JP'])] })).toBe(false);
    expect(allowed({ excluded: [base(['C', 'JP'])] })).toBe(false);
  });

  test('a kind of name that cannot be judged is refused when a constraint speaks about it, and only then', () => {
    const other = tlv(otherName, oid('1.2.392.200149.8.5.5.1'), tlv(0xa0, utf8String('手形　花子')));
    const dns = generalName(dNSName, 'example.jp');
    expect(allowed({ permitted: [dns] }, other)).toBe(true);
    expect(() => allowed({ excluded: [other] }, other)).toThrow('pki.malformed');
    expect(() =>
      allowed({ permitted: [generalName(rfc822Name, 'a.jp')] }, generalName(rfc822Name, 'no address')),
    ).toThrow('pki.malformed');
  });

  test('thousands of names against thousands of constraints are not compared one by one for ever', () => {
    const names = Array.from({ length: 1000 }, (_, i) => generalName(dNSName, `n${i}.test`));
    const excluded = Array.from({ length: 1000 }, (_, i) => generalName(dNSName, `x${i}.test`));
    expect(() => allowed({ excluded }, ...names)).toThrow('too many');
  });
});

describe('distinguished names (RFC 5280 7.1)', () => {
  const name = (encode: (text: string) => Uint8Array, ...texts: string[]) =>
    sequence(...texts.map((text) => setOf(sequence(oid(OID.commonName), encode(text)))));

  test('are the same without regard to case, white space and string type', () => {
    expect(sameName(name(printableString, 'Good CA'), name(utf8String, ' good   ca '))).toBe(true);
    expect(sameName(name(utf8String, 'ＪＰＫＩ　試験'), name(utf8String, 'jpki 試験'))).toBe(true);
    expect(sameName(name(ia5String, 'a'), name(utf8String, 'b'))).toBe(false);
  });

  test('are not the same when RDNs are split, joined or in another order', () => {
    const both = sequence(
      tlv(
        0x31,
        sequence(oid(OID.commonName), utf8String('a')),
        sequence(oid(OID.commonName), utf8String('b')),
      ),
    );
    expect(sameName(name(utf8String, 'a', 'b'), name(utf8String, 'b', 'a'))).toBe(false);
    expect(sameName(name(utf8String, 'a', 'b'), both)).toBe(false);
    // No text can pretend to be the end of its RDN.
    expect(sameName(name(utf8String, 'a"]/["2.5.4.3","b'), name(utf8String, 'a', 'b'))).toBe(false);
  });

  test('of other string types are compared octet by octet', () => {
    const teletex = (text: string) => tlv(0x14, Buffer.from(text, 'latin1'));
    expect(sameName(name(teletex, 'Good'), name(teletex, 'Good'))).toBe(true);
    expect(sameName(name(teletex, 'Good'), name(teletex, 'good'))).toBe(false);
  });
});
