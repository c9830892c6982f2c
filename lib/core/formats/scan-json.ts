import { maxDepth, type ReadProblem } from '@/lib/core/formats/read-result';

/** `lines` tells on which line each key of the outermost object stands. */
export type JsonScan =
  | { readonly ok: true; readonly lines: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly problem: ReadProblem };

type Place = { readonly kind: 'object'; readonly keys: Map<string, number> } | { readonly kind: 'array' };
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'comma or end' | 'end of text';

const blank = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Whether a text is JSON (RFC 8259) no deeper than `maxDepth` and without a key said twice in one object, and if not,
 * on which line. Law: what passes, `JSON.parse` takes.
 */
export function scanJson(text: string): JsonScan {
  const open: Place[] = [];
  let outermost: ReadonlyMap<string, number> = new Map();
  let expected: Expected = 'value';
  let at = 0;
  let line = 1;
  const fail = (code: ReadProblem['code'], detail: string): JsonScan => ({
    ok: false,
    problem: { code, line, detail },
  });
  const expectAfterValue = (): Expected => (open.length > 0 ? 'comma or end' : 'end of text');

  for (;;) {
    const start = at + lengthAt(blank, text, at);
    line += text.slice(at, start).split('\n').length - 1;
    at = start;
    if (at === text.length && expected === 'end of text') return { ok: true, lines: outermost };
    const char = text.charAt(at);
    const place = open.at(-1);
    const length = tokenLength(text, at);
    const opensValue = expected === 'value' || expected === 'value or ]';
    if (length === 0) return fail('bad_json', `expected ${expected}`);
    if (opensValue && (char === '{' || char === '[')) {
      if (open.length === maxDepth) return fail('too_deep', `over ${maxDepth} levels`);
      const keys = new Map<string, number>();
      if (char === '{' && open.length === 0) outermost = keys;
      open.push(char === '{' ? { kind: 'object', keys } : { kind: 'array' });
      expected = char === '{' ? 'key or }' : 'value or ]';
    } else if (opensValue && !',:]}'.includes(char)) {
      expected = expectAfterValue();
    } else if (place?.kind === 'object' && char === '"' && (expected === 'key' || expected === 'key or }')) {
      const key = String(JSON.parse(text.slice(at, at + length)));
      if (place.keys.has(key)) return fail('duplicate_key', key);
      place.keys.set(key, line);
      expected = ':';
    } else if (char === ':' && expected === ':') {
      expected = 'value';
    } else if (char === ',' && expected === 'comma or end') {
      expected = place?.kind === 'object' ? 'key' : 'value';
    } else if (isEnd(char, place, expected)) {
      open.pop();
      expected = expectAfterValue();
    } else return fail('bad_json', `expected ${expected}`);
    at += length;
  }
}

const isEnd = (char: string, place: Place | undefined, expected: Expected): boolean =>
  place?.kind === 'object'
    ? char === '}' && (expected === 'comma or end' || expected === 'key or }')
    : char === ']' && (expected === 'comma or end' || expected === 'value or ]');

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** 0 where no token of JSON begins. */
function tokenLength(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === '') return 0;
  if ('{}[]:,'.includes(char)) return 1;
  return char === '"' ? stringLength(text, at) : lengthAt(scalar, text, at);
}

function stringLength(text: string, at: number): number {
  for (let end = at + 1; end < text.length; ) {
    const code = text.charCodeAt(end);
    if (code === 0x22) return end + 1 - at;
    const step = code === 0x5c ? lengthAt(escaped, text, end) : code < 0x20 ? 0 : 1;
    if (step === 0) return 0;
    end += step;
  }
  return 0;
}
