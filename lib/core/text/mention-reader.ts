import type { Mention } from '@/lib/core/text/mention';
import type { TokenCursor } from '@/lib/core/text/mention-cursor';

/** What a reader found at a token, and the token after it. */
export type Read = { readonly mentions: readonly Mention[]; readonly next: number };

/** Reads one kind of mention that begins at a token, or null. */
export type Reader = (cursor: TokenCursor, at: number) => Read | null;

/** Everything that the readers find, each at the first token that one of them takes, in their order. */
export function readAll(
  cursor: TokenCursor,
  readers: readonly Reader[],
  mayBegin: (cursor: TokenCursor, at: number) => boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < cursor.tokens.length; ) {
    const read = mayBegin(cursor, at) ? readAt(cursor, at, readers) : null;
    if (read) found.push(...read.mentions);
    at = read ? read.next : at + 1;
  }
  return found;
}

function readAt(cursor: TokenCursor, at: number, readers: readonly Reader[]): Read | null {
  for (const reader of readers) {
    const read = reader(cursor, at);
    if (read) return read;
  }
  return null;
}

/** `3-5 triệu đồng`: the first number of a range means the scale and the unit of the second. `$3-5`: money goes before. */
export function shareUnits(found: readonly Mention[], text: string, between: RegExp): readonly Mention[] {
  return found.map((mention, at) => {
    const before = found[at - 1];
    const next = found[at + 1];
    if (
      mention.kind === 'number' &&
      !mention.unit &&
      before?.unit?.kind === 'money' &&
      between.test(text.slice(before.span[1], mention.span[0]))
    )
      return { ...mention, unit: before.unit };
    if (
      mention.kind !== 'number' ||
      next?.kind !== 'number' ||
      mention.unit ||
      (!next.unit && !next.values[1])
    )
      return mention;
    if (!between.test(text.slice(mention.span[1], next.span[0]))) return mention;
    const scale = [100, 1e3, 1e4, 1e6, 1e9, 1e12].filter((each) => (next.values[0] ?? 0) >= each);
    const values = [...mention.values, ...scale.map((each) => (mention.values[0] ?? 0) * each)];
    return next.unit
      ? { ...mention, values, unit: next.unit, ...(next.per ? { per: next.per } : {}) }
      : { ...mention, values };
  });
}

/** A product as it was meant, free of binary noise: twelve digits. */
export const exact = (value: number): number => Number(value.toPrecision(12));
