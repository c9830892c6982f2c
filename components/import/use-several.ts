import { useRef, useState } from 'react';
import { type FiledArticle, maxArticles } from '@/lib/core/formats/filed-article';
import type { JsonRecord } from '@/lib/core/formats/json-value';
import { type Answer, askPreview, type Refusal, sendImport } from './send-import';

/** What became of one article; what nobody answered may be there all the same. */
export type Outcome =
  | { readonly kind: 'waiting' | 'sending' }
  | { readonly kind: 'taken'; readonly translationId: string }
  | { readonly kind: 'refused' | 'unanswered'; readonly refusal: Refusal };

const waiting: Outcome = { kind: 'waiting' };

/** The next ones would fare no better. */
const endsAll = ({ code }: Refusal): boolean =>
  code === 'offline' || code === 'internal' || code === 'unauthenticated' || code === 'forbidden';

/** Sends the articles of a file one after the other, until all are answered for or somebody stops it. */
export function useSeveral(articles: readonly FiledArticle[], around: JsonRecord) {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>(() => articles.map(() => waiting));
  const [running, setRunning] = useState(false);
  const stopping = useRef(false);
  const tell = (index: number, outcome: Outcome): void =>
    setOutcomes((all) => all.map((one, at) => (at === index ? outcome : one)));

  const run = async () => {
    if (running) return;
    stopping.current = false;
    setRunning(true);
    for (const [index, article] of articles.slice(0, maxArticles).entries()) {
      const before = outcomes[index] ?? waiting;
      if (!article.ok || before.kind === 'taken' || before.kind === 'refused') continue;
      if (stopping.current) break;
      tell(index, { kind: 'sending' });
      const outcome = await send({ ...around, ...article.input }, before);
      tell(index, outcome);
      if (outcome.kind === 'unanswered') break;
    }
    setRunning(false);
  };
  const stop = () => {
    stopping.current = true;
  };
  return { outcomes, running, run, stop };
}

async function send(input: JsonRecord, before: Outcome): Promise<Outcome> {
  const known = before.kind === 'unanswered' ? await findKnown(input) : null;
  return known ? { kind: 'taken', translationId: known } : outcomeOf(await sendImport(input));
}

/** What was sent before and not answered is not sent again where it arrived. */
async function findKnown(input: JsonRecord): Promise<string | null> {
  const answer = await askPreview(input);
  return answer.ok ? (answer.value.known[0]?.translationId ?? null) : null;
}

function outcomeOf(answer: Answer<{ readonly translationId: string }>): Outcome {
  if (answer.ok) return { kind: 'taken', translationId: answer.value.translationId };
  return { kind: endsAll(answer.refusal) ? 'unanswered' : 'refused', refusal: answer.refusal };
}
