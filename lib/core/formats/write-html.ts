import { type ArticleItem, articleItem, type ItemBlock } from '@/lib/core/formats/article-item';
import { correctionOf } from '@/lib/core/formats/correction';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { Provenance } from '@/lib/core/formats/release-record';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';
import { releasedLine, withoutMarker } from '@/lib/core/formats/released-text';
import { type LanguageTag, primaryLanguage } from '@/lib/core/language';

/**
 * What a page says that a release does not know: the address it is read at (canonical), if not that of its desk's site, and the
 * publishing house. Without them the page has neither, and no `publisher` in its schema.org data.
 */
export type Publication = { readonly url: string | null; readonly publisher: string | null };

type HtmlWriter = Omit<ReleaseWriter, 'one'> & {
  readonly one: (document: ReleaseDocument, publication?: Publication) => string;
};

const unknown: Publication = { url: null, publisher: null };

/** A complete page of one article or of many, each with its schema.org NewsArticle. */
export const writeHtml: HtmlWriter = {
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  one: (document, publication = unknown) => {
    const item = articleItem(document);
    const head = [...metaOf(item), ...linksOf(item, publication)];
    return `${opening(nameOf(item), item.language, head)}${article(document, item, publication)}${closing}`;
  },
  open: (list) => opening(list.title, list.targetLanguage, []),
  unit: (document) => article(document, articleItem(document), unknown),
  close: () => closing,
};

const closing = '</body>\n</html>\n';

