import type { Concept, ConceptTerm, TermStatus } from '@/lib/core/formats/concept';
import type { FileRead, FileWarning } from '@/lib/core/formats/file-read';
import {
  basicCategories,
  basicPlaces,
  picklists,
  tbxGrammar,
  tbxTypes,
} from '@/lib/core/formats/tbx-grammar';
import { checkGrammar } from '@/lib/core/formats/xml-grammar';
import { childrenOf, descendantsOf, type XmlElement, xmlText } from '@/lib/core/formats/xml-tree';
import { parseLanguage } from '@/lib/core/language';

const entryNames: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry', 'entry']);

/**
 * TBX 2 (`martif`) and 3 (ISO 30042:2019), data categories as attributes (DCA) or as elements (DCT), and TBX-Min as it was before 3. Of a concept its
 * subject, definition and terms are read, of a term its language, status and part of speech.
 */
export function readTbx(root: XmlElement): FileRead {
  const entries = descendantsOf(root).filter(({ name }) => entryNames.has(name));
  const warnings: FileWarning[] = [];
  const warn = ({ line }: XmlElement, detail: string): void => {
    warnings.push({ code: 'tbx', line, detail });
  };
  if (root.name !== 'tbx' && !root.attributes.has('type') && !root.attributes.has('dialect'))
    warn(root, `<${root.name}> without type`);
  if (root.name === 'tbx') checkTbx3(root, warn);
  if (entries.length === 0) warn(root, 'there is no concept');
  checkIds(root, warn);
  const concepts = entries.map((entry, index): Concept => {
    const id = entry.attributes.get('id') ?? String(index + 1);
    const languages = sectionsOf(entry).map(({ attributes }) => attributes.get('xml:lang'));
    if (root.name === 'tbx' && new Set(languages).size < languages.length)
      warn(entry, `concept ${id.slice(0, 80)} has a language twice`);
    const terms = sectionsOf(entry).flatMap((section) => termsOf(section, warn));
    if (terms.length === 0) warn(entry, `concept ${id.slice(0, 80)} without terms`);
    const subject = category(entry, 'subjectField');
    return { id, subject, definition: category(entry, 'definition'), terms };
  });
  return { ok: true, content: { kind: 'concepts', concepts }, units: concepts.length, warnings };
}

function checkIds(root: XmlElement, warn: (element: XmlElement, detail: string) => void): void {
  const seen = new Set<string>();
  for (const element of descendantsOf(root)) {
    const id = element.attributes.get('id');
    if (id !== undefined && seen.has(id)) warn(element, `id ${id.slice(0, 80)} twice`);
    if (id !== undefined) seen.add(id);
  }
}

const core = 'urn:iso:std:iso:30042:ed-2';

/** What breaks TBX 3: the frame, and in TBX-Basic its categories, where they stand and what they say. */
function checkTbx3(root: XmlElement, warn: (element: XmlElement, detail: string) => void): void {
  if (root.namespace !== core) warn(root, `namespace ${JSON.stringify(root.namespace.slice(0, 80))}`);
  const isBasic = root.attributes.get('type') === 'TBX-Basic';
  const visit = (element: XmlElement, place: string): void => {
    const rule = ruleOf(tbxGrammar, element.name);
    const isCore = element.namespace === root.namespace;
    if (isCore) for (const detail of rule ? checkGrammar(element, rule, tbxTypes) : []) warn(element, detail);
    if (isBasic) for (const detail of checkCategory(element, place)) warn(element, detail);
    const inner = /Grp$/.test(element.name) ? place : element.name;
    for (const child of childrenOf(element)) visit(child, inner);
  };
  visit(root, '');
}

function checkCategory(element: XmlElement, place: string): readonly string[] {
  const { name, attributes } = element;
  const type = attributes.get('type');
  const category = type ?? name;
  const value = xmlText(element).trim();
  const isKnown = type === undefined || (ruleOf(basicCategories, name)?.test(type) ?? true);
  const isPlaced = ruleOf(basicPlaces, category)?.test(place) ?? true;
  const isListed = ruleOf(picklists, category)?.test(value) ?? true;
  return [
    ...(isKnown ? [] : [`<${name}> type="${category.slice(0, 80)}"`]),
    ...(isPlaced ? [] : [`${category} in <${place}>`]),
    ...(isListed ? [] : [`${category} ${JSON.stringify(value.slice(0, 80))}`]),
  ];
}

const ruleOf = <Rule>(rules: Readonly<Record<string, Rule>>, name: string): Rule | undefined =>
  Object.hasOwn(rules, name) ? rules[name] : undefined;

const sectionsOf = (entry: XmlElement): readonly XmlElement[] =>
  childrenOf(entry).filter(({ name }) => /^lang(?:Sec|Set|Group)$/.test(name));

const holders: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig', 'termGrp', 'termGroup']);

function termsOf(
  section: XmlElement,
  warn: (element: XmlElement, detail: string) => void,
): readonly ConceptTerm[] {
  const tag = section.attributes.get('xml:lang') ?? section.attributes.get('lang') ?? '';
  const language = parseLanguage(tag);
  if (language === null) warn(section, `xml:lang ${JSON.stringify(tag.slice(0, 80))} is no language`);
  const sections = childrenOf(section).filter(({ name }) => holders.has(name));
  if (sections.length === 0) warn(section, `<${section.name}> without terms`);
  return sections.flatMap((holder) => {
    const [term, ...more] = descendantsOf(holder, 'term');
    if (!term || xmlText(term).trim() === '' || more.length > 0)
      warn(holder, `<${holder.name}> holds ${more.length + (term ? 1 : 0)} <term>`);
    if (!term || language === null) return [];
    const text = xmlText(term).trim().normalize('NFC');
    const partOfSpeech = category(holder, 'partOfSpeech');
    return [{ language, text, status: statusOf(category(holder, 'administrativeStatus')), partOfSpeech }];
  });
}

/** A data category: `<descrip type="definition">` (DCA) or `<basic:definition>` (DCT), not that of a term within. */
function category(element: XmlElement, name: string): string | null {
  for (const child of childrenOf(element)) {
    if (child.name === name || child.attributes.get('type') === name)
      return xmlText(child).trim().normalize('NFC');
    const isGroup = /Grp$/.test(child.name);
    const inside = isGroup ? category(child, name) : null;
    if (inside !== null) return inside;
  }
  return null;
}

function statusOf(value: string | null): TermStatus {
  if (value?.startsWith('admitted')) return 'admitted';
  return value?.startsWith('deprecated') || value?.startsWith('superseded') ? 'forbidden' : 'preferred';
}
