import { z } from 'zod';
import type { JsonSchema } from '@/lib/schema/openapi-document';
import type { OpenapiDocument } from '@/lib/server/openapi/document';

/**
 * Whether a value is what a schema of the document allows. Patterns are left out: Zod reads them without the Unicode flag
 * that JSON Schema means.
 */
export function conforms(document: OpenapiDocument, schema: JsonSchema, value: unknown): boolean {
  const whole = JSON.stringify({ allOf: [schema], $defs: document.components.schemas });
  const read: unknown = JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/'), (key, inner) =>
    key === 'pattern' ? undefined : inner,
  );
  return z.fromJSONSchema(Object(read)).safeParse(value).success;
}
