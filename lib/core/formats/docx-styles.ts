import {
  childOf,
  childrenOf,
  isXmlElement,
  type XmlElement,
  type XmlNode,
} from '@/lib/core/formats/xml-tree';

/** A style of Word: what it is called, and whether it hides what it is of; null where it does not say. */
export type DocxStyle = { readonly name: string; readonly hides: boolean | null };
export type DocxStyles = ReadonlyMap<string, DocxStyle>;

/** WordprocessingML writes its attributes with its namespace, of which there are two. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  for (const [key, value] of attributes) if (key === name || key.endsWith(`}${name}`)) return value;
  return undefined;
}

const saidOf = (element: XmlElement | undefined, name: string): string | null => {
  const child = element && childOf(element, name);
  return (child && attribute(child, 'val')) ?? null;
};

/** Whether the properties of a run or style say that they hide it; null where they say nothing. */
function hides(element: XmlElement): boolean | null {
  const properties = childOf(element, 'rPr');
  const vanish = properties && childOf(properties, 'vanish');
  return vanish ? !/^(?:0|false|off)$/.test(attribute(vanish, 'val') ?? '') : null;
}

/** The styles by their ids, with what they have of those they are based on. */
export function stylesOf(root: XmlElement | undefined): DocxStyles {
  const all = new Map(
    (root ? childrenOf(root, 'style') : []).map((style) => [attribute(style, 'styleId') ?? '', style]),
  );
  const hidesAsBased = (id: string, depth: number): boolean | null => {
    const style = all.get(id);
    if (!style || depth === 20) return null;
    return hides(style) ?? hidesAsBased(saidOf(style, 'basedOn') ?? '', depth + 1);
  };
  return new Map(
    Array.from(all, ([id, style]) => [id, { name: saidOf(style, 'name') ?? '', hides: hidesAsBased(id, 0) }]),
  );
}

/** The id of the style of a paragraph, empty for none. */
export const styleOf = (paragraph: XmlElement): string => saidOf(childOf(paragraph, 'pPr'), 'pStyle') ?? '';

/** A part without the runs that are hidden, of themselves or by their styles; the same where there are none. */
export function withoutHidden(part: XmlElement, styles: DocxStyles, around = false): XmlElement {
  const own = part.name === 'p' ? (styles.get(styleOf(part))?.hides ?? false) : around;
  const isHidden = (run: XmlElement): boolean =>
    hides(run) ?? styles.get(saidOf(childOf(run, 'rPr'), 'rStyle') ?? '')?.hides ?? own;
  const children = part.children.flatMap((child): readonly XmlNode[] => {
    if (!isXmlElement(child)) return [child];
    return child.name === 'r' && isHidden(child) ? [] : [withoutHidden(child, styles, own)];
  });
  const isSame =
    children.length === part.children.length && children.every((child, at) => child === part.children[at]);
  return isSame ? part : { ...part, children };
}
