import { strToU8, zipSync } from 'fflate';
import type { BlockKind } from '@/lib/core/article';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import { addressOf, withoutPlaceholders } from '@/lib/core/formats/link-list';
import { plainText } from '@/lib/core/formats/pair-document';
import type { PairFile } from '@/lib/core/formats/pair-writer';
import { releasedLine, releasedText, withoutMarker } from '@/lib/core/formats/released-text';
import type { LanguageTag } from '@/lib/core/language';
import { readMarked, writeMarked } from '@/lib/core/marks';

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const styles: Readonly<Record<BlockKind, readonly [id: string, name: string, size: number]>> = {
  headline: ['Title', 'Title', 44],
  dek: ['Subtitle', 'Subtitle', 28],
  subheading: ['Heading2', 'heading 2', 28],
  byline: ['Byline', 'Byline', 20],
  paragraph: ['BodyText', 'Body Text', 22],
  'list-item': ['ListBullet', 'List Bullet', 22],
  quote: ['Quote', 'Quote', 22],
  caption: ['Caption', 'caption', 18],
};

export type DocxText = {
  readonly title: string;
  readonly language: LanguageTag;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
  /** There where the texts may have marks. */
  readonly links?: readonly string[];
};

/** A Word document (ECMA-376) of one article: a paragraph in its style for every block. */
export const writeDocx = ({ title, language, blocks, links }: DocxText): Uint8Array<ArrayBuffer> =>
  pack(
    title,
    language,
    blocks
      .map(({ kind, text }) =>
        paragraph(kind === 'list-item' ? withoutMarker(text) : text, styles[kind][0], links),
      )
      .join(''),
  );

/** A Word document with source and target side by side, a row for every segment, as `readDocx` reads it. */
export function writeBilingualDocx({
  original,
  sourceLanguage,
  targetLanguage,
  pairs,
}: PairFile): Uint8Array<ArrayBuffer> {
  const head = ['id', sourceLanguage, targetLanguage, 'state'];
  const rows = pairs.map(({ id, source, target, state }) => [
    id,
    plainText(source),
    target ? plainText(target) : '',
    target ? state : '',
  ]);
  const widths = [900, 3900, 3900, 1100];
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/>`)
    .join('');
  const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${[head, ...rows].map((cells, index) => row(cells, widths, index === 0)).join('')}</w:tbl>`;
  return pack(original, targetLanguage, `${table}<w:p/>`);
}

const row = (cells: readonly string[], widths: readonly number[], isHead: boolean): string =>
  `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells
    .map(
      (text, index) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(text, 'BodyText')}</w:tc>`,
    )
    .join('')}</w:tr>`;

const paragraph = (text: string, style: string, links?: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${links ? markedRuns(text, links) : `<w:r>${runs(text)}</w:r>`}</w:p>`;

/** A run for each stretch of the same look; a link is a field, which needs no relationship beside the document. */
function markedRuns(text: string, links: readonly string[]): string {
  const open: string[] = [];
  const look = (): string => {
    const isLink = open.some((name) => addressOf(name, links));
    const properties = [
      open.includes('b') ? '<w:b/>' : '',
      open.includes('i') ? '<w:i/>' : '',
      isLink ? '<w:color w:val="0563C1"/>' : '',
      isLink || open.includes('u') ? '<w:u w:val="single"/>' : '',
    ].join('');
    return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  };
  return writeMarked(readMarked(text), {
    words: (words) => (words === '' ? '' : `<w:r>${look()}${runs(withoutPlaceholders(words, links))}</w:r>`),
    open: ({ name }) => {
      open.push(name);
      const address = addressOf(name, links);
      return address ? `<w:fldSimple w:instr="${line(` HYPERLINK "${address}" `)}">` : '';
    },
    close: ({ name }) => {
      open.pop();
      return addressOf(name, links) ? '</w:fldSimple>' : '';
    },
  });
}

const runs = (text: string): string =>
  releasedText(text)
    .split(/([\n\t])/)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      return part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escapeMarkup(part)}</w:t>`;
    })
    .join('');

const styleOf = ([id, name, size]: readonly [string, string, number]): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Byline' ? ' w:customStyle="1"' : ''}><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:rPr>${size > 24 ? '<w:b/>' : ''}${id === 'Quote' || id === 'Caption' ? '<w:i/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;

function pack(title: string, language: LanguageTag, body: string): Uint8Array<ArrayBuffer> {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${docxMediaType}.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${line(title)}</dc:title><dc:language>${line(language)}</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}${page}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="${line(language)}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${Object.values(styles).map(styleOf).join('')}</w:styles>`,
  };
  const entries = Object.entries(files).map(
    ([name, xml]) => [name, strToU8(`${declaration}${xml}`)] as const,
  );
  // Without a time of its own the same article is always the same file.
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
}

const line = (text: string): string => escapeMarkup(releasedLine(text));
