import { type ArticleItem, articleItem } from '@/lib/core/formats/article-item';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { ReleaseList, ReleaseWriter } from '@/lib/core/formats/release-writer';
import { releasedLine } from '@/lib/core/formats/released-text';
import { htmlBody, webAddress } from '@/lib/core/formats/write-html';
import type { LanguageTag } from '@/lib/core/language';

type Steps = Pick<ReleaseWriter, 'mediaType' | 'extension' | 'open' | 'unit' | 'close'>;

/** A feed of one article is a feed with one item. */
const feed = (steps: Steps): ReleaseWriter => ({
  ...steps,
  one: (document) => `${steps.open(listOf(document))}${steps.unit(document, 0)}${steps.close()}`,
});

const listOf = ({
  id,
  sourceLanguage,
  targetLanguage,
  release,
  provenance,
  chain,
}: ReleaseDocument): ReleaseList => ({
  id: `${feedId(chain.record.desk, targetLanguage)}:${id}`,
  title: provenance.newsroom,
  sourceLanguage,
  targetLanguage,
  updated: release.publishedAt,
});

/** Names a feed for ever: that of a desk and language, or of a section of it. */
export const feedId = (deskId: string, language: LanguageTag, section?: string): string =>
  ['urn:songngu', deskId, language, ...(section === undefined ? [] : [encodeURIComponent(section)])].join(
    ':',
  );

/** Since when a list is as it is that nothing was ever published in. */
const never = '1970-01-01T00:00:00Z';

const idOf = (item: ArticleItem): string => `urn:uuid:${item.id}`;
const nameOf = ({ title, blocks, id }: ArticleItem): string => title || (blocks[0]?.text ?? id);

/** JSON Feed 1.1. */
export const writeJsonFeed = feed({
  mediaType: 'application/feed+json',
  extension: 'json',
  open: ({ title, targetLanguage, self, next }) => {
    const head = {
      version: 'https://jsonfeed.org/version/1.1',
      title: releasedLine(title),
      language: targetLanguage,
      ...(self ? { feed_url: self } : {}),
      ...(next ? { next_url: next } : {}),
    };
    return `${JSON.stringify(head).slice(0, -1)},"items":[`;
  },
  unit: (document, index) => {
    const item = articleItem(document);
    const original = webAddress(item.url);
    const entry = {
      id: idOf(item),
      title: nameOf(item),
      ...(item.pageUrl === null ? {} : { url: item.pageUrl }),
      ...(original === null ? {} : { external_url: original }),
      content_html: htmlBody(item),
      date_published: item.release.firstPublishedAt,
      date_modified: item.release.at,
      language: item.language,
      ...(item.byline === null ? {} : { authors: [{ name: item.byline }] }),
      ...(item.section === null ? {} : { tags: [item.section] }),
      _songngu: {
        provenance: item.provenance,
        chain: item.chain,
      },
    };
    return `${index > 0 ? ',' : ''}\n${JSON.stringify(entry)}`;
  },
  close: () => '\n]}\n',
});

/** Atom (RFC 4287), with pages as RFC 5005 has them. Its entries link to the site of the desk, or to the articles below the address it is read at. */
export const writeAtom = feed({
  mediaType: 'application/atom+xml',
  extension: 'atom',
  open: ({
    id,
    title,
    targetLanguage,
    url,
    self,
    next,
    updated = never,
  }) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${line(targetLanguage)}"${url ? ` xml:base="${line(url)}"` : ''}>
<id>${line(id)}</id>
<title>${line(title)}</title>
<updated>${updated}</updated>
<author><name>${line(title)}</name></author>
${linkTo('link', 'self', 'atom', self)}${linkTo('link', 'next', 'atom', next)}`,
  unit: (document) => {
    const item = articleItem(document);
    return [
      `<entry xml:lang="${line(item.language)}">`,
      `<id>${idOf(item)}</id>`,
      `<title>${line(nameOf(item))}</title>`,
      `<link rel="alternate" type="text/html" hreflang="${line(item.language)}" href="${escapeMarkup(pageOf(item))}"/>`,
      `<updated>${item.release.at}</updated>`,
      `<published>${item.release.firstPublishedAt}</published>`,
      ...(item.byline === null ? [] : [`<author><name>${line(item.byline)}</name></author>`]),
      ...(item.section === null ? [] : [`<category term="${line(item.section)}"/>`]),
      `<content type="html">${escapeMarkup(htmlBody(item))}</content>`,
      '</entry>\n',
    ].join('\n');
  },
  close: () => '</feed>\n',
});

/** Where readers find it: on the paper's site, or else here. */
const pageOf = ({ pageUrl, id }: ArticleItem): string =>
  pageUrl ?? `articles/${encodeURIComponent(id)}?format=html`;

/** RSS 2.0 with the whole text in `content:encoded`. */
export const writeRss = feed({
  mediaType: 'application/rss+xml',
  extension: 'rss',
  open: ({ id, title, targetLanguage, url, self, next }) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${line(title)}</title>
<link>${line(url ?? id)}</link>
<description>${line(title)}</description>
<language>${line(targetLanguage)}</language>
${linkTo('atom:link', 'self', 'rss', self)}${linkTo('atom:link', 'next', 'rss', next)}`,
  unit: (document) => {
    const item = articleItem(document);
    return [
      '<item>',
      `<guid isPermaLink="false">${idOf(item)}</guid>`,
      `<title>${line(nameOf(item))}</title>`,
      ...(item.pageUrl === null ? [] : [`<link>${escapeMarkup(item.pageUrl)}</link>`]),
      `<pubDate>${new Date(item.release.firstPublishedAt).toUTCString()}</pubDate>`,
      ...(item.byline === null ? [] : [`<dc:creator>${line(item.byline)}</dc:creator>`]),
      ...(item.section === null ? [] : [`<category>${line(item.section)}</category>`]),
      `<description>${line(item.body.slice(0, 300))}</description>`,
      `<content:encoded>${escapeMarkup(htmlBody(item))}</content:encoded>`,
      '</item>\n',
    ].join('\n');
  },
  close: () => '</channel>\n</rss>\n',
});

const linkTo = (tag: string, rel: string, type: string, href: string | undefined): string =>
  href === undefined ? '' : `<${tag} rel="${rel}" type="application/${type}+xml" href="${line(href)}"/>\n`;

const line = (text: string): string => escapeMarkup(releasedLine(text));
