/**
 * A pure reader that keeps what it read of at most so many keys; when they are more, all are let go together. What it
 * reads is never undefined. Rules ask for the same text or segment one after another: a few dozen keys hold an article.
 * What else it is given says more of the key, and is the same whenever the key is.
 */
export function remember<Key, Value>(most: number, read: (key: Key) => Value): (key: Key) => Value;
export function remember<Key, Rest, Value>(
  most: number,
  read: (key: Key, rest: Rest) => Value,
): (key: Key, rest: Rest) => Value;
export function remember<Key, Rest, Value>(
  most: number,
  read: (key: Key, rest: Rest) => Value,
): (key: Key, rest: Rest) => Value {
  const known = new Map<Key, Value>();
  // No rest parameter: an array for each of some million calls would cost more than most of what is read.
  return (key, rest) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(key, rest);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
