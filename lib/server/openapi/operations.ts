import { itemWriters, releaseWriters } from '@/lib/core/formats/formats';
import type { KeyScopeName } from '@/lib/data/scope';
import { chainQuerySchema } from '@/lib/schema/chain';
import {
  exportArchiveSchema,
  exportItemSchema,
  exportListSchema,
  exportVersionSchema,
  versionsQuerySchema,
} from '@/lib/schema/export-query';
import { creatingHeadersSchema } from '@/lib/schema/idempotency';
import type { Answer, Content, Operation, PathItem } from '@/lib/schema/openapi-document';
import { syncQuerySchema } from '@/lib/schema/sync';
import type { ProblemKind } from '@/lib/server/problem';
import { conditionalHeaders, type HeaderName, headerRefs, notModified, problemAnswers } from './answers';
import { articleExample, articleInputExample, receivedExample, syncExample } from './examples';
import { headersOf, parametersOf } from './parameters';
import { type SchemaName, schemaRef } from './schemas';

type Told = Pick<Operation, 'operationId' | 'summary' | 'description' | 'parameters' | 'requestBody'> & {
  readonly tag: string;
  readonly scope: KeyScopeName;
  readonly answers: Readonly<Record<number, Answer>>;
  readonly problems: readonly ProblemKind[];
};

/** An operation that needs a key of a scope. */
const operation = ({ tag, scope, answers, problems, ...told }: Told): Operation => ({
  ...told,
  tags: [tag],
  security: [{ key: [scope] }],
  responses: { ...answers, ...problemAnswers(problems) },
});

const json = (name: SchemaName, example?: unknown): Content => ({
  'application/json': { schema: schemaRef(name), ...(example === undefined ? {} : { example }) },
});

/** Files other than our own JSON, by their media types; two formats may have the same. */
const files = (writers: Readonly<Record<string, { readonly mediaType: string }>>): Content =>
  Object.fromEntries(
    Object.values(writers)
      .map(({ mediaType }) => mediaType.split(';')[0] ?? mediaType)
      .filter((mediaType) => mediaType !== 'application/json')
      .map((mediaType) => [mediaType, { schema: {} }]),
  );

/** JSON of ours, or of another kind that shares its media type: ninjs. */
const jsonOr = (name: SchemaName, ninjs: 'NinjsItem' | 'NinjsList', example?: unknown): Content => ({
  'application/json': {
    schema: { anyOf: [schemaRef(name), schemaRef(ninjs)] },
    ...(example === undefined ? {} : { example }),
  },
});

const readable = (content: Content, description: string, more: readonly HeaderName[] = []) => ({
  200: { description, headers: headerRefs([...conditionalHeaders, ...more]), content },
  304: notModified,
});

const receiveArticle = operation({
  operationId: 'receiveArticle',
  tag: 'Articles',
  scope: 'articles:write',
  summary: 'Deliver an article with its translation',
  description:
    'A known `externalId` makes it a new version of the same article: rows whose sentences did not change keep all work on them. `aligning` is true while the rows of a long text are still being made. With an `Idempotency-Key` a request whose answer was lost may be sent again, and with `If-Match` a delivery that comes too late changes nothing.',
  parameters: headersOf(creatingHeadersSchema),
  requestBody: {
    required: true,
    content: json('ArticleInput', articleInputExample),
  },
  answers: {
    200: {
      description: 'The article was known.',
      headers: headerRefs(['Location', 'ETag', 'RateLimit-Policy', 'RateLimit']),
      content: json('Received', { ...receivedExample, outcome: 'updated' }),
    },
    201: {
      description: 'The article is new.',
      headers: headerRefs(['Location', 'ETag', 'RateLimit-Policy', 'RateLimit']),
      content: json('Received', receivedExample),
    },
  },
  problems: [
    'bad_input',
    'conflict',
    'in_progress',
    'key_reused',
    'not_as_expected',
    'too_large',
    'unsupported_media_type',
  ],
});

const listArticles = operation({
  operationId: 'listArticles',
  tag: 'Export',
  scope: 'export:read',
  summary: 'Published articles',
  description:
    'The newest release of every published translation, in the order of the feed; JSON Feed, Atom and RSS begin with the newest. Follow `next` to the end.',
  parameters: parametersOf(exportListSchema, ['language']),
  answers: readable(
    {
      ...jsonOr('ArticleList', 'NinjsList', { articles: [articleExample], next: null }),
      ...files(releaseWriters),
    },
    'A page of articles, in the format that was asked for.',
    ['Last-Modified', 'Link'],
  ),
  problems: ['bad_input', 'not_acceptable'],
});

