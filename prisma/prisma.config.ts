import { join } from 'node:path';
import { defineConfig } from 'prisma/config';

// The schema is only read and its client generated here: no native engine is needed, and none need be downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: join(import.meta.dirname, 'schema.prisma'),
  migrations: { path: join(import.meta.dirname, 'migrations') },
});
