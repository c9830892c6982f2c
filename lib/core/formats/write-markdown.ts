import type { BlockKind } from '@/lib/core/article';
import {
  type ArticleItem,
  articleItem,
  type MarkedBlock,
  markedBlocks,
} from '@/lib/core/formats/article-item';
import { correctionOf } from '@/lib/core/formats/correction';
import { addressOf, withoutPlaceholders } from '@/lib/core/formats/link-list';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';
import { withoutMarker } from '@/lib/core/formats/released-text';
import { type Mark, readMarked, writeMarked } from '@/lib/core/marks';

/** CommonMark. A file of one article opens with YAML front matter; many articles have a rule between two. */
export const writeMarkdown: ReleaseWriter = {
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  one: (document) => {
    const item = articleItem(document);
    return `${frontMatter(item)}\n${markdownOf(markedBlocks(document), document.links)}`;
  },
  open: () => '',
  unit: (document, index) =>
    `${index > 0 ? '\n* * *\n\n' : ''}${markdownOf(markedBlocks(document), document.links)}`,
  close: () => '',
};

function frontMatter(item: ArticleItem): string {
  const values = {
    title: item.title,
    lang: item.language,
    date: item.release.firstPublishedAt,
    updated: item.release.at === item.release.firstPublishedAt ? null : item.release.at,
    id: item.id,
    release: item.release.number,
    author: item.byline,
    section: item.section,
    correction: correctionOf(item.release, item.language),
    disclosure: item.provenance.disclosure.text,
  };
  const lines = Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

const prefixes: Readonly<Record<BlockKind, string>> = {
  headline: '# ',
  subheading: '## ',
  'list-item': '- ',
  quote: '> ',
  dek: '',
  byline: '',
  paragraph: '',
  caption: '',
};

/**
 * Blocks as CommonMark, a blank line between two; a second headline is a subheading. `links` are there where the texts
 * may have marks.
 */
export function markdownOf(blocks: readonly MarkedBlock[], links?: readonly string[]): string {
  const headline = blocks.find((block) => block.kind === 'headline');
  const written = blocks.map((block) => {
    const kind = block.kind === 'headline' && block !== headline ? 'subheading' : block.kind;
    const text = kind === 'list-item' ? withoutMarker(block.text) : block.text;
    return `${prefixes[kind]}${links ? markedMarkdown(text, links) : escapeMarkdown(text)}\n`;
  });
  return written.join('\n');
}

function markedMarkdown(text: string, links: readonly string[]): string {
  const { words, marks } = readMarked(text);
  const around = (mark: Mark, address: string | null): readonly [string, string] => {
    if (address) return ['[', `](${destination(address)})`];
    // CommonMark has no sign for it, but knows the element.
    if (mark.name === 'u') return ['<u>', '</u>'];
    if (mark.name !== 'b' && mark.name !== 'i') return ['', ''];
    const sign = mark.name === 'b' ? '**' : '*';
    return standsApart(words, mark) ? [sign, sign] : [`<${mark.name}>`, `</${mark.name}>`];
  };
  return writeMarked(
    { words, marks },
    {
      words: (piece) => escapeMarkdown(withoutPlaceholders(piece, links)),
      open: (mark) => around(mark, addressOf(mark.name, links))[0],
      close: (mark) => around(mark, addressOf(mark.name, links))[1],
    },
  );
}

/** Where a link leads, in pointed brackets where it has round ones. */
function destination(address: string): string {
  const plain = address.replace(/[<>\\]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return /[()]/.test(plain) ? `<${plain}>` : plain;
}

/** Stars beside a letter with punctuation within them would be stars (CommonMark 6.2). */
const standsApart = (words: string, { span: [start, end] }: Mark): boolean =>
  !/[\p{L}\p{N}]$/u.test(words.slice(0, start)) &&
  !/^[\p{L}\p{N}]/u.test(words.slice(end)) &&
  !/^\s|\s$/.test(words.slice(start, end));

/** A line that CommonMark reads back to the letter: marks escaped wherever they could mean something. */
const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_[\]<~|]|&(?=#?\w{1,31};)/g, '\\$&')
    .replace(/^(?:[-+=>]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(^|\s)(#+)(?=\s|$)/g, (_, before: string, marks: string) => `${before}\\${marks}`);
