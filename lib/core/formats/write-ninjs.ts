import { type ArticleItem, articleItem } from '@/lib/core/formats/article-item';
import { correctionOf } from '@/lib/core/formats/correction';
import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';
import { releasedLine } from '@/lib/core/formats/released-text';
import { htmlBody, sourceHeadline, webAddress } from '@/lib/core/formats/write-html';

type Version = '2.2' | '3.1';

/**
 * IPTC ninjs 2.2 or 3.1: the id is the `uri` and never changes, the release number is the version, the original is an
 * association. A list is a JSON array of items.
 */
export const writeNinjs = (version: Version): ReleaseWriter => ({
  mediaType: 'application/json',
  extension: 'json',
  one: (document) => `${JSON.stringify(item(document, version))}\n`,
  open: () => '[',
  unit: (document, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(item(document, version))}`,
  close: () => '\n]\n',
});

function item(document: ReleaseDocument, version: Version): object {
  const article = articleItem(document);
  const properties = {
    uri: `urn:uuid:${article.id}`,
    type: 'text',
    version: String(article.release.number),
    versionCreated: article.release.at,
    firstCreated: article.release.firstPublishedAt,
    ...(article.publishedAt === null ? {} : { contentCreated: article.publishedAt }),
    pubStatus: 'usable',
    language: article.language,
    ...(article.title === ''
      ? {}
      : { headlines: [{ role: 'main', contentType: 'text/plain', value: article.title }] }),
    bodies: bodiesOf(article),
    ...(article.byline === null ? {} : { by: article.byline }),
    ...(article.section === null ? {} : { subjects: [{ name: article.section, rel: 'section' }] }),
    edNote: [correctionOf(article.release, article.language), article.provenance.disclosure.text]
      .filter((note) => note !== null)
      .join(' '),
    infoSources: [
      { name: releasedLine(document.provenance.newsroom), role: 'translator' },
      ...(article.provenance.engine === null
        ? []
        : [{ name: releasedLine(article.provenance.engine), role: 'machine-translation' }]),
    ],
    ...associationsOf(document),
    altIds: [
      ...(article.externalId === null ? [] : [{ role: 'external', value: article.externalId }]),
      ...(article.pageUrl === null ? [] : [{ role: 'page', value: article.pageUrl }]),
      { role: 'sha256', value: article.chain.hash },
      ...(article.chain.record.previousHash === null
        ? []
        : [{ role: 'previous-sha256', value: article.chain.record.previousHash }]),
    ],
    standard: {
      name: 'ninjs',
      version,
      schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`,
    },
  };
  return version === '3.1' ? properties : smallLetters(properties);
}

/** The original, where it has an address. */
function associationsOf(document: ReleaseDocument): { readonly associations?: readonly object[] } {
  const uri = webAddress(document.url);
  const name = sourceHeadline(document) ?? 'original';
  return uri === null
    ? {}
    : { associations: [{ name, uri, type: 'text', language: document.sourceLanguage }] };
}

const bodiesOf = (article: ArticleItem): readonly object[] => [
  { role: 'main', contentType: 'text/html', value: htmlBody(article) },
  { role: 'plain', contentType: 'text/plain', charCount: article.body.length, value: article.body },
];

/** ninjs 2 has the same properties without capitals. */
function smallLetters(value: unknown): object {
  const small = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(small);
    return typeof inner === 'object' && inner !== null ? smallLetters(inner) : inner;
  };
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, inner]) => [key.toLowerCase(), small(inner)]),
  );
}
