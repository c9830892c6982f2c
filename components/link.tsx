import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * Next's link, fetched when it is followed and not before: every page here is made for its reader, so what was fetched
 * ahead would be stale, and a list of a hundred articles would ask for a hundred pages.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />;
}
