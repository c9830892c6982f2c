import { type SaxesOptions, SaxesParser, type SaxesTagNS } from 'saxes';
import { maxDepth, type ReadProblem } from '@/lib/core/formats/read-result';

/** `name` is local; attributes go by local name, `xml:lang`, or `{namespace}name` for those of other namespaces. */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

export type XmlTree =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly problem: ReadProblem };

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

type Open = XmlElement & { readonly children: XmlNode[] };

class Refused extends Error {
  constructor(readonly problem: ReadProblem) {
    super(problem.code);
  }
}

/**
 * The tree of a well-formed XML text with namespaces, no deeper than `maxDepth`. A document type is passed over
 * unread; one that declares entities is refused, so nothing is ever expanded or fetched. CDATA is text; comments and
 * processing instructions are left out.
 */
export function parseXml(text: string): XmlTree {
  const parser = new SaxesParser<SaxesOptions & { xmlns: true }>({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | null = null;
  const refuse = (code: ReadProblem['code'], detail?: string): never => {
    throw new Refused({ code, line: parser.line, detail });
  };
  const addText = (words: string): void => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (children && typeof last === 'string') children[children.length - 1] = last + words;
    else children?.push(words);
  };
  parser.on('error', (error) => refuse('bad_xml', error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) refuse('entities');
  });
  parser.on('opentag', (tag) => {
    if (open.length === maxDepth) refuse('too_deep');
    const element = elementOf(tag, parser.line);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
  return root ? { ok: true, root } : { ok: false, problem: { code: 'bad_xml', line: 1 } };
}

function elementOf({ local, uri, attributes }: SaxesTagNS, line: number): Open {
  const named = Object.values(attributes)
    .filter((attribute) => attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns')
    .map((attribute) => [attributeKey(attribute.uri, attribute.local), attribute.value] as const);
  return { name: local, namespace: uri, line, attributes: new Map(named), children: [] };
}

const attributeKey = (namespace: string, name: string): string => {
  if (namespace === '') return name;
  return namespace === xmlNamespace ? `xml:${name}` : `{${namespace}}${name}`;
};

export const isXmlElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The child elements, of one local name or all. */
export const childrenOf = ({ children }: XmlElement, name?: string): readonly XmlElement[] =>
  children.filter(isXmlElement).filter((child) => name === undefined || child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** All elements below, in document order, of one local name or all. */
export function descendantsOf(element: XmlElement, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (!isXmlElement(child)) continue;
      if (name === undefined || child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text in it, markup left out. */
export const xmlText = (element: XmlElement): string =>
  element.children.map((child) => (isXmlElement(child) ? xmlText(child) : child)).join('');
