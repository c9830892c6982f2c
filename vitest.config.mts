import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };
/** What comes true may take its time on a slow machine: this long only where it never does. */
const patience = { poll: { timeout: 30_000 } };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'core',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          include: ['tests/*.test.ts', 'tests/{core,components}/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'data',
          include: ['tests/data/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: patience,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'scripts',
          include: ['tests/scripts/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: patience,
        },
      },
    ],
  },
});
