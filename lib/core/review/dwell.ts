import type { LanguageTag } from '@/lib/core/language';
import { readWords } from '@/lib/core/text/words';

/** Nobody reads faster than this and takes it in. */
const perWord = 120;
const sentenceLeast = 700;
const paragraphLeast = 2_000;

const timeFor = (text: string, language: LanguageTag): number => readWords(text, language).length * perWord;

/** Milliseconds that it takes to read a sentence beside its source. */
export const sentenceDwell = (text: string, language: LanguageTag): number =>
  Math.max(sentenceLeast, timeFor(text, language));

/** Milliseconds that a paragraph must have been on screen before it counts as read. */
export const paragraphDwell = (text: string, language: LanguageTag): number =>
  Math.max(paragraphLeast, timeFor(text, language));

/** An approval given faster than the text can be read. It counts, and is told as a fact. */
export const isSkimmed = (text: string, language: LanguageTag, dwellMs: number): boolean =>
  dwellMs < sentenceDwell(text, language);
