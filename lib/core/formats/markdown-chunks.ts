const definition = /^ {0,3}\[([^[\]\n]{1,999})\]:.*$/gm;
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
 * Markdown cut at blank lines into stretches that mean the same alone as in the whole (CommonMark 0.31), each with the
 * link definitions it mentions. Reading them one by one keeps the cost of a hostile text in bounds.
 */
export function chunksOf(text: string): readonly string[] {
  const definitions = new Map<string, string>();
  for (const { 0: line, 1: label = '' } of text.matchAll(definition))
    if (!definitions.has(labelOf(label))) definitions.set(labelOf(label), line);
  return cutAtBlanks(text).map((chunk) => {
    const labels = new Set(Array.from(chunk.matchAll(mention), ({ 1: label = '' }) => labelOf(label)));
    return [chunk, ...[...labels].flatMap((label) => definitions.get(label) ?? [])].join('\n\n');
  });
}

const labelOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

function cutAtBlanks(text: string): readonly string[] {
  const chunks: string[] = [];
  let lines: string[] = [];
  let closes: RegExp | null = null;
  let afterBlank = false;
  for (const line of text.split('\n')) {
    if (afterBlank && !closes && /^\S/.test(line)) {
      chunks.push(lines.join('\n'));
      lines = [];
    }
    lines.push(line);
    if (closes) closes = closes.test(line) ? null : closes;
    else closes = closingOf(line);
    afterBlank = line.trim() === '';
  }
  chunks.push(lines.join('\n'));
  return chunks;
}

/** What ends the code or raw HTML that a line opens and does not end itself. */
function closingOf(line: string): RegExp | null {
  const mark = fence.exec(line)?.[1];
  if (mark) return new RegExp(`^ {0,3}${mark.charAt(0)}{${mark.length},}[ \\t]*$`);
  const html = rawHtml.find(([opens]) => opens.test(line));
  return html && !html[1].test(line) ? html[1] : null;
}
