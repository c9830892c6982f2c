import { matchesTag } from './conditional';

/**
 * Whether what a request would change is as it says, by `If-Match` and `If-None-Match` (RFC 9110 13.1): of a revision, or of
 * what is not there. Tags are compared strongly, so a weak one is never that of a revision.
 */
export function preconditionOf({ headers }: Request): (revision: string | null) => boolean {
  const [match, noneMatch] = [headers.get('if-match'), headers.get('if-none-match')];
  return (revision) => {
    if (revision === null) return match === null;
    const etag = revisionTag(revision);
    const matches =
      match === null || match.trim() === '*' || match.split(',').some((tag) => tag.trim() === etag);
    return matches && !matchesTag(noneMatch, etag);
  };
}

export const revisionTag = (revision: string): string => `"${revision}"`;
