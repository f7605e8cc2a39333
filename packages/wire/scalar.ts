// The API reader (Scalar) as two files served from here, without a content delivery network.
// The package for Fastify is the only one that carries the browser script alone (the others bring 280 MB of parts);
// its plugin is asked for the one route that gives the script out.

/** The page may load from its own origin and nowhere else, whatever the script would like to fetch. */
export const NO_CALLS_OUT = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const CONFIGURATION = {
  url: '../openapi.json',
  telemetry: false,
  withDefaultFonts: false,
  hideClientButton: true,
  hideTestRequestButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page; it loads `./scalar.js` and `../openapi.json`. */
export function scalarPage(title: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
  </head>
  <body>
    <div id="app"></div>
    <noscript><a href="../openapi.json">openapi.json</a></noscript>
    <script src="./scalar.js"></script>
    <script>Scalar.createApiReference('#app', ${JSON.stringify(CONFIGURATION)})</script>
  </body>
</html>
`;
}

type Route = { url: string; handler(request: unknown, reply: unknown): unknown };
type Plugin = (fastify: unknown, options: unknown, done: () => void) => void;

let script: Promise<string> | undefined;

/** The browser script (5 MB), read on the first visit only. */
export function scalarScript(): Promise<string> {
  script ??= import('@scalar/fastify-api-reference').then(({ default: plugin }) => {
    let source = '';
    const reply = { header: () => reply, send: (content: string) => (source = content) };
    const fastify = {
      route: ({ url, handler }: Route) => {
        if (url.endsWith('.js')) handler(undefined, reply);
      },
    };
    (plugin as unknown as Plugin)(fastify, { configuration: { url: CONFIGURATION.url } }, () => {});
    return source;
  });
  return script;
}
