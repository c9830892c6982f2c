import { type Content, contentOf, type InlineCode } from '@/lib/core/formats/pair-document';
import { releasedText } from '@/lib/core/formats/released-text';

/** A code as formats with markup write it: `isLone` where what it opens is not closed, or what it closes not opened. */
export type PlacedCode = InlineCode & { readonly isLone: boolean };
export type PlacedContent = readonly (string | PlacedCode)[];

/** An id as an XML NMTOKEN; ids that are one already stay, no two become the same. */
export const nameToken = (id: string): string =>
  (/^[A-Za-z0-9.-]+$/.test(id) && id) ||
  id.replace(/[^A-Za-z0-9.-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`) ||
  '_';

/**
 * Content as it can be written: text without what XML forbids, ids that are name tokens and each of one code, every
 * closing code with the id of the one it closes. A translation shares ids with codes of its source that are of the same
 * kind, and with no others.
 */
export function distinctCodes(content: Content, source: PlacedContent = []): PlacedContent {
  const [only] = content;
  if (content.length === 1 && typeof only === 'string') return only === '' ? [] : [releasedText(only)];
  const taken = new Set<string>();
  const kinds = new Map(
    source.flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.id, kindOf(piece)]])),
  );
  const open = new Map<string, string[]>();
  const closed = new Set<string>();
  const take = (id: string, kind: string): string => {
    const name = nameToken(id);
    const isTaken = (each: string): boolean => taken.has(each) || (kinds.get(each) ?? kind) !== kind;
    let free = name;
    for (let count = 2; isTaken(free); count++) free = `${name}-${count}`;
    taken.add(free);
    return free;
  };
  const named = contentOf(content).map((piece): string | PlacedCode => {
    if (typeof piece === 'string') return releasedText(piece);
    const data = piece.data === undefined ? undefined : releasedText(piece.data);
    if (piece.kind !== 'close') {
      const id = take(piece.id, piece.kind);
      if (piece.kind === 'open') open.set(piece.id, [...(open.get(piece.id) ?? []), id]);
      return { ...piece, id, data, isLone: false };
    }
    const opened = open.get(piece.id)?.pop();
    if (opened !== undefined) closed.add(opened);
    return { ...piece, id: opened ?? take(piece.id, 'close'), data, isLone: opened === undefined };
  });
  return named.map((piece) =>
    typeof piece !== 'string' && piece.kind === 'open' ? { ...piece, isLone: !closed.has(piece.id) } : piece,
  );
}

/** An end that closes something has no id of its own: it goes by that of what it closes. */
const kindOf = ({ kind, isLone }: PlacedCode): string => (kind === 'close' && !isLone ? 'open' : kind);
