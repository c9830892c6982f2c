/**
 * Goes through steps of hard thinking with a rest after each as long as it took, so that the same process answers others
 * meanwhile.
 */
export async function* unhurried<T>(steps: Iterable<T>): AsyncGenerator<T> {
  const iterator = steps[Symbol.iterator]();
  for (;;) {
    const began = performance.now();
    const { done, value } = iterator.next();
    const took = performance.now() - began;
    if (done) return;
    yield value;
    await new Promise((resolve) => setTimeout(resolve, took));
  }
}
