import type { BlockKind } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';

/** What a code does, where a file says it in words that all formats have. */
export const codeTypes = ['bold', 'italic', 'underline', 'line break', 'link', 'image'] as const;
export type CodeType = (typeof codeTypes)[number];

/**
 * What stands for formatting in a text: it opens or closes a stretch of it or stands alone. `id` pairs what opens with
 * what closes; `type` says what it does, on what opens or stands alone, and `data` how the original wrote it, where the
 * file tells.
 */
export type InlineCode = {
  readonly kind: 'open' | 'close' | 'alone';
  readonly id: string;
  readonly type?: CodeType;
  readonly data?: string;
};

/** A text with its inline codes where they stand. Law: no empty text, no two texts side by side. */
export type Content = readonly (string | InlineCode)[];

/** How far a translation is, in the words of XLIFF 2. */
export const pairStates = ['initial', 'translated', 'reviewed', 'final'] as const;
export type PairState = (typeof pairStates)[number];

/** What made a proposal, in the words of XLIFF 2: assembled, a machine, a memory (by context, by id), a glossary. */
export const candidateTypes = ['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'] as const;

/** A translation proposed for a segment, with the source it was made for. However like it is, it is not the translation. */
export type Candidate = {
  readonly source: Content;
  readonly target: Content;
  readonly type?: (typeof candidateTypes)[number];
  readonly origin?: string;
  /** Per cent, as whoever made it says: how good it is, and how like its source is to that of the segment. */
  readonly quality?: number;
  readonly similarity?: number;
};

/** A segment with its translation; null where there is none yet. */
export type Pair = {
  readonly id: string;
  readonly source: Content;
  readonly target: Content | null;
  readonly state: PairState;
  /** False for text that stays as it is. */
  readonly translate: boolean;
  readonly notes: readonly string[];
  /** The block it belongs to; pairs of one block are one paragraph. */
  readonly block?: { readonly index: number; readonly kind: BlockKind };
  /** Whether somebody changed the machine's text, where that is known. */
  readonly edited?: boolean;
  /** The edits that took, of how many words, where they were measured. */
  readonly ter?: { readonly edits: number; readonly words: number };
  readonly candidates?: readonly Candidate[];
};

/** A bilingual file: a language is null where the file does not say it. */
export type PairDocument = {
  readonly sourceLanguage: LanguageTag | null;
  readonly targetLanguage: LanguageTag | null;
  readonly pairs: readonly Pair[];
};

/** Pieces as content, NFC. */
export function contentOf(pieces: Content): Content {
  const merged: (string | InlineCode)[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  return merged.map((piece) => (typeof piece === 'string' ? piece.normalize('NFC') : piece));
}

/** The words, without the codes. */
export const plainText = (content: Content): string =>
  content.filter((piece) => typeof piece === 'string').join('');
