import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { articleInputSchema } from '@/lib/schema/article-input';
import { prepareInput } from '@/lib/server/prepare-input';
import type { Passed } from '@/scripts/train-risk.mts';

const folder = 'prisma/demo';
const formats = { txt: 'text', md: 'markdown', html: 'html' } as const;
const demo = z.object({
  articles: z.array(
    z.object({
      slug: z.string(),
      format: z.object({ source: z.enum(['txt', 'md', 'html']), target: z.enum(['txt', 'md', 'html']) }),
      corrections: z.array(z.object({ machine: z.string(), correct: z.string() })),
    }),
  ),
});

/** Times that the demo desk gets each article, with other mistakes of those that are planted in it. */
const times = 12;
/** Sentences in a hundred that are changed for reasons of taste, which nothing tells beforehand. */
const taste = 6;

/**
 * The demo articles as a desk would have passed them: of the mistakes planted in an article the machine makes about half,
 * and editors mend those and some of what nobody can foresee. Always the same.
 */
export function generatedHistory(): readonly Passed[] {
  const { articles } = demo.parse(JSON.parse(readFileSync(`${folder}/desk.json`, 'utf8')));
  const random = numbers(20261126);
  return Array.from({ length: times }, () =>
    articles.flatMap(({ slug, format, corrections }) => {
      const made = corrections.filter(() => random() < 0.5);
      const right = corrections.filter((one) => !made.includes(one) && one.machine !== '');
      const read = (side: 'vi' | 'en', extension: keyof typeof formats) => ({
        body: readFileSync(`${folder}/${slug}.${side}.${extension}`, 'utf8'),
        format: formats[extension],
      });
      const target = read('en', format.target);
      const body = right.reduce((text, one) => text.replace(one.machine, one.correct), target.body);
      const input = articleInputSchema.parse({
        sourceLanguage: 'vi',
        targetLanguage: 'en',
        source: read('vi', format.source),
        target: { ...target, body },
      });
      return prepareInput(input).rows.map(({ kind, bead, source, machine }) => ({
        article: slug,
        kind,
        confidence: bead.confidence,
        sources: bead.source[1] - bead.source[0],
        targets: bead.target[1] - bead.target[0],
        source,
        machine,
        changed:
          made.some((one) => (one.machine === '' ? machine === '' : machine.includes(one.machine))) ||
          random() * 100 < taste,
      }));
    }),
  ).flat();
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
