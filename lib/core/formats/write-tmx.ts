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
    // Joined once: what is added piece by piece is a tree of strings, which costs more to send than to make.
    const pieces: string[] = [];
    for (const pair of pairs)
      if (pair.target && isFilled(pair.source) && isFilled(pair.target))
        addUnit(pieces, pair, pair.target, file, from, to);
    return pieces.join('');
  },
  close: () => '</body>\n</tmx>\n',
};

const isFilled = (content: Content): boolean => hasWords(plainText(content));

function addUnit(
  pieces: string[],
  { id, source, state, notes }: Pair,
  target: Content,
  file: string,
  from: string,
  to: string,
): void {
  pieces.push('<tu tuid="', file, '_', nameToken(id), '">\n');
  for (const note of notes) pieces.push('<note>', line(note), '</note>\n');
  pieces.push('<prop type="x-id">', line(id), '</prop>\n<prop type="x-state">', state);
  pieces.push('</prop>\n<tuv xml:lang="', from, '"><seg>', ...writeContent(source));
  pieces.push(
    '</seg></tuv>\n<tuv xml:lang="',
    to,
    '"><seg>',
    ...writeContent(target),
    '</seg></tuv>\n</tu>\n',
  );
}

const writeContent = (content: Content): readonly string[] =>
  distinctCodes(content).map((piece) => (typeof piece === 'string' ? escapeMarkup(piece) : writeCode(piece)));

function writeCode({ kind, id, type, data = '', isLone }: PlacedCode): string {
  const named = type === undefined ? '' : ` type="${codeNames[type].xliff12}"`;
  const text = escapeMarkup(data);
  if (kind === 'alone') return `<ph x="${id}"${named}>${text}</ph>`;
  if (isLone) return `<it pos="${kind === 'open' ? 'begin' : 'end'}" x="${id}"${named}>${text}</it>`;
  return kind === 'open' ? `<bpt i="${id}"${named}>${text}</bpt>` : `<ept i="${id}">${text}</ept>`;
}

const line = (text: string): string => escapeMarkup(releasedLine(text));
