const none: readonly RegExpExecArray[] = [];

/** Every match of a global pattern, as `matchAll` gives them, without a copy of the pattern for each text. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return none;
  const found: RegExpExecArray[] = [];
  for (let match: RegExpExecArray | null = first; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
