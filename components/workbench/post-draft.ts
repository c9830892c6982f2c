import type { Draft } from '@/lib/schema/draft';
import { type ConflictAnswer, draftAnswerShape, type SavedAnswer } from '@/lib/schema/draft-answer';

/** Why words are still on their way: it goes on by itself, but an editor may have to do something. */
export type Obstacle =
  | { readonly kind: 'offline' | 'signed-out' | 'not-understood' }
  | { readonly kind: 'other-person'; readonly person: string };

/** What became of a draft, and the build of the server that said so. */
export type Reply = { readonly build: string | null } & (
  | { readonly kind: 'answered'; readonly answer: SavedAnswer | ConflictAnswer }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'undelivered'; readonly obstacle: Obstacle }
);

export type Post = (draft: Draft, keepalive: boolean) => Promise<Reply>;

const answerWithin = 20_000;

/** Posts a draft. Whatever is no clear answer of Songngu (no network, a proxy's page, a kind not known) is no delivery. */
export async function postDraft(draft: Draft, keepalive: boolean): Promise<Reply> {
  try {
    const response = await fetch('/api/drafts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft),
      keepalive,
      signal: AbortSignal.timeout(answerWithin),
    });
    return await readReply(response);
  } catch {
    return undelivered('offline', null);
  }
}

export async function readReply(response: Response): Promise<Reply> {
  const { status, headers } = response;
  const build = headers.get('songngu-build');
  const body: unknown = await response.json().catch(() => null);
  const answer = draftAnswerShape(body) ? body : null;
  if (answer?.kind === 'other-person') return { kind: 'undelivered', obstacle: answer, build };
  if (answer) return { kind: 'answered', answer, build };
  if (status === 401) return undelivered('signed-out', build);
  if (status === 429 || status >= 500) return undelivered('offline', build);
  const isOurs = headers.get('content-type')?.startsWith('application/problem+json') === true;
  return isOurs && status >= 400 ? { kind: 'refused', status, build } : undelivered('not-understood', build);
}

const undelivered = (kind: 'offline' | 'signed-out' | 'not-understood', build: string | null): Reply => ({
  kind: 'undelivered',
  obstacle: { kind },
  build,
});
