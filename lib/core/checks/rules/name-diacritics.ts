import { indexOf } from '@/lib/core/checks/article-index';
import { anyStyle } from '@/lib/core/checks/house-style';
import { beginsSentence } from '@/lib/core/checks/names';
import { type CheckSegment, type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';
import { readTokens } from '@/lib/core/text/tokens';
import { isSyllable } from '@/lib/core/text/vietnamese-syllable';

type Syllable = {
  readonly text: string;
  readonly folded: string;
  readonly marked: boolean;
  readonly span: Span;
  /** As the source writes it; null where it writes two such syllables. */
  readonly given: string | null;
};

/**
 * A Vietnamese name with its diacritics in one place and without in another, or half stripped. The source tells which
 * syllables have any: `Nguyễn Van A` is half stripped, `Lan Anh` has nothing to strip. Where the desk writes names in one
 * way, the other is told.
 */
export const nameDiacritics: Rule = {
  id: 'name-diacritics',
  severity: 'minor',
  wide: true,
  languages: { source: 'vi', target: 'en' },
  find(segment, { article, houseStyle = anyStyle }) {
    const own = syllablesOf(segment);
    if (own.length === 0) return [];
    const odd =
      houseStyle.names === 'either'
        ? oddAmong(own, segment, article)
        : own.filter(({ marked }) => marked !== (houseStyle.names === 'marked'));
    return odd.map(({ text, span, marked, given }): Found => {
      const other = marked ? plainCase(text) : given;
      return inTarget(
        span,
        houseStyle.names === 'either' ? { text } : { text, style: houseStyle.names },
        ...(other === null ? [] : [other]),
      );
    });
  },
};

/** What is written otherwise than the rest of its article, or of its name. */
function oddAmong(
  own: readonly Syllable[],
  segment: CheckSegment,
  article: readonly CheckSegment[],
): readonly Syllable[] {
  const rows = indexOf(article).blocks.size > 1 || article.length > 1 ? article : [segment];
  const style = styleOf(rows);
  return own.filter(
    (syllable) =>
      isOdd(syllable.folded, syllable.marked, style) || isHalfStripped(syllable, own, segment.target),
  );
}

/** Without diacritics, its capitals kept. */
const plainCase = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

type Style = {
  readonly marked: number;
  readonly bare: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
};
const styles = new WeakMap<readonly CheckSegment[], Style>();

/** How the article writes syllables of names. */
function styleOf(rows: readonly CheckSegment[]): Style {
  const before = styles.get(rows);
  if (before) return before;
  const all = rows.flatMap(syllablesOf);
  const style: Style = {
    marked: all.filter(({ marked }) => marked).length,
    bare: new Set(all.filter(({ marked }) => !marked).map(({ folded }) => folded)),
    written: new Set(all.filter(({ marked }) => marked).map(({ folded }) => folded)),
  };
  styles.set(rows, style);
  return style;
}

/** The form in the minority: a marked syllable among stripped ones, a stripped one where names are marked. */
function isOdd(folded: string, marked: boolean, { marked: count, bare, written }: Style): boolean {
  const keeps = count > bare.size;
  return marked ? !keeps && (bare.has(folded) || bare.size > 0) : keeps && bare.size > 0 && written.size > 0;
}

/** `Hà Thi Cau`: marked right beside a syllable of its name that is not. */
const isHalfStripped = ({ marked, span }: Syllable, own: readonly Syllable[], target: string): boolean =>
  marked &&
  own.some(
    (other) =>
      !other.marked &&
      (target.slice(span[1], other.span[0]) === ' ' || target.slice(other.span[1], span[0]) === ' '),
  );

/** Places that English writes bare even where names keep their marks. */
const places = new Set(
  'ha noi|da nang|sai gon|ho chi|chi minh|viet nam|hai phong|can tho|hoi an|hue|tp'.split('|'),
);
const isPlace = (folded: string, before: string | undefined, after: string | undefined): boolean =>
  places.has(folded) || places.has(`${before} ${folded}`) || places.has(`${folded} ${after}`);

/** English words that sentences begin with, spelt as Vietnamese syllables are. */
const small = new Set('the to an in do no so on at than then this that he we can may'.split(' '));

const known = new WeakMap<CheckSegment, readonly Syllable[]>();

/** Capitalised syllables of the target that the source writes with diacritics. */
function syllablesOf(segment: CheckSegment): readonly Syllable[] {
  const before = known.get(segment);
  if (before) return before;
  const syllables = readSyllables(segment);
  known.set(segment, syllables);
  return syllables;
}

function readSyllables({ source, target }: CheckSegment): readonly Syllable[] {
  const marked = new Map<string, string | null>();
  for (const { kind, text, lower, form } of readTokens(source)) {
    if (kind !== 'word' || !form.capital || form.folded === lower || !isSyllable(lower)) continue;
    const before = marked.get(form.folded);
    marked.set(form.folded, before === undefined || before === text ? text : null);
  }
  if (marked.size === 0) return [];
  const tokens = readTokens(target);
  return tokens.flatMap(({ kind, text, lower, span, form }, at) => {
    if (kind !== 'word' || !form.capital) return [];
    const { folded } = form;
    if (
      target[span[1]] === ':' ||
      !marked.has(folded) ||
      isPlace(folded, tokens[at - 1]?.form.folded, tokens[at + 1]?.form.folded) ||
      (small.has(folded) && beginsSentence(target, span[0]))
    )
      return [];
    return [{ text, folded, marked: folded !== lower, span, given: marked.get(folded) ?? null }];
  });
}
