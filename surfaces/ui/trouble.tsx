// Calm pages for what goes wrong: what happened, whether anything was accepted, and what to do next.
// Programs get the same as problem details (RFC 9457). Neither ever sees a stack trace.
import { randomBytes } from 'node:crypto';
import type { Context, Env, ErrorHandler, Hono, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { LinkButton } from './components/button.tsx';
import type { Lang, ReaderLang } from './languages.ts';
import { type Frame, Page } from './page.tsx';
import { kitWords } from './words/words.ts';

const pages = [400, 403, 404, 405, 413, 500, 503] as const;
type TroubleStatus = (typeof pages)[number];

/** What the operator's log receives; the reader sees `reference` only. */
export type TroubleEvent = {
  reference: string;
  status: number;
  method: string;
  path: string;
  error: unknown;
};

/** Installs 404, 405 and error pages on a surface. `log` receives every answer of 500 and above. */
export function calmPages<E extends Env & { Variables: { frame: Frame; lang: Lang } }>(
  app: Hono<E>,
  log: (event: TroubleEvent) => void,
): void {
  const notFound: NotFoundHandler<E> = (c) => {
    const allowed = methodsFor(app, c.req.path);
    if (allowed.length === 0 || allowed.includes(c.req.method)) return trouble(c, 404);
    c.header('Allow', allowed.join(', '));
    return trouble(c, 405);
  };
  const onError: ErrorHandler<E> = (error, c) => {
    const status = statusOf(error);
    if (status < 500) return trouble(c, status);
    const reference = randomBytes(5).toString('hex').toUpperCase();
    log({ reference, status, method: c.req.method, path: c.req.path, error });
    if (status === 503) c.header('Retry-After', '5');
    return trouble(c, status, reference);
  };
  app.notFound(notFound);
  app.onError(onError);
}

/** The methods that a real route (not a middleware) answers on this path. */
function methodsFor<E extends Env>(app: Hono<E>, path: string): string[] {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
    app.router
      .match(method, path)[0]
      .some(([[, route]]) => route.method === method && !isWildcard(route.path)),
  );
  return methods.includes('GET') ? ['HEAD', ...methods] : methods;
}

const isWildcard = (path: string) => path === '*' || path.endsWith('/*');

function trouble<E extends Env>(
  c: Context<E & { Variables: { frame: Frame; lang: Lang } }>,
  status: TroubleStatus,
  reference?: string,
): Response | Promise<Response> {
  const frame = c.get('frame');
  const t = kitWords(frame?.lang ?? 'ja');
  c.header('Cache-Control', 'no-store');
  if (!frame || wantsProblem(c)) {
    c.header('Content-Type', 'application/problem+json');
    const problem = { type: 'about:blank', status, title: t(`trouble.${status}.title`), reference };
    return c.body(JSON.stringify(problem), status);
  }
  return c.html(<TroublePage frame={frame} status={status} reference={reference} />, status);
}

/** The page itself, for a surface that wants to show it on its own accord. */
export function TroublePage(props: {
  frame: Frame<ReaderLang>;
  status: TroubleStatus;
  reference?: string | undefined;
}) {
  const { frame, status, reference } = props;
  const t = kitWords(frame.lang);
  return (
    <Page frame={frame} title={t(`trouble.${status}.title`)}>
      <p class="mt-6 max-w-[40rem] text-std-18N-160">{t(`trouble.${status}.text`)}</p>
      {reference && (
        <p class="mt-4 text-ink-soft">
          {t('trouble.reference')}: <span class="font-mono text-ink">{reference}</span>
        </p>
      )}
      <p class="mt-10 flex flex-wrap gap-4">
        {status === 503 && frame.readable && <LinkButton href={frame.href}>{t('trouble.again')}</LinkButton>}
        <LinkButton href={frame.home} variant={status === 503 && frame.readable ? 'outline' : 'solid'}>
          {t('trouble.home')}
        </LinkButton>
      </p>
    </Page>
  );
}

function wantsProblem(c: Context): boolean {
  const accept = c.req.header('Accept') ?? '';
  return c.req.path.startsWith('/api/') || (/[/+]json/.test(accept) && !accept.includes('text/html'));
}

function statusOf(error: unknown): TroubleStatus {
  if (error instanceof HTTPException) return nearest(error.status);
  if (isAway(error)) return 503;
  const status = (error as { status?: unknown }).status;
  if (typeof status === 'number' && status >= 400) return nearest(status);
  return 500;
}

function nearest(status: number): TroubleStatus {
  const exact = pages.find((each) => each === status);
  if (exact) return exact;
  if (status === 502 || status === 504 || status === 429) return 503;
  return status < 500 ? 400 : 500;
}

/** PostgreSQL or an institution that cannot be reached right now (SQLSTATE class 08, 57P0x, or the socket's own word). */
function isAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, cause, message } = error as { code?: unknown; cause?: unknown; message?: unknown };
  if (
    typeof code === 'string' &&
    /^(08...|57P0[1-4]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code)
  ) {
    return true;
  }
  if (
    typeof message === 'string' &&
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(message)
  ) {
    return true;
  }
  return isAway(cause, depth + 1);
}
