import type { FileContent } from '@/lib/core/formats/file-read';
import { plainText } from '@/lib/core/formats/pair-document';
import { withoutMarks } from '@/lib/core/marks';

/** All words of a file, NFC, a line for every text. */
export function wordsOf(content: FileContent): string {
  switch (content.kind) {
    case 'articles':
      return content.articles
        .flatMap(({ article }) => [
          article.title,
          ...article.parts.map(({ text }) => (article.links ? withoutMarks(text) : text)),
        ])
        .filter((text) => text !== '')
        .join('\n')
        .normalize('NFC');
    case 'pairs':
      return content.document.pairs
        .flatMap(({ source, target }) => [plainText(source), target ? plainText(target) : ''])
        .filter((text) => text !== '')
        .join('\n');
    case 'concepts':
      return content.concepts.flatMap(({ terms }) => terms.map((term) => term.text)).join('\n');
  }
}
