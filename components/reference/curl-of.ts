import type { Method, Operation } from '@/lib/schema/openapi-document';

/** A request to try an operation with, from the examples of its document. */
export function curlOf(base: string, path: string, method: Method, operation: Operation): string {
  const filled = operation.parameters.reduce(
    (url, { name, in: place, example }) =>
      place === 'path' ? url.replace(`{${name}}`, String(example ?? name)) : url,
    path,
  );
  const query = operation.parameters
    .filter(({ in: place, example }) => place === 'query' && example !== undefined)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  const url = `${base}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  const lines = [`curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}'${url}'`];
  if (operation.security.length > 0) lines.push('-H "Authorization: Bearer $KEY"');
  const body = operation.requestBody?.content['application/json']?.example;
  if (body !== undefined)
    lines.push(`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(body, null, 2)}'`);
  return lines.join(' \\\n  ');
}
