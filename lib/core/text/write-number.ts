const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number as English newspapers print it: `4,300`, `1.43 billion`, `98,700`. At most three decimals after a scale. */
export function writeEnglishNumber(value: number): string {
  const scale = scales.find(([size]) => value >= size);
  const shown = scale ? value / scale[0] : value;
  const text = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 }).format(shown);
  return scale ? `${text} ${scale[1]}` : text;
}
