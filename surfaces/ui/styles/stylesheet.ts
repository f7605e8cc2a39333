// Builds the one style sheet: Tailwind 4 over the class names that the pages of every surface really use.
// A warm start compares hashes of the sources and loads neither Tailwind nor its scanner.
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwind from 'tailwindcss/package.json' with { type: 'json' };

const styleFolder = fileURLToPath(new URL('.', import.meta.url));

export type StylesheetOptions = {
  /** Folders whose .ts and .tsx files name classes. */
  sources: string[];
  /** Where built style sheets are kept between starts. */
  cacheFolder: string;
};

/** Returns the minified CSS, from the cache when no source has changed since it was built. */
export async function buildStylesheet({ sources, cacheFolder }: StylesheetOptions): Promise<string> {
  const pages = await pageSources(sources);
  const sheets = await readAll(styleFolder, ['*.css']);
  const kept = join(cacheFolder, `styles-${fingerprint([...pages, ...sheets])}.css`);
  try {
    return await readFile(kept, 'utf8');
  } catch {
    const css = await compileSheet(pages);
    await keep(kept, css);
    return css;
  }
}

type SourceText = { file: string; text: string };

async function pageSources(folders: string[]): Promise<SourceText[]> {
  const found = await Promise.all(folders.map((folder) => readAll(folder, ['**/*.tsx', '**/*.ts'])));
  return found.flat();
}

async function readAll(folder: string, patterns: string[]): Promise<SourceText[]> {
  const files: string[] = [];
  const exclude = (name: string) => /(^|\/)(node_modules|\.[^/]+)$|\.test\.tsx?$/.test(name);
  for await (const file of glob(patterns, { cwd: folder, exclude })) {
    if (!/\.test\.tsx?$/.test(file) && !file.includes('node_modules')) files.push(join(folder, file));
  }
  return Promise.all(files.sort().map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
}

function fingerprint(texts: SourceText[]): string {
  const hash = createHash('sha256');
  hash.update(tailwind.version);
  for (const { text } of texts) hash.update(createHash('sha256').update(text).digest());
  return hash.digest('hex').slice(0, 24);
}

async function compileSheet(pages: SourceText[]): Promise<string> {
  const [{ compile, optimize }, { Scanner }] = await Promise.all([
    import('@tailwindcss/node'),
    import('@tailwindcss/oxide'),
  ]);
  const entry = join(styleFolder, 'app.css');
  const compiler = await compile(await readFile(entry, 'utf8'), {
    base: styleFolder,
    from: entry,
    onDependency() {},
  });
  const scanner = new Scanner({});
  const candidates = scanner.scanFiles(
    pages.map(({ file, text }) => ({ content: text, extension: file.endsWith('x') ? 'tsx' : 'ts' })),
  );
  return optimize(compiler.build(candidates), { minify: true }).code;
}

/** Writes beside and renames, so that a start killed halfway never leaves half a file in the cache. */
export async function keep(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, text);
  await rename(draft, path);
}
