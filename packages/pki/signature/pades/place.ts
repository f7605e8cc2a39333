/**
 * Placing a signature into a PDF (ISO 32000-1 12.8.1): a field without appearance on the first page, a dictionary with
 * room for the signature, and the range around that room, which is everything else in the file.
 */

import { PkiError } from '../../errors.ts';
import { PdfDocument } from './pdf/document.ts';
import { PdfUpdate } from './pdf/update.ts';
import {
  dictionary,
  isArray,
  type PdfDictionary,
  PdfName,
  PdfReference,
  type PdfValue,
  PdfVerbatim,
  textString,
  withEntries,
} from './pdf/values.ts';
import { fieldNames, forbidsChanges, listIn, pagesOf } from './structure.ts';

/** Print and Locked: a form filler leaves the field alone. */
const FLAGS = 132;
/** SignaturesExist and AppendOnly. */
const SIGNATURE_FLAGS = 3;
/** A file of ten decimal digits: more than a table of cross-references can point into. */
const DIGITS = 10;
const RANGE_ROOM = `[0 ${'0'.repeat(DIGITS)} ${'0'.repeat(DIGITS)} ${'0'.repeat(DIGITS)}]`;

export interface Placement {
  /** Entries of the signature dictionary beside /Contents and /ByteRange. */
  readonly entries: Record<string, PdfValue>;
  /** Name of the field; the next free `SignatureN` by default. */
  readonly field?: string | undefined;
  /** Octets to keep free for the signature. */
  readonly room: number;
  /** Makes the DER signature over the two parts of the range. */
  readonly make: (parts: readonly [Uint8Array, Uint8Array]) => Promise<Uint8Array>;
}

/**
 * Adds a revision with one signature.
 * @throws `pki.document-refused` when the document is certified against changes or the signature needs more room
 */
export async function placeSignature(bytes: Uint8Array, placement: Placement): Promise<Uint8Array> {
  const document = new PdfDocument(bytes);
  if (forbidsChanges(document)) throw new PkiError('pki.document-refused', 'certified against any change');
  const update = new PdfUpdate(document);
  const signature = update.add(
    dictionary({
      ...placement.entries,
      Contents: new PdfVerbatim(`<${'00'.repeat(placement.room)}>`),
      ByteRange: new PdfVerbatim(RANGE_ROOM),
    }),
  );
  addField(document, update, signature, placement.field ?? nextName(document));
  const file = Buffer.from(update.finish());

  const hole = file.indexOf(`<${'00'.repeat(placement.room)}>`, bytes.length, 'latin1');
  const after = hole + placement.room * 2 + 2;
  const range = `[0 ${[hole, after, file.length - after].map((value) => String(value).padStart(DIGITS, '0')).join(' ')}]`;
  file.write(range, file.indexOf(RANGE_ROOM, after, 'latin1'), 'latin1');
  const der = await placement.make([file.subarray(0, hole), file.subarray(after)]);
  if (der.length > placement.room)
    throw new PkiError('pki.document-refused', `signature of ${der.length} octets`);
  file.write(Buffer.from(der).toString('hex'), hole + 1, 'latin1');
  return file;
}

function nextName(document: PdfDocument): string {
  const taken = new Set(fieldNames(document).values());
  for (let number = 1; ; number++) if (!taken.has(`Signature${number}`)) return `Signature${number}`;
}

/** A field that is its own widget, on the first page, in the form. */
function addField(document: PdfDocument, update: PdfUpdate, signature: PdfReference, name: string): void {
  const [page] = pagesOf(document);
  if (!page) throw new PkiError('pki.document-refused', 'a PDF without pages');
  const field = update.add(
    dictionary({
      Type: new PdfName('Annot'),
      Subtype: new PdfName('Widget'),
      FT: new PdfName('Sig'),
      T: textString(name),
      F: FLAGS,
      Rect: [0, 0, 0, 0],
      P: page,
      V: signature,
    }),
  );
  appendTo(document, update, { holder: page, key: 'Annots', added: field });
  const form = document.catalog.get('AcroForm');
  if (form instanceof PdfReference) {
    appendTo(document, update, {
      holder: form,
      key: 'Fields',
      added: field,
      also: { SigFlags: SIGNATURE_FLAGS },
    });
    return;
  }
  const entries = document.dictionary(form) ?? dictionary({});
  const fields = entries.get('Fields');
  if (fields instanceof PdfReference) update.set(fields, [...listIn(document, fields), field]);
  const changed = withEntries(entries, {
    Fields: fields instanceof PdfReference ? fields : [...listIn(document, fields), field],
    SigFlags: SIGNATURE_FLAGS,
  });
  update.set(document.root, withEntries(document.catalog, { AcroForm: changed }));
}

/** Appends to the array under a key of an object, wherever that array stands. */
function appendTo(
  document: PdfDocument,
  update: PdfUpdate,
  order: { holder: PdfReference; key: string; added: PdfReference; also?: Record<string, PdfValue> },
): void {
  const { holder, key, added, also = {} } = order;
  const entries = update.current(holder) as PdfDictionary;
  const list = entries.get(key);
  if (list instanceof PdfReference && isArray(document.resolve(list))) {
    update.set(list, [...listIn(document, list), added]);
    if (Object.keys(also).length > 0) update.set(holder, withEntries(entries, also));
  } else update.set(holder, withEntries(entries, { [key]: [...listIn(document, list), added], ...also }));
}
