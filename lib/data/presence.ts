import { type Presence, quietMs } from '@/lib/core/review/presence';
import { prisma, type Transaction } from './prisma';
import type { PersonScope } from './scope';

/** A tab that was not seen for so long is not there. */
const seenSeconds = 45;

export type Entry = { readonly tab: string; readonly stream: string; readonly translationId: string };

/**
 * Says that a tab has the article open, and says so again: to be repeated within 45 seconds. `stream` names the connection
 * that keeps it. Without effect for another desk's article.
 */
export async function enter(scope: PersonScope, { tab, stream, translationId }: Entry): Promise<void> {
  await prisma().$executeRaw`
    INSERT INTO presence (tab, stream, translation_id, user_id)
    SELECT ${tab}::uuid, ${stream}::uuid, t.id, ${scope.userId}
    FROM translation t JOIN article a ON a.id = t.article_id
    WHERE t.id = ${translationId}::uuid AND a.desk_id = ${scope.deskId}::uuid
    ON CONFLICT (tab) DO UPDATE SET stream = EXCLUDED.stream, seen_at = clock_timestamp()
      WHERE presence.user_id = EXCLUDED.user_id AND presence.translation_id = EXCLUDED.translation_id`;
  await prisma().$executeRaw`
    DELETE FROM presence WHERE seen_at < clock_timestamp() - make_interval(secs => ${seenSeconds})`;
}

/** The tab is gone, unless another connection keeps it meanwhile. */
export async function leave({ tab, stream }: Omit<Entry, 'translationId'>): Promise<void> {
  await prisma().$executeRaw`DELETE FROM presence WHERE tab = ${tab}::uuid AND stream = ${stream}::uuid`;
}

/** Where a tab is. `text`: the words being typed there, null while none are. */
export type Place = {
  readonly tab: string;
  readonly segmentId: string | null;
  readonly text: string | null;
};

/**
 * Moves a tab to a row, letting go of the one it held. With words it holds the new one, if nobody else does; answers
 * whether it does.
 */
export async function place(scope: PersonScope, { tab, segmentId, text }: Place): Promise<boolean> {
  if (text !== null) scope.demand('edit');
  return asTab(scope, tab, async (tx) => {
    await tx.$executeRaw`
      UPDATE presence p SET seen_at = clock_timestamp(),
        segment_id = (SELECT id FROM segment s WHERE s.id = ${segmentId}::uuid AND s.translation_id = p.translation_id),
        asks = asks AND segment_id IS NOT DISTINCT FROM ${segmentId}::uuid
      WHERE tab = ${tab}::uuid`;
    await tx.$executeRaw`
      DELETE FROM lease WHERE tab = ${tab}::uuid AND segment_id IS DISTINCT FROM ${segmentId}::uuid`;
    return text !== null && hold(tx, scope, tab, { text, overQuiet: false });
  });
}

/** Takes over the row the tab is in, from someone who typed nothing in it for a minute. Answers whether it holds it. */
export async function takeOver(scope: PersonScope, tab: string): Promise<boolean> {
  scope.demand('edit');
  return asTab(scope, tab, (tx) => hold(tx, scope, tab, { text: null, overQuiet: true }));
}

/** Asks whoever holds the row that the tab is in to let it go. */
export async function askFor(scope: PersonScope, tab: string): Promise<void> {
  scope.demand('edit');
  await prisma().$executeRaw`
    UPDATE presence SET asks = true WHERE tab = ${tab}::uuid AND user_id = ${scope.userId} AND segment_id IS NOT NULL`;
}

/** Lets go of the row the tab holds, and stays in it. */
export async function letGo(scope: PersonScope, tab: string): Promise<void> {
  await asTab(
    scope,
    tab,
    async (tx) => (await tx.$executeRaw`DELETE FROM lease WHERE tab = ${tab}::uuid`) > 0,
  );
}

