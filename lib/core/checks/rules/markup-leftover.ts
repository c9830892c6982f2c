import { type Found, findAll, type Rule } from '@/lib/core/checks/rule';

type Residue = { readonly pattern: RegExp; readonly fix: (match: RegExpExecArray) => readonly string[] };
const gone = (): readonly string[] => [''];
const inner = (match: RegExpExecArray): readonly string[] => [match[1] ?? ''];

const residues: readonly Residue[] = [
  {
    pattern: /!?\[([^[\]\n]{0,200})\]\([^()\n]{0,500}\)(?:\s*\|\s*)?/g,
    fix: (match) => [match[0].startsWith('!') ? '' : (match[1] ?? '')],
  },
  { pattern: /!\[[^[\]\n]{0,200}\](?!\()/g, fix: gone },
  { pattern: /\*\*([^*\n]{1,300})\*\*/g, fix: inner },
  { pattern: /\*\*/g, fix: gone },
  { pattern: /(?<=^|\s)__([^_\n]{1,300})__(?=\W|$)/g, fix: inner },
  { pattern: /(?<=^|[\s(“"])\*([\p{L}][^*\n]{0,200}[\p{L}.])\*(?=[\s.,;:!?)”"]|$)/gu, fix: inner },
  { pattern: /(?<=^|\n)[ \t]{0,3}#{1,6} /g, fix: gone },
  { pattern: /(?<=^|\n)[ \t]{0,3}\|[ \t]*|[ \t]{0,8}\|[ \t]*(?=$|\n)/g, fix: gone },
  { pattern: /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>\n]{0,300})?\/?>/gi, fix: gone },
  { pattern: /<!--|-->/g, fix: gone },
  { pattern: /(?<=^|\n)[ \t]{0,3}(?:>|\*) (?=\S)/g, fix: gone },
  { pattern: /\{\{[^{}\n]{0,200}\}\}|\{\{|\}\}/g, fix: gone },
  { pattern: /\[\[(?:[^[\]|\n]{0,100}\|)?([^[\]\n]{0,100})\]\]/g, fix: inner },
  { pattern: /\[\/?(?:b|i|u|url|img|quote|size|color)(?:=[^\]\n]{0,100})?\]/gi, fix: gone },
  { pattern: /`{3}\w*|`([^`\n]{1,100})`/g, fix: inner },
  { pattern: /~~([^~\n]{1,200})~~/g, fix: inner },
];

/** Without any of these no pattern finds anything. */
const anything = /[![*_#|<>{}`~]/;

/** Markdown, HTML or wiki signs that a reader would see, even when they were copied from the source. */
export const markupLeftover: Rule = {
  id: 'markup-leftover',
  severity: 'major',
  find({ source, target }) {
    const found: Found[] = [];
    if (!anything.test(target)) return found;
    const taken: boolean[] = [];
    if (isTableRow(source) && isTableRow(target)) return found;
    for (const { pattern, fix } of residues) {
      for (const each of findAll(target, pattern, fix)) {
        const [start, end] = each.target ?? [0, 0];
        const isFree = !taken.slice(start, end).some(Boolean) && !/^<\/?think/.test(each.args.text ?? '');
        if (!isFree) continue;
        found.push(each);
        for (let at = start; at < end; at++) taken[at] = true;
      }
    }
    return found;
  },
};

const isTableRow = (text: string): boolean => /^\s*\|[^|\n]+\|[^|\n]+\|/.test(text);
