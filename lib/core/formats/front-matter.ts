import { type LanguageTag, parseLanguage } from '@/lib/core/language';

export type FrontMatter = {
  readonly title: string;
  readonly language: LanguageTag | null;
  readonly body: string;
};

const yamlLine = /^(?:[\w-]+:(?:\s.*)?|[ \t].*|-(?:\s.*)?|#.*|)$/s;

/**
 * The title and language of the YAML block a Markdown file may open with, and the text after it. Only `title` or
 * `headline` and `lang` or `language` are read, written on one line, bare or in quotes. What does not look like YAML is
 * text.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*\n/.exec(text)?.[0];
  const closing = opening ? /^---[ \t]*(?:\n|$)/m.exec(text.slice(opening.length)) : null;
  if (!opening || !closing) return { title: '', language: null, body: text };
  const lines = text.slice(opening.length, opening.length + closing.index).split('\n');
  if (!lines.every((line) => yamlLine.test(line))) return { title: '', language: null, body: text };
  const readKey = (...keys: readonly string[]): string => {
    const line = lines.find((each) => keys.some((key) => each.startsWith(`${key}:`))) ?? '';
    return scalarOf(line.slice(line.indexOf(':') + 1).trim());
  };
  return {
    title: readKey('title', 'headline'),
    language: parseLanguage(readKey('lang', 'language')),
    body: text.slice(opening.length + closing.index + closing[0].length),
  };
}

function scalarOf(written: string): string {
  if (/^'.*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(written)) return written.replace(/\s#.*$/, '').trim();
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}
