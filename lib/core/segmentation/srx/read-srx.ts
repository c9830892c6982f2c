import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Automaton, automatonOf, type Direction } from '@/lib/core/text/automaton';
import { Refused, refusals } from '@/lib/core/text/character-set';
import { parseExpression } from '@/lib/core/text/expression';
import type { LanguageMap, SrxFile, SrxRule } from './srx-file';

export const srxProblemCodes = [
  'too-large',
  'not-xml',
  'doctype',
  'too-deep',
  'not-srx',
  'version',
  'value',
  'twice',
  'unknown-rules',
  'no-rules',
  ...refusals,
] as const;
export type SrxProblemCode = (typeof srxProblemCodes)[number];

/** What is wrong with a file: `line` from 1, `rules` the name of the language rule, `rule` the number in it from 1. */
export type SrxProblem = {
  readonly code: SrxProblemCode;
  readonly line: number;
  readonly rules?: string;
  readonly rule?: number;
  /** What stands there: the expression, the attribute's value, the name. */
  readonly text?: string;
};

export type SrxResult =
  | { readonly ok: true; readonly file: SrxFile }
  | { readonly ok: false; readonly problems: readonly SrxProblem[] };

/** Longest file, in UTF-16 units; most states of all its expressions; deepest nesting of its elements. */
export const srxLimits = { length: 1_000_000, size: 400_000, depth: 20 } as const;

/**
 * Reads SRX 2.0 (LISA OSCAR, 2008), in its namespace or in none; elements of other namespaces are passed over. All
 * problems of a file are told. Nothing outside the file is ever looked at, and no document type of its own is taken.
 */
export function readSrx(text: string): SrxResult {
  if (text.length > srxLimits.length) return { ok: false, problems: [{ code: 'too-large', line: 1 }] };
  const reader = new Reader();
  reader.read(text);
  const problems = reader.problems;
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: reader.file };
}

/** Elements in the order they may be in; whatever is elsewhere is passed over. */
const parents: ReadonlyMap<string, string> = new Map([
  ['header', 'srx'],
  ['body', 'srx'],
  ['languagerules', 'body'],
  ['languagerule', 'languagerules'],
  ['rule', 'languagerule'],
  ['beforebreak', 'rule'],
  ['afterbreak', 'rule'],
  ['maprules', 'body'],
  ['languagemap', 'maprules'],
]);

/** The end of reading: what follows cannot be trusted. */
class Stop extends Error {}

type OpenRule = { readonly breaks: boolean; readonly number: number; before: Automaton; after: Automaton };

const anything = automatonOf({ kind: 'sequence', parts: [] }, 'forward');

class Reader {
  readonly problems: SrxProblem[] = [];
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly path: string[] = [];
  private cascade = false;
  private readonly rules = new Map<string, SrxRule[]>();
  private readonly maps: (LanguageMap & { readonly line: number })[] = [];
  private name = '';
  private count = 0;
  private rule: OpenRule | null = null;
  private expression: { text: string; line: number } = { text: '', line: 0 };
  private size = 0;
  private line = 1;

  get file(): SrxFile {
    return { cascade: this.cascade, rules: this.rules, maps: this.maps };
  }

  read(text: string): void {
    const { parser } = this;
    parser.on('error', () => this.stop('not-xml'));
    parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) this.stop('doctype');
    });
    parser.on('opentagstart', () => {
      this.line = parser.line;
    });
    parser.on('opentag', (tag) => this.open(tag));
    parser.on('closetag', (tag) => this.close(tag));
    for (const event of ['text', 'cdata'] as const)
      parser.on(event, (part) => {
        this.expression.text += part;
      });
    try {
      parser.write(text).close();
      this.checkNames();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  }

  private stop(code: SrxProblemCode): never {
    this.tell(code, this.parser.line);
    throw new Stop();
  }

  private tell(code: SrxProblemCode, line: number, text?: string): void {
    const rules = this.path.includes('languagerule') ? this.name : undefined;
    this.problems.push({ code, line, rules, rule: this.rule?.number, text });
  }

  private open({ local, uri, attributes }: SaxesTagNS): void {
    const isOurs = uri === '' || uri === 'http://www.lisa.org/srx20';
    const given = (name: string): string => attributes[name]?.value ?? '';
    if (this.path.length === 0) {
      if (local !== 'srx') this.stop('not-srx');
      if (given('version') !== '2.0' || !isOurs) this.stop('version');
    }
    if (this.path.length >= srxLimits.depth) this.stop('too-deep');
    const isKnown = isOurs && (local === 'srx' || parents.get(local) === this.path.at(-1));
    this.path.push(isKnown ? local : '');
    if (!isKnown) return;
    this.expression = { text: '', line: this.line };
    if (local === 'header') this.cascade = this.isYes(given('cascade') || 'no');
    else if (local === 'languagerule') this.openRules(given('languagerulename'));
    else if (local === 'rule') this.openRule(given('break') || 'yes');
    else if (local === 'languagemap') this.addMap(given('languagepattern'), given('languagerulename'));
  }

  private isYes(value: string): boolean {
    if (value !== 'yes' && value !== 'no') this.tell('value', this.line, value);
    return value === 'yes';
  }

  private openRules(name: string): void {
    this.name = name;
    if (this.rules.has(name)) this.tell('twice', this.line, name);
    this.rules.set(name, []);
    this.count = 0;
  }

  private openRule(breaks: string): void {
    this.count++;
    this.rule = { breaks: breaks === 'yes', number: this.count, before: anything, after: anything };
    this.isYes(breaks);
  }

  private addMap(pattern: string, name: string): void {
    const automaton = this.automatonOf(`(?i)(?:${pattern})$`, 'forward', this.line, pattern);
    this.maps.push({ pattern: automaton, name, line: this.line });
  }

  private close({ local }: SaxesTagNS): void {
    const isKnown = this.path.at(-1) !== '';
    const { text, line } = this.expression;
    if (isKnown && this.rule && local === 'beforebreak')
      this.rule.before = this.automatonOf(text, 'backward', line);
    if (isKnown && this.rule && local === 'afterbreak')
      this.rule.after = this.automatonOf(text, 'forward', line);
    if (isKnown && this.rule && local === 'rule') {
      this.rules.get(this.name)?.push(this.rule);
      this.rule = null;
    }
    this.path.pop();
  }

  private automatonOf(pattern: string, direction: Direction, line: number, shown = pattern): Automaton {
    try {
      const automaton = automatonOf(parseExpression(pattern), direction);
      this.size += automaton.size;
      if (this.size > srxLimits.size) this.stop('too-large');
      return automaton;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.tell(error.reason, line, shown);
      return anything;
    }
  }

  private checkNames(): void {
    for (const { name, line } of this.maps) if (!this.rules.has(name)) this.tell('unknown-rules', line, name);
    if (this.maps.length === 0 || this.rules.size === 0) this.tell('no-rules', this.parser.line);
  }
}
