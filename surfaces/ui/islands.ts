// Islands (島): the few scripts a page may have, one bundle each. Bundled once by esbuild and then kept in the cache
// for as long as none of the files that went into the bundle has changed.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { keep } from './styles/stylesheet.ts';

type KeptBundle = { script: string; inputs: Record<string, string> };

/**
 * Bundles `entry` (absolute path of a browser-side .ts file) into one ES module for evergreen browsers.
 * Throws esbuild's own error, with file and line, when the island does not build.
 */
export async function bundleIsland(name: string, entry: string, cacheFolder: string): Promise<string> {
  const id = createHash('sha256').update(entry).digest('hex').slice(0, 16);
  const kept = join(cacheFolder, `island-${name}-${id}.json`);
  const bundle = await readKept(kept);
  if (bundle) return bundle.script;

  const { buildSync } = await import('esbuild');
  // The synchronous form leaves no service process behind, so there is no child to stop with the town.
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const inputs: Record<string, string> = {};
  for (const input of Object.keys(built.metafile.inputs)) {
    const file = resolve(input);
    inputs[relative(cacheFolder, file)] = await digest(file);
  }
  const script = built.outputFiles[0]!.text;
  await keep(kept, JSON.stringify({ script, inputs } satisfies KeptBundle));
  return script;

  async function readKept(path: string): Promise<KeptBundle | undefined> {
    try {
      const found = JSON.parse(await readFile(path, 'utf8')) as KeptBundle;
      for (const [file, expected] of Object.entries(found.inputs)) {
        if ((await digest(resolve(cacheFolder, file))) !== expected) return undefined;
      }
      return found;
    } catch {
      // No cache, a cache from another version, or an input that is gone: build again.
      return undefined;
    }
  }
}

const digest = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
