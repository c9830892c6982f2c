import type { HouseStyle } from '@/lib/core/checks/house-style';
import type { LanguageTag } from '@/lib/core/language';
import type { Segment } from '@/lib/core/segment';
import type { Span } from '@/lib/core/span';
import { matchesOf } from '@/lib/core/text/matches';
import type { Speller } from '@/lib/core/text/speller';

/** Every mistake that can be found. Closed list: the UI has a sentence for each in every language. */
export const checkCodes = [
  'empty-target',
  'same-as-source',
  'untranslated-source',
  'wrong-language',
  'mt-artifact',
  'omission',
  'addition',
  'length-ratio',
  'repetition-loop',
  'doubled-word',
  'number-mismatch',
  'number-magnitude',
  'number-format',
  'unit-mismatch',
  'currency-mismatch',
  'date-mismatch',
  'time-mismatch',
  'name-mismatch',
  'name-order',
  'name-diacritics',
  'honorific-mismatch',
  'acronym-untranslated',
  'glossary-missing',
  'glossary-forbidden',
  'quote-unbalanced',
  'quote-mismatch',
  'quote-direction',
  'bracket-unbalanced',
  'bracket-mismatch',
  'end-punctuation',
  'punctuation-spacing',
  'double-space',
  'edge-space',
  'newline-mismatch',
  'sentence-case',
  'headline-case',
  'shouting-caps',
  'spelling',
  'telex-residue',
  'grammar',
  'profanity',
  'markup-leftover',
  'html-entity',
  'url-mismatch',
  'invisible-char',
  'homoglyph',
  'not-nfc',
  'mojibake',
  'inconsistent-translation',
  'same-target-different-source',
  'negation-flip',
  'antonym-flip',
  'caption-credit',
  'dateline-mismatch',
  'desk-rule',
  'headline-number',
  'spelt-two-ways',
  'formatting-mismatch',
  'approved-otherwise',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** `critical` stops approval, `major` must be resolved or waived, `minor` warns. */
export type Severity = 'critical' | 'major' | 'minor';

/** Replaces `span` of the target by `text`; spans are those of the target that was checked. */
export type Fix = { readonly span: Span; readonly text: string };

/** Where a rule found something: spans of either side, the arguments of its sentence, at most three fixes. */
export type Found = {
  readonly source: Span | null;
  readonly target: Span | null;
  readonly args: Readonly<Record<string, string>>;
  readonly fixes: readonly Fix[];
  /** Where it is not its rule's. */
  readonly severity?: Severity;
};
export type Finding = Found & { readonly code: CheckCode; readonly severity: Severity };

/** The part of a segment that checks read. Segments of one block are one paragraph. */
export type CheckSegment = Pick<Segment, 'id' | 'block' | 'kind' | 'source' | 'target'>;

/** What a desk wants a source term to be called, and must not be called. */
export type GlossaryTerm = {
  readonly source: string;
  readonly targets: readonly string[];
  readonly forbidden: readonly string[];
};

/** A sentence as the desk approved it last in another article, and where: the headline of that article, an ISO time. */
export type ApprovedBefore = {
  readonly source: string;
  readonly target: string;
  readonly kind: CheckSegment['kind'];
  readonly headline: string;
  readonly at: string;
};

/**
 * A rule of a desk's own: where the source says `source`, or anywhere when that is empty, the target must not say `target`
 * (`absent`), or must (`present`). Both are regular expressions as ICU writes them and never find a part of a word.
 */
export type DeskRule = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly demands: 'absent' | 'present';
  readonly matchCase: boolean;
  readonly message: { readonly vi: string; readonly en: string };
  /** What takes the place of words that must not be there. */
  readonly fix: string | null;
  readonly severity: Severity;
};

export const grades = ['blocker', 'warning', 'hint'] as const;
/** What findings count as: a blocker stops approval, a warning is counted, a hint is only shown. */
export type Grade = (typeof grades)[number];

/** What a desk made of the rules: `off` silences one, anything else is what its findings count as there. */
export type Settings = Readonly<Partial<Record<CheckCode, Grade | 'off'>>>;

/** What surrounds a segment: `article` holds all segments in order, the one being checked among them. */
export type Context = {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly article: readonly CheckSegment[];
  readonly glossary: readonly GlossaryTerm[];
  /** The dictionary of the target language; without one no word is misspelt. */
  readonly speller?: Speller;
  readonly settings?: Settings;
  readonly deskRules?: readonly DeskRule[];
  /** Without one, what is written in one way throughout is right. */
  readonly houseStyle?: HouseStyle;
  /** What the desk approved of these sentences in other articles; each once. */
  readonly approved?: readonly ApprovedBefore[];
};

/** One kind of mistake. `languages`: primary tags of source and target it reads; without, it reads any pair. */
export type Rule = {
  readonly id: CheckCode;
  readonly severity: Severity;
  readonly languages?: { readonly source?: string; readonly target?: string };
  /** The target is no translation at all: what other rules would say of the segment is left unsaid. */
  readonly settles?: boolean;
  /** Reads other segments of the article besides the one in hand. */
  readonly wide?: boolean;
  /** Reads the dictionary. */
  readonly spells?: boolean;
  /** Reads the marks of formatting; all others read the words alone. */
  readonly readsMarks?: boolean;
  /** A hint only: never blocks, never counts as an alarm in the queue. */
  readonly soft?: boolean;
  find(segment: CheckSegment, context: Context): readonly Found[];
};

export const inTarget = (span: Span, args: Found['args'] = {}, ...texts: readonly string[]): Found => ({
  source: null,
  target: span,
  args,
  fixes: texts.slice(0, 3).map((text) => ({ span, text })),
});

export const inSource = (span: Span, args: Found['args'] = {}): Found => ({
  source: span,
  target: null,
  args,
  fixes: [],
});

/** Every match of a global pattern as a finding that quotes it. */
export const findAll = (
  text: string,
  pattern: RegExp,
  fix: (match: RegExpExecArray) => readonly string[] = () => [],
): readonly Found[] =>
  matchesOf(text, pattern).map((match) =>
    inTarget([match.index, match.index + match[0].length], { text: match[0] }, ...fix(match)),
  );
