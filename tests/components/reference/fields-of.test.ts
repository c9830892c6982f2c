import { describe, expect, it } from 'vitest';
import { curlOf } from '@/components/reference/curl-of';
import { fieldsOf, typeOf } from '@/components/reference/fields-of';
import { listOperations } from '@/lib/schema/openapi-document';
import { openapiDocument } from '@/lib/server/openapi/document';

const document = openapiDocument();

describe('the fields of a shape', () => {
  it('are told by their whole paths, through objects and lists', () => {
    const fields = fieldsOf(document.components.schemas.Article ?? {});
    const told = (path: string) => {
      const field = fields.find((one) => one.path === path);
      return field && `${field.type.text}${field.isRequired ? '' : '?'} ${field.type.limits.join()}`.trim();
    };
    expect(told('externalId')).toBe('string | null');
    expect(told('release.number')).toBe('integer ≥ 1');
    expect(told('blocks[].text')).toBe('string');
    expect(told('provenance.approvedBy.name')).toBe('string | null');
    expect(told('chain')).toBe('ChainLink');
    expect(told('chain.hash')).toBeUndefined();
  });

  it('say which may be left away, what is taken then, and how long they may be', () => {
    const fields = new Map(
      fieldsOf(document.components.schemas.ArticleInput ?? {}).map((field) => [field.path, field]),
    );
    expect(fields.get('source.body')).toMatchObject({ isRequired: true, type: { limits: ['≤ 5000000'] } });
    expect(fields.get('format')).toMatchObject({
      isRequired: false,
      type: { text: '"text" | "markdown" | "html" | "json"', limits: ['= "text"'] },
    });
  });

  it('link to the shapes that they name', () => {
    expect(typeOf({ anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] })).toEqual({
      text: 'A | null',
      schemas: ['A'],
      limits: [],
    });
    expect(typeOf({ type: 'array', items: { anyOf: [{ $ref: '#/x/A' }, { $ref: '#/x/B' }] } })).toMatchObject(
      {
        text: '(A | B)[]',
        schemas: ['A', 'B'],
      },
    );
  });
});

describe('a request to try', () => {
  it('has every part of its path filled in, and a key where one is needed', () => {
    for (const { path, method, operation } of listOperations(document.paths)) {
      const curl = curlOf('https://songngu.example/api/v1', path, method, operation);
      expect(curl).not.toMatch(/\{(language|id|number)\}/);
      expect(curl.includes('$KEY')).toBe(operation.security.length > 0);
    }
  });
});
