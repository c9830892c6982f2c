import type { Anchor } from '@/lib/core/checks/anchor';
import type { CheckSegment, Context, Found } from '@/lib/core/checks/rule';
import { spanAmongMarks, withoutMarks } from '@/lib/core/marks';
import type { Span } from '@/lib/core/span';

const isMarked = ({ source, target }: CheckSegment): boolean => source.includes('⟨') || target.includes('⟨');

const words = new WeakMap<CheckSegment, CheckSegment>();

/** A segment as rules read it, without marks of formatting: itself where it has none, and always the same object. */
export function wordsOfSegment(segment: CheckSegment): CheckSegment {
  if (!isMarked(segment)) return segment;
  const before = words.get(segment);
  if (before) return before;
  const { source, target } = segment;
  const made = { ...segment, source: withoutMarks(source), target: withoutMarks(target) };
  words.set(segment, made);
  return made;
}

const contexts = new WeakMap<Context, Context>();

/** The same for an article. */
export function wordsOfContext(context: Context): Context {
  const before = contexts.get(context);
  if (before) return before;
  const made = context.article.some(isMarked)
    ? { ...context, article: context.article.map(wordsOfSegment) }
    : context;
  contexts.set(context, made);
  return made;
}

/** What was found in the words of a segment, in its texts; a fix that would take marks away with words is left out. */
export const foundAmongMarks = (found: Found, { source, target }: CheckSegment): Found => ({
  ...found,
  source: spanIn(source, found.source),
  target: spanIn(target, found.target),
  fixes: found.fixes.flatMap((fix) => {
    const span = spanAmongMarks(target, fix.span);
    return span[1] - span[0] === fix.span[1] - fix.span[0] ? [{ ...fix, span }] : [];
  }),
});

export const anchorAmongMarks = (anchor: Anchor, { source, target }: CheckSegment): Anchor => ({
  ...anchor,
  source: spanAmongMarks(source, anchor.source),
  target: spanIn(target, anchor.target),
});

const spanIn = (text: string, span: Span | null): Span | null => span && spanAmongMarks(text, span);
