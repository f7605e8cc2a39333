// A contract: everything one institution may be asked, by whom, and which fields may carry an individual number.
import type { z } from '@hono/zod-openapi';
import { WireError } from './error.ts';

/** One thing that can be asked of an institution. */
export type Operation = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with `{names}` of `params`. */
  path: `/${string}`;
  /** One sentence for the API description. */
  summary?: string;
  /** Names or roles of the institutions that may ask (deny by default). */
  callers: readonly string[];
  params?: z.ZodObject;
  /** Values arrive as strings: use `z.coerce` for numbers. */
  query?: z.ZodObject;
  /** Shape of the JSON body; none for an operation without a body. */
  request?: z.ZodType;
  response: z.ZodType;
  /**
   * JSON pointers (RFC 6901, `*` for any element) of the fields that may carry an individual number by law
   * (番号法19条). They hold for both bodies; what a body can contain at all is for its schema to say.
   */
  lawfulNumberFields?: readonly string[];
  /** Codes of refusals that callers are told; a typed error not named here is answered as unexpected. */
  errors?: readonly string[];
  /** Asking changes nothing (default for GET): no answer is kept for repetition. */
  safe?: boolean;
  /** Largest request body in bytes; default 4 MiB, room for a photo. */
  maxBytes?: number;
};

export type Operations = Record<string, Operation>;

/** What an institution offers: its name on the wire and its operations. */
export type Contract<Ops extends Operations = Operations> = {
  provider: string;
  title: string;
  version: string;
  operations: Ops;
};

/** Writes one operation with its exact types. */
export function operation<const O extends Operation>(definition: O): O {
  return definition;
}

/** Names in the braces of a path. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
}

/** Whether asking changes nothing. */
export function isSafe({ safe, method }: Operation): boolean {
  return safe ?? method === 'GET';
}

/**
 * Writes a contract; a slip in it shows when the module loads.
 * @throws WireError `wire.contract-invalid`
 */
export function defineContract<const Ops extends Operations>(contract: Contract<Ops>): Contract<Ops> {
  const places = new Set<string>();
  for (const [name, { method, path, params, request, lawfulNumberFields = [] }] of Object.entries(
    contract.operations as Operations,
  )) {
    const refuse = (detail: string) => {
      throw new WireError('wire.contract-invalid', { detail: `${contract.provider}.${name}: ${detail}` });
    };
    const place = `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`;
    if (places.has(place)) refuse(`a second operation at ${place}`);
    places.add(place);
    const inPath = pathNames(path).sort().join();
    const inSchema = Object.keys(params?.shape ?? {})
      .sort()
      .join();
    if (inPath !== inSchema) refuse(`path names (${inPath}) and params (${inSchema}) differ`);
    if (request && method === 'GET') refuse('GET carries no body');
    const notPointer = lawfulNumberFields.find((pointer) => !/^\/./.test(pointer));
    if (notPointer !== undefined) refuse(`${JSON.stringify(notPointer)} is no JSON pointer`);
  }
  return contract;
}

type Given<S> = S extends z.ZodType ? z.input<S> : undefined;
type Read<S> = S extends z.ZodType ? z.output<S> : undefined;
type Part<O, K extends string> = O extends { [P in K]: infer S } ? S : undefined;

/** What a caller writes as body, and what it gets back. */
export type RequestOf<O> = Given<Part<O, 'request'>>;
export type AnswerOf<O> = Read<Part<O, 'response'>>;

/** What a handler may return: the answer before its schema's defaults and transforms. */
export type AnswerGiven<O> = Given<Part<O, 'response'>>;
/** What a handler receives, parsed. */
export type InputOf<O> = {
  params: Read<Part<O, 'params'>>;
  query: Read<Part<O, 'query'>>;
  body: Read<Part<O, 'request'>>;
};

type Named<Name extends string, S> = S extends z.ZodType
  ? Record<never, never> extends z.input<S>
    ? { [N in Name]?: z.input<S> }
    : { [N in Name]: z.input<S> }
  : unknown;
/** `params` and `query` as a caller gives them. */
export type PlaceOf<O> = Named<'params', Part<O, 'params'>> & Named<'query', Part<O, 'query'>>;
