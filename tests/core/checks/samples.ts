import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApprovedBefore, CheckSegment, Context, DeskRule, GlossaryTerm } from '@/lib/core/checks/rule';
import { englishSpeller } from '@/lib/server/english-dictionary';

/**
 * Samples of one rule, a case a line: `+` must be found, `-` must not. `source → target`, or the target alone; `¶` begins
 * the next paragraph, `¦` the next segment of the same one; `H:` makes a headline. `{term=target/target!forbidden}` at the
 * end is the glossary, `<source ⇒ target>` what the desk approved elsewhere, `[source ⇒ target]` a desk's rule: `!` before a target that must be there, `^^` where case counts. `\n`, `\s` (a space), `\u{…}` write what would not be seen.
 */
export type Sample = { readonly line: string; readonly fires: boolean; readonly context: Context };

const folder = join(import.meta.dirname, '../../samples/checks');

export const sampleFiles = (): readonly string[] =>
  readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));

export const readSamples = (rule: string): readonly Sample[] =>
  readFileSync(join(folder, `${rule}.txt`), 'utf8')
    .split('\n')
    .filter((line) => /^[+-] /.test(line))
    .map((line) => ({ line, fires: line.startsWith('+'), context: contextOf(line.slice(2)) }));

function contextOf(sample: string): Context {
  const [, rest = sample, before] = /^(.*?) <([^⇒]*⇒.*)>$/.exec(sample) ?? [];
  const [, line = rest, own] = /^(.*?) \[([^⇒]*⇒.*)\]$/.exec(rest) ?? [];
  const [, text = line, terms = ''] = /^(.*?)\s*\{([^{}]*=[^{}]*)\}$/.exec(line) ?? [];
  let block = 0;
  const article = text.split(/ (?=[¶¦] )/).map((part, index): CheckSegment => {
    if (part.startsWith('¶')) block++;
    const body = part.replace(/^[¶¦] /, '');
    const headline = body.startsWith('H: ');
    const [first = '', second] = body.replace(/^H: /, '').split(' → ');
    return {
      id: String(index),
      block,
      kind: headline ? 'headline' : 'paragraph',
      source: second === undefined ? 'Tin trong ngày.' : reveal(first),
      target: reveal(second ?? first),
    };
  });
  return {
    source: 'vi',
    target: 'en',
    article,
    glossary: terms === '' ? [] : terms.split(';').map(termOf),
    speller: englishSpeller(),
    deskRules: own === undefined ? [] : [deskRuleOf(own)],
    approved: before === undefined ? [] : [approvedOf(before)],
  };
}

function deskRuleOf(text: string): DeskRule {
  const [source = '', target = ''] = text.split('⇒').map((side) => side.trim());
  return {
    id: 'r1',
    source,
    target: target.replace(/^!|^\^\^/, ''),
    demands: target.startsWith('!') ? 'present' : 'absent',
    matchCase: target.startsWith('^^'),
    message: { vi: 'Bàn tin không viết thế.', en: 'The desk does not write this.' },
    fix: null,
    severity: 'major',
  };
}

function approvedOf(text: string): ApprovedBefore {
  const [source = '', target = ''] = text
    .replace(/^H: /, '')
    .split('⇒')
    .map((side) => reveal(side.trim()));
  const kind = text.startsWith('H: ') ? 'headline' : 'paragraph';
  return { source, target, kind, headline: 'Tin hôm trước', at: '2026-11-20T08:00:00Z' };
}

function termOf(text: string): GlossaryTerm {
  const [names = '', forbidden] = text.split('!');
  const [source = '', targets = ''] = names.split('=');
  return {
    source: source.trim(),
    targets: targets.split('/').map((target) => target.trim()),
    forbidden: forbidden ? forbidden.split('/') : [],
  };
}

const reveal = (text: string): string =>
  text
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\s/g, ' ')
    .replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
