import { OperatorScope } from '@/lib/data/scope';
import { UsageError } from './command';

/** The desk named by --desk, or the first. */
export async function deskScope(slug: string | undefined): Promise<OperatorScope> {
  const scope = await OperatorScope.find(slug);
  if (scope) return scope;
  throw new UsageError(
    slug
      ? `there is no desk "${slug}"`
      : `there is no desk yet (data folder: ${process.env.SONGNGU_DATA}). Use the set-up link first (songngu user setup-link), or name another folder with --data DIR or SONGNGU_DATA`,
  );
}
