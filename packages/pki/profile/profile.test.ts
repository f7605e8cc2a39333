import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate as LibraryCertificate } from '@peculiar/asn1-x509';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCrlDistributionPoints } from '../certificate/distribution-points.ts';
import { readAuthorityKeyIdentifier, readOcspAddress } from '../certificate/extensions.ts';
import { readPolicies } from '../certificate/policies.ts';
import { type Certificate, extensionValue, readCertificate } from '../certificate/read.ts';
import { decodeName } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import { HANAKO, keyRing, testAuthorities } from '../testing/authorities.ts';
import { certificatePolicies, crlDistributionPoints, keyUsage } from './extensions.ts';
import { eraCodedBirth, personalAttributesAltName, substituteFlags } from './personal-attributes.ts';
import { SHAPES } from './shapes.ts';

const NOW = Temporal.Instant.from('2026-11-23T03:00:00.987Z');
const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');
const named = (name: Uint8Array): string =>
  decodeName(name)
    .map(({ type, value }) => `${type}=${value}`)
    .join(', ');
const shapeOf = (certificate: Certificate) =>
  certificate.extensions.map(({ id, critical }) => [id, critical]);

let authority: Awaited<ReturnType<typeof testAuthorities>>;
let sign: Certificate;
let auth: Certificate;
let signAuthority: Certificate;

beforeAll(async () => {
  authority = await testAuthorities({ key: keyRing(), now: NOW });
  const expiresOn = Temporal.PlainDate.from('2031-07-15');
  sign = readCertificate((await authority.issue('signature', 'a', { expiresOn })).certificate);
  auth = readCertificate((await authority.issue('authentication', 'a', { expiresOn })).certificate);
  signAuthority = authority.signature.generations[0]!.certificate;
});

describe('CA certificate', () => {
  test('is self-signed with the extensions of the JPKI roots, and names a test authority', () => {
    expect(shapeOf(signAuthority)).toEqual(SHAPES.ca);
    expect(named(signAuthority.subject)).toBe(
      'C=JP, O=JPKI-TEST, OU=JPKI-TEST for digital signature, OU=Tegata Sandbox Agency',
    );
    expect(hex(signAuthority.issuer)).toBe(hex(signAuthority.subject));
    expect(hex(extensionValue(signAuthority, OID.keyUsage))).toBe('03020106');
    expect(hex(extensionValue(signAuthority, OID.basicConstraints))).toBe('30030101ff');
    expect(readCrlDistributionPoints(signAuthority).map(hex)).toEqual([hex(signAuthority.subject)]);
  });

  test('runs ten years to the end of a Japanese day', () => {
    expect(signAuthority.notBefore.toString()).toBe('2026-11-22T03:00:00Z');
    expect(signAuthority.notAfter.toString()).toBe('2036-11-21T14:59:59Z');
  });

  test('two generations share one DN and differ in key identifier', async () => {
    const two = await testAuthorities({
      key: keyRing(),
      now: NOW,
      madeAt: [NOW.subtract({ hours: 24 * 365 * 5 }), NOW.subtract({ hours: 24 })],
    });
    const [first, second] = two.signature.generations;
    expect(hex(first!.certificate.subject)).toBe(hex(second!.certificate.subject));
    expect(first!.keyId).not.toBe(second!.keyId);
    expect((await two.issue('signature', 'new')).issuer).toBe(second!.keyId);
  });
});

describe('signature certificate', () => {
  test('has the extensions in the order and criticality of the profile, and none besides', () => {
    expect(shapeOf(sign)).toEqual(SHAPES.signature);
    expect(hex(extensionValue(sign, OID.keyUsage))).toBe('030206c0');
    expect(readOcspAddress(sign)).toBeUndefined();
    expect(extensionValue(sign, OID.extKeyUsage)).toBeUndefined();
    expect(extensionValue(sign, OID.basicConstraints)).toBeUndefined();
  });

  test('starts now and ends with the last second of its last day in Japan', () => {
    expect(sign.notBefore.toString()).toBe('2026-11-23T03:00:00Z');
    expect(sign.notAfter.toString()).toBe('2031-07-15T14:59:59Z');
  });

  test('its subject is a request number, not a name', () => {
    expect(named(sign.subject)).toMatch(/^C=JP, L=Tokyo-to, L=Minato-ku, CN=2026112312000013103\d{9}$/);
  });

  test('points at the CRL partition of its municipality', () => {
    expect(readCrlDistributionPoints(sign).map(named)).toEqual([
      'C=JP, O=JPKI-TEST, OU=JPKI-TEST for digital signature, OU=CRL Distribution Points, OU=Tokyo-to, CN=Minato-ku CRLDP',
    ]);
  });

  test('writes the six attributes byte for byte as a real certificate does', () => {
    const extension = personalAttributesAltName({
      name: { text: '甲乙丙', substituted: [] },
      birth: { year: 2008, month: 10, day: 31 },
      gender: 'male',
      address: { text: '東京都', substituted: [2] },
    });
    const attribute = (arc: string, valueHex: string) => {
      const text = `0c${(valueHex.length / 2).toString(16).padStart(2, '0')}${valueHex}`;
      const wrapped = `a0${(text.length / 2).toString(16).padStart(2, '0')}${text}`;
      const body = `060a2a83088c9b55080505${arc}${wrapped}`;
      return `a0${(body.length / 2).toString(16).padStart(2, '0')}${body}`;
    };
    const utf8 = (text: string) => Buffer.from(text).toString('hex');
    expect(hex(extension)).toContain(
      attribute('01', utf8('甲乙丙')) +
        attribute('04', utf8('420081031')) +
        attribute('03', utf8('1')) +
        attribute('05', utf8('東京都')) +
        attribute('02', utf8('000')) +
        attribute('06', utf8('001')),
    );
  });

  test('carries the sandbox policy, whose last arcs are those of the profile', () => {
    expect(readPolicies(sign)).toEqual(['2.999.392.200149.8.5.1.1.20']);
    expect(readPolicies(auth)).toEqual(['2.999.392.200149.8.5.1.3.30']);
  });
});

