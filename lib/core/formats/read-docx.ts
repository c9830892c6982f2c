import type { BlockKind, RawPart } from '@/lib/core/article';
import { decodeBytes } from '@/lib/core/formats/decode-text';
import { type Fields, fieldAddress, fieldsOf } from '@/lib/core/formats/docx-fields';
import { attribute, type DocxStyles, styleOf, stylesOf, withoutHidden } from '@/lib/core/formats/docx-styles';
import { type FileRead, type FileWarning, pairsRead, refuseFile } from '@/lib/core/formats/file-read';
import { packageOf } from '@/lib/core/formats/file-signature';
import { languageNamed } from '@/lib/core/formats/language-names';
import { LinkList } from '@/lib/core/formats/link-list';
import { contentOf, type Pair, pairStates } from '@/lib/core/formats/pair-document';
import { articleOf } from '@/lib/core/formats/read-result';
import {
  childOf,
  childrenOf,
  descendantsOf,
  isXmlElement,
  parseXml,
  type XmlElement,
  xmlText,
} from '@/lib/core/formats/xml-tree';
import { unpackZip } from '@/lib/core/formats/zip-archive';
import { closing, opening, withoutMarks } from '@/lib/core/marks';

const readable =
  /^(?:_rels\/\.rels|.*\/_rels\/(?:document\d*|footnotes|endnotes)\.xml\.rels|.*\/(?:document\d*|styles\d*|footnotes\d*|endnotes\d*)\.xml|\[Content_Types\]\.xml)$/i;

/**
 * Word's DOCX (ECMA-376, strict too): the paragraphs of body, text boxes, tables and notes with the kind their style
 * says; runs in bold, italics or underlined and links keep their marks. Insertions are taken, deletions left out, hidden text left out, each with a warning; so are comments. A table
 * whose first row names two languages, as our two-column export has it, is read as segments.
 */
export function readDocx(bytes: Uint8Array): FileRead {
  const archive = unpackZip(bytes, (name) => readable.test(name));
  if (!archive.ok) return { ok: false, problems: [archive.problem] };
  const { files } = archive;
  const trees = new Map<string, XmlElement>();
  for (const [name, content] of files) {
    const decoded = decodeBytes(content);
    const tree = decoded.clean ? parseXml(decoded.text) : null;
    if (!tree) return refuseFile('bad_encoding', { detail: name });
    if (!tree.ok)
      return { ok: false, problems: [{ ...tree.problem, detail: `${name}: ${tree.problem.detail ?? ''}` }] };
    trees.set(name, tree.root);
  }
  const main = mainPart(trees);
  const body = main && childOf(main.root, 'body');
  const kind = packageOf(archive.names);
  if (!body && kind !== null) return refuseFile('unknown_format', { detail: kind });
  if (!main || !body) return refuseFile('bad_zip', { detail: 'no word/document.xml' });
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const notes = ['footnotes', 'endnotes'].flatMap((name) => {
    const root = trees.get(`${folder}${name}.xml`);
    const texts = root ? childrenOf(root).filter((note) => !attribute(note, 'type')) : [];
    return texts.map((text) => ({ text, file: `${name}.xml` }));
  });
  const written = [{ text: body, file: main.name.slice(folder.length) }, ...notes];
  const styles = stylesOf(trees.get(`${folder}styles.xml`));
  const texts = written.map(({ text, file }) => ({ text: withoutHidden(text, styles), file }));
  const hides = texts.some(({ text }, index) => text !== written[index]?.text);
  const warnings = warningsOf(
    written.map(({ text }) => text),
    hides,
  );
  const bilingual = childrenOf(texts[0]?.text ?? body, 'tbl')
    .map((table) => readTable(table, warnings))
    .find((read) => read !== null);
  if (bilingual) return bilingual;
  const links = new LinkList();
  const isMarked = !texts.some(({ text }) => hasAngles(text));
  const parts = texts.flatMap(({ text, file }) => {
    const addresses = addressesOf(trees.get(`${folder}_rels/${file}.rels`));
    return partsIn(text, { styles, addresses, fields: fieldsOf(text), links: isMarked ? links : null });
  });
  const read = articleOf('', parts, null, isMarked ? links.addresses : undefined);
  if (!read.ok) return read;
  const article = { article: read.article, language: null };
  return { ok: true, content: { kind: 'articles', articles: [article] }, units: parts.length, warnings };
}

