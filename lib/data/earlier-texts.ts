import { AppError } from '@/lib/errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** Earlier texts by the ids of their segments; a segment that is not there had none. */
export type EarlierTexts = {
  /** What stood before whoever edited last began. */
  readonly previous: Readonly<Record<string, string>>;
  /** What readers have now. */
  readonly published: Readonly<Record<string, string>>;
};

type Text = { readonly id: string; readonly text: string };

/** What the live segments of a translation said before, to compare them with. */
export async function listEarlierTexts(scope: PersonScope, translationId: string): Promise<EarlierTexts> {
  const known = await prisma().translation.count({
    where: { id: translationId, article: { deskId: scope.deskId } },
  });
  if (known === 0) throw new AppError('not_found');
  const [previous, published] = await Promise.all([
    prisma().$queryRaw<Text[]>`
      SELECT s.id, r.text FROM segment s CROSS JOIN LATERAL (
        SELECT text FROM revision WHERE segment_id = s.id AND kind <> 'conflict' AND version <= s.version
          AND author_id IS DISTINCT FROM s.last_editor_id ORDER BY version DESC, id DESC LIMIT 1) r
      WHERE s.translation_id = ${translationId}::uuid AND s.retired_at IS NULL`,
    prisma().$queryRaw<Text[]>`
      SELECT part->>'id' AS id, part->>'target' AS text FROM (
        SELECT kind, content FROM release WHERE translation_id = ${translationId}::uuid ORDER BY number DESC LIMIT 1) r,
        jsonb_array_elements(r.content->'segments') part
      WHERE r.kind = 'release'`,
  ]);
  return { previous: byId(previous), published: byId(published) };
}

const byId = (texts: readonly Text[]): Readonly<Record<string, string>> =>
  Object.fromEntries(texts.map(({ id, text }) => [id, text]));
