/** Whether two sets have something in common. */
export function intersects<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const each of few) if (many.has(each)) return true;
  return false;
}
