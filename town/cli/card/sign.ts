// `tegata card sign FILE`: a raw signature of a file by a key of the card, and what a verifier needs beside it.
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { CardKey, HashAlgorithm, SignOptions } from '@tegata/card';
import type { Command } from 'commander';
import { answer, oneOf, wantsJson } from '../answer.ts';
import { language } from './language.ts';
import { printBytes, writeOut } from './output.ts';
import { type PinOptions, pinSource, spending, withPins } from './pin-source.ts';
import { type PlaceOptions, withCard, withPlace } from './place.ts';
import { CardTrouble } from './trouble.ts';

const HASHES = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
  sha1: 'SHA-1',
} as const satisfies Record<string, HashAlgorithm>;
type HashName = keyof typeof HASHES;

type Options = PlaceOptions &
  PinOptions & {
    readonly output?: string;
    readonly key: CardKey;
    readonly hash?: HashName;
    readonly pss?: true;
  };

export function signVerb(card: Command): void {
  const verb = card
    .command('sign <file>')
    .description('Sign a file (- for standard input) with a key of the card')
    .addHelpText(
      'after',
      '\nThe signature is raw: 256 bytes of RSA, or r and s of ECDSA (IEEE P1363), as in JWS.',
    )
    .option('--key <key>', 'auth (利用者証明用) or sign (署名用)', oneOf(['auth', 'sign']), 'auth')
    .option(
      '--hash <name>',
      `${Object.keys(HASHES).join(', ')}; by default what the key takes`,
      oneOf(Object.keys(HASHES) as HashName[]),
    )
    .option('--pss', 'RSASSA-PSS instead of RSASSA-PKCS1-v1_5')
    .option('-o, --output <file>', 'write the signature to a file');
  withPins(withPlace(verb)).action(async (file: string, options: Options, command: Command) => {
    const input = options.hash ? await hashed(file, options.hash) : undefined;
    const { key, output, pss } = options;
    const signed = await withCard(options, async (open) => {
      const { card } = open;
      const pin = await pinSource(options, open)(key);
      return card.transaction(async () => {
        await card.verify(key, pin, spending(options));
        const certificate = await card.readCertificate(key);
        const algorithm = await card.keyAlgorithm(key);
        const hash = options.hash ?? (algorithm === 'rsa' ? 'sha256' : 'sha384');
        const how: SignOptions = { algorithm: HASHES[hash], ...(pss && { padding: 'pss' }) };
        const signature = await card.sign(key, input ?? (await hashed(file, hash)), how);
        return { signature, certificate, scheme: schemeName(algorithm, hash, pss) };
      });
    });
    const about = {
      file,
      key,
      scheme: signed.scheme,
      signature: signed.signature.toBase64(),
      certificate: signed.certificate.toBase64(),
    };
    if (output) {
      writeOut(output, signed.signature);
      const words =
        language() === 'ja'
          ? `署名(${signed.scheme})を ${output} に書きました。`
          : `Signature (${signed.scheme}) in ${output}.`;
      answer(command, { ...about, output }, words);
    } else if (wantsJson(command) || process.stdout.isTTY) answer(command, about, about.signature);
    else printBytes(signed.signature);
  });
}

/** The name JOSE has for it (RFC 7518, 3.1). */
function schemeName(algorithm: 'rsa' | 'ecdsa-p384', hash: HashName, pss: true | undefined): string {
  const bits = hash.slice(3);
  return algorithm === 'rsa' ? `${pss ? 'PS' : 'RS'}${bits}` : `ES${bits}`;
}

async function hashed(file: string, name: HashName): Promise<Uint8Array> {
  try {
    const hash: Hash = createHash(name);
    for await (const piece of file === '-' ? process.stdin : createReadStream(file)) hash.update(piece);
    return new Uint8Array(hash.digest());
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CardTrouble(
      'town.file',
      { ja: `${file} を読めません(${code})。`, en: `${file} cannot be read (${code}).` },
      { path: file, cause: code },
    );
  }
}
