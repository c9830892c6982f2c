import type { BlockKind, RawPart } from '@/lib/core/article';
import { LinkList } from '@/lib/core/formats/link-list';
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  parseHtml,
  textIn,
} from '@/lib/core/formats/parse-html';
import { admitText, articleOf, type ReadResult, refuse } from '@/lib/core/formats/read-result';
import { type LanguageTag, parseLanguage } from '@/lib/core/language';
import { closing, opening, tidyMarks, withoutMarks } from '@/lib/core/marks';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** No part of the article, and nothing stands in its place. */
const hidden = words('script style template noframes noembed datalist rp rt meta link base');
/** No text of the article, but something to see: words on both sides of it are two words. */
const replaced = words(
  'img picture svg iframe object embed video audio canvas map input button select textarea meter progress',
);
const aside = words('nav aside dialog');
const blocks = words(
  'html body address article aside blockquote caption center details dd dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section summary table tbody td ' +
    'tfoot th thead tr ul',
);

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  li: 'list-item',
  blockquote: 'quote',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  address: 'byline',
  dt: 'paragraph',
  dd: 'paragraph',
};

const emphasis: Readonly<Record<string, string>> = { b: 'b', strong: 'b', i: 'i', em: 'i', u: 'u' };

/**
 * An HTML page or fragment. Headings, paragraphs, list items, quotes and captions keep their kind, table cells are
 * paragraphs (captions where the table frames a picture), other text is free; `<br>` is a line, two end a paragraph.
 * What is bold, in italics, underlined or a link keeps its mark. Scripts, menus, forms and other things beside the article are left out; a form that holds everything is not.
 * So is what no reader sees, and told where it has words.
 * `list` numbers the links, those of a text around it too.
 */
export function readHtml(input: string, list: LinkList | null = new LinkList()): ReadResult {
  const admitted = admitText(input);
  if (!admitted.ok) return admitted.refusal;
  const tree = parseHtml(admitted.text);
  if (!tree.ok) return refuse(tree.code);
  const links = admitted.text.includes('⟨') ? null : list;
  const whole: Context = {
    kind: undefined,
    asTyped: !/<[a-z!/?]/i.test(admitted.text),
    readForms: false,
    links,
  };
  const inside = collect(tree.nodes, whole);
  const page = inside.parts.length > 0 ? inside : collect(tree.nodes, { ...whole, readForms: true });
  const hasHeadline = page.parts.some((part) => part.kind === 'headline');
  const read = articleOf(hasHeadline ? '' : page.title, page.parts, page.language, links?.addresses);
  return page.hides ? { ...read, hides: true } : read;
}

type Page = {
  readonly title: string;
  readonly parts: readonly RawPart[];
  readonly language: LanguageTag | null;
  /** Whether words were left out that no reader sees. */
  readonly hides: boolean;
};

/** Where a text stands, and whether its white space counts. */
type Context = {
  readonly kind: BlockKind | undefined;
  readonly asTyped: boolean;
  readonly readForms: boolean;
  /** Null where the text has characters of its own that marks are written with. */
  readonly links: LinkList | null;
};

function collect(nodes: readonly HtmlNode[], whole: Context): Page {
  const parts: RawPart[] = [];
  let title = '';
  let language: LanguageTag | null = null;
  let pending: string[] = [];
  let hides = false;

  const flush = (context: Context): void => {
    parts.push(...partsOf(pending.join(''), context));
    pending = [];
  };

  const visit = (node: HtmlNode, context: Context): void => {
    if ('value' in node)
      pending.push(context.asTyped ? node.value : node.value.replace(/[ \t\n\f\r]+/g, ' '));
    if (!isElement(node) || hidden.has(node.tagName)) return;
    const tag = node.tagName;
    if (isHidden(node)) {
      hides ||= hasWords(node);
      return;
    }
    language ??= languageOf(node);
    if (tag === 'title') title ||= textIn(node);
    else if (tag === 'br') pending.push('\n');
    else if (replaced.has(tag)) pending.push(' ');
    else if (blocks.has(tag)) visitBlock(node, context);
    else visitInline(node, context);
  };

  const visitInline = (element: HtmlElement, context: Context): void => {
    const name = markOf(element, context);
    if (name !== null) pending.push(opening(name));
    for (const child of element.childNodes) visit(child, context);
    if (name !== null) pending.push(closing(name));
  };

  const visitBlock = (element: HtmlElement, context: Context): void => {
    flush(context);
    if (isBeside(element, context)) return;
    const opens = parts.length > 0 && parts.every((part) => part.kind === 'headline');
    const inner: Context = {
      ...context,
      kind: isMarkedDek(element) || (opens && isDek(element)) ? 'dek' : kindIn(element, context.kind),
      asTyped: context.asTyped || element.tagName === 'pre',
    };
    for (const child of element.childNodes) visit(child, inner);
    flush(inner);
  };

  for (const node of nodes) visit(node, whole);
  flush(whole);
  return { title, parts, language, hides };
}

