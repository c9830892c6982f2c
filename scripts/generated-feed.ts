import type { ISql, Sql } from 'postgres';
import { chainReleases } from './generated-chain';

export type FeedSize = { readonly releases: number; readonly segmentsEach: number };

/** When the first of the generated releases was published; the others follow, one a minute. */
export const firstRelease = new Date('2026-01-01T00:00:00Z');
export const releasedAt = (place: number): Date => new Date(firstRelease.getTime() + (place - 1) * 60_000);

const tables = ['article', 'article_version', 'translation', 'segment', 'release', 'chain_head'] as const;

/**
 * Fills an empty database with a desk and its releases, one of each article, in single statements: article, version,
 * translation, segments, and releases whose content is what the trigger would copy from the segments, chained as it would.
 * Triggers are off meanwhile, constraints hold. Each step that is done is told.
 */
export async function generateFeed(
  sql: Sql,
  { releases, segmentsEach }: FeedSize,
  told: (step: string) => void = () => {},
): Promise<void> {
  await sql.begin(async (tx) => {
    for (const table of tables) await tx.unsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await makeMeans(tx);
    await tx`
      INSERT INTO desk (slug, name, source_language, target_language) VALUES ('bench', 'Bàn quốc tế', 'vi', 'en')`;
    await tx`INSERT INTO "user" (id, name, email) VALUES ('bench', 'Lê Minh Châu', 'bench@example.org')`;
    await tx`
      INSERT INTO article (id, desk_id, external_id, source_language, section)
      SELECT uuid_of('a' || i), d.id, 'bench-' || i, 'vi', (ARRAY['Thời sự', 'Kinh tế', 'Thể thao'])[1 + i % 3]
      FROM generate_series(1, ${releases}::int) i, desk d`;
    await tx`
      INSERT INTO article_version (id, article_id, number, title, body, format, document, digest)
      SELECT uuid_of('v' || i), uuid_of('a' || i), 1, '', '', 'text', '{"language": "vi", "blocks": []}', md5('v' || i)
      FROM generate_series(1, ${releases}::int) i`;
    await tx`
      INSERT INTO translation (id, article_id, language, article_version_id, desk_id)
      SELECT uuid_of('t' || i), uuid_of('a' || i), 'en', uuid_of('v' || i), d.id
      FROM generate_series(1, ${releases}::int) i, desk d`;
    told('articles, versions, translations');
    const putBack = await takeKeysAway(tx);
    await tx`
      INSERT INTO segment (id, translation_id, position, block, kind, source_from, source_to, target_from, target_to,
        confidence, source, machine, target)
      SELECT uuid_of('s' || i || '-' || p), uuid_of('t' || i), p, p / 3, CASE p WHEN 0 THEN 'headline' ELSE 'paragraph' END,
        p, p + 1, p, p + 1, 0.9, s.source || ' ' || i || '/' || p || '.', s.target || ' ' || i || '/' || p || '.',
        s.target || ' ' || i || '/' || p || '.'
      FROM generate_series(1, ${releases}::int) i, generate_series(0, ${segmentsEach - 1}::int) p, sentence s
      WHERE s.n = (i * 31 + p * 7) % 1000`;
    told('segments');
    await putBack();
    told('indexes of segments');
    await tx`
      INSERT INTO release (id, translation_id, desk_id, language, number, sequence, kind, article_version_id,
        translation_version, content, second_approval, published_by_id, published_by_name, published_at, provenance,
        content_hash, hash, previous_hash, salt, sealed)
      SELECT uuid_of('r' || i), uuid_of('t' || i), d.id, 'en', 1, i, 'release', uuid_of('v' || i), 1,
        jsonb_build_object('externalId', 'bench-' || i, 'sourceLanguage', 'vi', 'url', null,
          'section', (ARRAY['Thời sự', 'Kinh tế', 'Thể thao'])[1 + i % 3], 'byline', 'Thu Hà',
          'originalPublishedAt', '2026-01-01T00:00:00+00:00', 'sourceVersion', 1, 'segments', segments),
        true, 'bench', 'Lê Minh Châu', ${firstRelease}::timestamptz + (i - 1) * interval '1 minute',
        jsonb_build_object('newsroom', d.name, 'sourceVersion', 1, 'engine', 'bench', 'machineVersion', 1,
          'segments', ${segmentsEach}::int, 'edited', 0, 'ter', jsonb_build_object('edits', 0, 'words', 1), 'waived', '[]'::jsonb,
          'editors', '[]'::jsonb, 'approvedBy', jsonb_build_object('role', 'approver', 'name', 'Lê Minh Châu'),
          'publishedBy', jsonb_build_object('role', 'approver', 'name', 'Lê Minh Châu')),
        sha256_hex('c' || i), sha256_hex('h' || i), CASE WHEN i > 1 THEN sha256_hex('h' || i - 1) END,
        uuid_of('x' || i), sha256_hex('k' || i)
      FROM generate_series(1, ${releases}::int) i CROSS JOIN desk d CROSS JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('id', id, 'block', block, 'kind', kind, 'source', source, 'target', target,
          'edited', target <> machine) ORDER BY position) AS segments
        FROM segment WHERE translation_id = uuid_of('t' || i)) text`;
    told('releases');
    await chainReleases(tx, (length) => {
      if (length % 10_000 === 0) told(`${length} of ${releases} releases chained`);
    });
    await tx`DROP FUNCTION sha256_hex, uuid_of`;
    for (const table of tables) await tx.unsafe(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
  await sql`VACUUM ANALYZE segment`;
  await sql`VACUUM ANALYZE release`;
  told('cleaned up');
}

/** Takes the foreign keys and the plain indexes of segment away: made at once of all rows they take a third of the time. */
async function takeKeysAway(tx: ISql): Promise<() => Promise<void>> {
  const keys = await tx<{ name: string; definition: string }[]>`
    SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
    WHERE conrelid = 'segment'::regclass AND contype = 'f'`;
  const indexes = await tx<{ name: string; definition: string }[]>`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
    WHERE indrelid = 'segment'::regclass AND NOT indisprimary`;
  for (const { name } of keys) await tx.unsafe(`ALTER TABLE segment DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await tx.unsafe(`DROP INDEX ${name}`);
  return async () => {
    for (const { definition } of indexes) await tx.unsafe(definition);
    for (const { name, definition } of keys)
      await tx.unsafe(`ALTER TABLE segment ADD CONSTRAINT ${name} ${definition}`);
  };
}

/** What the statements need: ids and hashes of a name, and a thousand pairs of sentences. */
async function makeMeans(tx: ISql): Promise<void> {
  await tx`
    CREATE FUNCTION sha256_hex(of text) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT encode(sha256(convert_to(of, 'UTF8')), 'hex') $$`;
  await tx`
    CREATE FUNCTION uuid_of(of text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT overlay(overlay(md5(of) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid $$`;
  await tx`
    CREATE TEMPORARY TABLE sentence ON COMMIT DROP AS
    SELECT (a - 1) * 100 + (b - 1) * 10 + c - 1 AS n,
      (ARRAY['Chiều nay', 'Sáng qua', 'Tuần này', 'Đêm qua', 'Từ đầu năm', 'Theo sở y tế', 'Hôm thứ Hai', 'Trước lũ', 'Sau bão', 'Lúc 5 giờ'])[a]
        || ', ' || (ARRAY['nước sông Thu Bồn', 'giá gạo xuất khẩu', 'lượng khách đến Huế', 'đội tuyển nữ', 'mực nước hồ chứa',
          'số ca sốt xuất huyết', 'tiến độ đường cao tốc', 'lãi suất cho vay', 'vụ lúa đông xuân', 'tàu cá của ngư dân'])[b]
        || ' ' || (ARRAY['tăng mạnh so với cùng kỳ', 'giảm "rõ rệt" ở nhiều nơi', 'vượt kế hoạch & dự báo', 'chưa có gì thay đổi',
          'được theo dõi từng giờ', 'gây lo ngại cho người dân', 'lên mức cao nhất 10 năm', 'trở lại như trước', 'cần thêm 3 tuần nữa', 'đã ổn định'])[c] AS source,
      (ARRAY['This afternoon', 'Yesterday morning', 'This week', 'Last night', 'Since January', 'By the health office', 'On Monday', 'Before the flood', 'After the storm', 'At 5 a.m.'])[a]
        || ', ' || (ARRAY['the Thu Bồn river', 'the export price of rice', 'the number of visitors to Huế', 'the women’s team', 'the level of the reservoir',
          'the count of dengue cases', 'work on the expressway', 'interest on loans', 'the winter-spring rice crop', 'the fishermen''s boats'])[b]
        || ' ' || (ARRAY['rose sharply on the year', 'fell "clearly" in many places', 'beat both plan & forecast', 'saw no change at all',
          'was watched every hour', 'worried the people there', 'came to its highest in 10 years', 'was again as before', 'needed 3 more weeks', 'has settled'])[c] AS target
    FROM generate_series(1, 10) a, generate_series(1, 10) b, generate_series(1, 10) c`;
}
