import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readHunspell } from '@/lib/core/text/hunspell';
import type { Speller } from '@/lib/core/text/speller';

let loaded: Speller | undefined;

/** The dictionary of American English, read at first use and kept. */
export function englishSpeller(): Speller {
  if (!loaded) {
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    loaded = readHunspell(read('index.aff'), read('index.dic'));
  }
  return loaded;
}
