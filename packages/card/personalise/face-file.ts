// EF 0002 of the 券面事項確認AP: the card's face as data, signed by the issuer. The drawn pictures of name, address and
// security code and the card's own key in it are empty objects for now; clients walk the objects by position, so
// each keeps its place.
import { concat, fromHex, fromText } from '../bytes.ts';
import { dataObject } from '../tlv.ts';
import { yyyymmdd } from './era-date.ts';
import { type ContentsSigner, type FourAttributes, sha256, withOffsetTable } from './text-files.ts';

/** DigestInfo of three SHA-256 values in a row, as measured. */
const THREE_HASHES_INFO = fromHex('3071 300D 06096086480165030402010500 0460');

/** The face file; `photo` is empty for a child whose card carries none. */
export async function faceFile(
  holder: Pick<FourAttributes, 'birth' | 'sex'>,
  photo: Uint8Array,
  expiry: Temporal.PlainDate,
  sign: ContentsSigner,
): Promise<Uint8Array> {
  const person = [
    dataObject(0xdf22, fromText(yyyymmdd(holder.birth))),
    dataObject(0xdf23, fromText(holder.sex)),
    dataObject(0xdf24),
  ];
  const pictures = [dataObject(0xdf25), dataObject(0xdf26)];
  const portrait = dataObject(0xdf27, photo);
  const hashes = [person, pictures, [portrait]].map((group) => sha256(concat(...group)));
  const signature = await sign(concat(THREE_HASHES_INFO, ...hashes));
  return withOffsetTable(0xff20, 0xdf21, [
    ...person,
    ...pictures,
    portrait,
    dataObject(0xdf28, signature),
    dataObject(0xdf29, fromText(yyyymmdd(expiry))),
    dataObject(0xdf2a),
  ]);
}
