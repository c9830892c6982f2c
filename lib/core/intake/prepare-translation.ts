import { alignPart } from '@/lib/core/alignment/align-part';
import type { TaughtWord } from '@/lib/core/alignment/taught/taught-word';
import { type Document, type RawArticle, type Sentence, sentencesOf } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import { rowsOfBeads } from '@/lib/core/review/bead-row';
import type { Row } from '@/lib/core/review/carry-over';
import type { Bead } from '@/lib/core/segment';
import { type Removal, segmentArticle } from '@/lib/core/segmentation/segment-article';
import type { CutterFor } from '@/lib/core/segmentation/sentences';
import { joinLinks } from './join-links';
import { looksLike } from './looks-like';
import { areEven, isSegmented, pairSegments } from './pair-segments';

/** One side as a reader of its format hands it on. `keep` names removals that an editor has restored. */
export type Side = {
  readonly language: LanguageTag;
  readonly article: RawArticle;
  readonly keep?: readonly string[];
};

export type PreparedSide = { readonly document: Document; readonly removals: readonly Removal[] };

/** Doubts about an import that its sender should see first; none of them forbids it but `empty-side`. */
export type Warning =
  | { readonly code: 'empty-side'; readonly side: 'source' | 'target' }
  | { readonly code: 'languages-swapped' }
  | { readonly code: 'same-text' }
  | { readonly code: 'unpaired'; readonly count: number };

/** A side of over `maxSentences`, or the segments of a bilingual file that do not stand opposite each other. */
export type Unfit =
  | { readonly unfit: 'too-long'; readonly side: 'source' | 'target'; readonly count: number }
  | { readonly unfit: 'uneven' };

/** Most sentences of one side. */
export const maxSentences = 20_000;

/** Sentences of both sides that stand in rows, and all of them. */
export type Progress = { readonly done: number; readonly total: number };

export type Prepared = {
  readonly source: PreparedSide;
  readonly target: PreparedSide;
  /** From the top; of a long text only the first, the rest is aligned after it is stored. */
  readonly rows: readonly Row[];
  readonly progress: Progress;
  readonly warnings: readonly Warning[];
  /** What it was aligned by. */
  readonly taught: readonly TaughtWord[];
};

/** What a desk knows of its own, and what an import therefore does otherwise than we would. */
export type DeskKnowledge = { readonly cutter?: CutterFor; readonly taught?: readonly TaughtWord[] };

/**
 * From two articles as they came to the rows of the workbench: cleaned, cut up, and paired as their file says or aligned; a
 * long one aligned as far as a request may wait for. Pure: what a preview shows is what an import stores.
 */
export function prepareTranslation(source: Side, target: Side, desk: DeskKnowledge = {}): Prepared | Unfit {
  const given = isSegmented(source.article) && isSegmented(target.article);
  if (given && !areEven(source.article, target.article)) return { unfit: 'uneven' };
  const { removals, beads, ...cut } = given ? takePairs(source, target, desk) : cutUp(source, target, desk);
  const documents = joinLinks(cut.documents, { source: source.article, target: target.article });
  const sentences = { source: sentencesOf(documents.source), target: sentencesOf(documents.target) };
  for (const side of ['source', 'target'] as const) {
    const count = sentences[side].length;
    if (count > maxSentences) return { unfit: 'too-long', side, count };
  }
  const languages = { source: source.language, target: target.language };
  const { taught = [] } = desk;
  const rows = rowsOfBeads(sentences, beads ?? firstBeads(sentences, languages, taught));
  const last = rows.at(-1)?.bead;
  return {
    source: { document: documents.source, removals: removals.source },
    target: { document: documents.target, removals: removals.target },
    rows,
    progress: {
      done: (last?.source[1] ?? 0) + (last?.target[1] ?? 0),
      total: sentences.source.length + sentences.target.length,
    },
    warnings: warningsOf(documents.source, documents.target, rows),
    taught,
  };
}

type Both<T> = { readonly source: T; readonly target: T };
type CutUp = {
  readonly documents: Both<Document>;
  readonly removals: Both<readonly Removal[]>;
  readonly beads: readonly Bead[] | null;
};

function cutUp(source: Side, target: Side, { cutter }: DeskKnowledge): CutUp {
  const segment = ({ article, language, keep }: Side) =>
    segmentArticle(article, language, { keep, deskCutter: cutter });
  const [from, to] = [segment(source), segment(target)];
  return {
    documents: { source: from.document, target: to.document },
    removals: { source: from.removals, target: to.removals },
    beads: null,
  };
}

function takePairs(source: Side, target: Side, { cutter }: DeskKnowledge): CutUp {
  const { beads, ...documents } = pairSegments(source, target, cutter);
  return { documents, removals: { source: [], target: [] }, beads };
}

function firstBeads(
  sentences: Both<readonly Sentence[]>,
  languages: Both<LanguageTag>,
  taught: readonly TaughtWord[],
): readonly Bead[] {
  const whole = { source: [0, sentences.source.length], target: [0, sentences.target.length] } as const;
  return alignPart(sentences, whole, languages, { taught }).next().value ?? [];
}

const plain = (document: Document): string => document.blocks.map((block) => block.text).join('\n');

function warningsOf(source: Document, target: Document, rows: readonly Row[]): readonly Warning[] {
  const warnings: Warning[] = [];
  const texts = { source: plain(source), target: plain(target) };
  if (texts.source.trim() === '') warnings.push({ code: 'empty-side', side: 'source' });
  if (texts.target.trim() === '') warnings.push({ code: 'empty-side', side: 'target' });
  if (warnings.length > 0) return warnings;
  if (texts.source === texts.target) warnings.push({ code: 'same-text' });
  else if (
    looksLike(texts.source, source.language) < looksLike(texts.source, target.language) &&
    looksLike(texts.target, target.language) < looksLike(texts.target, source.language)
  )
    warnings.push({ code: 'languages-swapped' });
  const count = rows.filter((row) => row.source === '' || row.machine === '').length;
  if (count > 0) warnings.push({ code: 'unpaired', count });
  return warnings;
}
