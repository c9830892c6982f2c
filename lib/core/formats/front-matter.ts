import { type LanguageTag, parseLanguage } from '@/lib/core/language';

export type FrontMatter = {
  readonly title: string;
  readonly language: LanguageTag | null;
  readonly body: string;
};

const yamlLine = /^(?:[\w-]+:(?:\s.*)?|[ \t].*|-(?:\s.*)?|#.*|)$/s;

/**
 * The title and language of the YAML block a Markdown file may open with, and the text after it. Only `title` or
 * `headline` and `lang` or `language` are read, bare, in quotes or as a block. What does not look like YAML is
 * text.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*\n/.exec(text)?.[0];
  const closing = opening ? /^---[ \t]*(?:\n|$)/m.exec(text.slice(opening.length)) : null;
  if (!opening || !closing) return { title: '', language: null, body: text };
  const lines = text.slice(opening.length, opening.length + closing.index).split('\n');
  if (!lines.every((line) => yamlLine.test(line))) return { title: '', language: null, body: text };
  const readKey = (...keys: readonly string[]): string => {
    const at = lines.findIndex((each) => keys.some((key) => each.startsWith(`${key}:`)));
    const line = lines[at] ?? '';
    const written = line.slice(line.indexOf(':') + 1).trim();
    return /^[|>][-+\d]*$/.test(written) ? blockAfter(lines, at) : scalarOf(written);
  };
  return {
    title: readKey('title', 'headline'),
    language: parseLanguage(readKey('lang', 'language')),
    body: text.slice(opening.length + closing.index + closing[0].length),
  };
}

/** The indented lines under a key as one. */
function blockAfter(lines: readonly string[], at: number): string {
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
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
