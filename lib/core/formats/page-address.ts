import type { LanguageTag } from '@/lib/core/language';

/** Longest pattern, in UTF-16 units. */
export const maxPatternLength = 500;

/** The parts of a pattern that each translation fills in. */
export const pageParts = ['{language}', '{slug}', '{externalId}', '{id}'] as const;

const shape = /^https?:\/\/[^\s{}/?#@\\]+\/(?:[^\s{}]|\{(?:language|slug|externalId|id)\})*$/;

/**
 * Whether a text tells where a site has its articles: `https://paper.vn/{language}/{slug}`, say. Parts stand behind the
 * host, and one of them tells an article from others. The column page_pattern in prisma/migrations goes by the same.
 */
export const isPagePattern = (text: string): boolean =>
  text.length <= maxPatternLength &&
  shape.test(text) &&
  /\{(slug|externalId|id)\}/.test(text) &&
  URL.canParse(text.replaceAll(/[{}]/g, ''));

type Page = {
  readonly id: string;
  readonly externalId: string | null;
  readonly language: LanguageTag;
  readonly title: string;
};

/** The address of a translation by a pattern; null where there is none, or where it asks for an id its newsroom did not give. */
export function pageAddress(
  pattern: string | null,
  { id, externalId, language, title }: Page,
): string | null {
  if (pattern === null || (externalId === null && pattern.includes('{externalId}'))) return null;
  const parts: Readonly<Record<string, string>> = {
    '{language}': language,
    '{slug}': slugOf(title) || id,
    '{externalId}': externalId ?? '',
    '{id}': id,
  };
  const address = pattern.replaceAll(/\{\w+\}/g, (part) =>
    encodeURIComponent((parts[part] ?? '').toWellFormed()),
  );
  return URL.canParse(address) ? new URL(address).href : null;
}

const maxSlugLength = 80;

/** A headline as addresses have it: Latin letters without their marks, words joined by hyphens, whole words as far as there is room. */
function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const slug = (words ?? []).join('-');
  if (slug.length <= maxSlugLength) return slug;
  return slug
    .slice(0, maxSlugLength + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, maxSlugLength);
}
