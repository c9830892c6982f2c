import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { roles } from '@/lib/core/review/roles';
import { isApprovable } from '@/lib/core/review/save';
import { receiveArticle } from '@/lib/data/articles';
import { backdateDemo, createDemo, findInstallationKind, listDemoPeople } from '@/lib/data/installation';
import { listQueue } from '@/lib/data/queue';
import { publish } from '@/lib/data/releases';
import { PersonScope } from '@/lib/data/scope';
import { listSegments } from '@/lib/data/segments';
import { approveTranslation, getTranslation } from '@/lib/data/translations';
import { giveWaiver } from '@/lib/data/waivers';
import { articleInputSchema } from '@/lib/schema/article-input';
import { prepareInput } from './prepare-input';
import { saveDraft } from './save-draft';

const extensions = { txt: 'text', md: 'markdown', html: 'html' } as const;
const extension = z.enum(['txt', 'md', 'html']);

const demoSchema = z.object({
  desk: z.object({
    name: z.string(),
    slug: z.string(),
    sourceLanguage: z.string(),
    targetLanguage: z.string(),
  }),
  people: z.array(z.object({ key: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) })),
  articles: z.array(
    z.object({
      slug: z.string(),
      externalId: z.string(),
      format: z.object({ source: extension, target: extension }),
      section: z.string(),
      byline: z.string(),
      url: z.string(),
      hoursAgo: z.number(),
      state: z.enum(['untouched', 'started', 'awaiting-second', 'published']),
      corrections: z.array(z.object({ machine: z.string(), correct: z.string() })),
    }),
  ),
});
type DemoArticle = z.infer<typeof demoSchema>['articles'][number];
type People = { readonly reporter: PersonScope; readonly editor: PersonScope; readonly second: PersonScope };

const folder = join(process.cwd(), 'prisma', 'demo');

/**
 * Fills an empty database with the demo desk, or goes on where an earlier filling was cut short. Throws `demo_refused`
 * where anyone or anything real lives.
 */
export async function fillDemoDesk(): Promise<void> {
  const demo = demoSchema.parse(JSON.parse(await readFile(join(folder, 'desk.json'), 'utf8')));
  if ((await findInstallationKind()) !== 'demo') await createDemo(demo.desk, demo.people);
  const members = await listDemoPeople();
  const scopeOf = async (key: string): Promise<PersonScope> => {
    const email = demo.people.find((person) => person.key === key)?.email;
    const scope = await PersonScope.find(members.find((member) => member.email === email)?.userId ?? '');
    if (!scope) throw new Error(`prisma/demo/desk.json: no person "${key}"`);
    return scope;
  };
  const people = {
    reporter: await scopeOf('reporter'),
    editor: await scopeOf('editor'),
    second: await scopeOf('second'),
  };
  const queue = await listQueue(people.reporter, { view: 'all', size: 1_000 });
  const there = new Set(queue.map((row) => row.externalId));
  for (const article of demo.articles)
    if (!there.has(article.externalId)) await addArticle(article, demo.desk, people);
}

async function addArticle(
  article: DemoArticle,
  desk: { sourceLanguage: string; targetLanguage: string },
  people: People,
): Promise<void> {
  const received = new Date(Date.now() - article.hoursAgo * 3_600_000);
  const { source, target } = article.format;
  const input = articleInputSchema.parse({
    externalId: article.externalId,
    sourceLanguage: desk.sourceLanguage,
    targetLanguage: desk.targetLanguage,
    source: {
      body: await readFile(join(folder, `${article.slug}.vi.${source}`), 'utf8'),
      format: extensions[source],
    },
    target: {
      body: await readFile(join(folder, `${article.slug}.en.${target}`), 'utf8'),
      format: extensions[target],
    },
    url: article.url,
    section: article.section,
    byline: article.byline,
    engine: 'Lam NMT 2.1',
    publishedAt: received.toISOString(),
  });
  const { translationId } = await receiveArticle(people.reporter, input, prepareInput(input));
  if (article.state !== 'untouched') await review(article, translationId, people);
  if (article.state === 'published') {
    const { version } = await getTranslation(people.second, translationId);
    await approveTranslation(people.second, translationId, version);
    await publish(people.second, translationId, version);
  }
  await backdateDemo(translationId, received);
}

const startedShare = 0.4;

/** What the reporter and the editor have done: mended what is planted, and let stand what is right, as far as they have come. */
async function review(article: DemoArticle, translationId: string, people: People): Promise<void> {
  const segments = await listSegments(people.editor, translationId);
  const upTo = article.state === 'started' ? Math.ceil(segments.length * startedShare) : segments.length;
  for (const segment of segments.slice(0, upTo)) {
    const text = article.corrections
      .filter(({ machine }) => (machine === '' ? segment.target === '' : segment.target.includes(machine)))
      .reduce(
        (words, { machine, correct }) => (machine === '' ? correct : words.replace(machine, correct)),
        segment.target,
      );
    const person = segment.position % 2 === 0 ? people.reporter : people.editor;
    const save = (base: number) =>
      saveDraft(person, {
        segmentId: segment.id,
        base,
        text,
        writer: 'demo',
        approval: isApprovable(segment.source, text) ? 'give' : 'keep',
      });
    const saved = await save(segment.version);
    if (saved.kind !== 'saved' || saved.blocked.length === 0) continue;
    for (const { code, key } of saved.blocked)
      await giveWaiver(person, { segmentId: segment.id, code, key, reason: 'mistaken', note: '' });
    await save(saved.version);
  }
}