function partsOf(collected: string, { kind, asTyped }: Context): readonly RawPart[] {
  const text = tidyMarks(collected);
  const lines = asTyped ? text : text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n');
  return (kind ? lines.split(/\n{2,}/) : [lines])
    .map((part) => part.trim())
    .filter((part) => withoutMarks(part).trim() !== '')
    .map((part) => (kind ? { kind, text: part } : { text: part }));
}

/** The name of the mark that an inline element stands for. */
function markOf(element: HtmlElement, { links }: Context): string | null {
  if (links === null) return null;
  if (element.tagName === 'a') return links.nameOf(attributeOf(element, 'href') ?? '');
  return Object.hasOwn(emphasis, element.tagName) ? (emphasis[element.tagName] ?? null) : null;
}

/**
 * Whether no reader sees it. Some pages hide all of themselves until a script has run; what is hidden `until-found` can be
 * searched for.
 */
function isHidden(element: HtmlElement): boolean {
  if (element.tagName === 'noscript') return true;
  if (element.tagName === 'html' || element.tagName === 'body') return false;
  const said = attributeOf(element, 'hidden');
  const style = attributeOf(element, 'style') ?? '';
  return (
    (said !== null && said.toLowerCase() !== 'until-found') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!|;|$)/i.test(style)
  );
}

const hasWords = (node: HtmlNode): boolean => {
  if ('value' in node) return /[\p{L}\p{N}]/u.test(node.value);
  if (!isElement(node) || hidden.has(node.tagName) || replaced.has(node.tagName)) return false;
  return node.childNodes.some(hasWords);
};

/** The signature of a quote stands in its footer. */
const isBeside = ({ tagName: tag }: HtmlElement, { kind, readForms }: Context): boolean =>
  tag === 'footer' ? kind !== 'quote' : tag === 'form' ? !readForms : aside.has(tag);

function kindIn(element: HtmlElement, around: BlockKind | undefined): BlockKind | undefined {
  const { tagName: tag } = element;
  if (tag === 'td' || tag === 'th') return around === 'caption' ? around : 'paragraph';
  if (tag === 'table') return around !== 'caption' && framesPicture(element) ? 'caption' : around;
  if (tag === 'p') return around ?? 'paragraph';
  return kinds[tag] ?? around;
}

/** A table that holds a picture is there for the picture, and its words are the caption. */
const framesPicture = (element: HtmlElement): boolean =>
  element.childNodes.some((node) => isElement(node) && (node.tagName === 'img' || framesPicture(node)));

/** DPUB-ARIA and schema.org name the dek. */
const isMarkedDek = (element: HtmlElement): boolean =>
  attributeOf(element, 'role') === 'doc-subtitle' || attributeOf(element, 'itemprop') === 'description';

/**
 * Whether what follows the headline is the dek by its looks: a paragraph beside the headline in an `hgroup`, one all
 * in bold, or an `h2` that is a whole sentence.
 */
function isDek(element: HtmlElement): boolean {
  const { tagName: tag, parentNode: parent } = element;
  if (tag === 'h2') return /[.!?…]["'”’»]?\s*$/.test(textIn(element));
  if (tag !== 'p') return false;
  return (parent !== null && 'tagName' in parent && parent.tagName === 'hgroup') || isBold(element);
}

const isBold = (element: HtmlElement): boolean =>
  element.childNodes.every((node) => {
    if ('value' in node) return node.value.trim() === '';
    return !isElement(node) || node.tagName === 'b' || node.tagName === 'strong' || isBold(node);
  }) && textIn(element).trim() !== '';

function languageOf(element: HtmlElement): LanguageTag | null {
  const tag = ['html', 'body', 'main', 'article'].includes(element.tagName)
    ? attributeOf(element, 'lang')
    : null;
  return tag === null ? null : parseLanguage(tag);
}
