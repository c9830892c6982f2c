import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseLanguage } from '@/lib/core/language';

const folder = path.join(import.meta.dirname, '../../prisma/demo');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

const text = z.string().min(1);
const format = z.enum(['txt', 'md', 'html']);
const language = z.string().refine((tag) => parseLanguage(tag) === tag);
const deskFile = z.strictObject({
  desk: z.strictObject({ name: text, slug: text, sourceLanguage: language, targetLanguage: language }),
  people: z.array(
    z.strictObject({
      key: text,
      name: text,
      email: z.string().endsWith('@songlam.example'),
      role: z.enum(['viewer', 'editor', 'approver', 'administrator']),
    }),
  ),
  articles: z.array(
    z.strictObject({
      slug: z.string().regex(/^\d\d-[a-z-]+$/),
      externalId: z.string().regex(/^SL-2026-\d{4}$/),
      format: z.strictObject({ source: format, target: format }),
      section: text,
      byline: text,
      url: z.url().startsWith('https://baosonglam.example/'),
      hoursAgo: z.number().positive(),
      state: z.enum(['untouched', 'started', 'awaiting-second', 'published']),
      corrections: z.array(z.strictObject({ machine: z.string(), correct: text, error: text })),
      errors: z.int().positive().max(5),
    }),
  ),
});

const { desk, people, articles } = deskFile.parse(JSON.parse(read('desk.json')));

const sourceFile = ({ slug, format }: (typeof articles)[number]) =>
  `${slug}.${desk.sourceLanguage}.${format.source}`;
const targetFile = ({ slug, format }: (typeof articles)[number]) =>
  `${slug}.${desk.targetLanguage}.${format.target}`;

const occurrences = (whole: string, part: string) => whole.split(part).length - 1;
const letters = (whole: string, kind: RegExp) => whole.match(kind)?.length ?? 0;
const accentedShare = (whole: string) => letters(whole, /(?!\p{ASCII})\p{L}/gu) / letters(whole, /\p{L}/gu);

describe('the demo desk', () => {
  test('offers at least twelve articles, in every state and every format a desk imports', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(new Set(articles.map(({ state }) => state)).size).toBe(4);
    expect(new Set(articles.map((article) => article.format.source)).size).toBe(3);
  });

  test('has a reporter, an editor, a second editor who may approve and an administrator', () => {
    expect(people.map(({ key, role }) => `${key}: ${role}`)).toEqual([
      'reporter: editor',
      'editor: editor',
      'second: approver',
      'administrator: administrator',
    ]);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  });

  test('tells its articles apart by slug, external id and address', () => {
    for (const key of ['slug', 'externalId', 'url'] as const)
      expect(new Set(articles.map((article) => article[key])).size, key).toBe(articles.length);
  });

  test('names every file in its folder, and no other', () => {
    const named = articles.flatMap((article) => [sourceFile(article), targetFile(article)]);
    expect(readdirSync(folder).sort()).toEqual([...named, 'desk.json'].sort());
  });

  test('is written in NFC throughout', () => {
    for (const file of readdirSync(folder))
      expect(read(file) === read(file).normalize('NFC'), file).toBe(true);
  });
});

describe.each(articles)('the demo article $slug', (article) => {
  const source = read(sourceFile(article));
  const target = read(targetFile(article));
  const replacements = article.corrections.filter(({ machine }) => machine !== '');
  const omissions = article.corrections.filter(({ machine }) => machine === '');

  test('is Vietnamese in the source file and English in the target file', () => {
    expect(accentedShare(source)).toBeGreaterThan(0.2);
    expect(accentedShare(target)).toBeLessThan(0.1);
  });

  test('holds each planted error once, where one edit of one segment mends it', () => {
    for (const { machine, correct } of replacements) {
      expect(occurrences(target, machine), machine).toBe(1);
      expect(correct, machine).not.toBe(machine);
      expect(machine + correct).not.toMatch(/[\n<>]/);
    }
  });

  test('reads right once every correction is made', () => {
    const mended = replacements.reduce(
      (whole, { machine, correct }) => whole.replace(machine, correct),
      target,
    );
    for (const { machine, correct } of replacements) {
      expect(mended, machine).not.toContain(machine);
      expect(mended, correct).toContain(correct);
    }
  });

  test('omits at most one sentence, so that the only row without a translation is its place', () => {
    expect(omissions.length).toBeLessThanOrEqual(1);
    for (const { correct, error } of omissions) {
      expect(error).toBe('omission');
      expect(target).not.toContain(correct);
    }
  });

  test('counts at least the errors it can mend', () => {
    expect(article.corrections.length).toBeGreaterThan(0);
    expect(article.errors).toBeGreaterThanOrEqual(article.corrections.length);
  });
});
