import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';

type End = {
  readonly kind: 'stop' | 'question' | 'exclamation' | 'colon' | 'comma' | 'none';
  readonly at: number;
};

const closers = /[\s"'“”‘’»«)\]*_]/;

/** The sentence ends with another kind of mark than the source, or a full sentence with none; a headline with a stop. */
export const endPunctuation: Rule = {
  id: 'end-punctuation',
  severity: 'minor',
  find({ source, target, kind }) {
    const from = endOf(source);
    const to = endOf(target);
    if (!/\p{L}/u.test(target) || to.at === 0) return [];
    if (kind === 'headline' && from.kind === 'question' && to.kind === 'none')
      return missing(source, target, from, to);
    if (kind === 'headline')
      return to.kind === 'stop' && from.kind === 'none' && !isAbbreviation(target, to.at)
        ? [drop(target, to)]
        : [];
    if (to.kind === 'none')
      return from.kind === 'none' || (from.kind === 'colon' && kind !== 'paragraph')
        ? []
        : missing(source, target, from, to);
    if (
      from.kind === 'stop' &&
      /[.…]/.test(source[from.at - 1] ?? '') &&
      /^(?:comma|exclamation)$/.test(to.kind)
    )
      return [replace(target, to, '.')];
    if (from.kind === 'question' && to.kind !== 'question') return [replace(target, to, '?')];
    if (to.kind === 'question' && from.kind === 'stop') return [replace(target, to, '.')];
    if (from.kind === 'colon' && to.kind === 'stop') return [replace(target, to, ':')];
    if (to.kind === 'colon' && from.kind === 'stop') return [replace(target, to, '.')];
    return [];
  },
};

/** Links, tags and cell borders that a machine left behind its last mark. */
const residue = /(?:\s*(?:!?\[[^[\]\n]{0,100}\]\([^()\n]{0,200}\)|\||<\/?[a-z][^<>\n]{0,40}>|\}\}))+\s*$/i;

const longestResidue = 500;

function endOf(text: string): End {
  const last = text.slice(-longestResidue);
  let at = text.length - last.length + (residue.exec(last)?.index ?? last.length);
  while (at > 0 && closers.test(text[at - 1] ?? '')) at--;
  const mark = text[at - 1] ?? '';
  if (/[.…。;]/.test(mark)) return { kind: 'stop', at };
  if (mark === '?') return { kind: 'question', at };
  if (mark === '!')
    return { kind: /\?!+$/.test(text.slice(Math.max(0, at - 4), at)) ? 'question' : 'exclamation', at };
  return { kind: mark === ':' ? 'colon' : mark === ',' ? 'comma' : /[–—-]/.test(mark) ? 'stop' : 'none', at };
}

const isAbbreviation = (text: string, at: number): boolean =>
  /(?:[ap]\.m|\b(?:\p{L}\.)+\p{L}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|No))\.$/iu.test(
    text.slice(Math.max(0, at - 10), at),
  ) || text.slice(0, at).endsWith('...');

const drop = (target: string, { at }: End): Found =>
  inTarget([at - 1, at], { mark: target[at - 1] ?? '' }, '');
const replace = (target: string, { at }: End, mark: string): Found =>
  inTarget([at - 1, at], { mark: target[at - 1] ?? '' }, mark);

/** A caption, a list or a fragment may end on its own; a sentence of several words whose source has its mark may not. */
function missing(source: string, target: string, from: End, to: End): readonly Found[] {
  if (/[,–—;-]$/.test(source.trimEnd()) || (from.kind === 'stop' && target.split(/\s+/).length < 3))
    return [];
  const mark =
    from.kind === 'question' ? '?' : from.kind === 'colon' ? ':' : from.kind === 'exclamation' ? '!' : '.';
  return [inTarget([to.at, to.at], { mark }, mark)];
}
