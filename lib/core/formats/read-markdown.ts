import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind, RawPart } from '@/lib/core/article';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import { splitFrontMatter } from '@/lib/core/formats/front-matter';
import { LinkList } from '@/lib/core/formats/link-list';
import { chunksOf } from '@/lib/core/formats/markdown-chunks';
import { readHtml } from '@/lib/core/formats/read-html';
import { admitText, articleOf, maxDepth, type ReadResult, refuse } from '@/lib/core/formats/read-result';
import { closing, opening, withoutMarks } from '@/lib/core/marks';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** Work of reading: a character counts 1, a mark or a line end 30. Of a whole text, and of what no blank line parts. */
const mostWork = 1_000_000;
const mostWorkAtOnce = 32_000;
const mark = /[-+>*_=`[\]<&\\!~#|\n]/g;

/** What parts the head of a table from its rows, and what stands for a bar within a cell while they are read. */
const ruler = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;
const barInCell = '\ue000';

/** Longer lines were not wrapped by hand: where they end, a paragraph ends. */
const longestWrapped = 200;
const isPlain = (line: string): boolean => /^[\p{L}“‘"'(«]/u.test(line) && !/[`*_[\]<&\\|]| {2}$/.test(line);

/**
 * CommonMark 0.31, with front matter and tables as GitHub writes them. Headings, list items and quotes keep their kind;
 * the words of an image are a caption, what is bold, in italics, underlined (`<u>`) or a link keeps its mark, table cells are paragraphs. Soft line ends are spaces, save
 * in text as scraped (with image and table remnants, or lines too long to be wrapped), which is left as free text with
 * its lines. So are code, and stretches too tangled to be read.
 */
export function readMarkdown(input: string): ReadResult {
  const admitted = admitText(input);
  if (!admitted.ok) return admitted.refusal;
  const { title, language, body } = splitFrontMatter(admitted.text);
  const links = body.includes('⟨') ? null : new LinkList();
  const parts: RawPart[] = [];
  let work = 0;
  let hides = false;
  const onHidden = (): void => {
    hides = true;
  };
  for (const { text, definitions } of chunksOf(body)) {
    const lines = text.split('\n');
    if (lines.every(isPlain)) {
      parts.push(...partsOfLines(lines, 'paragraph'));
      continue;
    }
    const ruled = ruler.test(lines[1] ?? '') ? text.replaceAll('\\|', barInCell) : text;
    const source = definitions === '' ? ruled : `${definitions}\n\n${ruled}`;
    const needed = source.length + 30 * (source.match(mark)?.length ?? 0);
    if (needed > mostWorkAtOnce) {
      parts.push({ text });
      continue;
    }
    work += needed;
    if (work > mostWork) return refuse('too_complex');
    const read = fromMarkdown(source).children.map((node) =>
      readBlock(node, { source, links, onHidden }, undefined, 0),
    );
    if (read.includes(null)) return refuse('too_deep');
    parts.push(...read.flatMap((each) => each ?? []));
  }
  const read = articleOf(title, parts, language, links?.addresses);
  return hides ? { ...read, hides } : read;
}

/**
 * What a block was read from, and where its links go; null where its text has characters that marks are written with.
 * `onHidden` is told of words that no reader sees.
 */
type Origin = { readonly source: string; readonly links: LinkList | null; readonly onHidden: () => void };

/** The parts of a block in order; null when it is too deep. `kind` is that of the list or quote around it. */
function readBlock(
  node: Node,
  origin: Origin,
  kind: BlockKind | undefined,
  depth: number,
): readonly RawPart[] | null {
  if (depth > maxDepth) return null;
  switch (node.type) {
    case 'heading':
      return readInline(
        node.children,
        { ...origin, source: '' },
        node.depth === 1 ? 'headline' : 'subheading',
      );
    case 'paragraph': {
      const { start, end } = node.position ?? {};
      const source = origin.source.slice(start?.offset, end?.offset);
      return readInline(node.children, { ...origin, source }, kind ?? 'paragraph');
    }
    case 'code':
      return [{ text: node.value }];
    case 'html':
      return partsOfHtml(node.value, kind, origin);
    case 'list':
    case 'listItem':
    case 'blockquote': {
      const inner = node.type === 'blockquote' ? 'quote' : 'list-item';
      const read = node.children.map((child) => readBlock(child, origin, inner, depth + 1));
      return read.includes(null) ? null : read.flatMap((each) => each ?? []);
    }
    default:
      return [];
  }
}

