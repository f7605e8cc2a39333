// `tegata sign FILE`: a document signed with the signature key of a card (署名用電子証明書): PDF as PAdES, XML as XAdES,
// anything else as CMS. The card gets a digest; the document never leaves this program.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { MyNumberCard } from '@tegata/card';
import {
  addPdfValidationData,
  addValidationData,
  collectValidationData,
  type DocumentSigner,
  signCms,
  signDetachedXml,
  signPdf,
  signXml,
  timeStampOver,
  toDerEcdsa,
} from '@tegata/pki/signature';
import { type Command, InvalidArgumentError } from 'commander';
import { openingMoment, TownClock } from '../clock/clock.ts';
import { folderAt } from '../folder.ts';
import { answer, oneOf } from './answer.ts';
import { language } from './card/language.ts';
import { writeOut } from './card/output.ts';
import { type PinOptions, pinSource, spending, withPins } from './card/pin-source.ts';
import { type OpenCard, type PlaceOptions, withCard, withPlace } from './card/place.ts';
import { usage } from './card/trouble.ts';
import { ensurePeople } from './ensure-people.ts';
import { type Kind, kindOf, read } from './signature/files.ts';
import { type TownTrust, townTrust } from './signature/town-trust.ts';
import { townFolder } from './town-folder.ts';

const FORMATS = ['pades', 'cms', 'xml'] as const;
type Format = (typeof FORMATS)[number];

const BY_KIND: Readonly<Record<Kind, Format>> = { pdf: 'pades', xml: 'xml', cms: 'cms', other: 'cms' };
const ENDINGS: Readonly<Record<Format, string>> = { pades: '.signed.pdf', cms: '.p7m', xml: '.signed.xml' };

type Options = PlaceOptions &
  PinOptions & {
    readonly format?: Format;
    readonly output?: string;
    readonly detached?: true;
    readonly several?: true;
    readonly timestamp?: string | true;
    readonly longTerm?: true;
  };

export function signVerb(program: Command): void {
  const verb = program
    .command('sign <file>')
    .description('Sign a document with the signature certificate of a card')
    .option('--format <format>', `${FORMATS.join(', ')}; by default what fits the file`, oneOf(FORMATS))
    .option('-o, --output <file>', 'where the signed document goes; by default beside the file')
    .option('--detached', 'a signature beside the file (.p7s, .xml) instead of one with it inside')
    .option('--several', 'XML: leave room for the signatures of others beside this one')
    .option(
      '--timestamp [url]',
      'with a time stamp (level B-T) of the town, or of the authority at the URL',
      address,
    )
    .option('--long-term', 'with a time stamp and the status of the certificate (level B-LT)')
    .addHelpText(
      'after',
      '\nWhere nobody can be asked for a PIN, the public test PIN of an invented person’s card is used.',
    );
  withPins(withPlace(verb)).action(async (file: string, options: Options, command: Command) => {
    const bytes = read(file);
    const kind = kindOf(bytes);
    const format = options.format ?? BY_KIND[kind];
    if (format === 'pades' && options.detached)
      throw usage({
        ja: 'PDF の署名は文書の中に入ります。',
        en: 'The signature of a PDF is always inside it.',
      });
    const stamped = options.timestamp !== undefined || options.longTerm === true;
    if (stamped) await ensurePeople();
    const trust = stamped ? townTrust() : undefined;
    try {
      const document: Document = { file, bytes, kind, format, detached: options.detached === true };
      const made = await withCard(options, (open) => signWith(open, document, options, trust));
      const output =
        options.output ?? `${file}${document.detached && format === 'cms' ? '.p7s' : ENDINGS[format]}`;
      writeOut(output, made);
      const level = `${{ pades: 'PAdES', cms: 'CAdES', xml: 'XAdES' }[format]}-B-${options.longTerm ? 'LT' : stamped ? 'T' : 'B'}`;
      const words =
        language() === 'ja' ? `${output} に署名しました(${level})。` : `Signed (${level}): ${output}`;
      answer(command, { file, output, format, level, detached: document.detached }, words);
    } finally {
      await trust?.close();
    }
  });
}

interface Document {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly kind: Kind;
  readonly format: Format;
  readonly detached: boolean;
}

function signWith(
  open: OpenCard,
  document: Document,
  options: Options,
  trust: TownTrust | undefined,
): Promise<Uint8Array> {
  const { card, virtual } = open;
  const clock = TownClock.at(folderAt(townFolder()).clock, openingMoment);
  const signedAt = virtual ? clock.now() : Temporal.Now.instant();
  return card.transaction(async () => {
    const pin = await pinSource(withoutTerminal(options, open), open)('sign');
    await card.verify('sign', pin, spending(options));
    const signer = await signerOf(card);
    const timeStamp =
      typeof options.timestamp === 'string' ? timeStampOver(options.timestamp) : trust?.timeStamp;
    const evidence = async () =>
      collectValidationData(signer.certificate, {
        issuers: (await trust?.authorities()) ?? [],
        ocsp: (request) => trust!.ocsp(request),
        // What is to last has to say as well that the one who stamped it was not revoked.
        crls: typeof options.timestamp === 'string' ? [] : await trust!.timeStampLists(),
        at: clock.now(),
      });
    const { bytes, file, kind, format, detached } = document;
    const lasting = options.longTerm === true;
    switch (format) {
      case 'pades': {
        const signed = await signPdf(bytes, signer, { signedAt, timeStamp });
        return lasting ? addPdfValidationData(signed, await evidence()) : signed;
      }
      case 'cms': {
        const signed = await signCms(bytes, signer, { detached, signedAt, timeStamp });
        return lasting ? addValidationData(signed, await evidence()) : signed;
      }
      case 'xml': {
        const how = { signedAt, timeStamp, several: options.several, ...(lasting && { evidence }) };
        return detached || kind !== 'xml'
          ? signDetachedXml(bytes, basename(file), signer, how)
          : signXml(bytes, signer, how);
      }
    }
  });
}

/** An optional value takes whatever follows, so a file that was meant as the document is told apart. */
function address(value: string): string {
  if (/^https?:\/\//.test(value)) return value;
  throw new InvalidArgumentError('Write an address (http://…), or nothing after it: put the file first.');
}

/** A script has no terminal; for the card of an invented person, whose test PIN is public, none is needed. */
function withoutTerminal(options: Options, { virtual, name }: OpenCard): PinOptions {
  const asked = options.pinFd !== undefined || options.testPins !== undefined;
  if (asked || process.stdin.isTTY || virtual?.label.testPins?.sign === undefined) return options;
  console.error(`Using the public test PIN of ${name}.`);
  return { ...options, testPins: true };
}

/** The card as a signer: it is given digests, and its own authority's certificate goes along. */
async function signerOf(card: MyNumberCard): Promise<DocumentSigner> {
  const certificate = await card.readCertificate('sign');
  const chain = [await card.readCertificate('sign-ca')];
  const algorithm = await card.keyAlgorithm('sign');
  const digest = algorithm === 'rsa' ? 'sha256' : 'sha384';
  return {
    certificate,
    chain,
    digest,
    async sign(bytes) {
      const hash = new Uint8Array(createHash(digest).update(bytes).digest());
      const signature = await card.sign('sign', hash, {
        algorithm: digest === 'sha256' ? 'SHA-256' : 'SHA-384',
      });
      return algorithm === 'rsa' ? signature : toDerEcdsa(signature);
    },
  };
}
