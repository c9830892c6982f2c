import { remember } from '@/lib/core/text/remember';

/** A Vietnamese word or phrase of our lexicon and what it may be in English. */
export type LexiconEntry = readonly [vietnamese: string, english: readonly string[]];

/** The entries of one text of the lexicon, read once: several tables are made of them. */
const entriesOf = remember(64, (text: string): readonly LexiconEntry[] => {
  const entries: LexiconEntry[] = [];
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0 && tab < line.length - 1) entries.push([line.slice(0, tab), line.slice(tab + 1).split('|')]);
  }
  return entries;
});

export const lexiconEntries = (texts: readonly string[]): readonly LexiconEntry[] => texts.flatMap(entriesOf);
