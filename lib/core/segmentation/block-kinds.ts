import type { BlockKind } from '@/lib/core/article';
import { creditStart } from '@/lib/core/segmentation/credit';

/** What may stand at the head of a text: a headline, a dek under a headline known already, or neither. */
export type Opening = 'headline' | 'dek' | 'body';

/** A line of content in NFC; `underImage` when it stood in the table cell under an image. */
export type Line = { readonly text: string; readonly underImage: boolean };

const longestTitle = 180;
const longestSubheading = 110;

/**
 * The kind of every line, told by looks that a translation keeps (length, final stop, marks, position), so that both
 * sides of a pair get the same kinds. In doubt a line is a paragraph.
 */
export function kindsOf(lines: readonly Line[], opening: Opening): readonly BlockKind[] {
  const kinds: BlockKind[] = [];
  let opens = opening;
  for (const [index, line] of lines.entries()) {
    const kind = kindOf(line, lines[index - 1], lines[index + 1], opens);
    kinds.push(kind);
    opens = kind === 'headline' ? 'dek' : 'body';
  }
  return kinds;
}

function kindOf(line: Line, previous: Line | undefined, next: Line | undefined, opens: Opening): BlockKind {
  const { text } = line;
  const stands = previous ? isFinished(previous.text) : opens === 'body';
  if (creditStart(text) !== null || captionLead.test(text) || line.underImage) return 'caption';
  if (isListed(text, previous, next)) return 'list-item';
  if (opens !== 'headline' && isByline(text)) return 'byline';
  if (previous && stands && !next && isSignature(text)) return 'byline';
  if (opens !== 'body' && next && looksLikeTitle(text)) return opens;
  if (isQuote(text)) return 'quote';
  return stands && next && looksLikeSubheading(text, next.text) ? 'subheading' : 'paragraph';
}

const captionLead = /^(?:trong ảnh|chú thích ảnh|in (?:the |this )?photo|pictured|caption)\s*:/iu;

const isFinished = (text: string): boolean =>
  /[.!?…:;]["'’”»)\]]*$/u.test(text) || creditStart(text) !== null;

const looksLikeTitle = (text: string): boolean =>
  text.length <= longestTitle &&
  /\p{L}.*\s/u.test(text) &&
  !/[.…:;,]["'’”»)\]]*$/u.test(text) &&
  !text.startsWith('(');

const looksLikeSubheading = (text: string, next: string): boolean =>
  text.length <= longestSubheading &&
  looksLikeTitle(text) &&
  !/^[\p{Ll}–—-]/u.test(text) &&
  !/!["'’”»)\]]*$/u.test(text) &&
  isFinished(next) &&
  next.length > text.length;

/** The sort of mark a list item begins with, or null. */
function listMark(text: string): 'bullet' | 'dash' | 'number' | 'letter' | null {
  if (/^[•●▪◦·‣*+]\s*\S/u.test(text)) return 'bullet';
  if (/^[-–—]\s+\S/u.test(text)) return 'dash';
  if (/^\d{1,2}[.)/]\s+\S/u.test(text)) return 'number';
  return /^\p{Ll}\)\s+\S/u.test(text) ? 'letter' : null;
}

/** A bullet stands by itself; a dash or a number needs a neighbour of its sort: alone it opens speech or a heading. */
function isListed(text: string, previous: Line | undefined, next: Line | undefined): boolean {
  const mark = listMark(text);
  if (mark === null || mark === 'bullet') return mark === 'bullet';
  return [previous, next].some((line) => line !== undefined && listMark(line.text) === mark);
}

const bylineLead =
  /^\(?(?:by|theo|pv|nhóm pv|nhóm phóng viên|phóng viên|bài|bài,? (?:và )?ảnh|tin|tin,? (?:và )?ảnh|thực hiện|tác giả|biên dịch|lược dịch|tổng hợp|dịch|nguồn|source|(?:translated|reported|written|edited|compiled) by|(?:reporting|story|text|text and photos) by)\s*:?\s+/iu;
const properNames =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\p{N}.'’+]*(?:\s*[-–—&,/]\s*|\s+(?:và|and)\s+|\s+|$)){1,8}\)?$/u;

/** `Theo TTXVN`, `By John Smith and Anna Lee`: a lead and nothing but names. */
function isByline(text: string): boolean {
  const lead = bylineLead.exec(text)?.[0];
  return (
    lead !== undefined &&
    text.length <= 90 &&
    !text.endsWith('.') &&
    properNames.test(text.slice(lead.length))
  );
}

/** Only names on the last line: who wrote it. */
const isSignature = (text: string): boolean =>
  text.length <= 50 &&
  !/\d/.test(text) &&
  (/^[\p{Lu}.\s()/-]{2,20}$/u.test(text) ||
    (properNames.test(text) && /\s/.test(text) && text.split(/\s+/).length <= 8 && !text.endsWith('.')));

/** The whole line is one quotation. */
const isQuote = (text: string): boolean => /^(?:“[^“”"]{20,}”|"[^“”"]{20,}"|«[^«»]{20,}»)$/u.test(text);
