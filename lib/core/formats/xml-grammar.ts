import { isXmlElement, type XmlElement } from '@/lib/core/formats/xml-tree';

/** What an element may hold and say. */
export type XmlRule = {
  /** Its child elements in order, each name followed by a space. */
  readonly children: RegExp;
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  readonly hasText: boolean;
};
type AttributeRule = { readonly isRequired: boolean; readonly type: string };

/**
 * A rule as DTDs write it: `(?:note|prop)*(?:seg)` for what it holds, `id! state:state type` for its attributes, the
 * required ones with `!`, those of a type with its name.
 */
export const xmlRule = (children: string, attributes: string, hasText = false): XmlRule => ({
  children: new RegExp(`^${children.replace(/[a-z][\w-]*/gi, (name) => `(?:${name} )`)}$`),
  attributes: new Map(
    attributes.split(' ').map((written) => {
      const [, name = '', required = '', type = ''] = /^(xml:\w+|[^:!]*)(!?):?(.*)$/.exec(written) ?? [];
      return [name, { isRequired: required !== '', type }];
    }),
  ),
  hasText,
});

/** How an element breaks its rule; what is of another namespace is its own affair. */
export function checkGrammar(
  { name, namespace, attributes, children }: XmlElement,
  rule: XmlRule,
  types: Readonly<Record<string, RegExp>> = {},
): readonly string[] {
  const found: string[] = [];
  for (const [attribute, { isRequired }] of rule.attributes)
    if (isRequired && !attributes.has(attribute)) found.push(`<${name}> without ${attribute}`);
  for (const [attribute, value] of attributes) {
    if (attribute.startsWith('{')) continue;
    const known = rule.attributes.get(attribute);
    const isFit = known && (types[known.type]?.test(value) ?? true);
    if (!isFit) found.push(`<${name}> ${attribute.slice(0, 80)}="${value.slice(0, 80)}"`);
  }
  const inside = children
    .filter(isXmlElement)
    .flatMap((child) => (child.namespace === namespace ? [`${child.name} `] : []))
    .join('');
  if (!rule.children.test(inside)) found.push(`<${name}> holds ${inside.slice(0, 80).trim() || 'nothing'}`);
  if (!rule.hasText && children.some((child) => typeof child === 'string' && child.trim() !== ''))
    found.push(`<${name}> holds text`);
  return found;
}
