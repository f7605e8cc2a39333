// The result of a run as a page.

/** What a run found. */
export interface FuzzResult {
  readonly seed: number;
  readonly sent: { readonly noise: number; readonly shaped: number; readonly cards: number };
  readonly seconds: number;
  readonly statusWords: Readonly<Record<'noise' | 'shaped', ReadonlyMap<number, number>>>;
  readonly findings: readonly string[];
  readonly commit: string;
}

/** Markdown. */
export function report({ seed, sent, seconds, statusWords, findings, commit }: FuzzResult): string {
  const total = sent.noise + sent.shaped;
  const words = [...new Set([...statusWords.noise.keys(), ...statusWords.shaped.keys()])].sort(
    (a, b) => a - b,
  );
  const count = (kind: 'noise' | 'shaped', word: number) => figure(statusWords[kind].get(word) ?? 0);
  const rows = words.map(
    (word) =>
      `| \`${word.toString(16).toUpperCase()}\` | ${count('noise', word)} | ${count('shaped', word)} |`,
  );
  return `# The chip under random commands

\`\`\`sh
node packages/card/fuzz/fuzz.ts --count ${total >= 1_000_000 ? 1_000_000 : total} --seed ${seed} --report docs/evidence/card-fuzz.md
\`\`\`

${figure(total)} commands to ${figure(sent.cards)} cards in ${Math.round(seconds)} seconds (${figure(Math.round(total / seconds))} a second,
watching included), commit \`${commit}\`, Node ${process.versions.node}. ${findings.length === 0 ? 'No promise was broken.' : `**Broken: ${findings.length}.**`}

Half is noise: bytes without shape, and chance under a class byte the chip knows with lengths that agree, sent to cards
on which now and then somebody verified a PIN, opened secure messaging or proved to be a certified terminal. Half has the shape of the chip's
commands: selections, reads, PINs right and wrong, signatures, key exchange, issuer sessions of every scope with sealed
commands, life cycle, power cuts in the middle of a write; one in seven of the others is bent (a byte changed, cut
short, too long).

After every command:

- it was answered, by two bytes at least; a refusal carries no data, a read that succeeds carries some;
- it was not 6F00, the word for what nobody foresaw, but to a session key above the modulus, as real cards answer it;
- the tries of no PIN rose, unless it was just verified or the issuer gave them back;
- no stretch of a private key or of the issuer's key is in the answer;
- nothing of a protected file is in an answer before a secret or a terminal was verified, and no JPKI key signs;
- every certificate on the card is for the key beside it.

| status word | noise | shaped |
|---|---:|---:|
${rows.join('\n')}

${findings.map((finding) => `- ${finding}`).join('\n')}`
    .trimEnd()
    .concat('\n');
}

function figure(value: number): string {
  return value.toLocaleString('en');
}
