import { describe, expect, test } from 'vitest';
import { isPagePattern, pageAddress } from '@/lib/core/formats/page-address';

const page = { id: '0b8e', externalId: 'bt/2041', language: 'en', title: 'Đà Nẵng: Giá gạo tăng 5%!' };

describe('a pattern of addresses', () => {
  test.each([
    'https://paper.vn/{language}/{slug}',
    'http://paper.vn:8080/{id}',
    'https://báo.vn/tin?id={externalId}#x',
    'https://paper.vn/{language}/{slug}-{id}.html',
  ])('is %s', (pattern) => expect(isPagePattern(pattern)).toBe(true));

  test.each([
    '',
    'paper.vn/{slug}',
    'javascript://x/{slug}',
    'https://paper.vn/{language}/',
    'https://paper.vn/{slug}{',
    'https://paper.vn/{Slug}',
    'https://paper.vn/{title}',
    'https://{slug}.paper.vn/',
    'https://{language}/{slug}',
    'https://me@paper.vn/{slug}',
    'https://paper.vn/a b/{slug}',
    'https://paper.vn:port/{slug}',
    `https://paper.vn/{slug}${'x'.repeat(500)}`,
  ])('is not %j', (pattern) => expect(isPagePattern(pattern)).toBe(false));
});

describe('the address of a translation', () => {
  test('has the parts filled in, each safe where it stands', () => {
    expect(pageAddress('https://paper.vn/{language}/{slug}-{id}', page)).toBe(
      'https://paper.vn/en/da-nang-gia-gao-tang-5-0b8e',
    );
    expect(pageAddress('https://paper.vn/?a={externalId}', page)).toBe('https://paper.vn/?a=bt%2F2041');
  });

  test('is none without a pattern, or without the id that it asks for', () => {
    expect(pageAddress(null, page)).toBeNull();
    expect(pageAddress('https://paper.vn/{externalId}', { ...page, externalId: null })).toBeNull();
  });

  test('goes by the id where the headline has no letter, and by whole words where it is long', () => {
    const slug = (title: string) => pageAddress('https://p.vn/{slug}', { ...page, title })?.slice(13);
    expect(slug('…!')).toBe('0b8e');
    expect(slug('ข่าว')).toBe(encodeURIComponent('ข่าว'));
    expect(slug('word '.repeat(40))).toBe(Array.from({ length: 16 }, () => 'word').join('-'));
    expect(slug('x'.repeat(200))).toBe('x'.repeat(80));
  });
});
