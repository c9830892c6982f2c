import type { JsonSchema } from '@/lib/schema/openapi-document';

/** One value of a JSON object, however deep: `release.number`, `blocks[].text`. */
export type Field = {
  readonly path: string;
  readonly isRequired: boolean;
  readonly type: TypeWords;
  readonly description: string;
};

/** What a value may be: the name of a schema, or words such as `string (uuid) | null`; and what limits it. */
export type TypeWords = {
  readonly text: string;
  readonly schemas: readonly string[];
  readonly limits: readonly string[];
};

const objectOf = (schema: JsonSchema | boolean | undefined): JsonSchema =>
  typeof schema === 'object' ? schema : {};

const itemsOf = ({ items }: JsonSchema): JsonSchema => (Array.isArray(items) ? {} : objectOf(items));

/** The schema without `null`, when that is all it may be besides. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const rest = schema.anyOf?.filter((one) => one.type !== 'null') ?? [];
  const [only] = rest;
  return rest.length === 1 && only ? only : schema;
}

/** Every value in an object, the outer before the inner; what has a name of its own is not gone into. */
export function fieldsOf(schema: JsonSchema, prefix = ''): readonly Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const own = objectOf(property);
    const path = `${prefix}${name}`;
    const inner = withoutNull(own);
    const isRequired = schema.required?.includes(name) ?? false;
    const field = { path, isRequired, type: typeOf(own), description: own.description ?? '' };
    return [
      field,
      ...(inner.type === 'array' ? fieldsOf(itemsOf(inner), `${path}[].`) : fieldsOf(inner, `${path}.`)),
    ];
  });
}

export function typeOf(schema: JsonSchema): TypeWords {
  return { text: textOf(schema), schemas: schemasOf(schema), limits: limitsOf(withoutNull(schema)) };
}

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

function textOf(schema: JsonSchema): string {
  if (schema.$ref) return nameOf(schema.$ref);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(textOf).join(' | ');
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === 'array') return `${bracketed(textOf(itemsOf(schema)))}[]`;
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? 'any');
  return schema.format ? `${type} (${schema.format})` : type;
}

const bracketed = (text: string): string => (text.includes(' | ') ? `(${text})` : text);

function schemasOf(schema: JsonSchema): readonly string[] {
  if (schema.$ref) return [nameOf(schema.$ref)];
  const inner = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [itemsOf(schema)] : []),
  ];
  return inner.flatMap(schemasOf);
}

/** The largest number there is limits nothing. */
const isLimit = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;

function limitsOf(schema: JsonSchema): readonly string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const range = (from: number | undefined, to: number | undefined): string | null => {
    if (isLimit(from) && isLimit(to)) return `${from}–${to}`;
    if (isLimit(to)) return `≤ ${to}`;
    return isLimit(from) && from > 0 ? `≥ ${from}` : null;
  };
  const limits = [range(minimum, maximum), range(minLength, maxLength), range(minItems, maxItems)];
  const fallback = schema.default === undefined ? null : `= ${JSON.stringify(schema.default)}`;
  return [...limits, fallback].flatMap((one) => one ?? []);
}
