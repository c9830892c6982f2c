import type { Concept, ConceptTerm, TermStatus } from '@/lib/core/formats/concept';
import type { FileRead, FileWarning } from '@/lib/core/formats/file-read';
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
  if (!root.attributes.has('type') && !root.attributes.has('dialect'))
    warn(root, `<${root.name}> without type`);
  if (root.name === 'tbx' && !/^dc[at]$/.test(root.attributes.get('style') ?? ''))
    warn(root, '<tbx> style is dca or dct');
  if (root.name === 'tbx') for (const element of descendantsOf(root)) checkElement(element, warn);
  if (root.name === 'tbx' && childrenOf(root, 'tbxHeader').length === 0)
    warn(root, '<tbx> without <tbxHeader>');
  if (entries.length === 0) warn(root, 'there is no concept');
  const ids = new Set<string>();
  const concepts = entries.map((entry, index): Concept => {
    const id = entry.attributes.get('id') ?? String(index + 1);
    if (root.name === 'tbx' && !entry.attributes.has('id')) warn(entry, '<conceptEntry> without id');
    if (ids.has(id)) warn(entry, `id ${id.slice(0, 80)} twice`);
    ids.add(id);
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

/** The values that TBX-Basic lists for its categories. */
const picklists: Readonly<Record<string, RegExp>> = {
  partOfSpeech: /^(?:adjective|adverb|noun|other|verb|properNoun)$/,
  administrativeStatus: /^(?:admitted|deprecated|preferred|superseded)Term-admn-sts$/,
  grammaticalGender: /^(?:masculine|feminine|neuter|other)$/,
  termType: /^(?:fullForm|acronym|abbreviation|shortForm|variant|phrase|initialism)$/,
  termLocation:
    /^(?:checkBox|comboBox|comboBoxElement|dialogBox|groupBox|informativeMessage|interactiveMessage|menuItem|progressBar|pushButton|radioButton|slider|spinBox|tab|tableText|textBox|toolTip|user-definedType)$/,
};

const typed = /^(?:descrip|termNote|admin|xref|ref|transac|transacNote|descripNote|adminNote)$/;
const structures =
  /^(?:tbx|text|body|conceptEntry|langSec|termSec|tbxHeader|fileDesc|(?:descrip|admin|transac|termNote)Grp)$/;

const known = new Set(
  (
    'tbx tbxHeader fileDesc titleStmt title publicationStmt sourceDesc encodingDesc revisionDesc change p text body back conceptEntry ' +
    'langSec termSec term descrip descripGrp descripNote admin adminGrp adminNote transac transacGrp transacNote date note ref xref ' +
    'termNote termNoteGrp hi foreign ph sc ec item itemSet itemGrp refObjectSec refObject'
  ).split(' '),
);

/** The frame of TBX 3 holds no text, a term comes first in its section, and a category says which it is. */
function checkElement(element: XmlElement, warn: (element: XmlElement, detail: string) => void): void {
  const { name, attributes, children, namespace } = element;
  const isCore = namespace === '' || namespace === 'urn:iso:std:iso:30042:ed-2';
  if (isCore && !known.has(name)) warn(element, `<${name.slice(0, 80)}>`);
  if (isCore && typed.test(name) && !attributes.has('type')) warn(element, `<${name}> without type`);
  if (structures.test(name) && children.some((child) => typeof child === 'string' && child.trim() !== ''))
    warn(element, `<${name}> holds text`);
  const own = childrenOf(element);
  if (name === 'termSec' && own[0] && own.some((child) => child.name === 'term') && own[0].name !== 'term')
    warn(element, '<termSec> begins with its <term>');
  checkPicklist(element, warn);
}

function checkPicklist(element: XmlElement, warn: (element: XmlElement, detail: string) => void): void {
  const name = element.attributes.get('type') ?? element.name;
  const values = Object.hasOwn(picklists, name) ? picklists[name] : undefined;
  const value = xmlText(element).trim();
  if (values && !values.test(value)) warn(element, `${name} ${JSON.stringify(value.slice(0, 80))}`);
}

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
