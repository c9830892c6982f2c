import { type FiledArticle, maxArticles } from '@/lib/core/formats/filed-article';
import { receiveArticle } from '@/lib/data/articles';
import { getDesk } from '@/lib/data/desks';
import type { OperatorScope } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { articleInputSchema } from '@/lib/schema/article-input';
import { deskKnowledge } from '@/lib/server/desk-knowledge';
import { prepareInput } from '@/lib/server/prepare-input';
import { problemWords } from './problem-words';

/** What became of one article of a file. */
export type Told =
  | {
      readonly name: string;
      readonly articleId: string;
      readonly translationId: string;
      readonly segments: number;
    }
  | { readonly name: string; readonly refused: string };

/**
 * Takes in the articles of one file, each by itself: one that is refused keeps no other out. `defaults` stand where an
 * article says nothing.
 */
export async function* importMany(
  scope: OperatorScope,
  articles: readonly FiledArticle[],
  defaults: Readonly<Record<string, string | undefined>>,
): AsyncGenerator<Told> {
  const desk = await getDesk(scope);
  const around = {
    sourceLanguage: desk.sourceLanguage,
    targetLanguage: desk.targetLanguage,
    ...Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== undefined)),
  };
  for (const [index, article] of articles.entries()) {
    const { name } = article;
    if (index >= maxArticles) yield { name, refused: `over ${maxArticles} articles in one file; split it` };
    else if (!article.ok) yield { name, refused: problemWords(article.problem) };
    else yield { name, ...(await takeIn(scope, { ...around, ...article.input })) };
  }
}

async function takeIn(scope: OperatorScope, input: unknown) {
  const parsed = articleInputSchema.safeParse(input);
  if (!parsed.success)
    return {
      refused: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '),
    };
  try {
    const prepared = prepareInput(parsed.data, await deskKnowledge(scope, parsed.data));
    const { articleId, translationId } = await receiveArticle(scope, parsed.data, prepared);
    return { articleId, translationId, segments: prepared.rows.length };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const fields = error.fields.map(({ pointer, detail }) => `${pointer} ${detail}`);
    return { refused: [error.code, ...fields].join('; ') };
  }
}
