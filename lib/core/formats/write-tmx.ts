import { codeNames } from '@/lib/core/formats/code-types';
import { distinctCodes, nameToken, type PlacedCode } from '@/lib/core/formats/distinct-codes';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import { type Content, type Pair, plainText } from '@/lib/core/formats/pair-document';
import type { PairFile, PairWriter } from '@/lib/core/formats/pair-writer';
import { hasWords, releasedLine } from '@/lib/core/formats/released-text';

/**
 * TMX 1.4b. A memory holds what has both sides: rows without words on one are left out. Every unit has a `tuid` and
 * every variant its language, without which some tools drop the whole file.
 */
export const writeTmx: PairWriter = {
  mediaType: 'application/x-tmx+xml',
  extension: 'tmx',
  open: ({ sourceLanguage }) => `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="Songngu" creationtoolversion="1" segtype="sentence" o-tmf="Songngu" adminlang="en" srclang="${line(sourceLanguage)}" datatype="plaintext"/>
<body>
`,
  file: ({ id, pairs, sourceLanguage, targetLanguage }: PairFile) => {
    const [file, from, to] = [nameToken(id), line(sourceLanguage), line(targetLanguage)];
    let units = '';
    for (const pair of pairs)
      if (pair.target && isFilled(pair.source) && isFilled(pair.target))
        units += unit(pair, pair.target, file, from, to);
    return units;
  },
  close: () => '</body>\n</tmx>\n',
};

const isFilled = (content: Content): boolean => hasWords(plainText(content));

const unit = ({ id, source, state, notes }: Pair, target: Content, file: string, from: string, to: string) =>
  `<tu tuid="${file}_${nameToken(id)}">
${notes.map((note) => `<note>${line(note)}</note>\n`).join('')}<prop type="x-id">${line(id)}</prop>
<prop type="x-state">${state}</prop>
<tuv xml:lang="${from}"><seg>${writeContent(source)}</seg></tuv>
<tuv xml:lang="${to}"><seg>${writeContent(target)}</seg></tuv>
</tu>
`;

const writeContent = (content: Content): string =>
  distinctCodes(content)
    .map((piece) => (typeof piece === 'string' ? escapeMarkup(piece) : writeCode(piece)))
    .join('');

function writeCode({ kind, id, type, data = '', isLone }: PlacedCode): string {
  const named = type === undefined ? '' : ` type="${codeNames[type].xliff12}"`;
  const text = escapeMarkup(data);
  if (kind === 'alone') return `<ph x="${id}"${named}>${text}</ph>`;
  if (isLone) return `<it pos="${kind === 'open' ? 'begin' : 'end'}" x="${id}"${named}>${text}</it>`;
  return kind === 'open' ? `<bpt i="${id}"${named}>${text}</bpt>` : `<ept i="${id}">${text}</ept>`;
}

const line = (text: string): string => escapeMarkup(releasedLine(text));
