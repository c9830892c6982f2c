import { randomUUID } from 'node:crypto';
import { listComments } from '@/lib/data/comments';
import type { Change } from '@/lib/data/live';
import { enter, leave, listPresence } from '@/lib/data/presence';
import type { PersonScope } from '@/lib/data/scope';
import { listSegments } from '@/lib/data/segments';
import { findMark } from '@/lib/data/translations';
import { listWaivers } from '@/lib/data/waivers';
import type { ServerEvent } from './event-stream';
import { type News, turnsOf, type Visit } from './turns';

/** Names of what changed; `all` where not all are known. */
type Names = ReadonlySet<string> | 'all';
const none: Names = new Set();
const join = (one: Names, ids: readonly string[] | null): Names =>
  one === 'all' || ids === null ? 'all' : new Set([...one, ...ids]);

/** What a stream has still to tell of an article: any number of changes are one telling. */
class ArticleNews implements News {
  rows: Names = 'all';
  comments: Names = 'all';
  waivers: Names = 'all';
  head = false;
  presence = true;
  /** The mark of the last change of text or approvals that was heard. */
  mark: string | null = null;

  constructor(private readonly translationId: string) {}

  add(change: Change): boolean {
    if (change.translation !== this.translationId) return false;
    const { kind, ids, mark } = change;
    // The page has its own checks.
    if (kind === 'checks') return false;
    if (kind === 'segments' || kind === 'translation') this.mark = mark;
    if (kind === 'segments') this.rows = join(this.rows, ids);
    else if (kind === 'comments') this.comments = join(this.comments, ids);
    else if (kind === 'waivers') this.waivers = join(this.waivers, ids);
    else if (kind === 'presence') this.presence = true;
    else this.head = true;
    return true;
  }

  addAll(): void {
    this.rows = 'all';
    this.comments = 'all';
    this.waivers = 'all';
    this.presence = true;
  }

  take() {
    const { rows, comments, waivers, head, presence, mark } = this;
    this.rows = none;
    this.comments = none;
    this.waivers = none;
    this.head = false;
    this.presence = false;
    return { rows, comments, waivers, head, presence, mark };
  }
}

type Opening = {
  readonly translationId: string;
  readonly tab: string;
  /** The mark of the rows that the reader has. */
  readonly since: string | null;
};

/**
 * What happens to an article, as it happens: `rows` (those that changed, or all when some may have been missed), `head`
 * (approved, sent back, released), `comments`, `waivers` and `presence`. The stream itself says that the tab has the article open.
 */
export async function* articleEvents(visit: Visit, opening: Opening): AsyncGenerator<ServerEvent | null> {
  const { scope } = visit;
  const { translationId, tab } = opening;
  const entry = { tab, stream: randomUUID(), translationId };
  const news = new ArticleNews(translationId);
  let known = opening.since;
  try {
    await enter(scope, entry);
    for await (const turn of turnsOf(visit, news)) {
      if (turn === 'beat') {
        await enter(scope, entry);
        yield null;
      }
      const due = news.take();
      const rows = await rowsEvent(scope, translationId, { known, ...due });
      if (rows) {
        known = rows.id;
        yield rows;
      }
      if (due.head) yield { name: 'head', data: null };
      if (due.comments !== none) yield await commentsEvent(scope, translationId, due.comments);
      if (due.waivers !== none) yield await waiversEvent(scope, translationId, due.waivers);
      if (due.presence) yield { name: 'presence', data: await listPresence(scope, translationId) };
    }
  } finally {
    await leave(entry);
  }
}

/**
 * Named rows go under the mark of the last change heard, all rows under one read before them: a reader who comes back with
 * it has missed nothing that was committed until then.
 */
async function rowsEvent(
  scope: PersonScope,
  translationId: string,
  due: { readonly known: string | null; readonly rows: Names; readonly mark: string | null },
): Promise<(ServerEvent & { readonly id: string }) | null> {
  if (due.rows === none) return null;
  const now = await findMark(scope, translationId);
  if (!now) return null;
  const { version } = now;
  if (due.rows === 'all') {
    if (now.mark === due.known) return null;
    const segments = await listSegments(scope, translationId);
    return { name: 'rows', id: now.mark, data: { version, segments, gone: null } };
  }
  const ids = [...due.rows];
  const segments = await listSegments(scope, translationId, ids);
  const found = new Set(segments.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id));
  return { name: 'rows', id: due.mark ?? now.mark, data: { version, segments, gone } };
}

async function commentsEvent(scope: PersonScope, translationId: string, names: Names): Promise<ServerEvent> {
  const ids = names === 'all' ? undefined : [...names];
  const comments = await listComments(scope, translationId, ids);
  return { name: 'comments', data: { comments, all: ids === undefined } };
}

async function waiversEvent(scope: PersonScope, translationId: string, names: Names): Promise<ServerEvent> {
  const ids = names === 'all' ? null : [...names];
  return { name: 'waivers', data: { ids, kept: await listWaivers(scope, translationId, ids ?? undefined) } };
}
