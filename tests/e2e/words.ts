import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TFunction } from 'i18next';
import { createT } from '@/lib/i18n/create-t';
import type { UiLanguage } from '@/lib/i18n/languages';

/** The words of the UI as people read them, for finding things on the page. */
export function wordsOf(language: UiLanguage): TFunction {
  const folder = join(import.meta.dirname, '../../lib/i18n', language);
  const messages = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
  return createT(language, messages);
}
