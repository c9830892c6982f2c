import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { GET } from '@/app/api/v1/export/[language]/archive/route';
import { releaseWriters } from '@/lib/core/formats/formats';
import { createKey } from '@/lib/data/api-keys';
import { streamReleases, streamTmx } from '@/lib/data/archive';
import { verifyChain } from '@/lib/data/chain';
import { listReleases } from '@/lib/data/published';
import { publish, withdraw } from '@/lib/data/releases';
import { OperatorScope } from '@/lib/data/scope';
import { getTranslation } from '@/lib/data/translations';
import { firstRelease, generateFeed, releasedAt } from '@/scripts/generated-feed';
import { seededRandom } from '@/tests/core/diff/random-text';
import { hostileText } from '@/tests/core/formats/releases';
import {
  approveAll,
  importArticle,
  keyOf,
  makeDesk,
  ownDatabase,
  publishAll,
  rowAt,
  save,
} from '@/tests/support/desk';
import '@/tests/support/feed-consumer';

const database = ownDatabase();
const size = { releases: 1_100, segmentsEach: 2 };

let key = '';

/** A desk with more releases than are read or looked for, and more text than is sent, at once. */
async function openDesk() {
  if (key === '') await generateFeed(database(), size);
  const scope = await OperatorScope.find('bench');
  if (!scope) throw new Error('no desk');
  key ||= await createKey(scope, { name: 'tools', scopes: ['export:read'] });
  return scope;
}

