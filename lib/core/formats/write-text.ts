import { articleItem } from '@/lib/core/formats/article-item';
import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';

/** Headline and paragraphs with a blank line between two; many articles with a line of stars between two. */
export const writeText: ReleaseWriter = {
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  one: write,
  open: () => '',
  unit: (document, index) => `${index > 0 ? '\n* * *\n\n' : ''}${write(document)}`,
  close: () => '',
};

function write(document: ReleaseDocument): string {
  const { title, body } = articleItem(document);
  return `${[title, body].filter((text) => text !== '').join('\n\n')}\n`;
}
