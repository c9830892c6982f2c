import { mostFiledTerms, termLimits } from '@/lib/schema/term';
import type { TermWords } from './term-form';

/** Largest file that is read, in bytes; the interface says it in words. */
const maxFileSize = 5_000_000;

export type FiledTerm = Readonly<TermWords> & { readonly id: string };
type Languages = { readonly source: string; readonly target: string };

export type GlossaryReading =
  | {
      readonly ok: true;
      readonly name: string;
      readonly entries: TermWords[];
      /** Concepts that lack one of the languages of the desk, or are too long. */
      readonly leftOut: number;
    }
  | { readonly ok: false; readonly code: 'tooLarge' | 'unread' | 'noGlossary' | 'nothing' | 'tooMany' };

/** The entries of a glossary file between the languages of the desk; read in this browser. */
export async function readGlossary(file: File, languages: Languages): Promise<GlossaryReading> {
  if (file.size > maxFileSize) return { ok: false, code: 'tooLarge' };
  const [{ readFile }, { entriesOfConcepts }] = await Promise.all([
    import('@/lib/core/formats/read-file'),
    import('@/lib/core/formats/glossary-concepts'),
  ]);
  const reading = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (reading.ok !== true) return { ok: false, code: 'unread' };
  if (reading.content.kind !== 'concepts') return { ok: false, code: 'noGlossary' };
  const { entries, leftOut } = entriesOfConcepts(reading.content.concepts, languages, termLimits);
  if (entries.length === 0) return { ok: false, code: 'nothing' };
  if (entries.length > mostFiledTerms) return { ok: false, code: 'tooMany' };
  const words = entries.map(({ targets, forbidden, ...entry }) => ({
    ...entry,
    targets: [...targets],
    forbidden: [...forbidden],
  }));
  return { ok: true, name: file.name, entries: words, leftOut };
}

/** Has the browser save the glossary as TBX of that version. */
export async function downloadTbx(
  terms: readonly FiledTerm[],
  languages: Languages,
  version: 2 | 3,
): Promise<void> {
  const [{ conceptsOfEntries }, { writeTbx2, writeTbx3 }] = await Promise.all([
    import('@/lib/core/formats/glossary-concepts'),
    import('@/lib/core/formats/write-tbx'),
  ]);
  const concepts = conceptsOfEntries(terms, languages);
  const text = version === 3 ? writeTbx3(concepts) : writeTbx2(concepts);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-tbx' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `glossary-${languages.source}-${languages.target}.tbx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
