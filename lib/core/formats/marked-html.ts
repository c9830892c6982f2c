import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import { addressOf, withoutPlaceholders } from '@/lib/core/formats/link-list';
import { readMarked, writeMarked } from '@/lib/core/marks';

const tags: Readonly<Record<string, string>> = { b: 'strong', i: 'em', u: 'u' };

/** A text with marks as HTML; a link whose address nobody knows is its words. */
export function markedHtml(text: string, links: readonly string[]): string {
  const element = (name: string): string | undefined =>
    addressOf(name, links) ? 'a' : Object.hasOwn(tags, name) ? tags[name] : undefined;
  return writeMarked(readMarked(text), {
    words: (words) => escapeMarkup(withoutPlaceholders(words, links)),
    open: ({ name }) => {
      const address = addressOf(name, links);
      if (address) return `<a href="${escapeMarkup(address)}">`;
      return element(name) ? `<${element(name)}>` : '';
    },
    close: ({ name }) => (element(name) ? `</${element(name)}>` : ''),
  });
}
