import { type Content, contentOf, type Pair } from '@/lib/core/formats/pair-document';
import type { Languages, PairWriter } from '@/lib/core/formats/pair-writer';
import { releasedText } from '@/lib/core/formats/released-text';

/** Segments as JSON: texts are strings, or lists of strings and codes where there are any. */
export const writePairJson: PairWriter = {
  mediaType: 'application/json',
  extension: 'json',
  open: ({ sourceLanguage, targetLanguage }) =>
    `{"sourceLanguage":${JSON.stringify(sourceLanguage)},"targetLanguage":${JSON.stringify(targetLanguage)},"pairs":[`,
  file: ({ pairs }, index) =>
    pairs.map((pair, place) => `${index + place > 0 ? ',' : ''}\n${JSON.stringify(recordOf(pair))}`).join(''),
  close: () => '\n]}\n',
};

/** The same as JSON Lines, each with its languages. */
export const writeJsonLines: PairWriter = {
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  open: () => '',
  file: ({ pairs, sourceLanguage, targetLanguage }) =>
    pairs.map((pair) => `${JSON.stringify(recordOf(pair, { sourceLanguage, targetLanguage }))}\n`).join(''),
  close: () => '',
};

const recordOf = ({ id, source, target, state, translate, notes }: Pair, languages?: Languages): object => ({
  id,
  source: written(source),
  target: target && written(target),
  state,
  ...(translate ? {} : { translate }),
  ...(notes.length > 0 ? { notes } : {}),
  ...languages,
});

function written(content: Content): string | Content {
  const pieces = contentOf(content).map((piece) => (typeof piece === 'string' ? releasedText(piece) : piece));
  const [only = ''] = pieces;
  return pieces.length < 2 && typeof only === 'string' ? only : pieces;
}
