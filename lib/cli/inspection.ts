import { type FileReading, readFile } from '@/lib/core/formats/read-file';
import { wordsOf } from '@/lib/core/formats/words-of';
import { doubtLanguages } from '@/lib/core/intake/doubt-languages';
import { inWords, problemWords } from './problem-words';

/** What an import of a file would do, as `songngu inspect` tells it. */
export type Inspection = {
  readonly outcome: 'imported' | 'rejected' | 'asked';
  readonly warnings: readonly string[];
  readonly message: string;
  readonly units: number;
  readonly text: string;
};

export const rejected = (message: string): Inspection => ({
  outcome: 'rejected',
  warnings: [],
  message,
  units: 0,
  text: '',
});

/** Reads a file as an import would, and stores nothing. */
export function inspectFile(name: string, bytes: Uint8Array, encoding: string | null): Inspection {
  const reading: FileReading = readFile(name, bytes, encoding);
  if (reading.ok === false) return rejected(reading.problems.map(problemWords).join('; '));
  if (reading.ok === 'asked')
    return { ...rejected(`which encoding is it in? perhaps ${reading.detail}`), outcome: 'asked' };
  const { content, units } = reading;
  const doubt = doubtLanguages(content);
  return {
    outcome: doubt === null ? 'imported' : 'asked',
    warnings: reading.warnings.map(inWords),
    message: doubt === null ? '' : `declared ${doubt.declared}, but reads like ${doubt.likely}: which is it?`,
    units,
    text: wordsOf(content),
  };
}