const getArticle = operation({
  operationId: 'getArticle',
  tag: 'Export',
  scope: 'export:read',
  summary: 'One published article',
  description: 'The newest release of a translation. 410 with the reason once it is withdrawn.',
  parameters: parametersOf(exportItemSchema, ['language', 'id']),
  answers: readable(
    { ...jsonOr('Article', 'NinjsItem', articleExample), ...files(itemWriters) },
    'The article, in the format that was asked for.',
    ['Last-Modified', 'Link'],
  ),
  problems: ['bad_input', 'not_found', 'gone', 'not_acceptable'],
});

const listVersions = operation({
  operationId: 'listVersions',
  tag: 'Export',
  scope: 'export:read',
  summary: 'What was published of an article',
  description: 'Every release and withdrawal of a translation, the newest first.',
  parameters: parametersOf(versionsQuerySchema, ['language', 'id']),
  answers: readable(json('Versions'), 'The releases and withdrawals.', ['Last-Modified']),
  problems: ['bad_input', 'not_found', 'not_acceptable'],
});

const getVersion = operation({
  operationId: 'getVersion',
  tag: 'Export',
  scope: 'export:read',
  summary: 'An article as it was published earlier',
  description:
    'A translation as it was released under a number. 410 for what was withdrawn since, even where a later release is out.',
  parameters: parametersOf(exportVersionSchema, ['language', 'id', 'number']),
  answers: readable(
    { ...jsonOr('Article', 'NinjsItem', articleExample), ...files(itemWriters) },
    'The article, in the format that was asked for.',
    ['Last-Modified', 'Link'],
  ),
  problems: ['bad_input', 'not_found', 'gone', 'not_acceptable'],
});

const syncArticles = operation({
  operationId: 'syncArticles',
  tag: 'Export',
  scope: 'export:read',
  summary: 'Everything, then what changed',
  description:
    'Begin with `initial=true` and follow `nextPageUrl`; keep the `nextSyncUrl` of the last page, and fetch it later for what was released, corrected or withdrawn since, each article once as it stands. Repeat any call that failed: nothing is missed and nothing is told differently.',
  parameters: parametersOf(syncQuerySchema, ['language']),
  answers: readable(json('SyncAnswer', syncExample), 'A page of changes in the order they were committed.', [
    'Link',
  ]),
  problems: ['bad_input', 'token_expired', 'not_acceptable'],
});

const getArchive = operation({
  operationId: 'getArchive',
  tag: 'Export',
  scope: 'export:read',
  summary: 'Everything published, in one file',
  description:
    'The newest release of every published translation, or of those of a time, sent while it is read: for a copy once, not to follow what changes.',
  parameters: parametersOf(exportArchiveSchema, ['language']),
  answers: {
    200: {
      description: 'The file, in the format that was asked for.',
      headers: headerRefs([
        'Cache-Control',
        'Vary',
        'Content-Language',
        'Content-Disposition',
        'RateLimit-Policy',
        'RateLimit',
      ]),
      content: { ...jsonOr('ArticleArchive', 'NinjsList'), ...files(releaseWriters) },
    },
  },
  problems: ['bad_input', 'not_acceptable'],
});

const getChain = operation({
  operationId: 'getChain',
  tag: 'Export',
  scope: 'export:read',
  summary: 'The chain of releases',
  description:
    'Everything the desk ever released or withdrew, in every language, a link a line: each holds the hash of the one before, so that nothing can be changed or left out unseen.',
  parameters: parametersOf(chainQuerySchema, []),
  answers: {
    200: {
      description: 'The links in their order. The schema is that of a line.',
      headers: headerRefs(['Cache-Control', 'Vary', 'RateLimit-Policy', 'RateLimit']),
      content: { 'application/x-ndjson': { schema: schemaRef('ChainLine') } },
    },
  },
  problems: ['bad_input'],
});

const getDocument: Operation = {
  operationId: 'getOpenapi',
  tags: ['Export'],
  summary: 'This document',
  description: 'What the API offers, in OpenAPI 3.1. It is made from what the routes themselves go by.',
  security: [],
  parameters: [],
  responses: {
    200: {
      description: 'The document.',
      headers: headerRefs(['ETag', 'Cache-Control', 'Vary']),
      content: { 'application/json': { schema: { type: 'object' } } },
    },
    304: notModified,
  },
};

/** What the API offers, by path below /api/v1. A test holds it against the routes. */
export const operations = {
  '/articles': { post: receiveArticle },
  '/export/{language}/articles': { get: listArticles },
  '/export/{language}/articles/{id}': { get: getArticle },
  '/export/{language}/articles/{id}/versions': { get: listVersions },
  '/export/{language}/articles/{id}/versions/{number}': { get: getVersion },
  '/export/{language}/sync': { get: syncArticles },
  '/export/{language}/archive': { get: getArchive },
  '/export/chain': { get: getChain },
  '/openapi.json': { get: getDocument },
} as const satisfies Record<string, PathItem>;
