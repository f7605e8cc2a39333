// What a card tells anybody who holds it: the records of the 共通カードAP and the 住基AP, and the data objects of the card
// manager (GET DATA).
import { DATA_OBJECT } from '../applications.ts';
import { fromHex, fromText } from '../bytes.ts';
import { dataObject, readDataObject } from '../tlv.ts';
import { ATRS } from './atrs.ts';
import type { ContentsIssuer } from './contents-issuer.ts';
import { yyyymmdd } from './era-date.ts';

/** What names a card. */
export interface CardName {
  /** 15 digits. */
  readonly serial: string;
  /** 5 digits. */
  readonly municipality: string;
  readonly expiry: Temporal.PlainDate;
}

/** Record 1 of EF 0001 of the 共通カードAP: serial, municipality and expiry in 28 digits, simple TLV. */
export function serialRecord({ serial, municipality, expiry }: CardName): Uint8Array {
  return dataObject(0x01, fromText(serial + municipality + yyyymmdd(expiry)));
}

/**
 * GlobalPlatform card recognition data (Card Specification 2.3, H.2): version 2.1.1, identification by OID, secure
 * channel protocol 02 option 15.
 */
const RECOGNITION = fromHex(`
  73 2E  06 07 2A864886FC6B01
         60 0B 06 09 2A864886FC6B020201
         63 09 06 07 2A864886FC6B03
         64 0B 06 09 2A864886FC6B040215`);

/** What GET DATA answers outside of the applications. Templates are answered by their contents alone. */
export function cardManagerObjects(
  { serial, municipality, expiry }: CardName,
  { cardManager }: Pick<ContentsIssuer, 'cardManager'>,
): ReadonlyMap<number, Uint8Array> {
  const [upper, lower] = cardManager.chain.map((certificate) => readDataObject(certificate).value);
  return new Map([
    [DATA_OBJECT.issuer, cardManager.issuerId],
    [DATA_OBJECT.cardId, fromText(serial)],
    [DATA_OBJECT.recognition, RECOGNITION],
    [DATA_OBJECT.municipality, fromText(municipality)],
    [DATA_OBJECT.expiry, fromText(yyyymmdd(expiry))],
    [DATA_OBJECT.intermediateKey, cardManager.intermediateKeyId],
    [DATA_OBJECT.upperCertificate, upper!],
    [DATA_OBJECT.lowerCertificate, lower!],
    [DATA_OBJECT.contactAtr, ATRS.contact.atr.subarray(1)],
  ]);
}
