import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { age } from '@/lib/i18n/age';
import { createT } from '@/lib/i18n/create-t';
import { en } from '@/lib/i18n/en/messages';
import { chooseLanguage, uiLanguages } from '@/lib/i18n/languages';
import { vi } from '@/lib/i18n/vi/messages';

const root = join(import.meta.dirname, '../..');
const pluralForm = /_(zero|one|two|few|many|other)$/;

/** Every message with its key, plural forms under their common key. */
function flatten(messages: unknown, path = ''): Map<string, string[]> {
  const flat = new Map<string, string[]>();
  const add = (key: string, texts: readonly string[]) => flat.set(key, [...(flat.get(key) ?? []), ...texts]);
  if (typeof messages === 'string') add(path.replace(pluralForm, ''), [messages]);
  else if (typeof messages === 'object' && messages !== null)
    for (const [key, value] of Object.entries(messages))
      for (const [inner, texts] of flatten(value, path ? `${path}.${key}` : key)) add(inner, texts);
  return flat;
}

const flat = { vi: flatten(vi), en: flatten(en) };
/** A value that is there in every language, such as a message of a desk's, has the language's name. */
const variables = (text: string, language: string): string[] =>
  [...text.matchAll(/{{\s*(\w+)/g)].map(([, name = '']) => (name === language ? 'own' : name)).sort();

describe('the words of the UI', () => {
  it('are all there in both languages', () => {
    expect([...flat.vi.keys()].sort()).toEqual([...flat.en.keys()].sort());
    expect(flat.en.size).toBeGreaterThan(150);
  });

  it('say something, in composed letters, with curly quotes and a real ellipsis', () => {
    for (const language of uiLanguages)
      for (const [key, texts] of flat[language])
        for (const text of texts) {
          expect(text.trim(), `${language} ${key}`).not.toBe('');
          expect(text, `${language} ${key}`).toBe(text.normalize('NFC'));
          expect(text, `${language} ${key}`).not.toMatch(/\.\.\.|"/);
        }
  });

  it('take the same values in both languages', () => {
    for (const [key, texts] of flat.en) {
      const wanted = variables(texts.at(-1) ?? '', 'en');
      for (const text of flat.vi.get(key) ?? []) expect(variables(text, 'vi'), key).toEqual(wanted);
    }
  });

  it('are Vietnamese where they should be', () => {
    const same = [...flat.en]
      .filter(([key, texts]) => flat.vi.get(key)?.join() === texts.join())
      .map(([key]) => key);
    const mayBeSame = /^common\.(product|language\.)|^access\.email$/;
    const says = (key: string) => /\p{L}{2}/u.test((flat.en.get(key) ?? []).join().replace(/{{.*?}}/g, ''));
    expect(same.filter((key) => says(key) && !mayBeSame.test(key))).toEqual([]);
  });

  it('have the plural forms that their language needs', () => {
    for (const language of uiLanguages) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [key, texts] of flat.en)
        if (texts.length > 1)
          expect(flat[language].get(key)?.length, `${language} ${key}`).toBeGreaterThanOrEqual(needed.length);
    }
  });
});

describe('components', () => {
  const files = ['app', 'components'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => `${room}/${name}`),
  );

  it('speak through the words of the UI, attributes too', () => {
    const spoken = /\b(aria-label|aria-description|title|placeholder|alt|label)="([^"]*\p{L}[^"]*)"/u;
    const found = files.flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (spoken.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});

describe('the language of a visit', () => {
  it.each([
    ['en', 'vi', 'en'],
    [undefined, 'en-GB,en;q=0.9,vi;q=0.8', 'en'],
    [undefined, 'fr,vi;q=0.5,en;q=0.4', 'vi'],
    [undefined, 'fr;q=0.9,en;q=0.1,vi;q=0.2', 'vi'],
    [undefined, null, 'vi'],
    ['xx', 'en', 'en'],
  ])('remembered %s, browser %s: %s', (remembered, header, language) => {
    expect(chooseLanguage(remembered, header)).toBe(language);
  });

  it('is of its own for every render', () => {
    const [first, second] = [createT('vi', vi), createT('en', en)];
    for (const _ of [1, 2]) {
      expect(first('common.save')).toBe('Lưu');
      expect(second('common.save')).toBe('Save');
    }
  });

  it('says what it is given, every time', () => {
    const t = createT('en', en);
    const said = [1, 2, 1].map((number) => t('workbench.fieldLabel', { number }));
    expect(said).toEqual([1, 2, 1].map((number) => `Translation of sentence ${number}`));
  });
});

describe('how long ago', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

  it.each([
    [0, 'bây giờ', 'now'],
    [4, '4 phút trước', '4 minutes ago'],
    [125, '2 giờ trước', '2 hours ago'],
    [1500, 'Hôm qua', 'yesterday'],
  ])('%i minutes', (minutes, inVietnamese, inEnglish) => {
    expect(age(ago(minutes), now, 'vi').toLowerCase()).toBe(inVietnamese.toLowerCase());
    expect(age(ago(minutes), now, 'en')).toBe(inEnglish);
  });
});