describe('extensions, octet by octet as they stand in certificates that were published', () => {
  const inUtf8 = (text: string) =>
    `0c${text.length.toString(16).padStart(2, '0')}${Buffer.from(text).toString('hex')}`;

  test('certificatePolicies with the address of the CPS', () => {
    expect(hex(certificatePolicies('1.2.392.200149.8.5.1.1.20', 'http://www.jpki.go.jp/cps.html'))).toContain(
      '303d303b060b2a83088c9b550805010114302c302a06082b06010505070201161e687474703a2f2f7777772e6a706b692e676f2e6a702f6370732e68746d6c',
    );
  });

  test('cRLDistributionPoints: one directory name, nested as there', () => {
    const extension = hex(
      crlDistributionPoints([
        ['C', 'JP'],
        ['O', 'JPKI'],
        ['OU', 'JPKI for digital signature'],
        ['OU', 'CRL Distribution Points'],
        ['OU', 'Tokyo-to'],
        ['CN', 'Shibuya-ku CRLDP'],
      ]),
    );
    expect(extension).toContain(
      '3081a030819da0819aa08197a48194308191310b3009060355040613024a50310d300b060355040a0c044a504b49',
    );
    for (const text of ['CRL Distribution Points', 'Tokyo-to', 'Shibuya-ku CRLDP'])
      expect(extension).toContain(inUtf8(text));
  });

  test('keyUsage of each kind', () => {
    expect(hex(keyUsage('keyCertSign', 'cRLSign'))).toBe('300e0603551d0f0101ff040403020106');
    expect(hex(keyUsage('digitalSignature', 'nonRepudiation'))).toBe('300e0603551d0f0101ff0404030206c0');
    expect(hex(keyUsage('digitalSignature'))).toBe('300e0603551d0f0101ff040403020780');
  });

  test('authorityKeyIdentifier: key, name and serial of the CA, which has none itself', () => {
    const { keyId, issuer, serial } = readAuthorityKeyIdentifier(sign)!;
    const { certificate, keyId: own } = authority.signature.generations[0]!;
    expect([hex(keyId), hex(issuer), serial]).toEqual([own, hex(certificate.subject), certificate.serial]);
    expect(readAuthorityKeyIdentifier(signAuthority)).toBeUndefined();
  });

  test('issuerAltName is the Japanese name of the CA as its own certificate has it', () => {
    expect(hex(extensionValue(sign, OID.issuerAltName))).toBe(
      hex(extensionValue(signAuthority, OID.subjectAltName)),
    );
    expect(hex(extensionValue(sign, OID.issuerAltName)).startsWith('3081')).toBe(true);
  });

  test('a country is PrintableString, everything else UTF8String', () => {
    for (const { subject } of [sign, auth, signAuthority])
      for (const { type, tag } of decodeName(subject))
        expect([type, tag]).toEqual([type, type === 'C' ? 0x13 : 0x0c]);
  });
});

describe('authentication certificate', () => {
  test('has the extensions in the order and criticality of the profile, and none besides', () => {
    expect(shapeOf(auth)).toEqual(SHAPES.authentication);
    expect(hex(extensionValue(auth, OID.keyUsage))).toBe('03020780');
    expect(hex(extensionValue(auth, OID.extKeyUsage))).toBe('300a06082b06010505070302');
    expect(readOcspAddress(auth)).toBe(authority.endpoints.ocsp);
  });

  test('says nothing about its holder', () => {
    expect(named(auth.subject)).toMatch(/^C=JP, CN=[0-9A-Z]{14}13103003A$/);
    expect(Buffer.from(auth.der).includes(HANAKO.name.text)).toBe(false);
    expect(extensionValue(auth, OID.subjectAltName)).toBeUndefined();
  });
});

describe('a second reader', () => {
  test('understands every certificate and writes the same bytes again', () => {
    for (const { der } of [signAuthority, sign, auth]) {
      const again = AsnConvert.serialize(AsnConvert.parse(Buffer.from(der), LibraryCertificate));
      expect(Buffer.from(again).equals(der)).toBe(true);
    }
  });
});

describe('era-coded dates of birth', () => {
  test.each([
    ['2019-05-01', '520190501'],
    ['2019-04-30', '420190430'],
    ['1989-01-08', '419890108'],
    ['1989-01-07', '319890107'],
    ['1926-12-25', '319261225'],
    ['1926-12-24', '219261224'],
    ['1912-07-30', '219120730'],
    ['1912-07-29', '119120729'],
  ])('%s is %s', (date, coded) => {
    expect(eraCodedBirth(Temporal.PlainDate.from(date))).toBe(coded);
  });

  test('what the register does not know is zero', () => {
    expect(eraCodedBirth({ year: 1950, month: 3 })).toBe('319500300');
    expect(eraCodedBirth({ year: 1989 })).toBe('419890000');
    expect(eraCodedBirth({})).toBe('000000000');
  });
});

test('a variation selector counts with its character when substitutes are marked', () => {
  expect(substituteFlags({ text: '葛\u{E0100}城', substituted: [1] })).toBe('01');
});

test('a substitute outside the text is refused', () => {
  expect(() => substituteFlags({ text: '花子', substituted: [2] })).toThrow('pki.profile-input');
});
