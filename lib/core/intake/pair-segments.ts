import {
  type Block,
  type BlockKind,
  blockOf,
  type Document,
  type RawArticle,
  type RawPart,
} from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import { type Mark, withoutMarks } from '@/lib/core/marks';
import type { Bead } from '@/lib/core/segment';
import { cleanMarked } from '@/lib/core/segmentation/clean-marked';
import { cleanText } from '@/lib/core/segmentation/clean-text';
import { type CutterFor, splitSentences } from '@/lib/core/segmentation/sentences';
import { joinSentences } from '@/lib/core/text/join-sentences';

type Side = { readonly language: LanguageTag; readonly article: RawArticle };

/** Whether a text comes cut into the segments of a bilingual file. */
export const isSegmented = ({ parts }: RawArticle): boolean =>
  parts.length > 0 && parts.every((part) => part.segments !== undefined);

/** Whether the segments of two texts stand opposite each other: as many parts, of as many segments each. */
export const areEven = (source: RawArticle, target: RawArticle): boolean =>
  source.parts.length === target.parts.length &&
  source.parts.every(({ segments }, index) => segments?.length === target.parts[index]?.segments?.length);

type Opposite = { readonly kind: BlockKind; readonly pairs: readonly (readonly [string, string])[] };

/**
 * The two sides of a bilingual file, cleaned and cut into sentences within its segments, and its pairs as beads. They say
 * what belongs together, so nothing is aligned and nothing taken for a remnant. A title stands in the place of a first
 * headline, or before everything. The sides must be even.
 */
export function pairSegments(
  source: Side,
  target: Side,
  deskCutter?: CutterFor,
): { readonly source: Document; readonly target: Document; readonly beads: readonly Bead[] } {
  const sides = [new DocumentWriter(source, deskCutter), new DocumentWriter(target, deskCutter)] as const;
  const beads = oppositesOf(source.article, target.article).flatMap(({ kind, pairs }, index) => {
    for (const side of sides) side.begin(kind === 'headline' && index > 0 ? 'subheading' : kind);
    return pairs.flatMap(([from, to]): readonly Bead[] => {
      const [ofSource, ofTarget] = [sides[0].add(from), sides[1].add(to)];
      const isEmpty = ofSource[0] === ofSource[1] && ofTarget[0] === ofTarget[1];
      return isEmpty ? [] : [{ source: ofSource, target: ofTarget, confidence: 1, given: true }];
    });
  });
  return { source: sides[0].end(), target: sides[1].end(), beads };
}

function oppositesOf(source: RawArticle, target: RawArticle): readonly Opposite[] {
  const opposites = source.parts.map((part, index): Opposite => {
    const other = target.parts[index];
    return { kind: part.kind ?? other?.kind ?? 'paragraph', pairs: pairsOf(part, other) };
  });
  if (source.title.trim() === '' && target.title.trim() === '') return opposites;
  const [first, ...rest] = opposites;
  if (first?.kind !== 'headline')
    return [{ kind: 'headline', pairs: [[source.title, target.title]] }, ...opposites];
  const [own, other] = [source, target].map(({ title, parts }) => title.trim() || (parts[0]?.text ?? ''));
  return [{ kind: 'headline', pairs: [[own ?? '', other ?? '']] }, ...rest];
}

const pairsOf = (part: RawPart, other: RawPart | undefined): Opposite['pairs'] =>
  (part.segments ?? []).map((segment, index) => [segment, other?.segments?.[index] ?? '']);

/** Puts a document together, segment by segment; counts its sentences. */
class DocumentWriter {
  readonly #side: Side;
  readonly #deskCutter: CutterFor | undefined;
  readonly #blocks: Block[] = [];
  #kind: BlockKind = 'paragraph';
  #text = '';
  #sentences: Block['sentences'][number][] = [];
  #marks: Mark[] = [];
  #count = 0;

  constructor(side: Side, deskCutter: CutterFor | undefined) {
    this.#side = side;
    this.#deskCutter = deskCutter;
  }

  begin(kind: BlockKind): void {
    if (this.#text !== '')
      this.#blocks.push(
        blockOf({ kind: this.#kind, text: this.#text, sentences: this.#sentences, marks: this.#marks }),
      );
    this.#kind = kind;
    this.#text = '';
    this.#sentences = [];
    this.#marks = [];
  }

  /** Which sentences of the document a segment is. */
  add(segment: string): readonly [number, number] {
    const from = this.#count;
    const { language, article } = this.#side;
    // A headline is plain text: placeholders, which stand among the words, are left out here.
    const own = article.links && this.#kind === 'headline' ? withoutMarks(segment) : segment;
    const { words: text, marks } = article.links ? cleanMarked(own) : { words: cleanText(own), marks: [] };
    if (text === '') return [from, from];
    this.#text = joinSentences([this.#text, text]);
    const start = this.#text.length - text.length;
    const spans = splitSentences(text, language, this.#deskCutter);
    this.#sentences.push(...spans.map(([at, end]) => [start + at, start + end] as const));
    for (const { name, span } of marks) this.#marks.push({ name, span: [start + span[0], start + span[1]] });
    this.#count += spans.length;
    return [from, this.#count];
  }

  end(): Document {
    this.begin('paragraph');
    return { language: this.#side.language, blocks: this.#blocks };
  }
}