function readInline(nodes: readonly Node[], origin: Origin, kind: BlockKind): readonly RawPart[] {
  const { source, links } = origin;
  const captions = nodes.flatMap(imageWords).map((text): RawPart => ({ kind: 'caption', text }));
  const lines = flatten(nodes, asLines).split('\n');
  if (ruler.test(lines[1] ?? '') && lines[0]?.includes('|')) return [...partsOfTable(lines), ...captions];
  if (nodes.some(hasHtml))
    return [...partsOfHtml(`<p>${flatten(nodes, asHtml)}</p>`, kind, origin), ...captions];
  const isScraped = /(?<!\\)\|[ \t]*$/m.test(source) || nodes.some(isBareImage);
  if (isScraped) return [...partsOfText(lines.join('\n'), undefined), ...captions];
  return [...partsOfLines(lines, kind, flatten(nodes, asText(links))), ...captions];
}

const partsOfLines = (
  lines: readonly string[],
  kind: BlockKind,
  joined = lines.map((line) => line.trim()).join(' '),
): readonly RawPart[] =>
  lines.length > 1 && lines.some((line) => line.length > longestWrapped)
    ? partsOfText(lines.join('\n'), undefined)
    : partsOfText(joined, kind);

const partsOfText = (text: string, kind: BlockKind | undefined): readonly RawPart[] => {
  const words = text.trim();
  return words === '' ? [] : [kind ? { kind, text: words } : { text: words }];
};

const partsOfTable = (lines: readonly string[]): readonly RawPart[] =>
  lines
    .filter((_, row) => row !== 1)
    .flatMap((line) => line.split('|'))
    .flatMap((cell) => partsOfText(cell.replaceAll(barInCell, '|'), 'paragraph'));

/** HTML in Markdown is read as HTML; its paragraphs take the kind of what they stand in. */
function partsOfHtml(html: string, kind: BlockKind | undefined, origin: Origin): readonly RawPart[] {
  const read = readHtml(html, origin.links);
  if (read.hides) origin.onHidden();
  if (!read.ok) return [];
  const { title, parts, links: own } = read.article;
  const headline: readonly RawPart[] = title === '' ? [] : [{ kind: 'headline', text: title }];
  return [
    ...headline,
    ...parts.map((part) => ({
      ...part,
      kind: part.kind === 'paragraph' && kind ? kind : part.kind,
      text: own ? part.text : withoutMarks(part.text),
    })),
  ];
}

type Style = {
  readonly text: (value: string) => string;
  readonly html: (value: string) => string;
  readonly lineBreak: string;
  /** What is bold, in italics or a link. */
  readonly marked: (node: Node, inner: string) => string;
};

const asText = (links: LinkList | null): Style => ({
  text: (value) => value.replaceAll('\n', ' '),
  html: () => '',
  lineBreak: '\n',
  marked: (node, inner) => {
    const name = links === null ? null : markOf(node, links);
    return name === null ? inner : `${opening(name)}${inner}${closing(name)}`;
  },
});
const asLines: Style = {
  text: (value) => value,
  html: (value) => (/^<br\b/i.test(value) ? ' ' : ''),
  lineBreak: '\n',
  marked: (_, inner) => inner,
};
const asHtml: Style = {
  text: escapeMarkup,
  html: (value) => value,
  lineBreak: '<br>',
  marked: (node, inner) => {
    if (node.type === 'strong') return `<b>${inner}</b>`;
    if (node.type === 'emphasis') return `<i>${inner}</i>`;
    return node.type === 'link' ? `<a href="${escapeMarkup(node.url)}">${inner}</a>` : inner;
  },
};

function flatten(nodes: readonly Node[], style: Style): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return style.text(node.value);
      if (node.type === 'html') return style.html(node.value);
      if (node.type === 'break') return style.lineBreak;
      if (node.type === 'image')
        return isBareImage(node) ? style.text(`![${node.alt ?? ''}](${node.url})`) : ' ';
      return 'children' in node ? style.marked(node, flatten(node.children, style)) : '';
    })
    .join('');
}

function markOf(node: Node, links: LinkList): string | null {
  if (node.type === 'strong') return 'b';
  if (node.type === 'emphasis') return 'i';
  return node.type === 'link' ? links.nameOf(node.url) : null;
}

const hasWords = (text: string | null | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? '');

const isBareImage = (node: Node): boolean =>
  node.type === 'image' ? !hasWords(node.alt) : 'children' in node && node.children.some(isBareImage);

const hasHtml = (node: Node): boolean =>
  node.type === 'html' || ('children' in node && node.children.some(hasHtml));

const imageWords = (node: Node): readonly string[] => {
  if (node.type === 'image' || node.type === 'imageReference')
    return hasWords(node.alt) && node.alt ? [node.alt] : [];
  return 'children' in node ? node.children.flatMap(imageWords) : [];
};
