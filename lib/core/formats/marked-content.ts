import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import { addressOf, type LinkList } from '@/lib/core/formats/link-list';
import { type Content, type InlineCode, plainText } from '@/lib/core/formats/pair-document';
import { releasedText } from '@/lib/core/formats/released-text';
import {
  closing,
  opening,
  placeholder,
  placeholdersIn,
  readMarked,
  splitAtMarks,
  withoutMarks,
  writeMarked,
} from '@/lib/core/marks';

/** A text with marks as content with codes; without a list of links there are no marks in it. */
export function contentOfMarked(text: string, links: readonly string[] | undefined): Content {
  if (!links || withoutMarks(text) === text) return [text];
  const pieces: (string | InlineCode)[] = [];
  const ids: string[] = [];
  let count = 0;
  const push = (piece: string | InlineCode): string => {
    pieces.push(piece);
    return '';
  };
  writeMarked(readMarked(text), {
    words: (piece) => {
      for (const part of splitAtMarks(piece)) {
        const [code] = placeholdersIn(part.piece);
        const data = code && links[code.place - 1];
        push(data === undefined ? part.piece : { kind: 'alone', id: String(++count), data });
      }
      return '';
    },
    open: ({ name }) => {
      ids.push(String(++count));
      return push({ kind: 'open', id: String(count), ...openCode(name, links) });
    },
    close: ({ name }) => push({ kind: 'close', id: ids.pop() ?? '', data: `</${tagOf(name)}>` }),
  });
  return pieces.filter((piece) => piece !== '');
}

const tagOf = (name: string): string => (/^\d/.test(name) ? 'a' : name);

function openCode(name: string, links: readonly string[]): Pick<InlineCode, 'type' | 'data'> {
  if (name === 'b') return { type: 'bold', data: '<b>' };
  if (name === 'i') return { type: 'italic', data: '<i>' };
  if (name === 'u') return { type: 'underline', data: '<u>' };
  return { type: 'link', data: `<a href="${escapeMarkup(addressOf(name, links) ?? '')}">` };
}

const address = /^\s*<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The name of the mark that a code stands for; null for one that no mark is for. */
function nameOf({ type, data = '' }: InlineCode, links: LinkList): string | null {
  if (type === 'bold' || /^<(?:b|strong)>$/i.test(data)) return 'b';
  if (type === 'italic' || /^<(?:i|em)>$/i.test(data)) return 'i';
  if (type === 'underline' || /^<u>$/i.test(data)) return 'u';
  const [, double, single] = address.exec(data) ?? [];
  const href = double ?? single ?? (type === 'link' ? data : undefined);
  return href === undefined
    ? null
    : links.nameOf(href.replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => references[each] ?? each));
}

/** The words of content with its bold, italics, underlining and links as marks, and its placeholders; other codes are left out. */
export function markedOfContent(content: Content, links: LinkList): string {
  if (plainText(content).includes('⟨')) return plainText(content);
  const names = new Map<string, string>();
  return content
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'alone') {
        const place = links.codeOf(releasedText(piece.data ?? `<x id="${escapeMarkup(piece.id)}"/>`));
        return place === null ? '' : placeholder(place);
      }
      if (piece.kind === 'open') {
        const name = nameOf(piece, links);
        if (name !== null) names.set(piece.id, name);
        return name === null ? '' : opening(name);
      }
      const name = piece.kind === 'close' ? names.get(piece.id) : undefined;
      return name === undefined ? '' : closing(name);
    })
    .join('');
}
