import type { Change } from '@/lib/data/live';
import { listDeskPresence } from '@/lib/data/presence';
import type { ServerEvent } from './event-stream';
import { type News, turnsOf, type Visit } from './turns';

const mostNames = 200;

/** Which translations of the desk changed since the last telling; null when not all are known. */
class DeskNews implements News {
  translations: Set<string> | null = null;
  presence = true;

  add({ kind, translation }: Change): boolean {
    if (translation === null) return false;
    if (kind === 'presence') this.presence = true;
    else if (this.translations && this.translations.size < mostNames) this.translations.add(translation);
    else this.translations = null;
    return true;
  }

  addAll(): void {
    this.translations = null;
    this.presence = true;
  }

  take() {
    const { translations, presence } = this;
    this.translations = new Set();
    this.presence = false;
    return { translations, presence };
  }
}

/**
 * What happens at a desk: `changed` names the translations that are new or other than they were (null: any may be), and
 * `presence` the people who have each of them open.
 */
export async function* deskEvents(visit: Visit): AsyncGenerator<ServerEvent | null> {
  const news = new DeskNews();
  for await (const turn of turnsOf(visit, news)) {
    if (turn === 'beat') yield null;
    const { translations, presence } = news.take();
    if (!translations || translations.size > 0)
      yield { name: 'changed', data: { translations: translations && [...translations] } };
    if (presence) yield { name: 'presence', data: Object.fromEntries(await listDeskPresence(visit.scope)) };
  }
}
