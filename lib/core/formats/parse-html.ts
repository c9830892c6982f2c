import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { maxDepth } from '@/lib/core/formats/read-result';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Most elements that are made of one text: misnested formatting copies elements without end. */
export const maxElements = 300_000;

export type HtmlTree =
  | { readonly ok: true; readonly nodes: readonly HtmlNode[] }
  | { readonly ok: false; readonly code: 'too_complex' | 'too_deep' };

class TooManyElements extends Error {}

/** The tree a browser makes of the text (HTML Standard, 13.2), no deeper than `maxDepth`. */
export function parseHtml(html: string): HtmlTree {
  let count = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...of) => {
    count++;
    if (count > maxElements) throw new TooManyElements();
    return defaultTreeAdapter.createElement(...of);
  };
  try {
    const treeAdapter = { ...defaultTreeAdapter, createElement };
    const nodes = parse<DefaultTreeAdapterMap>(html, { treeAdapter, scriptingEnabled: false }).childNodes;
    return isTooDeep(nodes) ? { ok: false, code: 'too_deep' } : { ok: true, nodes };
  } catch (error) {
    if (error instanceof TooManyElements) return { ok: false, code: 'too_complex' };
    throw error;
  }
}

function isTooDeep(nodes: readonly HtmlNode[]): boolean {
  let level = nodes.filter(isElement);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === maxDepth) return true;
    level = level.flatMap((element) => element.childNodes.filter(isElement));
  }
  return false;
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

export const textIn = (element: HtmlElement): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : isElement(node) ? textIn(node) : ''))
    .join('');
