// The API described by the contract's own schemas: OpenAPI 3.1 at /openapi.json, read with Scalar at /docs.
// Scalar's script comes from the installed package and a content security policy keeps the page from calling out.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Contract, Operations } from './contract.ts';
import { isSafe } from './contract.ts';
import { SIGNATURE_HEADER } from './message.ts';
import { NO_CALLS_OUT, scalarPage, scalarScript } from './scalar.ts';

const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    instance: z.string().optional(),
  })
  .openapi('Problem');

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

/** Puts every operation of the contract into the application's OpenAPI registry. */
export function describe(app: OpenAPIHono, contract: Contract): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'wire', {
    type: 'apiKey',
    in: 'header',
    name: SIGNATURE_HEADER,
    description: 'Compact JWS over method, path and query, body digest, time, id, sender and receiver',
  });
  for (const [name, operation] of Object.entries(contract.operations as Operations)) {
    const { method, path, summary, params, query, request, response, errors = [], callers } = operation;
    app.openAPIRegistry.registerPath({
      operationId: name,
      method: method.toLowerCase() as Lowercase<typeof method>,
      path,
      ...(summary ? { summary } : {}),
      description: [
        `Callers: ${callers.join(', ')}.`,
        isSafe(operation) ? 'Changes nothing.' : 'Idempotent by the id in the signature.',
        ...(errors.length ? [`Refusals: ${errors.join(', ')}.`] : []),
        ...(operation.lawfulNumberFields?.length
          ? [`May carry an individual number: ${operation.lawfulNumberFields.join(', ')}.`]
          : []),
      ].join(' '),
      security: [{ wire: [] }],
      request: {
        ...(params ? { params } : {}),
        ...(query ? { query } : {}),
        ...(request ? { body: { required: true, content: json(request) } } : {}),
      },
      responses: {
        200: { description: 'Done', content: json(response) },
        default: {
          description: 'Problem details',
          content: { 'application/problem+json': { schema: problem } },
        },
      },
    });
  }
}

/** `/openapi.json`, `/docs` and the script that `/docs` loads. */
export function serveDescription(app: OpenAPIHono, { title, version }: Contract): void {
  app.doc31('/openapi.json', { openapi: '3.1.0', info: { title, version } });
  // Somebody who comes with a browser to the bare address wants to read.
  app.get('/', (c) => c.redirect('./docs/'));
  app.get('/docs', (c) => c.redirect('./docs/'));
  app.get('/docs/', (c) => {
    c.header('Content-Security-Policy', NO_CALLS_OUT);
    return c.html(scalarPage(title));
  });
  app.get('/docs/scalar.js', async (c) => {
    c.header('Cache-Control', 'public, max-age=86400');
    return c.body(await scalarScript(), 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
}
