import type { Span } from '@/lib/core/span';
import { parseFigure } from '@/lib/core/text/quantities';
import { readTokens, type Token, touches } from '@/lib/core/text/tokens';
import { findUnit, longestUnitName, mayBeginUnit, type Unit } from '@/lib/core/text/units';
import { readWebAddresses } from '@/lib/core/text/web-addresses';

const commaGroups = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const link = /\[[^[\]\n]{0,40}\]\([^()\n]{0,200}\)/g;
const entity = /&(?:[a-z]{2,8}|#\d{2,6});/gi;

/** The tokens of a text outside its web addresses, with what readers of mentions ask of them. */
export class TokenCursor {
  readonly tokens: readonly Token[];

  constructor(
    readonly text: string,
    readonly language: 'vi' | 'en',
  ) {
    const skipped: Span[] = /[.@#]/.test(text) ? readWebAddresses(text).map(({ span }) => span) : [];
    for (const pattern of /[&[]/.test(text) ? [entity, link] : [])
      for (const { 0: match, index } of text.matchAll(pattern)) skipped.push([index, index + match.length]);
    const tokens = readTokens(text);
    this.tokens =
      skipped.length === 0
        ? tokens
        : tokens.filter(({ span }) => !skipped.some(([start, end]) => span[0] >= start && span[1] <= end));
  }

  word(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  raw(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  /** The value of plain digits at a token, or NaN. */
  digits(at: number): number {
    const raw = this.raw(at);
    return /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
  }

  isFigure(at: number): boolean {
    return this.tokens[at]?.kind === 'figure';
  }

  isTouching(at: number): boolean {
    return touches(this.tokens[at], this.tokens[at + 1]);
  }

  span(from: number, to: number): Span {
    return [this.tokens[from]?.span[0] ?? 0, this.tokens[to - 1]?.span[1] ?? this.text.length];
  }

  /** The figure at a token in the convention of its language, and what another may mean by it: Vietnamese `30,000`. */
  figure(at: number): { readonly value: number; readonly other: number } | null {
    const raw = this.raw(at);
    const value = this.isFigure(at) ? parseFigure(raw, this.language) : null;
    if (value === null) return null;
    const other =
      this.language === 'en' || commaGroups.test(raw)
        ? parseFigure(raw, this.language === 'vi' ? 'en' : 'vi')
        : null;
    return { value, other: other ?? value };
  }

  /** The longest unit whose name begins at a token, with the token after it. */
  unit(at: number): { readonly unit: Unit; readonly next: number } | null {
    if (!mayBeginUnit(this.word(at), this.language)) return null;
    let name = '';
    let found: { unit: Unit; next: number } | null = null;
    for (let next = at; next < Math.min(at + longestUnitName, this.tokens.length); next++) {
      const joined =
        next > at &&
        this.isTouching(next - 1) &&
        /^[\d²³]/.test(this.raw(next)) &&
        !this.raw(next - 1).endsWith('/');
      name =
        next === at ? this.word(next) : joined ? `${name}${this.word(next)}` : `${name} ${this.word(next)}`;
      const unit = findUnit(name, this.language);
      if (unit) found = { unit, next: next + 1 };
    }
    return found;
  }
}

/** `1500 GMT`: minutes after midnight of four digits before a zone or "hours", or null. */
export function militaryTime(cursor: TokenCursor, at: number): number | null {
  const digits = /^([01]\d|2[0-4])([0-5]\d)$/.exec(cursor.raw(at));
  if (!digits || !/^(?:gmt|utc|bst|pt|et|est|edt|pst|pdt|cet|cest|hours|hrs)$/.test(cursor.word(at + 1)))
    return null;
  return (Number(digits[1]) % 24) * 60 + Number(digits[2]);
}

const roman = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral up to 99 in capitals, or null. */
export function parseRoman(text: string): number | null {
  if (!roman.test(text)) return null;
  const values = Array.from(text, (letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, at) => ((values[at + 1] ?? 0) > value ? sum - value : sum + value), 0);
}