const get = (query: string, init: RequestInit = {}) =>
  GET(
    new Request(`http://localhost:3000/api/v1/export/en/archive?${query}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, ...init.headers },
    }),
    { params: Promise.resolve({ language: 'en' }) },
  );

/** Statements of the application that run or have left a transaction open. */
const busy = async (): Promise<number> => {
  const [row] = await database()`
    SELECT count(*)::int AS busy FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND state IN ('active', 'idle in transaction', 'idle in transaction (aborted)')`;
  return row?.busy;
};

/** One of each that a text can have, up to the last that `plainPattern` knows, and some beyond. */
const everyCharacter = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code))
  .concat('⟨', '\u3000', '\ud7ff', '\ue000', '\ufdd0', '\ufeff', '\uffff', '😀', '\u{1fffe}')
  .filter((char) => char !== '\0');

/** Puts these texts, two hundred to a release, where its text was: past what guards releases. */
async function sayInstead(
  texts: readonly { source?: string; target?: string; links?: readonly string[] }[],
): Promise<void> {
  const kept = (text = '') => text.replaceAll('\0', '').toWellFormed();
  const contents = Array.from({ length: Math.ceil(texts.length / 200) }, (_, index) => {
    const segments = texts.slice(index * 200, index * 200 + 200);
    return {
      sequence: index + 1,
      links: segments[0]?.links ?? null,
      segments: segments.map(({ source, target }) => {
        const row = { id: randomUUID(), block: 0, kind: 'paragraph', edited: false };
        return { ...row, source: kept(source), target: kept(target) };
      }),
    };
  });
  await database().begin(async (tx) => {
    await tx`ALTER TABLE release DISABLE TRIGGER USER`;
    await tx`
      UPDATE release r SET content = r.content || jsonb_strip_nulls(jsonb_build_object('segments', n.segments, 'links', n.links))
      FROM jsonb_to_recordset(${tx.json(contents)}) AS n(sequence bigint, segments jsonb, links jsonb)
      WHERE r.sequence = n.sequence`;
    await tx`ALTER TABLE release ENABLE TRIGGER USER`;
  });
}

describe('an archive', () => {
  test('is made here of releases that are chained as those of a desk', async () => {
    expect(await verifyChain(await openDesk())).toMatchObject({ whole: true, length: size.releases });
  });

  test('is everything published, each unit once and in the order of the feed', async () => {
    const scope = await openDesk();
    const lines = (await (await get('format=jsonl')).text()).trim().split('\n');
    const { documents } = await listReleases(scope, 'en', { after: null, limit: size.releases });
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(
      documents.flatMap(({ segments }) => segments.map(({ id }) => id)),
    );
    const tmx = await get('format=tmx', { headers: { 'accept-encoding': 'gzip' } });
    expect(tmx.headers.get('content-disposition')).toBe('attachment; filename="songngu-en.tmx"');
    const text = gunzipSync(Buffer.from(await tmx.arrayBuffer())).toString();
    expect(text.match(/<tu /g)).toHaveLength(size.releases * size.segmentsEach);
    expect(text.endsWith('</tmx>\n')).toBe(true);
    expect(JSON.parse(await (await get('')).text())).toHaveLength(size.releases);
  });

  test('holds an article as it stands: corrected once, withdrawn not at all', async () => {
    const desk = await makeDesk();
    const [corrected, withdrawn] = [await importArticle(desk), await importArticle(desk)];
    await publishAll(desk, corrected.id);
    await publishAll(desk, withdrawn.id);
    await save(desk.editor, await rowAt(corrected.id, 0), 'A corrected headline');
    const note = { updateKind: 'correction', note: 'The headline was wrong.' } as const;
    await publish(desk.second, corrected.id, await approveAll(desk, corrected.id), note);
    const scope = await keyOf(desk, 'export:read');
    const { version: published } = await getTranslation(desk.viewer, withdrawn.id);
    await withdraw(desk.second, withdrawn.id, published, 'Nguồn đã rút bài.');
    const out = [];
    for await (const documents of streamReleases(scope, 'en')) out.push(...documents);
    expect(out.map(({ id, release }) => [id, release.number])).toEqual([[corrected.id, 2]]);
    const pieces: Uint8Array[] = [];
    for await (const piece of streamTmx(scope, 'en')) pieces.push(piece);
    const tmx = Buffer.concat(pieces).toString();
    expect(tmx.match(/<tu /g)).toHaveLength(corrected.segments.length);
    expect(tmx).toContain('A corrected headline');
    expect(tmx).not.toContain(withdrawn.id);
  });

  test('is of a time and a section if wished', async () => {
    await openDesk();
    const ids = async (query: string) =>
      JSON.parse(await (await get(query)).text()).map((one: { externalId: string }) => one.externalId);
    const between = `from=${firstRelease.toISOString()}&until=${releasedAt(4).toISOString()}`;
    expect(await ids(between)).toEqual(['bench-1', 'bench-2', 'bench-3']);
    expect(await ids(`${between}&section=${encodeURIComponent('Kinh tế')}`)).toEqual(['bench-1']);
    expect(await ids('from=2026-01-02')).toEqual([]);
    for (const query of ['from=yesterday', 'from=2026-02-01&until=2026-01-01', 'format=docx', 'limit=3'])
      expect((await get(query)).status, query).toBe(400);
  });

  test('costs a reader that stops nothing: no statement, no transaction; and the rest comes when it goes on', async () => {
    await openDesk();
    const whole = Buffer.from(await (await get('format=csv')).arrayBuffer());
    const reader = (await get('format=csv')).body?.getReader();
    const pieces = [(await reader?.read())?.value, (await reader?.read())?.value];
    await expect.poll(busy).toBe(0);
    for (let more = await reader?.read(); !more?.done; more = await reader?.read()) pieces.push(more?.value);
    expect(pieces.length).toBeGreaterThan(4);
    expect(Buffer.concat(pieces.flatMap((piece) => piece ?? [])).equals(whole)).toBe(true);
    const gone = (await get('format=csv')).body?.getReader();
    await gone?.read();
    await gone?.cancel();
    expect((await gone?.read())?.done).toBe(true);
    await expect.poll(busy).toBe(0);
    expect((await get('format=csv', { method: 'HEAD' })).body).toBeNull();
  });

  test('as TMX is to the byte what the writer of TMX makes of it, though the database writes most of it', async () => {
    const scope = await openDesk();
    const random = seededRandom(41);
    const hostile = Array.from({ length: 200 }, () => [hostileText(random), hostileText(random)]);
    const links = ['https://example.org/?a=1&b="2"'];
    const texts = [
      ...hostile.map(([source, target]) => ({ source, target })),
      ...hostile.map(([source, target]) => ({
        source: `⟨b⟩${source}⟨/b⟩`,
        target: `a ⟨1⟩${target} b⟨/1⟩`,
        links,
      })),
      ...everyCharacter.flatMap((char) => [
        { source: char, target: 'x' },
        { source: 'x', target: `${char}&${char}` },
      ]),
    ];
    await sayInstead(texts);
    const { documents } = await listReleases(scope, 'en', { after: null, limit: size.releases });
    const written = documents.map((document, index) => releaseWriters.tmx.unit(document, index)).join('');
    expect(written.match(/<tu /g)?.length).toBeGreaterThan(texts.length / 2);
    const archive = await (await get('format=tmx')).text();
    expect(archive.slice(archive.indexOf('<body>\n') + 7, archive.indexOf('</body>'))).toBe(written);
  });
});
