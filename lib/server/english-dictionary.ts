import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readHunspell } from '@/lib/core/text/hunspell';
import type { Speller } from '@/lib/core/text/speller';

const files = ['index.aff', 'index.dic'] as const;
type FileName = (typeof files)[number];

/** A file of the dictionary of American English, as it is and, once a browser asks for it, compressed. */
export type DictionaryFile = { readonly text: string; readonly gzip: Uint8Array<ArrayBuffer> };
type Dictionary = { readonly version: string; readonly files: Readonly<Record<FileName, DictionaryFile>> };

let known: Dictionary | undefined;
let speller: Speller | undefined;

/** Read at first use and kept. The version names its content. */
function dictionary(): Dictionary {
  known ??= readDictionary();
  return known;
}

function readDictionary(): Dictionary {
  const read = (name: FileName): DictionaryFile => {
    const text = readFileSync(join(process.cwd(), 'node_modules/dictionary-en', name), 'utf8');
    let gzip: DictionaryFile['gzip'] | undefined;
    return {
      text,
      get gzip() {
        gzip ??= Uint8Array.from(gzipSync(text, { level: 9 }));
        return gzip;
      },
    };
  };
  const both = { 'index.aff': read('index.aff'), 'index.dic': read('index.dic') };
  const hash = createHash('sha256');
  for (const name of files) hash.update(both[name].text);
  return { version: hash.digest('hex').slice(0, 12), files: both };
}

/** Where browsers find it; what is there never changes. */
export const dictionaryAddress = (): string => `/api/dictionary/${dictionary().version}`;

/** Null for a version or a file that is not served. */
export function findDictionaryFile(version: string, name: string): DictionaryFile | null {
  const file = files.find((one) => one === name);
  return file && version === dictionary().version ? dictionary().files[file] : null;
}

export function englishSpeller(): Speller {
  const { 'index.aff': aff, 'index.dic': dic } = dictionary().files;
  speller ??= readHunspell(aff.text, dic.text);
  return speller;
}