/** Does what a tab of this person asks for, one thing after the other; false for a tab that is not there. */
const asTab = (
  scope: PersonScope,
  tab: string,
  work: (tx: Transaction) => Promise<boolean>,
): Promise<boolean> =>
  prisma().$transaction(async (tx) => {
    const mine = await tx.$queryRaw<unknown[]>`
      SELECT FROM presence WHERE tab = ${tab}::uuid AND user_id = ${scope.userId} FOR UPDATE`;
    return mine.length > 0 && work(tx);
  });

async function hold(
  tx: Transaction,
  scope: PersonScope,
  tab: string,
  { text, overQuiet }: { readonly text: string | null; readonly overQuiet: boolean },
): Promise<boolean> {
  const count = await tx.$executeRaw`
    INSERT INTO lease AS l (segment_id, tab, text)
    SELECT segment_id, tab, ${text} FROM presence WHERE tab = ${tab}::uuid AND segment_id IS NOT NULL
    ON CONFLICT (segment_id) DO UPDATE SET tab = EXCLUDED.tab, text = EXCLUDED.text, active_at = clock_timestamp()
      WHERE l.tab = EXCLUDED.tab
        OR NOT EXISTS (
          SELECT FROM presence h WHERE h.tab = l.tab AND h.user_id <> ${scope.userId}
            AND h.seen_at > clock_timestamp() - make_interval(secs => ${seenSeconds}))
        OR (${overQuiet} AND l.active_at < clock_timestamp() - make_interval(secs => ${quietMs / 1_000}))`;
  if (count > 0) await tx.$executeRaw`UPDATE presence SET asks = false WHERE tab = ${tab}::uuid AND asks`;
  return count > 0;
}

type Record = {
  tab: string;
  translation_id: string;
  user_id: string;
  name: string;
  segment_id: string | null;
  asks: boolean;
  holds: boolean;
  text: string | null;
  quiet_ms: number | null;
};

/** Who has an article of the desk open, in the order they came; everybody of the desk, or those of one translation. */
const listRecords = (scope: PersonScope, translationId: string | null): Promise<Record[]> =>
  prisma().$queryRaw<Record[]>`
    SELECT p.tab::text, p.translation_id::text, p.user_id, u.name, p.segment_id::text, p.asks, l.tab IS NOT NULL AS holds,
      l.text, (extract(epoch FROM clock_timestamp() - l.active_at) * 1000)::int AS quiet_ms
    FROM presence p
    JOIN translation t ON t.id = p.translation_id
    JOIN article a ON a.id = t.article_id
    JOIN membership m ON m.desk_id = a.desk_id AND m.user_id = p.user_id
    JOIN "user" u ON u.id = p.user_id
    LEFT JOIN lease l ON l.tab = p.tab AND l.segment_id = p.segment_id
    WHERE a.desk_id = ${scope.deskId}::uuid AND (${translationId}::uuid IS NULL OR t.id = ${translationId}::uuid)
      AND p.seen_at > clock_timestamp() - make_interval(secs => ${seenSeconds})
    ORDER BY p.entered_at, p.tab`;

/** Who has the translation open; nobody of another desk's. */
export async function listPresence(scope: PersonScope, translationId: string): Promise<readonly Presence[]> {
  const records = await listRecords(scope, translationId);
  return records.map((record) => ({
    tab: record.tab,
    userId: record.user_id,
    name: record.name,
    segmentId: record.segment_id,
    asks: record.asks,
    holds: record.holds ? { text: record.text, quietMs: record.quiet_ms ?? 0 } : null,
  }));
}

/** Names of those who have each translation of the desk open; translations nobody has open are left out. */
export async function listDeskPresence(scope: PersonScope): Promise<ReadonlyMap<string, readonly string[]>> {
  const open = new Map<string, Map<string, string>>();
  for (const { translation_id, user_id, name } of await listRecords(scope, null)) {
    const people = open.get(translation_id) ?? new Map<string, string>();
    open.set(translation_id, people.set(user_id, name));
  }
  return new Map([...open].map(([id, people]) => [id, [...people.values()]]));
}
