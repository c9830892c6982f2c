import { type Pair, plainText } from '@/lib/core/formats/pair-document';
import type { PairWriter } from '@/lib/core/formats/pair-writer';
import { releasedLine, releasedText } from '@/lib/core/formats/released-text';

/**
 * PO of GNU gettext: the id of a row is its context, a translation that nobody has looked at is fuzzy. Rows without
 * source have no place in it; inline codes neither.
 */
export const writePo: PairWriter = {
  mediaType: 'text/x-gettext-translation; charset=utf-8',
  extension: 'po',
  open: ({ sourceLanguage, targetLanguage }) =>
    [
      'msgid ""',
      'msgstr ""',
      '"MIME-Version: 1.0\\n"',
      '"Content-Type: text/plain; charset=UTF-8\\n"',
      '"Content-Transfer-Encoding: 8bit\\n"',
      `"Language: ${releasedLine(targetLanguage).replaceAll('-', '_')}\\n"`,
      `"X-Source-Language: ${releasedLine(sourceLanguage).replaceAll('-', '_')}\\n"`,
      '\n',
    ].join('\n'),
  file: ({ id, pairs }, index) =>
    pairs
      .filter(({ source }) => plainText(source).trim() !== '')
      .map((pair) => entry(pair, index === 0 ? pair.id : `${id}#${pair.id}`))
      .join('\n'),
  close: () => '',
};

function entry({ source, target, state, notes }: Pair, id: string): string {
  return [
    ...notes.map((note) => `#. ${releasedLine(note)}`),
    ...(state === 'initial' && target ? ['#, fuzzy'] : []),
    `msgctxt ${quoted(id)}`,
    `msgid ${quoted(plainText(source))}`,
    `msgstr ${quoted(target ? plainText(target) : '')}`,
    '',
  ].join('\n');
}

const quoted = (text: string): string =>
  `"${releasedText(text).replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
