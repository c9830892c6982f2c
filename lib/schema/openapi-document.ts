import type { z } from 'zod';

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly example?: string | number;
};

export type Content = Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;

export type Header = { readonly description: string; readonly schema: JsonSchema };
type HeaderRef = { readonly $ref: string };

export type Answer = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, HeaderRef>>;
  readonly content?: Content;
};

export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
};

export const methods = ['get', 'post'] as const;
export type Method = (typeof methods)[number];
export type PathItem = { readonly [M in Method]?: Operation };

/** Every operation of a document, in its order. */
export function listOperations(
  paths: Readonly<Record<string, PathItem>>,
): readonly { readonly path: string; readonly method: Method; readonly operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** A message that is sent to others. */
export type Webhook = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security: readonly [];
  readonly parameters: readonly (Omit<Parameter, 'in' | 'example'> & { readonly in: 'header' })[];
  readonly requestBody: {
    readonly required: true;
    readonly content: { 'application/json': { readonly schema: JsonSchema; readonly example: unknown } };
  };
  readonly responses: Readonly<Record<string, Answer>>;
};
