import { expect, test } from 'vitest';
import { articleInputSchema } from '@/lib/schema/article-input';

const article = {
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  source: { body: 'Mưa lớn.' },
  target: { body: 'Heavy rain.' },
};

const refused = (more: object): readonly string[] =>
  articleInputSchema.safeParse({ ...article, ...more }).error?.issues.map((issue) => issue.path.join('/')) ??
  [];

test('an article is taken with its metadata', () => {
  const more = {
    externalId: ' bna-7 ',
    url: 'https://example.org/a',
    section: 'Thời sự',
    byline: 'Thu Hà',
    publishedAt: '1900-01-01T00:00:00Z',
  };
  expect(articleInputSchema.parse({ ...article, ...more })).toMatchObject({ ...more, externalId: 'bna-7' });
});

test.each([
  ['externalId', 'a\0b'],
  ['url', 'https://example.org/a\0b'],
  ['section', 'Thời\0sự'],
  ['byline', 'Thu\u0007Hà'],
  ['publishedAt', '0000-01-01T00:00:00Z'],
  ['publishedAt', '9999-12-31T23:59:59-01:00'],
  ['publishedAt', '1899-12-31T23:59:59Z'],
  ['publishedAt', '2101-01-01T00:00:00Z'],
])('%s that cannot be stored is refused by its name: %j', (field, value) => {
  expect(refused({ [field]: value })).toEqual([field]);
});

test('a translation into the language of its source is refused, however it is written', () => {
  expect(refused({ targetLanguage: 'VI' })).toEqual(['targetLanguage']);
});
