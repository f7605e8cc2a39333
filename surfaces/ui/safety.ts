// What every surface refuses before it thinks: foreign forms, oversized bodies, scripts and frames it did not ask for.
// OWASP ASVS 5: 3.4 (browser security headers), 3.5 (origin separation), 4.3 (size of requests).
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

export type SafetyOptions = {
  /** Largest request body in bytes; 1 MiB unless the surface takes photos. */
  bodyBytes?: number | undefined;
  /** Further origins that islands may talk to, such as a reader's WebSocket. */
  connect?: string[] | undefined;
  /** Further origins that a form may lead to (Chromium applies form-action to the redirect as well). */
  formTargets?: string[] | undefined;
  /** Origins that may show this surface in a frame; nobody unless named. */
  framedBy?: string[] | undefined;
};

/** The middlewares in order: headers on every answer, then size, then origin of the form. */
export function safety(options: SafetyOptions = {}): MiddlewareHandler[] {
  const framedBy = options.framedBy ?? [];
  return [
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        connectSrc: ["'self'", ...(options.connect ?? [])],
        formAction: ["'self'", ...(options.formTargets ?? [])],
        baseUri: ["'none'"],
        frameAncestors: framedBy.length > 0 ? framedBy : ["'none'"],
      },
      xFrameOptions: framedBy.length > 0 ? false : 'DENY',
      referrerPolicy: 'same-origin',
      // The sandbox is served over plain HTTP on localhost; the operator's proxy adds HSTS with its certificate.
      strictTransportSecurity: false,
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
    }),
    bodyLimit({
      maxSize: options.bodyBytes ?? 1024 * 1024,
      onError: () => {
        throw new HTTPException(413);
      },
    }),
    sameOrigin,
  ];
}

const browserCheck = csrf();

// A form of another site is refused by what the browser itself says (Sec-Fetch-Site, Origin). A program that sends
// neither header holds no one's cookie and asks for JSON, so it is let through to be judged by its contract.
const sameOrigin: MiddlewareHandler = async (c, next) => {
  const program = !c.req.header('Sec-Fetch-Site') && !c.req.header('Origin') && !c.req.header('Cookie');
  if (program) return next();
  const site = c.req.header('Sec-Fetch-Site');
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);
  if (changes && site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new HTTPException(403);
  return browserCheck(c, next);
};