function opening(title: string, language: LanguageTag, head: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html${languageAttributes(language)}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markup(title)}</title>`,
    ...head,
    '</head>',
    '<body>\n',
  ].join('\n');
}

const metaOf = ({ byline }: ArticleItem): readonly string[] =>
  byline === null ? [] : [`<meta name="author" content="${markup(byline)}">`];

function linksOf(item: ArticleItem, own: Publication): readonly string[] {
  const { url, pageUrl, sourceLanguage, language: targetLanguage } = item;
  const canonical = webAddress(own.url ?? pageUrl);
  const original = webAddress(url);
  const alternate = (language: string, href: string): string =>
    `<link rel="alternate" hreflang="${markup(language)}" href="${escapeMarkup(href)}">`;
  return [
    ...(canonical ? [`<link rel="canonical" href="${escapeMarkup(canonical)}">`] : []),
    ...(canonical && original ? [alternate(targetLanguage, canonical)] : []),
    ...(original ? [alternate(sourceLanguage, original), alternate('x-default', original)] : []),
  ];
}

function article(document: ReleaseDocument, item: ArticleItem, publication: Publication): string {
  const json = JSON.stringify(newsArticle(document, item, publication)).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [
    `<article${languageAttributes(item.language)}>`,
    ...elementsOf(item),
    footer(item),
    `<script type="application/ld+json">${json}</script>`,
    '</article>\n',
  ].join('\n');
}

/**
 * The words of an article as HTML elements, without page around them, and the lines that tell what was corrected and who translated
 * it; the headline is left out.
 */
export const htmlBody = (item: ArticleItem): string =>
  [
    ...elementsOf({ ...item, blocks: item.blocks.filter((block) => block !== headlineOf(item)) }),
    footer(item),
  ].join('\n');

/** In a footer: whoever reads the article in again leaves it out. */
function footer({ language, release, provenance: { disclosure } }: ArticleItem): string {
  const correction = correctionOf(release, language);
  const own = disclosure.language === language ? '' : languageAttributes(disclosure.language);
  return `<footer>${correction === null ? '' : `<p>${markup(correction)}</p>`}<p${own}>${markup(disclosure.text)}</p></footer>`;
}

const headlineOf = ({ blocks }: ArticleItem): ItemBlock | undefined =>
  blocks.find((block) => block.kind === 'headline');

function elementsOf({ blocks }: ArticleItem): readonly string[] {
  const headline = blocks.find((block) => block.kind === 'headline');
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'list-item') return [elementOf(block, block === headline)];
    const item = `<li>${withoutMarker(contentOf(block))}</li>`;
    const opens = blocks[index - 1]?.kind !== 'list-item';
    const closes = blocks[index + 1]?.kind !== 'list-item';
    return [...(opens ? ['<ul>'] : []), item, ...(closes ? ['</ul>'] : [])];
  });
}

/** Nothing in a text begins as a bullet does once its markup is escaped, but a bullet. */
const contentOf = ({ text, html }: ItemBlock): string => html ?? markup(text);

function elementOf(block: ItemBlock, isTitle: boolean): string {
  const content = contentOf(block);
  switch (block.kind) {
    case 'headline':
      return isTitle ? `<h1>${content}</h1>` : `<h2>${content}</h2>`;
    case 'subheading':
      return `<h2>${content}</h2>`;
    case 'dek':
      return `<p role="doc-subtitle">${content}</p>`;
    case 'byline':
      return `<address>${content}</address>`;
    case 'quote':
      return `<blockquote><p>${content}</p></blockquote>`;
    case 'caption':
      return `<figure><figcaption>${content}</figcaption></figure>`;
    default:
      return `<p>${content}</p>`;
  }
}

function newsArticle(document: ReleaseDocument, item: ArticleItem, publication: Publication): object {
  const { byline, originalPublishedAt, release, sourceLanguage } = document;
  const publisher = named('Organization', publication.publisher);
  const author = named('Person', byline);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: document.id,
    headline: nameOf(item),
    inLanguage: item.language,
    datePublished: release.firstPublishedAt,
    dateModified: release.publishedAt === release.firstPublishedAt ? undefined : release.publishedAt,
    correction: correctionComment(document),
    url: webAddress(publication.url ?? item.pageUrl) ?? undefined,
    articleSection: item.section ?? undefined,
    author: author ?? publisher,
    publisher,
    creditText: item.provenance.disclosure.text,
    translator: translatorOf(document.provenance),
    translationOfWork: {
      '@type': 'NewsArticle',
      inLanguage: sourceLanguage,
      headline: sourceHeadline(document),
      url: webAddress(document.url) ?? undefined,
      datePublished: originalPublishedAt ?? undefined,
      author,
    },
  };
}

const correctionComment = ({ release, targetLanguage }: ReleaseDocument): object | undefined =>
  correctionOf(release, targetLanguage) === null
    ? undefined
    : {
        '@type': 'CorrectionComment',
        text: releasedLine(release.note ?? ''),
        datePublished: release.publishedAt,
      };

/** Who answers for the words; a machine answers for nothing. */
const translatorOf = ({ editors, newsroom }: Provenance): object | undefined =>
  editors && editors.length > 0
    ? editors.map((name) => named('Person', name))
    : named('Organization', newsroom);

const named = (type: 'Person' | 'Organization', name: string | null): object | undefined =>
  name === null ? undefined : { '@type': type, name: releasedLine(name) };

/** The headline of the original. */
export const sourceHeadline = ({ segments }: ReleaseDocument): string | undefined => {
  const headline = segments.find((segment) => segment.kind === 'headline');
  const rows = segments.filter((segment) => segment.block === headline?.block);
  return (
    rows
      .map((row) => releasedLine(row.source))
      .join(' ')
      .trim() || undefined
  );
};

/** A page must have a title; an article without headline goes by its first words, or by its id. */
const nameOf = ({ title, blocks, id }: ArticleItem): string => title || (blocks[0]?.text ?? id);

/** Anything but a web address (`javascript:`, say) is no link. */
export function webAddress(url: string | null): string | null {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

const languageAttributes = (language: LanguageTag): string =>
  ` lang="${markup(language)}"${rightToLeft.has(primaryLanguage(language)) ? ' dir="rtl"' : ''}`;

const markup = (text: string): string => escapeMarkup(releasedLine(text));
