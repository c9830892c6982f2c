import type { SavingWays } from '@/components/workbench/saving';

/** Takes every word as the server would, and lets it go with the page: nobody is told how somebody practises. */
export function memoryWays(build: string): SavingWays {
  let version = 1;
  return {
    open: async () => ({ put: () => {}, remove: () => {}, list: async () => [] }),
    post: async ({ base, approval }) => {
      version += 1;
      const versions = { before: version - 1, after: version };
      const at = new Date().toISOString();
      const approved = approval === 'give';
      return {
        kind: 'answered',
        build,
        answer: { kind: 'saved', version: base + 1, approved, at, versions },
      };
    },
  };
}
