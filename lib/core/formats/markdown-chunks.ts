/** `definitions` are the link definitions that `text` mentions and does not hold, a line each. */
export type MarkdownChunk = { readonly text: string; readonly definitions: string };

const definitionLine =
  /^ {0,3}\[([^[\]\n]{1,999})\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const mention = /\[([^[\]\n]{1,999})\]/g;

const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const rawHtml: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Markdown cut at blank lines into stretches that mean the same alone as in the whole (CommonMark 0.31), save for the
 * link definitions given with them. Reading them one by one keeps the cost of a hostile text in bounds.
 */
export function chunksOf(text: string): readonly MarkdownChunk[] {
  const chunks = cutAtBlanks(text);
  const definitions = new Map<string, string>();
  for (const chunk of chunks) {
    for (const line of chunk.split('\n')) {
      const label = labelOf(definitionLine.exec(line)?.[1] ?? '');
      if (label === '') break;
      if (!definitions.has(label)) definitions.set(label, line);
    }
  }
  return chunks.map((chunk) => {
    const labels = new Set(Array.from(chunk.matchAll(mention), ({ 1: label = '' }) => labelOf(label)));
    return {
      text: chunk,
      definitions: [...labels].flatMap((label) => definitions.get(label) ?? []).join('\n'),
    };
  });
}

const labelOf = (label: string): string => label.trim().split(/\s+/).join(' ').toLowerCase();

function cutAtBlanks(text: string): readonly string[] {
  const chunks: string[] = [];
  let lines: string[] = [];
  let closes: RegExp | null = null;
  const cut = (): void => {
    const chunk = lines.join('\n').replace(/^\n+/, '').trimEnd();
    if (chunk !== '') chunks.push(chunk);
    lines = [];
  };
  for (const line of text.split('\n')) {
    if (lines.at(-1)?.trim() === '' && !closes && /^\S/.test(line)) cut();
    lines.push(line);
    if (closes) closes = closes.test(line) ? null : closes;
    else closes = closingOf(line);
  }
  cut();
  return chunks;
}

/** What ends the code or raw HTML that a line opens and does not end itself. */
function closingOf(line: string): RegExp | null {
  const mark = fence.exec(line)?.[1];
  if (mark) return new RegExp(`^ {0,3}${mark.charAt(0)}{${mark.length},}[ \\t]*$`);
  const html = rawHtml.find(([opens]) => opens.test(line));
  return html && !html[1].test(line) ? html[1] : null;
}
