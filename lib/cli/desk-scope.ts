import { OperatorScope } from '@/lib/data/scope';
import { UsageError } from './command';

/** The desk named by --desk, or the first. */
export async function deskScope(slug: string | undefined): Promise<OperatorScope> {
  const scope = await OperatorScope.find(slug);
  if (scope) return scope;
  throw new UsageError(
    slug
      ? `there is no desk "${slug}"`
      : 'there is no desk yet: use the set-up link first (songngu user setup-link)',
  );
}
