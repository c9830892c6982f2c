/** Half-open range of UTF-16 offsets, as JavaScript's `slice` takes it. */
export type Span = readonly [start: number, end: number];

/** Half-open range of indices into a list (sentences of one side, say). `[n, n]` is empty. */
export type Range = readonly [from: number, to: number];

export const sliceSpan = (text: string, [start, end]: Span): string => text.slice(start, end);
