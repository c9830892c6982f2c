type Choice = { readonly name: string; readonly quality: number };

/** What a header such as Accept lists, each with its quality (RFC 9110 12.4.2). */
const choicesOf = (header: string): readonly Choice[] =>
  header.split(',').flatMap((part) => {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    if (name === '') return [];
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
    const quality = weight === undefined ? 1 : Number(weight);
    return [{ name, quality: quality >= 0 && quality <= 1 ? quality : 0 }];
  });

const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** The encoding a client likes best of those offered; none at all where it says nothing. */
export function acceptedEncoding(header: string | null, offered: readonly Encoding[] = encodings): Encoding {
  const choices = choicesOf(header ?? '');
  const qualityOf = (encoding: Encoding): number =>
    choices.find(({ name }) => name === encoding || name === `x-${encoding}`)?.quality ??
    (encoding === 'identity' ? 0.001 : (choices.find(({ name }) => name === '*')?.quality ?? 0));
  return offered.reduce((best, one) => (qualityOf(one) > qualityOf(best) ? one : best));
}

/** How much a client wants a media type, from the most specific range that covers it (RFC 9110 12.5.1). */
function qualityOf(choices: readonly Choice[], mediaType: string): number {
  const [type = '', subtype = ''] = (mediaType.split(';')[0] ?? '').trim().split('/');
  const ranges = [`${type}/${subtype}`, `${type}/*`, '*/*'];
  return (
    ranges.map((range) => choices.find(({ name }) => name === range)).find((one) => one !== undefined)
      ?.quality ?? 0
  );
}

/** The first of the media types that a client likes best; null when it takes none of them. */
export function acceptedType<Name extends string>(
  header: string | null,
  offered: readonly (readonly [name: Name, mediaType: string])[],
): Name | null {
  const choices = choicesOf(header || '*/*');
  let best: { name: Name; quality: number } | null = null;
  for (const [name, mediaType] of offered) {
    const quality = qualityOf(choices, mediaType);
    if (quality > 0 && (best === null || quality > best.quality)) best = { name, quality };
  }
  return best?.name ?? null;
}
