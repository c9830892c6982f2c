import type { BlockKind } from '@/lib/core/article';
import { type ArticleItem, articleItem, type ItemBlock } from '@/lib/core/formats/article-item';
import { correctionOf } from '@/lib/core/formats/correction';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';
import { withoutMarker } from '@/lib/core/formats/released-text';

/** CommonMark. A file of one article opens with YAML front matter; many articles have a rule between two. */
export const writeMarkdown: ReleaseWriter = {
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  one: (document) => {
    const item = articleItem(document);
    return `${frontMatter(item)}\n${markdownOf(item.blocks)}`;
  },
  open: () => '',
  unit: (document, index) => `${index > 0 ? '\n* * *\n\n' : ''}${markdownOf(articleItem(document).blocks)}`,
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

/** Blocks as CommonMark, a blank line between two; a second headline is a subheading. */
export function markdownOf(blocks: readonly ItemBlock[]): string {
  const headline = blocks.find((block) => block.kind === 'headline');
  const written = blocks.map((block) => {
    const kind = block.kind === 'headline' && block !== headline ? 'subheading' : block.kind;
    const text = kind === 'list-item' ? withoutMarker(block.text) : block.text;
    return `${prefixes[kind]}${escapeMarkdown(text)}\n`;
  });
  return written.join('\n');
}

/** A line that CommonMark reads back to the letter: marks escaped wherever they could mean something. */
const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_[\]<~|]|&(?=#?\w{1,31};)/g, '\\$&')
    .replace(/^(?:[-+=>]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(^|\s)(#+)(?=\s|$)/g, (_, before: string, marks: string) => `${before}\\${marks}`);
