import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signWebhook } from '@/lib/connect/sign-webhook';
import { releaseFormats } from '@/lib/schema/export-query';
import { listOperations } from '@/lib/schema/openapi-document';
import { openapiDocument } from '@/lib/server/openapi/document';
import { verifyExample } from '@/lib/server/openapi/verify-example';
import { conforms } from '@/tests/support/conforms';

const document = openapiDocument();
const operations = listOperations(document.paths);
const root = join(import.meta.dirname, '../../..');

describe('the document of the API', () => {
  it('names every route and every method that a route takes, and no others', () => {
    const routes = readdirSync(join(root, 'app/api/v1'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('route.ts'))
      .flatMap((file) => {
        const path = `/${file
          .replace(/\/route\.ts$/, '')
          .replaceAll('[', '{')
          .replaceAll(']', '}')}`;
        const source = readFileSync(join(root, 'app/api/v1', file), 'utf8');
        const taken = [...source.matchAll(/^ {2}(GET|POST|PUT|PATCH|DELETE): \{$/gm)].map(([, name]) => name);
        return (taken.length > 0 ? taken : ['GET']).map((method) => `${method} ${path}`);
      });
    expect(routes.length).toBeGreaterThan(5);
    expect(operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(
      routes.sort(),
    );
  });

  it('tells of every operation its name, its key, what it takes and what may go wrong', () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, operation } of operations) {
      const { security, parameters, responses, operationId } = operation;
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
      for (const { name, description, schema } of parameters) {
        expect(description, `${operationId} ${name}`).not.toBe('');
        expect(Object.keys(schema), `${operationId} ${name}`).not.toEqual([]);
      }
      if (security.length > 0)
        for (const status of ['400', '401', '403', '429', '500'])
          expect(responses[status]?.content, `${operationId} ${status}`).toHaveProperty([
            'application/problem+json',
          ]);
    }
  });

  it('knows numbers in the query as numbers, with their limits, and every format', () => {
    const list = operations.find(({ operation }) => operation.operationId === 'listArticles');
    const schemaOf = (name: string) => list?.operation.parameters.find((one) => one.name === name)?.schema;
    expect(schemaOf('limit')).toMatchObject({ minimum: 1, maximum: 100, default: 20 });
    expect(schemaOf('format')?.enum).toEqual([...releaseFormats]);
  });

  it('gives examples that conform to it', () => {
    for (const { operation } of operations) {
      const contents = [operation.requestBody, ...Object.values(operation.responses)].map(
        (one) => one?.content?.['application/json'],
      );
      for (const content of contents)
        if (content && 'example' in content)
          expect(conforms(document, content.schema, content.example), operation.operationId).toBe(true);
    }
    for (const { post } of Object.values(document.webhooks)) {
      const { schema, example } = post.requestBody.content['application/json'];
      expect(conforms(document, schema, example), post.operationId).toBe(true);
      expect(conforms(document, schema, { ...Object(example), more: 1 }), post.operationId).toBe(false);
    }
  });
});

describe('the example that verifies webhooks', () => {
  it('takes what we sign, and nothing else', async () => {
    const { isFromSongngu } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(verifyExample)}`
    );
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const keys = [Buffer.alloc(32, 9), Buffer.alloc(32, 7)];
    const message = { id: 'msg_1', at: new Date(), body: '{"type":"webhook.ping"}' };
    const headers = signWebhook(keys, message);
    expect(isFromSongngu(secret, headers, message.body)).toBe(true);
    expect(isFromSongngu(secret, headers, `${message.body} `)).toBe(false);
    expect(isFromSongngu(secret, signWebhook(keys.slice(0, 1), message), message.body)).toBe(false);
    const old = signWebhook(keys, { ...message, at: new Date(Date.now() - 400_000) });
    expect(isFromSongngu(secret, old, message.body)).toBe(false);
  });
});
