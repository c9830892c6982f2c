import { isRecord, parseJson, textAt } from '@/lib/core/formats/json-value';
import { type LanguageTag, parseLanguage } from '@/lib/core/language';

export type FrontMatter = {
  readonly title: string;
  readonly language: LanguageTag | null;
  readonly body: string;
};

/** How the blocks are fenced and end, what their lines look like, and what stands behind a key. */
const styles = [
  {
    fence: '---',
    ends: /^(?:---|\.{3})\s*$/,
    line: /^(?:[\w-]+:(?:\s.*)?|[ \t].*|-(?:\s.*)?|#.*|)$/s,
    sign: ':',
  },
  { fence: '+++', ends: /^\+{3}\s*$/, line: /^(?:[\w.-]+\s*=.*|\[.*\]|[ \t].*|\]|#.*|)$/s, sign: '=' },
] as const;

/**
 * The title and language of the YAML, TOML (`+++`) or JSON (`{`) block a Markdown file may open with, and the text after it. Only `title` or
 * `headline` and `lang` or `language` are read, bare, in quotes or as a block. What does not look like either is
 * text.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const rows = text.split('\n');
  if (rows[0]?.trimEnd() === '{') return jsonFrontMatter(rows) ?? { title: '', language: null, body: text };
  const style = styles.find(({ fence }) => rows[0]?.trimEnd() === fence);
  const end = rows.findIndex((row, index) => index > 0 && style?.ends.test(row));
  const lines = rows.slice(1, end);
  if (!style || end < 0 || !lines.every((line) => style.line.test(line)))
    return { title: '', language: null, body: text };
  const readKey = (...keys: readonly string[]): string => {
    const isOf = (line: string, key: string) =>
      line.startsWith(key) && line.slice(key.length).trimStart().startsWith(style.sign);
    const at = lines.findIndex((line) => keys.some((key) => isOf(line, key)));
    const line = lines[at] ?? '';
    const written = line.slice(line.indexOf(style.sign) + 1).trim();
    if (/^[|>][-+\d]*$/.test(written)) return blockAfter(lines, at);
    const isWrapped = style.sign === ':' && written !== '';
    return scalarOf(isWrapped ? `${written} ${blockAfter(lines, at)}`.trimEnd() : written);
  };
  return {
    title: readKey('title', 'headline'),
    language: parseLanguage(readKey('lang', 'language')),
    body: rows.slice(end + 1).join('\n'),
  };
}

/** JSON, as Hugo takes it, from a line that opens it to one that closes it. */
function jsonFrontMatter(rows: readonly string[]): FrontMatter | null {
  const end = rows.findIndex((row) => row.trimEnd() === '}');
  const parsed = parseJson(rows.slice(0, end + 1).join('\n'));
  if (!parsed.ok || !isRecord(parsed.value)) return null;
  const { value } = parsed;
  return {
    title: textAt(value, 'title', 'headline') ?? '',
    language: parseLanguage(textAt(value, 'lang', 'language') ?? '-'),
    body: rows.slice(end + 1).join('\n'),
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
