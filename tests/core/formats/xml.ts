export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

const token =
  /<\?xml[^?]*\?>\s*|<(?<close>\/)?(?<name>[A-Za-z][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+="[^<"]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;
const reference = /&(?:amp|lt|gt|quot|apos|#\d+);/g;
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the XML our writers use, strictly: throws at anything that is not well-formed (XML 1.0). */
export function parseXml(xml: string): XmlElement {
  type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let at = 0;
  if (forbidden.test(xml)) throw new Error('a character XML 1.0 forbids');
  for (const match of xml.matchAll(token)) {
    const { close, name, attributes, empty, text } = match.groups ?? {};
    const current = open.at(-1) ?? root;
    at = match.index + match[0].length;
    if (text !== undefined) current.text += decode(text);
    if (name === undefined) continue;
    if (close) {
      if (current.name !== name || open.length === 1) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
      continue;
    }
    const element: Open = { name, attributes: {}, children: [], text: '' };
    for (const [, key = '', value = ''] of (attributes ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      if (key in element.attributes) throw new Error(`two ${key} on <${name}>`);
      element.attributes[key] = decode(value);
    }
    current.children.push(element);
    if (!empty) open.push(element);
  }
  const [element] = root.children;
  if (
    at !== xml.length ||
    open.length !== 1 ||
    root.children.length !== 1 ||
    !element ||
    root.text.trim() !== ''
  )
    throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
  return element;
}

function decode(text: string): string {
  if (text.replace(reference, '').includes('&')) throw new Error(`a bare & in ${text}`);
  return text.replace(reference, (whole) => {
    const name = whole.slice(1, -1);
    return names[name] ?? String.fromCodePoint(Number(name.slice(1)));
  });
}

/** All elements of a name, in order. */
export const elementsIn = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