/** The part that the package names as its document, by whatever name. */
function mainPart(
  trees: ReadonlyMap<string, XmlElement>,
): { readonly name: string; readonly root: XmlElement } | null {
  const relations = trees.get('_rels/.rels');
  const target = (relations ? childrenOf(relations) : [])
    .find(({ attributes }) => attributes.get('Type')?.endsWith('/officeDocument'))
    ?.attributes.get('Target')
    ?.replace(/^\//, '');
  for (const name of [target ?? '', 'word/document.xml']) {
    const root = trees.get(name);
    if (root) return { name, root };
  }
  return null;
}

const kinds: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(?:title|heading ?1)$/i, 'headline'],
  [/^subtitle$/i, 'dek'],
  [/^heading ?\d$/i, 'subheading'],
  [/^list\b/i, 'list-item'],
  [/quote/i, 'quote'],
  [/caption/i, 'caption'],
];

function kindOf(paragraph: XmlElement, styles: DocxStyles): BlockKind {
  const properties = childOf(paragraph, 'pPr');
  const id = styleOf(paragraph);
  const named = kinds.find(([pattern]) => pattern.test(styles.get(id)?.name ?? id) || pattern.test(id));
  return named?.[1] ?? (properties && childOf(properties, 'numPr') ? 'list-item' : 'paragraph');
}

/** What paragraphs look like: the names of their styles, where links and fields lead, and those met so far. */
type Look = {
  readonly styles: DocxStyles;
  readonly addresses: ReadonlyMap<string, string>;
  readonly fields: Fields;
  /** Null where the text has characters of its own that marks are written with. */
  readonly links: LinkList | null;
};

const hasAngles = (element: XmlElement): boolean => xmlText(element).includes('⟨');

const addressesOf = (relations: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map(
    (relations ? childrenOf(relations) : [])
      .filter(({ attributes }) => attributes.get('Type')?.endsWith('/hyperlink'))
      .map(({ attributes }) => [attributes.get('Id') ?? '', attributes.get('Target') ?? '']),
  );

function partsIn(element: XmlElement, look: Look): readonly RawPart[] {
  let before = '';
  return visibleIn(element).flatMap((child) => {
    if (child.name !== 'p') return partsIn(child, look);
    const words = before + markedWordsIn(child, look);
    const boxes = boxesIn(child).flatMap((box) => partsIn(box, look));
    before = endsInDeletion(child) ? words : '';
    const text = words.trim();
    return before !== '' || withoutMarks(text).trim() === ''
      ? boxes
      : [{ kind: kindOf(child, look.styles), text }, ...boxes];
  });
}

/** A paragraph whose end is deleted goes on in the next one. */
function endsInDeletion(paragraph: XmlElement): boolean {
  const properties = childOf(paragraph, 'pPr');
  const mark = properties && childOf(properties, 'rPr');
  return mark !== undefined && childrenOf(mark).some(({ name }) => name === 'del' || name === 'moveFrom');
}

/** Runs of one look that stand side by side are one stretch; that a link is underlined is how links look. */
const markedWordsIn = (paragraph: XmlElement, look: Look): string =>
  wordsIn(paragraph, look)
    .replace(/⟨\/(\d+)⟩⟨\1⟩/g, '')
    .replace(/⟨(\d+)⟩.*?⟨\/\1⟩/gs, (link) => link.replace(/⟨\/?u⟩/g, ''))
    .replace(/⟨\/([biu])⟩((?:⟨\/?[biu]⟩)*?)⟨\1⟩/g, '$2');

function namesOf(element: XmlElement, { addresses, fields, links }: Look): readonly string[] {
  if (!links) return [];
  const address =
    fields.addresses.get(element) ??
    fieldAddress(attribute(element, 'instr') ?? '') ??
    (element.name === 'hyperlink' ? addresses.get(attribute(element, 'id') ?? '') : undefined);
  const link = address === undefined ? null : links.nameOf(address);
  const properties = element.name === 'r' ? childOf(element, 'rPr') : undefined;
  const looks = ['b', 'i', 'u'].filter((name) => {
    const property = properties && childOf(properties, name);
    // Without a value there is bold, but no line.
    const value = property && (attribute(property, 'val') ?? (name === 'u' ? 'none' : ''));
    return value !== undefined && !/^(?:0|false|off|none)$/.test(value);
  });
  return link === null ? looks : [link, ...looks];
}

const passedOver: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'pPr',
  'rPr',
  'sectPr',
  'rt',
]);
/** Child elements that a reader sees. Of alternative contents the first that has words is taken. */
const visibleIn = (element: XmlElement): readonly XmlElement[] => {
  const children = childrenOf(element).filter((child) => !passedOver.has(child.name));
  if (element.name !== 'AlternateContent') return children;
  return children.filter((child) => xmlText(child).trim() !== '').slice(0, 1);
};

