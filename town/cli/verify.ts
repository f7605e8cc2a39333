// `tegata verify FILE`: every signature of a document, by whom, of what level and when, and every reason against it.
// Exit code 0: all are valid. 1: not valid. 2: cannot tell, since the status or the content is not to be had.
import {
  isInconclusive,
  type RelyingOptions,
  type SignatureReason,
  type SignatureReport,
  type SignatureVerdict,
  verifyCms,
  verifyPdf,
  verifyXml,
} from '@tegata/pki/signature';
import { type Command, InvalidArgumentError } from 'commander';
import { answer, wantsJson } from './answer.ts';
import { type Language, language } from './card/language.ts';
import { usage } from './card/trouble.ts';
import { besides, blocksIn, certificatesIn, crlsIn, type Kind, kindOf, read } from './signature/files.ts';
import { townTrust } from './signature/town-trust.ts';
import { REASON_WORDS } from './signature/words.ts';

type Options = {
  readonly trust: readonly string[];
  readonly crl: readonly string[];
  readonly content?: string;
  readonly at?: Temporal.Instant;
};

const several = (value: string, before: readonly string[]): string[] => [...before, value];

export function verifyVerb(program: Command): void {
  program
    .command('verify <file>')
    .description('Verify the signatures of a PDF, an XML document or a CMS file')
    .option(
      '--trust <file>',
      'CA certificates to trust instead of the town’s (PEM or DER; repeatable)',
      several,
      [],
    )
    .option('--crl <file>', 'revocation lists to use (PEM or DER; repeatable)', several, [])
    .option('--content <file>', 'the file that a detached signature is over')
    .option('--at <moment>', 'verify as of a moment (ISO 8601) instead of now', moment)
    .addHelpText('after', '\nExit codes: 0 valid, 1 not valid, 2 cannot tell.')
    .action(async (file: string, options: Options, command: Command) => {
      const bytes = read(file);
      const kind = kindOf(bytes);
      if (kind === 'other')
        throw usage({
          ja: `${file} は PDF でも XML でも CMS の署名でもありません。`,
          en: `${file} is neither a PDF nor XML nor a CMS signature.`,
        });
      const report = await verifyWith({ file, bytes, kind }, options);
      const spoken = wantsJson(command) ? 'en' : language();
      answer(command, { file, ...told(report) }, words(file, report, spoken));
      process.exitCode = report.valid ? 0 : isInconclusive(report) ? 2 : 1;
    });
}

interface Document {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly kind: Kind;
}

async function verifyWith(document: Document, options: Options): Promise<SignatureReport> {
  const town = townTrust();
  const crls = options.crl.flatMap((path) => crlsIn(read(path)));
  try {
    const given = options.trust.flatMap((path) => certificatesIn(read(path)));
    return await verified(document, options, {
      trustAnchors: options.trust.length > 0 ? given : await town.authorities(),
      timeStampAnchors: [...(await town.timeStampRoots()), ...given],
      at: options.at ?? town.now,
      status: town.status(crls),
      timeStampStatus: town.timeStampStatus(crls),
      // The town's own policy is asked of its own certificates; whoever brings a CA decides by bringing it.
      ...(options.trust.length > 0 && { policy: 'any' as const }),
    });
  } finally {
    await town.close();
  }
}

async function verified(
  { file, bytes, kind }: Document,
  options: Options,
  relying: RelyingOptions,
): Promise<SignatureReport> {
  if (kind === 'pdf') return verifyPdf(bytes, relying);
  const [signature = bytes] = kind === 'cms' ? blocksIn(bytes, 'CMS', 'PKCS7') : [bytes];
  const check = (content: Uint8Array | undefined) => {
    const how = { ...relying, ...(content && { content }) };
    return kind === 'xml' ? verifyXml(signature, how) : verifyCms(signature, how);
  };
  const first = await check(options.content === undefined ? undefined : read(options.content));
  const missing = reasonsOf(first).find(({ failure }) => failure === 'content-missing');
  const beside = missing && besides(file, missing.detail);
  return beside ? check(beside) : first;
}

const reasonsOf = ({ reasons, signatures }: SignatureReport): SignatureReason[] => [
  ...reasons,
  ...signatures.flatMap((one) => one.reasons),
];

/** The report as programs read it. */
function told({ valid, signatures, reasons }: SignatureReport) {
  return {
    valid,
    signatures: signatures.map((one) => ({
      signer: one.signer ?? null,
      level: one.level,
      time: (one.provenAt ?? one.claimedAt)?.toString() ?? null,
      timeProven: one.provenAt !== undefined,
      valid: one.valid,
      reasons: one.reasons.map(reason),
      timeStamps: one.timeStamps.map((stamp) => ({
        authority: stamp.authority ?? null,
        time: stamp.time?.toString() ?? null,
        valid: stamp.valid,
        reasons: stamp.reasons.map(reason),
        ...(stamp.status && { status: stamp.status.state }),
      })),
      ...(one.certificate && { serial: one.certificate.serial }),
      ...(one.status && { status: one.status.state }),
      ...(one.place !== undefined && { place: one.place }),
    })),
    reasons: reasons.map(reason),
  };
}

const reason = ({ failure, detail }: SignatureReason) => ({
  code: failure,
  text: REASON_WORDS[failure].en,
  ...(detail !== undefined && { detail }),
});

function words(file: string, report: SignatureReport, spoken: Language): string {
  const { valid, signatures, reasons } = report;
  const verdict = valid ? 'valid' : isInconclusive(report) ? 'open' : 'invalid';
  const lines = [
    `${file}: ${VERDICTS[verdict][spoken]}`,
    ...reasons.map((one) => `  - ${inWords(one, spoken)}`),
  ];
  for (const [index, one] of signatures.entries()) {
    lines.push(
      `${index + 1}. ${one.valid ? '✓' : '✗'} ${one.signer ?? '?'}  ${one.level}  ${timeWords(one, spoken)}`,
    );
    lines.push(...one.reasons.map((each) => `  - ${inWords(each, spoken)}`));
    for (const { valid, authority, reasons } of one.timeStamps)
      if (!valid)
        lines.push(
          `  ${{ ja: 'タイムスタンプは時刻の証明になりません', en: 'The time stamp proves no time' }[spoken]} (${authority ?? '?'})`,
          ...reasons.map((each) => `    - ${inWords(each, spoken)}`),
        );
  }
  return lines.join('\n');
}

const VERDICTS = {
  valid: { ja: '有効です', en: 'valid' },
  invalid: { ja: '有効ではありません', en: 'not valid' },
  open: { ja: '判断できません', en: 'cannot tell' },
} as const;

const inWords = ({ failure, detail }: SignatureReason, spoken: Language): string =>
  `${REASON_WORDS[failure][spoken]} (${failure}${detail === undefined ? '' : `: ${detail}`})`;

function timeWords({ provenAt, claimedAt }: SignatureVerdict, spoken: Language): string {
  const at = provenAt ?? claimedAt;
  if (!at) return '';
  const wall = at.toZonedDateTimeISO('Asia/Tokyo');
  const text = `${wall.toPlainDate()} ${wall.toPlainTime().toString({ smallestUnit: 'second' })} +09:00`;
  if (provenAt) return spoken === 'ja' ? `${text}(タイムスタンプ)` : `${text} (time stamp)`;
  return spoken === 'ja' ? `${text}(署名者の申告)` : `${text} (the signer says)`;
}

function moment(value: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(value);
  } catch {
    throw new InvalidArgumentError('Write it as 2026-12-01T09:00:00+09:00.');
  }
}
