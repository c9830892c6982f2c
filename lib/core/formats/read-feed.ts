import type { RawArticle } from '@/lib/core/article';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import { type FileArticle, type FileRead, hiddenWarnings } from '@/lib/core/formats/file-read';
import { readHtml } from '@/lib/core/formats/read-html';
import { readText } from '@/lib/core/formats/read-text';
import {
  childOf,
  childrenOf,
  descendantsOf,
  isXmlElement,
  type XmlElement,
  xmlText,
} from '@/lib/core/formats/xml-tree';
import { parseLanguage } from '@/lib/core/language';
import { withoutMarks } from '@/lib/core/marks';

/** RSS (0.9 to 2.0) and Atom: an article an item, its fullest text as HTML. */
export function readFeed(root: XmlElement): FileRead {
  const items = descendantsOf(root).filter(({ name }) => name === 'item' || name === 'entry');
  const channel = childOf(root, 'channel');
  const around = root.attributes.get('xml:lang') ?? (channel && textOf(channel, 'language')) ?? '-';
  const bodies = items.map(bodyOf);
  const articles = items.map((item, index): FileArticle => {
    const language = parseLanguage(item.attributes.get('xml:lang') ?? around);
    const title = childOf(item, 'title');
    const read = bodies[index];
    const parts: RawArticle['parts'] = read?.ok ? read.article.parts : [];
    const links = read?.ok ? read.article.links : undefined;
    return { article: { title: title ? wordsOf(title) : '', parts, ...(links ? { links } : {}) }, language };
  });
  const warnings = [
    ...(items.length === 0 ? [{ code: 'no_text' }] : []),
    ...hiddenWarnings(bodies.filter((read) => read !== null)),
  ];
  return { ok: true, content: { kind: 'articles', articles }, units: items.length, warnings };
}

const textOf = (element: XmlElement, name: string): string | undefined => {
  const child = childOf(element, name);
  return child ? xmlText(child).trim() : undefined;
};

/** `content:encoded` and Atom's `content` have the whole text, `description` and `summary` often less. */
function bodyOf(item: XmlElement) {
  const body = ['encoded', 'content', 'description', 'summary']
    .flatMap((name) => childrenOf(item, name))
    .find((element) => xmlText(element).trim() !== '');
  if (!body) return null;
  const type =
    body.attributes.get('type') ?? (body.name === 'content' || body.name === 'summary' ? 'text' : 'html');
  if (type === 'xhtml') return readHtml(markupOf(body));
  return type === 'text' || type === 'text/plain' ? readText(xmlText(body)) : readHtml(xmlText(body));
}

/** RSS does not say what its titles are: one with references left in it is HTML. */
const wordsOf = (title: XmlElement): string => {
  const isLoose = !title.namespace.endsWith('/Atom') && /&(?:\w+|#\d+|#x[\da-f]+);/i.test(xmlText(title));
  const type = title.attributes.get('type') ?? (isLoose ? 'html' : '');
  const read = type.includes('html') ? readHtml(type === 'xhtml' ? markupOf(title) : xmlText(title)) : null;
  return read?.ok
    ? read.article.parts.map((part) => withoutMarks(part.text)).join(' ')
    : xmlText(title).trim();
};

const markupOf = (element: XmlElement): string =>
  element.children
    .map((child) =>
      isXmlElement(child)
        ? `<${child.name}${attributesOf(child)}>${markupOf(child)}${endOf(child.name)}`
        : escapeMarkup(child),
    )
    .join('');

/** HTML takes the end of a line break for another one. */
const endOf = (name: string): string => (/^(?:br|hr|img|wbr)$/.test(name) ? '' : `</${name}>`);

const attributesOf = ({ attributes }: XmlElement): string =>
  Array.from(attributes, ([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