const boxesIn = (element: XmlElement): readonly XmlElement[] =>
  visibleIn(element).flatMap((child) => (child.name === 'txbxContent' ? [child] : boxesIn(child)));

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '',
};

/** The words of a paragraph, with marks where it has a look. */
function wordsIn(element: XmlElement, look: Look | null = null): string {
  return visibleIn(element)
    .map((child) => {
      if (child.name === 'txbxContent' || look?.fields.instructions.has(child)) return '';
      if (child.name === 't') return child.children.filter((node) => !isXmlElement(node)).join('');
      const names = look ? namesOf(child, look) : [];
      const words = signs[child.name] ?? wordsIn(child, look);
      return names.map(opening).join('') + words + names.toReversed().map(closing).join('');
    })
    .join('');
}

function warningsOf(parts: readonly XmlElement[], hides: boolean): readonly FileWarning[] {
  const all = parts.flatMap((part) => descendantsOf(part));
  const has = (name: string): boolean => all.some((element) => element.name === name);
  return [
    ...(has('ins') || has('moveTo') ? [{ code: 'insertions_taken' }] : []),
    ...(has('del') || has('moveFrom') ? [{ code: 'deletions_left_out' }] : []),
    ...(hides ? [{ code: 'hidden_left_out' }] : []),
    ...(has('commentReference') ? [{ code: 'comments_left_out' }] : []),
  ];
}

/**
 * A table of segments: two languages in its first row by their tags or names, perhaps `id` before and `state` after them,
 * or a note. Null for any other.
 */
function readTable(table: XmlElement, warnings: readonly FileWarning[]): FileRead | null {
  const [head, ...rows] = childrenOf(table, 'tr').map((row) => childrenOf(row, 'tc').map(cellText));
  if (!head) return null;
  const hasIds = /^(?:id|#|stt|no\.?)$/i.test(head[0] ?? '');
  const languages = head.map((name, index) => (index === 0 && hasIds ? null : languageNamed(name)));
  const [source, target] = languages.flatMap((language, index) => (language === null ? [] : [index]));
  const note = head.findIndex((name) => /^(?:notes?|comments?|ghi chú)$/i.test(name.trim()));
  const isPlain = head.length === (note < 0 ? 2 : 3);
  if (!(hasIds || isPlain) || source === undefined || target === undefined) return null;
  const state = head.indexOf('state');
  const pairs = rows.map((cells, index): Pair => {
    const translated = cells[target] ?? '';
    return {
      id: (hasIds && cells[0]) || String(index + 1),
      source: contentOf([cells[source] ?? '']),
      target: translated === '' ? null : contentOf([translated]),
      state:
        pairStates.find((each) => each === cells[state]) ?? (translated === '' ? 'initial' : 'translated'),
      translate: true,
      notes: [cells[note] ?? ''].filter((text) => text !== ''),
    };
  });
  const document = {
    sourceLanguage: languages[source] ?? null,
    targetLanguage: languages[target] ?? null,
    pairs,
  };
  return pairsRead(document, pairs.length, warnings);
}

const cellText = (cell: XmlElement): string =>
  childrenOf(cell, 'p')
    .map((paragraph) => wordsIn(paragraph))
    .join('\n');
