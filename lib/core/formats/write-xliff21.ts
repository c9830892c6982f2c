import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import {
  type ReleaseDocument,
  type ReleasedSegment,
  rowsOfBlocks,
} from '@/lib/core/formats/release-document';
import type { ReleaseList, ReleaseWriter } from '@/lib/core/formats/release-writer';
import { releasedLine, releasedText } from '@/lib/core/formats/released-text';

/**
 * XLIFF 2.1 (OASIS Standard): a file for every release, a group for every block and a unit with one segment for every
 * row, final. What a block is stands in `type`, whether a person changed the machine's text in `subState`, who
 * published what and when in notes. A row without target has an empty one. All releases of a file share one language
 * pair, which `open` names.
 */
export const writeXliff21: ReleaseWriter = {
  mediaType: 'application/xliff+xml',
  extension: 'xlf',
  one: (document) => `${opening(document)}${file(document)}${closing}`,
  open: opening,
  unit: file,
  close: () => closing,
};

const closing = '</xliff>\n';

function opening({
  sourceLanguage,
  targetLanguage,
}: Pick<ReleaseList, 'sourceLanguage' | 'targetLanguage'>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${markup(sourceLanguage)}" trgLang="${markup(targetLanguage)}">
`;
}

function file(document: ReleaseDocument): string {
  const { id, url, segments } = document;
  return [
    `<file id="${nameToken(id)}" original="${markup(url ?? id)}">`,
    ...notesOf(document),
    ...rowsOfBlocks(segments).flatMap(group),
    '</file>\n',
  ].join('\n');
}

function notesOf({ release, ...document }: ReleaseDocument): readonly string[] {
  const notes = {
    'external-id': document.externalId,
    byline: document.byline,
    section: document.section,
    'original-published-at': document.originalPublishedAt,
    'source-version': document.sourceVersion,
    release: release.number,
    'published-at': release.publishedAt,
    'published-by': release.publishedBy,
    'approved-by': release.approvedBy,
    'second-approval': release.secondApproval ? 'yes' : 'no',
  };
  const written = Object.entries(notes)
    .filter(([, value]) => value !== null)
    .map(([category, value]) => `<note category="${category}">${markup(String(value))}</note>`);
  return ['<notes>', ...written, '</notes>'];
}

function group(rows: readonly ReleasedSegment[]): readonly string[] {
  const [first] = rows;
  if (!first) return [];
  const open = `<group id="b${first.block}" type="songngu:${first.kind}">`;
  return [open, ...rows.map(unit), '</group>'];
}

function unit({ id, source, target, edited }: ReleasedSegment): string {
  const texts = [source, target].map(releasedText);
  const space = texts.some((text) => /^\s|\s$|\s\s|[\t\n]/.test(text)) ? ' xml:space="preserve"' : '';
  const [from, to] = texts.map(escapeMarkup);
  return [
    `<unit id="${nameToken(id)}"${space}>`,
    `<segment state="final" subState="songngu:${edited ? 'edited' : 'untouched'}">`,
    `<source>${from}</source>`,
    `<target>${to}</target>`,
    '</segment>',
    '</unit>',
  ].join('\n');
}

/** An id as an XML NMTOKEN; ids that are one already stay, no two become the same. */
const nameToken = (id: string): string =>
  id.replace(/[^A-Za-z0-9.-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`) || '_';

const markup = (text: string): string => escapeMarkup(releasedLine(text));
