import { z } from 'zod';
import { articleListSchema, receivedSchema } from '@/lib/schema/article-answers';
import { articleInputSchema } from '@/lib/schema/article-input';
import { articleItemSchema, chainLinkSchema } from '@/lib/schema/article-item';
import { chainLineSchema } from '@/lib/schema/chain';
import type { JsonSchema } from '@/lib/schema/openapi-document';
import { problemSchema } from '@/lib/schema/problem';
import { syncAnswerSchema, syncedArticleSchema, withdrawalSchema } from '@/lib/schema/sync';
import { versionsAnswerSchema } from '@/lib/schema/versions';
import { webhookPayloadSchema, webhookPingSchema } from '@/lib/schema/webhook';

/** What is sent to us: before anything is read, filled in or trimmed. */
const taken = { ArticleInput: articleInputSchema } as const;

/** The standard itself says what is in them: iptc.org. */
const ninjs = z.looseObject({ uri: z.string() }).describe('An item of ninjs 3.1 or 2.2 (IPTC).');

const given = {
  Received: receivedSchema,
  Article: articleItemSchema,
  ArticleList: articleListSchema,
  ArticleArchive: z.array(articleItemSchema),
  Versions: versionsAnswerSchema,
  NinjsItem: ninjs,
  NinjsList: z.array(ninjs),
  SyncedArticle: syncedArticleSchema,
  Withdrawal: withdrawalSchema,
  SyncAnswer: syncAnswerSchema,
  ChainLink: chainLinkSchema,
  ChainLine: chainLineSchema,
  Problem: problemSchema,
  WebhookMessage: webhookPayloadSchema,
  WebhookPing: webhookPingSchema,
} as const;

export type SchemaName = keyof typeof taken | keyof typeof given;

const uriOf = (name: string): string => `#/components/schemas/${name}`;

export const schemaRef = (name: SchemaName): JsonSchema => ({ $ref: uriOf(name) });

/** The Zod schemas that routes read and write by, as JSON Schema. */
export function componentSchemas(): Record<string, JsonSchema> {
  return { ...schemasOf(taken, 'input'), ...schemasOf(given, 'output') };
}

function schemasOf(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const found = z.toJSONSchema(registry, { io, uri: uriOf });
  return Object.fromEntries(Object.entries(found.schemas).map(([name, schema]) => [name, bare(schema)]));
}

/** In an OpenAPI document the place of a schema is its name, and the dialect is the document's. */
export function bare({ $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
