import type { LanguageTag } from '@/lib/core/language';
import { readWords } from '@/lib/core/text/words';
import { type Post, postDraft } from '../post-draft';
import type { Store } from '../store';
import { type EventLog, since } from './event-log';

type Ground = { readonly log: EventLog; readonly store: Store; readonly language: LanguageTag };

/** Posts drafts and notes what came of them: approvals as the server took them, conflicts, how long words had to wait. */
export function notePosts({ log, store, language }: Ground, post: Post = postDraft): Post {
  const waiting = new Set<string>();
  let from = 0;
  return async (draft, keepalive) => {
    const { segmentId, text, approval, via = 'button', dwellMs = 0 } = draft;
    const reply = await post(draft, keepalive);
    if (reply.kind === 'undelivered') {
      if (waiting.size === 0) from = performance.now();
      waiting.add(segmentId);
    } else if (waiting.size > 0) {
      log.note({ kind: 'outbox', count: waiting.size, ms: since(from) });
      waiting.clear();
    }
    if (reply.kind !== 'answered') return reply;
    const { answer } = reply;
    if (answer.kind === 'conflict') log.note({ kind: 'conflict' });
    else if (answer.kind === 'saved' && approval === 'take') log.note({ kind: 'unapproved' });
    else if (answer.kind === 'saved' && approval === 'give' && answer.approved)
      log.note({
        kind: 'approved',
        via,
        dwellMs,
        changed: store.row(segmentId)?.segment.machine !== text,
        words: readWords(text, language).length,
      });
    return reply;
  };
}
