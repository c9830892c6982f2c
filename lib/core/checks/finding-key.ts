import type { CheckSegment, Finding } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';

/**
 * Names a finding by what it says and the words it stands on: its code, its arguments, and the whole words under its
 * spans, or beside them where a span holds none. The same key as long as those are unchanged, wherever they move to.
 * A desk may word the message of its rule anew, and approve the same words once more.
 */
export function findingKey(
  { code, source, target, args }: Pick<Finding, 'code' | 'source' | 'target' | 'args'>,
  segment: Pick<CheckSegment, 'source' | 'target'>,
): string {
  const said = Object.entries(tellingArgs(code, args)).sort(([one], [other]) => (one < other ? -1 : 1));
  const stood = [wordsUnder(segment.source, source), wordsUnder(segment.target, target), said];
  return `${code}-${hash(JSON.stringify(stood))}`;
}

function tellingArgs(
  code: Finding['code'],
  args: Finding['args'],
): Readonly<Record<string, string | undefined>> {
  if (code === 'desk-rule') return { rule: args.rule };
  return code === 'approved-otherwise' ? { other: args.other } : args;
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

function wordsUnder(text: string, span: Span | null): string | null {
  if (!span) return null;
  let [start, end] = span;
  const isWord = (at: number): boolean => inWord.test(text[at] ?? '');
  if (!inWord.test(text.slice(start, end))) {
    while (start > 0 && !isWord(start - 1)) start--;
    while (end < text.length && !isWord(end)) end++;
  }
  while (isWord(start - 1)) start--;
  while (isWord(end)) end++;
  return text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** FNV-1a twice with different seeds, 53 bits of the two, in base 36. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (high >>> 15), 0x85ebca6b);
  }
  return ((low >>> 0) + (high & 0x1fffff) * 0x100000000).toString(36);
}
