import { describe, expect, it } from 'vitest';
import { releaseWriters } from '@/lib/core/formats/formats';
import { writeHtml } from '@/lib/core/formats/write-html';
import { released } from '@/tests/core/formats/releases';

const address = 'https://paper.vn/en/heavy-rain-in-nghe-an?a=1&b=2';
const document = released({ pagePattern: 'https://paper.vn/{language}/{slug}?a=1&b=2' });
const written = (format: keyof typeof releaseWriters, of = document) => releaseWriters[format].one(of);
const inMarkup = address.replace('&', '&amp;');

describe('an article whose desk says where its site has it', () => {
  it('leads there in every format that has a place for it', () => {
    expect(JSON.parse(written('json'))).toMatchObject({ pageUrl: address });
    expect(JSON.parse(written('jsonfeed')).items).toMatchObject([
      { url: address, external_url: 'https://example.org/tin/mua-lon?id=1&x=2' },
    ]);
    expect(written('atom')).toContain(
      `<link rel="alternate" type="text/html" hreflang="en" href="${inMarkup}"/>`,
    );
    expect(written('rss')).toContain(`<link>${inMarkup}</link>\n<pubDate>`);
    for (const format of ['ninjs', 'ninjs2'] as const)
      expect(JSON.stringify(JSON.parse(written(format)))).toContain(
        JSON.stringify({ role: 'page', value: address }),
      );
    const page = writeHtml.one(document);
    expect(page).toContain(`<link rel="canonical" href="${inMarkup}">`);
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="${inMarkup}">`);
  });

  it('keeps its ids', () => {
    const without = released();
    for (const format of ['jsonfeed', 'atom', 'rss', 'ninjs'] as const)
      for (const of of [document, without]) expect(written(format, of)).toContain(`urn:uuid:${document.id}`);
  });

  it('is without address where the desk gives none', () => {
    const without = released();
    expect(JSON.parse(written('json', without))).toMatchObject({ pageUrl: null });
    expect(JSON.parse(written('jsonfeed', without)).items[0]).not.toHaveProperty('url');
    expect(written('rss', without)).not.toContain('</link>\n<pubDate>');
    expect(written('atom', without)).toContain(`href="articles/${document.id}?format=html"`);
    expect(writeHtml.one(without)).not.toContain('canonical');
  });
});
