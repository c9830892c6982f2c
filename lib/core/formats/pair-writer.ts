import { correctionOf } from '@/lib/core/formats/correction';
import { disclosureOf } from '@/lib/core/formats/disclosure';
import { contentOfMarked } from '@/lib/core/formats/marked-content';
import { type Candidate, type Pair, plainText } from '@/lib/core/formats/pair-document';
import type { ReleaseDocument, ReleasedSegment } from '@/lib/core/formats/release-document';
import { editedShare, terOf } from '@/lib/core/formats/release-record';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';
import { hasWords } from '@/lib/core/formats/released-text';
import type { LanguageTag } from '@/lib/core/language';

export type Languages = { readonly sourceLanguage: LanguageTag; readonly targetLanguage: LanguageTag };

/** The segments of one article, with what is said of it. */
export type PairFile = Languages & {
  readonly id: string;
  readonly original: string;
  readonly notes: readonly (readonly [category: string, text: string])[];
  /** Who stands by the translations, where somebody does. */
  readonly reviewer?: string | null;
  /** For whom, where that is known; and what translated first. */
  readonly newsroom?: string;
  readonly engine?: string | null;
  readonly pairs: readonly Pair[];
};

/** Writes segments in one format: `open`, `file` for each with its index from 0, `close`. Strings as they come. */
export type PairWriter = {
  readonly mediaType: string;
  readonly extension: string;
  readonly open: (languages: Languages) => string;
  readonly file: (file: PairFile, index: number) => string;
  readonly close: () => string;
};

export const writePairs = (writer: PairWriter, file: PairFile): string =>
  `${writer.open(file)}${writer.file(file, 0)}${writer.close()}`;

/** Releases as segments, all of them final. */
export const releasesAsPairs = (writer: PairWriter): ReleaseWriter => ({
  mediaType: writer.mediaType,
  extension: writer.extension,
  one: (document) => writePairs(writer, pairFileOf(document)),
  open: writer.open,
  unit: (document, index) => writer.file(pairFileOf(document), index),
  close: writer.close,
});

export function pairFileOf({ release, provenance, chain, segments, ...document }: ReleaseDocument): PairFile {
  const notes = {
    'external-id': document.externalId,
    byline: document.byline,
    section: document.section,
    'original-published-at': document.originalPublishedAt,
    'source-version': document.sourceVersion,
    release: release.number,
    'published-at': release.publishedAt,
    'published-by': release.publishedBy,
    'approved-by': release.approvedBy,
    'second-approval': release.secondApproval ? 'yes' : 'no',
    engine: provenance.engine,
    'edited-share': `${editedShare(provenance)} %`,
    ter: terOf(provenance),
    correction: correctionOf(release, document.targetLanguage),
    disclosure: disclosureOf(provenance, document.targetLanguage).text,
    sha256: chain.hash,
    'previous-sha256': chain.record.previousHash,
  };
  return {
    id: document.id,
    original: document.url ?? document.id,
    sourceLanguage: document.sourceLanguage,
    targetLanguage: document.targetLanguage,
    notes: Object.entries(notes).flatMap(([category, value]) =>
      value === null ? [] : [[category, String(value)] as const],
    ),
    reviewer: release.approvedBy,
    newsroom: provenance.newsroom,
    engine: provenance.engine,
    pairs: segments.map((segment) => {
      const pair = releasedPair(segment, document.links);
      const isMachines = !segment.edited && provenance.machineVersion !== null;
      return {
        ...pair,
        block: { index: segment.block, kind: segment.kind },
        edited: segment.edited,
        ...(segment.ter && { ter: segment.ter }),
        ...(isMachines && { candidates: machineText(pair, provenance.engine) }),
      };
    }),
  };
}

/** The machine's text where it went out as it stood. One that was changed nobody approved: it stays in the house. */
const machineText = ({ source, target }: Pair, engine: string | null): readonly Candidate[] =>
  target && [source, target].every((side) => hasWords(plainText(side)))
    ? [{ source, target, type: 'mt', quality: 100, ...(engine !== null && { origin: engine }) }]
    : [];

/** A row of a release as a pair. */
export const releasedPair = (
  { id, source, target }: Pick<ReleasedSegment, 'id' | 'source' | 'target'>,
  links: readonly string[] | undefined,
): Pair => ({
  id,
  source: contentOfMarked(source, links),
  target: contentOfMarked(target, links),
  state: 'final',
  translate: true,
  notes: [],
});
