import { z } from 'zod';
import type { JsonSchema, Parameter } from '@/lib/schema/openapi-document';

/** What parameters are that look alike in every operation. */
const usual: Readonly<Record<string, string | number>> = {
  language: 'en',
  id: '0b8e7c52-6f0f-4c0e-9d0e-2f6a0f3f7a11',
  number: 1,
};

const pathDescriptions: Readonly<Record<string, string>> = {
  language: 'The language of the translations, as a BCP 47 tag.',
  id: 'The id of the translation.',
  number: 'The number of the release, counted from 1 for each translation.',
};

/** The parameters of a path and the query that a schema reads, path and query together as routes do. */
export function parametersOf(schema: z.ZodType, path: readonly string[]): readonly Parameter[] {
  const input = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const output = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  const required = new Set(input.required);
  const known = { ...input.properties };
  return [
    ...path.map((name) => parameter(name, 'path', true, propertyOf(known[name]) ?? { type: 'string' })),
    ...Object.keys(known)
      .filter((name) => !path.includes(name))
      .map((name) => {
        const parsed = propertyOf(output.properties?.[name]);
        // What a transformation gives has no schema; a number in the query is one for whoever reads the document.
        const shape = parsed?.type || parsed?.enum || parsed?.const ? parsed : propertyOf(known[name]);
        return parameter(name, 'query', required.has(name), shape ?? {});
      }),
  ];
}

/** The headers that a schema reads. */
export const headersOf = (schema: z.ZodType): readonly Parameter[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) =>
    parameter(name, 'header', required.includes(name), propertyOf(property) ?? {}),
  );
};

function parameter(
  name: string,
  place: Parameter['in'],
  required: boolean,
  { description, ...schema }: JsonSchema,
): Parameter {
  const example = place === 'path' ? usual[name] : undefined;
  return {
    name,
    in: place,
    required,
    description: description ?? pathDescriptions[name] ?? '',
    schema,
    ...(example === undefined ? {} : { example }),
  };
}

const propertyOf = (property: JsonSchema | boolean | undefined): JsonSchema | null =>
  typeof property === 'object' ? property : null;
