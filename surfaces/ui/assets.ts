// What pages load besides themselves: one style sheet and the islands, under names that carry their own hash,
// so that a browser may keep them for ever. Everything is read and compressed once, at start-up.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Handler } from 'hono';
import { readFonts } from './fonts.ts';
import { bundleIsland } from './islands.ts';
import { buildStylesheet, type StylesheetOptions } from './styles/stylesheet.ts';

export type Assets = {
  /** Address of the style sheet: `/assets/app-<hash>.css`. */
  stylesheet: string;
  /**
   * Bundles an island and returns its address: `await assets.island('reader', new URL('./islands/reader.ts', import.meta.url))`.
   * Call it at start-up, never inside a request.
   */
  island(name: string, entry: string | URL): Promise<string>;
  /** Serves everything under /assets/. */
  serve: Handler;
};

type Asset = { type: string; plain: Uint8Array<ArrayBuffer>; brotli?: Uint8Array<ArrayBuffer> };

/** Opens the assets of the whole town; one instance is shared by every surface. */
export async function openAssets(options: StylesheetOptions): Promise<Assets> {
  const shelf = new Map<string, Asset>();
  const islands = new Map<string, Promise<string>>();

  const place = (name: string, extension: string, type: string, text: string): string => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const address = `/assets/${name}-${hash}.${extension}`;
    const plain = new Uint8Array(Buffer.from(text));
    // Quality 5 costs a few milliseconds at start-up and is within a few percent of the slowest setting.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    shelf.set(address, { type, plain, brotli: new Uint8Array(brotliCompressSync(plain, { params })) });
    return address;
  };

  // Fonts are compressed already.
  for (const [address, plain] of await readFonts()) shelf.set(address, { type: 'font/woff2', plain });

  return {
    stylesheet: place('app', 'css', 'text/css; charset=utf-8', await buildStylesheet(options)),
    island(name, entry) {
      const path = String(entry).startsWith('file:') ? fileURLToPath(entry) : String(entry);
      let address = islands.get(path);
      if (!address) {
        const script = bundleIsland(name, path, options.cacheFolder);
        address = script.then((text) => place(name, 'js', 'text/javascript; charset=utf-8', text));
        islands.set(path, address);
      }
      return address;
    },
    serve: (c, next) => {
      const asset = shelf.get(c.req.path);
      if (!asset) return next();
      const compressed = asset.brotli && /\bbr\b/.test(c.req.header('Accept-Encoding') ?? '');
      c.header('Content-Type', asset.type);
      c.header('Cache-Control', 'public, max-age=31536000, immutable');
      c.header('Vary', 'Accept-Encoding');
      if (compressed) c.header('Content-Encoding', 'br');
      return Promise.resolve(c.body((compressed && asset.brotli) || asset.plain));
    },
  };
}
