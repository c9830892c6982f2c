import { releasedLine } from '@/lib/core/formats/released-text';
import { type LanguageTag, primaryLanguage } from '@/lib/core/language';

const words: Readonly<Record<string, string>> = { en: 'Correction', vi: 'Đính chính' };

type Noted = { readonly updateKind: 'minor' | 'correction' | null; readonly note: string | null };

/** What readers of a corrected text are told, the desk's own words behind a word of ours; null where nothing was corrected. */
export const correctionOf = ({ updateKind, note }: Noted, language: LanguageTag): string | null =>
  updateKind === 'correction' && note !== null && releasedLine(note) !== ''
    ? `${words[primaryLanguage(language)] ?? words.en}: ${releasedLine(note)}`
    : null;
