import type { Answer, Header, JsonSchema } from '@/lib/schema/openapi-document';
import { type ProblemKind, problemOfKind } from '@/lib/server/problem';
import { schemaRef } from './schemas';

const text: JsonSchema = { type: 'string' };

/** Headers of answers, by the name the document gives them. */
export const headers = {
  ETag: {
    description:
      'A strong tag of this representation. Send it back as `If-None-Match`, or as `If-Match` with what you deliver next.',
    schema: text,
  },
  'Last-Modified': { description: 'When what is answered was last published.', schema: text },
  'Cache-Control': {
    description: 'Answers to a key are private and asked for anew each time.',
    schema: text,
  },
  Vary: { description: 'Which headers of the request the answer goes by.', schema: text },
  'Content-Language': { description: 'The language of the text, as in the path.', schema: text },
  Link: {
    description: 'Other pages (RFC 8288): `next`, `prev`, `first`; of an article its versions.',
    schema: text,
  },
  'Content-Disposition': { description: 'The name of the file.', schema: text },
  Location: { description: 'Where the translation is to be had once it is released.', schema: text },
  'RateLimit-Policy': {
    description: 'How many requests a key has in how many seconds: `"default";q=600;w=60`.',
    schema: text,
  },
  RateLimit: {
    description: 'How many are left, and for how many seconds: `"default";r=599;t=60`.',
    schema: text,
  },
  'Retry-After': { description: 'Seconds to wait.', schema: text },
  'WWW-Authenticate': { description: 'How to authenticate: with a bearer token.', schema: text },
} as const satisfies Record<string, Header>;
export type HeaderName = keyof typeof headers;

export const headerRefs = (names: readonly HeaderName[]): Answer['headers'] =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Those of every answer to a key that counts. */
const counted = ['RateLimit-Policy', 'RateLimit'] as const;

const validating = ['ETag', 'Cache-Control', 'Vary', ...counted] as const;

/** Those of everything that can be asked for anew. */
export const conditionalHeaders = [...validating, 'Content-Language'] as const;

export const notModified: Answer = {
  description: 'It is still what `If-None-Match` names.',
  headers: headerRefs(validating),
};

const headersOfStatus: Readonly<Record<number, readonly HeaderName[]>> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After', ...counted],
};

/** What every operation with a key may answer. */
const everywhere = ['unauthenticated', 'forbidden', 'rate_limited', 'internal'] as const;

/** The error answers of an operation: one a status, which says what kinds of problem there are. */
export function problemAnswers(kinds: readonly ProblemKind[]): Record<string, Answer> {
  const byStatus = new Map<number, string[]>();
  for (const kind of new Set([...kinds, ...everywhere])) {
    const { status, title } = problemOfKind(kind);
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${kind}\`: ${title}.`]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, lines]) => {
        const names = headersOfStatus[status] ?? [];
        return [
          String(status),
          {
            description: lines.join(' '),
            ...(names.length > 0 ? { headers: headerRefs(names) } : {}),
            content: { 'application/problem+json': { schema: schemaRef('Problem') } },
          },
        ];
      }),
  );
}
