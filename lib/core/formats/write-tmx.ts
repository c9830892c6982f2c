import { codeNames } from '@/lib/core/formats/code-types';
import { distinctCodes, nameToken, type PlacedCode } from '@/lib/core/formats/distinct-codes';
import { escapeMarkup, escapeText } from '@/lib/core/formats/escape-markup';
import { type Content, plainText } from '@/lib/core/formats/pair-document';
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
    for (const { id, source, target, state, notes } of pairs)
      if (target && isFilled(source) && isFilled(target))
        pieces.push(
          tmxUnit<string>({
            file,
            from,
            to,
            state,
            name: nameToken(id),
            notes: notes.map((note) => `<note>${line(note)}</note>\n`).join(''),
            id: line(id),
            source: writeContent(source),
            target: writeContent(target),
          }).join(''),
        );
    return pieces.join('');
  },
  close: () => '</body>\n</tmx>\n',
};

const isFilled = (content: Content): boolean => hasWords(plainText(content));

/** What units differ in, escaped: strings, or what becomes strings where units are written elsewhere. */
export type UnitFields<T> = Readonly<
  Record<'file' | 'name' | 'notes' | 'id' | 'state' | 'from' | 'source' | 'to' | 'target', T | string>
>;

/** A unit in the pieces it is made of. */
export const tmxUnit = <T>(unit: UnitFields<T>): readonly (T | string)[] => [
  '<tu tuid="',
  unit.file,
  '_',
  unit.name,
  '">\n',
  unit.notes,
  '<prop type="x-id">',
  unit.id,
  '</prop>\n<prop type="x-state">',
  unit.state,
  '</prop>\n<tuv xml:lang="',
  unit.from,
  '"><seg>',
  unit.source,
  '</seg></tuv>\n<tuv xml:lang="',
  unit.to,
  '"><seg>',
  unit.target,
  '</seg></tuv>\n</tu>\n',
];

const writeContent = (content: Content): string =>
  distinctCodes(content)
    .map((piece) => (typeof piece === 'string' ? escapeText(piece) : writeCode(piece)))
    .join('');

function writeCode({ kind, id, type, data = '', isLone }: PlacedCode): string {
  const named = type === undefined ? '' : ` type="${codeNames[type].xliff12}"`;
  const text = escapeText(data);
  if (kind === 'alone') return `<ph x="${id}"${named}>${text}</ph>`;
  if (isLone) return `<it pos="${kind === 'open' ? 'begin' : 'end'}" x="${id}"${named}>${text}</it>`;
  return kind === 'open' ? `<bpt i="${id}"${named}>${text}</bpt>` : `<ept i="${id}">${text}</ept>`;
}

const line = (text: string): string => escapeMarkup(releasedLine(text));
