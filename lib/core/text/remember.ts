/**
 * A pure reader that keeps what it read of at most so many keys; when they are more, all are let go together. What it
 * reads is never undefined. Rules ask for the same text or segment one after another: a few dozen keys hold an article.
 */
export function remember<Key, Rest extends readonly unknown[], Value>(
  most: number,
  read: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new Map<Key, Value>();
  return (key, ...rest) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(key, ...rest);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
