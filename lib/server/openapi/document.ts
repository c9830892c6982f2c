import { headers } from './answers';
import { operations } from './operations';
import { componentSchemas } from './schemas';
import { webhooks } from './webhooks';

const description = `Bring articles in with their machine translation; fetch what was reviewed, approved and published.

A key belongs to a desk: \`Authorization: Bearer sng_…\`. GET can be asked as HEAD. Errors are \`application/problem+json\` (RFC 9457). Times are RFC 3339, languages BCP 47 tags.`;

/** The API in OpenAPI 3.1, made from the schemas that its routes read and write by. */
export const openapiDocument = () => ({
  openapi: '3.1.1',
  info: { title: 'Songngu API', version: '1', description },
  servers: [{ url: '/api/v1' }],
  tags: [
    { name: 'Articles', description: 'Bringing articles in.' },
    { name: 'Export', description: 'Fetching what is published.' },
    { name: 'Webhooks', description: 'Being told of it (Standard Webhooks).' },
  ],
  paths: operations,
  webhooks,
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer', description: 'An API key of a desk, made by an administrator.' },
    },
    headers,
    schemas: componentSchemas(),
  },
});

export type OpenapiDocument = ReturnType<typeof openapiDocument>;
