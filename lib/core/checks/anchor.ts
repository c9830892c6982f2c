import type { Span } from '@/lib/core/span';

/** Words of the source and those that answer them; `target` is null where something firm has no answer. */
export type Anchor = {
  readonly kind: 'number' | 'date' | 'money' | 'name' | 'term' | 'quote';
  readonly source: Span;
  readonly target: Span | null;
};
