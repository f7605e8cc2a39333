// The smallest X.509 certificates that OpenSC and OpenSSL take, for the tests of this package only. The real profile
// is the business of the certification authority.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { concat, fromHex, fromText } from '../bytes.ts';
import { dataObject } from '../tlv.ts';

const SHA256_WITH_RSA = fromHex('300D 06092A864886F70D01010B 0500');

function name(commonName: string): Uint8Array {
  const attribute = (oid: string, tag: number, value: string): Uint8Array =>
    dataObject(0x31, dataObject(0x30, dataObject(0x06, fromHex(oid)), dataObject(tag, fromText(value))));
  return dataObject(
    0x30,
    attribute('550406', 0x13, 'JP'),
    attribute('55040A', 0x0c, 'JPKI-TEST'),
    attribute('550403', 0x0c, commonName),
  );
}

const time = (text: string): Uint8Array => dataObject(0x17, fromText(text));

/** A test authority with a certificate of its own. */
export class TestAuthority {
  readonly certificate: Uint8Array;
  readonly #name: string;
  readonly #key: KeyObject;
  #serial = 1;

  constructor(commonName: string) {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#name = commonName;
    this.#key = privateKey;
    this.certificate = this.certify(
      new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
      commonName,
    );
  }

  /** A certificate for a key, DER. */
  certify(spki: Uint8Array, commonName: string): Uint8Array {
    const tbs = dataObject(
      0x30,
      dataObject(0xa0, fromHex('020102')),
      dataObject(0x02, Uint8Array.of(this.#serial++)),
      SHA256_WITH_RSA,
      name(this.#name),
      dataObject(0x30, time('260101000000Z'), time('460101000000Z')),
      name(commonName),
      spki,
    );
    const signature = sign('sha256', tbs, this.#key);
    return dataObject(0x30, tbs, SHA256_WITH_RSA, dataObject(0x03, concat(Uint8Array.of(0), signature)));
  }
}
