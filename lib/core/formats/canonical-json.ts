/**
 * RFC 8785, the JSON Canonicalization Scheme, of a JSON value: keys in the order of their UTF-16 units, no white space.
 * The function canonical_json in prisma/migrations says the same.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  for (const key of Object.keys(value).sort())
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(Reflect.get(value, key))}`;
  return `{${members}}`;
}
