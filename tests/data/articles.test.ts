import { describe, expect, test } from 'vitest';
import { findKnown, receiveArticle } from '@/lib/data/articles';
import { listHistory, listRemoved } from '@/lib/data/history';
import { listQueue } from '@/lib/data/queue';
import { OperatorScope } from '@/lib/data/scope';
import { getTranslation } from '@/lib/data/translations';
import {
  approveAll,
  approveRows,
  importArticle,
  inputOf,
  keyOf,
  makeDesk,
  outcomeOf,
  ownDatabase,
  type Pair,
  preparedOf,
  publishAll,
  receive,
  rowAt,
  rowsOf,
  save,
  story,
} from '@/tests/support/desk';

const database = ownDatabase();

/** The story with another text at one place. */
const storyWith = (position: number, change: (pair: Pair) => Pair): readonly Pair[] =>
  story.map((pair, i) => (i === position ? change(pair) : pair));

const newSource = storyWith(1, ([, machine]) => ['Nước sông Thu Bồn dâng 3 m trong đêm.', machine]);
const newMachine = storyWith(1, ([source]) => [source, 'The water of Thu Bon river rose 2 m in the night.']);

/** Everything a desk's article may have moved when it is sent again. */
const stateOf = async (articleId: string) => {
  const sql = database();
  return JSON.stringify([
    await sql`SELECT t.* FROM translation t WHERE t.article_id = ${articleId}`,
    await sql`SELECT s.* FROM segment s JOIN translation t ON t.id = s.translation_id WHERE t.article_id = ${articleId} ORDER BY s.id`,
    await sql`SELECT v.id FROM article_version v WHERE v.article_id = ${articleId}`,
    await sql`SELECT m.id FROM machine_version m JOIN translation t ON t.id = m.translation_id WHERE t.article_id = ${articleId}`,
    await sql`SELECT count(*) FROM revision`,
  ]);
};

describe('an article that comes', () => {
  test('is there with its translation: rows in order, untouched, in the queue as new', async () => {
    const desk = await makeDesk();
    const received = await receive(desk.reporter, [...story, ['', 'Read more.'], ['Hết.', '']], {
      externalId: 'bt-1',
      url: 'https://example.org/bt-1',
      section: 'Thời sự',
      byline: 'Thu Hà',
      publishedAt: '2026-03-01T08:00:00+07:00',
    });
    expect(received.outcome).toBe('created');
    const rows = await rowsOf(received.translationId);
    expect(rows.map((row) => [row.position, row.kind, row.source, row.machine, row.target])).toEqual([
      [0, 'headline', ...(story[0] ?? []), story[0]?.[1]],
      [1, 'paragraph', ...(story[1] ?? []), story[1]?.[1]],
      [2, 'paragraph', ...(story[2] ?? []), story[2]?.[1]],
      [3, 'paragraph', '', 'Read more.', 'Read more.'],
      [4, 'paragraph', 'Hết.', '', ''],
    ]);
    expect(rows[3]?.bead).toEqual({ source: [3, 3], target: [3, 4], confidence: 0.9 });
    expect(await getTranslation(desk.viewer, received.translationId)).toMatchObject({
      externalId: 'bt-1',
      url: 'https://example.org/bt-1',
      section: 'Thời sự',
      byline: 'Thu Hà',
      sourcePublishedAt: '2026-03-01T01:00:00.000Z',
      sourceVersion: 1,
      language: 'en',
      releases: [],
      returned: null,
    });
    const [queued] = await listQueue(desk.viewer);
    expect(queued).toMatchObject({ id: received.translationId, status: 'new', segments: 5 });
  });

  test('without a text is refused, and leaves nothing behind', async () => {
    const desk = await makeDesk();
    expect(await outcomeOf(() => receive(desk.reporter, []))).toBe('bad_input');
    expect(await listQueue(desk.viewer)).toEqual([]);
  });

  test('with characters that Postgres cannot hold keeps all the others', async () => {
    const desk = await makeDesk();
    const input = inputOf(story);
    const odd = { ...input, source: { title: 'a\0b', body: `\ud800${input.source.body}\0` } };
    const { articleId } = await receiveArticle(desk.reporter, odd, preparedOf(story));
    const [row] = await database()`SELECT title, body FROM article_version WHERE article_id = ${articleId}`;
    expect(row).toEqual({ title: 'a\ufffdb', body: `\ufffd${input.source.body}\ufffd` });
  });

  test('by a key needs the scope to write', async () => {
    const desk = await makeDesk();
    expect(await outcomeOf(async () => receive(await keyOf(desk, 'export:read')))).toBe('forbidden');
    expect(await outcomeOf(async () => receive(await keyOf(desk, 'articles:write')))).toBe('accepted');
  });

  test('from the command line lands at the desk it names', async () => {
    const desk = await makeDesk();
    const operator = await OperatorScope.find(desk.slug);
    if (!operator) throw new Error('no desk');
    const { translationId } = await receive(operator);
    expect((await listQueue(desk.viewer)).map((row) => row.id)).toEqual([translationId]);
  });

  test('of two thousand rows is stored, and again with every tenth sentence changed', async () => {
    const desk = await makeDesk();
    const long = Array.from({ length: 2_000 }, (_, i): Pair => [`Câu thứ ${i}.`, `Sentence number ${i}.`]);
    const more = { externalId: 'long' };
    const { translationId } = await receive(desk.reporter, long, more);
    const changed = long.map(([source, machine], i): Pair => [i % 10 === 0 ? `${source}!` : source, machine]);
    expect((await receive(desk.reporter, changed, more)).outcome).toBe('updated');
    const rows = await rowsOf(translationId);
    expect(rows.map((row) => row.source)).toEqual(changed.map(([source]) => source));
    expect(rows.filter((row) => row.version === 2)).toHaveLength(200);
  });
});

describe('the same external id again', () => {
  test('with the same text changes nothing and says so', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-2' };
    const first = await receive(desk.reporter, story, more);
    await save(desk.editor, await rowAt(first.translationId, 1), 'Edited.');
    await approveAll(desk, first.translationId);
    const before = await stateOf(first.articleId);
    expect(await receive(desk.reporter, story, more)).toEqual({ ...first, outcome: 'unchanged' });
    expect(await stateOf(first.articleId)).toBe(before);
  });

  test('by two senders at once makes one article', async () => {
    const desk = await makeDesk();
    for (let round = 0; round < 10; round++) {
      const more = { externalId: `twice-${round}` };
      const received = await Promise.all([
        receive(desk.reporter, story, more),
        receive(desk.editor, story, more),
        receive(desk.second, story, more),
      ]);
      expect(new Set(received.map((one) => one.translationId)).size).toBe(1);
      expect(received.map((one) => one.outcome).toSorted()).toEqual(['created', 'unchanged', 'unchanged']);
    }
    expect(await listQueue(desk.viewer)).toHaveLength(10);
  });

  test('without an external id the same text twice is two articles', async () => {
    const desk = await makeDesk();
    const [one, two] = [await receive(desk.reporter), await receive(desk.reporter)];
    expect(one.articleId).not.toBe(two.articleId);
  });

  test('in another language is a second translation of the same article', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-3' };
    const english = await receive(desk.reporter, story, more);
    await approveAll(desk, english.translationId);
    const french = story.map(([source], i): Pair => [source, `Phrase ${i}.`]);
    const other = await receive(desk.reporter, french, { ...more, targetLanguage: 'fr' });
    expect(other).toMatchObject({ outcome: 'updated', articleId: english.articleId });
    expect(other.translationId).not.toBe(english.translationId);
    expect((await getTranslation(desk.viewer, other.translationId)).language).toBe('fr');
    expect((await getTranslation(desk.viewer, english.translationId)).approvedById).toBe(desk.second.userId);
  });

  test('in another source language is refused with the field that is wrong', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-4' };
    await receive(desk.reporter, story, more);
    await expect(receive(desk.reporter, story, { ...more, sourceLanguage: 'zh' })).rejects.toMatchObject({
      code: 'bad_input',
      fields: [{ pointer: '/sourceLanguage' }],
    });
  });

  test('tells new metadata; what it leaves out stays', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-5', section: 'Thời sự', byline: 'Thu Hà' };
    const { translationId } = await receive(desk.reporter, story, more);
    const again = () => receive(desk.reporter, story, { externalId: 'bt-5', section: 'Xã hội' });
    expect((await again()).outcome).toBe('updated');
    expect((await again()).outcome).toBe('unchanged');
    expect(await getTranslation(desk.viewer, translationId)).toMatchObject({
      section: 'Xã hội',
      byline: 'Thu Hà',
    });
  });
});

test('a byline that changed after publication is approved and published anew', async () => {
  const desk = await makeDesk();
  const more = { externalId: 'bt-19', byline: 'Thu Hà', publishedAt: '2026-03-01T08:00:00+07:00' };
  const { id } = await importArticle(desk, story, more);
  const number = await publishAll(desk, id);
  expect((await receive(desk.reporter, story, more)).outcome).toBe('unchanged');
  await receive(desk.reporter, story, { ...more, byline: 'Thu Hằng' });
  expect((await listQueue(desk.viewer))[0]).toMatchObject({ status: 'changed', approved: 3 });
  expect((await getTranslation(desk.viewer, id)).approvedById).toBeNull();
  expect(await publishAll(desk, id)).toBe(number + 1);
});

describe('a source that changed', () => {
  test('opens the row of the changed sentence and leaves the other approvals', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-6' };
    const { id, segments } = await importArticle(desk, story, more);
    const version = await approveAll(desk, id);
    expect((await receive(desk.reporter, newSource, more)).outcome).toBe('updated');
    const rows = await rowsOf(id);
    expect(rows.map((row) => row.id)).toEqual(segments.map((row) => row.id));
    expect(rows.map((row) => row.approvedById !== null)).toEqual([true, false, true]);
    expect(rows.map((row) => row.version)).toEqual([1, 2, 1]);
    expect(rows[1]?.source).toBe(newSource[1]?.[0]);
    const translation = await getTranslation(desk.viewer, id);
    expect(translation).toMatchObject({ approvedById: null, sourceVersion: 2, version: version + 1 });
  });

  test('keeps the text an editor typed for the sentence of before', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-7' };
    const { id } = await importArticle(desk, story, more);
    await save(desk.editor, await rowAt(id, 1), 'The Thu Bồn rose by two metres.', { approve: true });
    await receive(desk.reporter, newSource, more);
    expect(await rowAt(id, 1)).toMatchObject({
      target: 'The Thu Bồn rose by two metres.',
      approvedById: null,
      lastEditorId: desk.editor.userId,
      version: 3,
    });
  });

  test('gives a new sentence a row of its own and moves the others down with their approvals', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-8' };
    const { id, segments } = await importArticle(desk, story, more);
    await approveRows(desk, id);
    const added: readonly Pair[] = [...story.slice(0, 1), ['Thêm một câu.', 'One more.'], ...story.slice(1)];
    await receive(desk.reporter, added, more);
    const rows = await rowsOf(id);
    expect(rows.map((row) => row.source)).toEqual(added.map(([source]) => source));
    expect(rows.map((row) => row.position)).toEqual([0, 1, 2, 3]);
    expect(rows.map((row) => row.approvedById !== null)).toEqual([true, false, true, true]);
    expect(rows.filter((_, i) => i !== 1).map((row) => row.id)).toEqual(segments.map((row) => row.id));
  });

  test('takes a sentence away that is gone, and keeps what was written in it', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-9' };
    const { id, segments } = await importArticle(desk, story, more);
    const gone = segments[1];
    if (!gone) throw new Error('no row');
    await save(desk.editor, gone, 'Long work.', { approve: true });
    await receive(desk.reporter, [...story.slice(0, 1), ...story.slice(2)], more);
    expect((await rowsOf(id)).map((row) => row.id)).toEqual([segments[0]?.id, segments[2]?.id]);
    await receive(desk.reporter, story, more);
    const removed = await listRemoved(desk.viewer, id);
    expect(removed).toMatchObject([
      { id: gone.id, source: gone.source, texts: [{ text: 'Long work.', person: desk.editor.name }] },
    ]);
    expect(await listRemoved((await makeDesk()).viewer, id)).toEqual([]);
    const history = await listHistory(desk.viewer, gone.id);
    expect(history.map((entry) => ('text' in entry ? entry.text : entry.kind))).toEqual([
      story[1]?.[1],
      'Long work.',
      'approve',
    ]);
    expect(await outcomeOf(() => save(desk.reporter, gone, 'Typed too late.'))).toBe('gone');
    expect((await listRemoved(desk.viewer, id))[0]?.texts[0]?.text).toBe('Typed too late.');
  });

  test('that comes back the way it was is a third version', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-10' };
    const { id } = await importArticle(desk, story, more);
    await receive(desk.reporter, newSource, more);
    expect((await receive(desk.reporter, story, more)).outcome).toBe('updated');
    expect((await getTranslation(desk.viewer, id)).sourceVersion).toBe(3);
    expect((await rowAt(id, 1)).source).toBe(story[1]?.[0]);
  });

  test('in one language leaves the other translation with the version it is of, until that comes too', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-11' };
    const english = await importArticle(desk, story, more);
    const french = await importArticle(desk, story, { ...more, targetLanguage: 'fr' });
    await receive(desk.reporter, newSource, more);
    expect((await getTranslation(desk.viewer, french.id)).sourceVersion).toBe(1);
    expect((await rowAt(french.id, 1)).source).toBe(story[1]?.[0]);
    const again = await receive(desk.reporter, newSource, { ...more, targetLanguage: 'fr' });
    expect(again.outcome).toBe('updated');
    expect((await getTranslation(desk.viewer, french.id)).sourceVersion).toBe(2);
    expect((await getTranslation(desk.viewer, english.id)).sourceVersion).toBe(2);
  });
});

describe('a machine translation that changed', () => {
  test('goes into the row nobody edited, which is approved anew', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-12' };
    const { id } = await importArticle(desk, story, more);
    await approveAll(desk, id);
    expect((await receive(desk.reporter, newMachine, more)).outcome).toBe('updated');
    expect(await rowAt(id, 1)).toMatchObject({
      machine: newMachine[1]?.[1],
      target: newMachine[1]?.[1],
      version: 2,
      approvedById: null,
    });
    expect((await getTranslation(desk.viewer, id)).sourceVersion).toBe(1);
    const history = await listHistory(desk.viewer, (await rowAt(id, 1)).id);
    expect(history.map((entry) => entry.kind)).toEqual(['machine', 'machine']);
  });

  test('does not touch the text an editor typed, nor its approval, nor what is published', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-13' };
    const { id } = await importArticle(desk, story, more);
    await save(desk.editor, await rowAt(id, 1), 'Edited by hand.', { approve: true });
    await publishAll(desk, id);
    await receive(desk.reporter, newMachine, more);
    expect(await rowAt(id, 1)).toMatchObject({
      machine: newMachine[1]?.[1],
      target: 'Edited by hand.',
      version: 2,
      approvedById: desk.editor.userId,
    });
    expect((await listQueue(desk.viewer))[0]?.status).toBe('published');
    const history = await listHistory(desk.viewer, (await rowAt(id, 1)).id);
    expect(history.map((entry) => entry.kind)).toEqual(['machine', 'edit', 'approve', 'machine']);
  });

  test('goes into a row whose editor put the machine’s text back', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'bt-14' };
    const { id } = await importArticle(desk, story, more);
    await save(desk.editor, await rowAt(id, 1), 'Edited.');
    await save(desk.editor, await rowAt(id, 1), story[1]?.[1] ?? '');
    await receive(desk.reporter, newMachine, more);
    expect((await rowAt(id, 1)).target).toBe(newMachine[1]?.[1]);
  });
});

describe('the warning that an article is here already', () => {
  const byId = <T extends { readonly translationId: string }>(known: readonly T[]) =>
    known.toSorted((a, b) => a.translationId.localeCompare(b.translationId));

  test('names the translations of the same text, whatever id it came under', async () => {
    const desk = await makeDesk();
    const { source } = preparedOf(story);
    expect(await findKnown(desk.reporter, source.document, { language: 'en' })).toEqual([]);
    const english = await importArticle(desk, story, { externalId: 'bt-16' });
    const french = await importArticle(desk, story, { externalId: 'bt-16', targetLanguage: 'fr' });
    const unnamed = await importArticle(desk, story);
    expect(byId(await findKnown(desk.reporter, source.document, { language: 'en' }))).toEqual(
      byId([
        { translationId: english.id, language: 'en', externalId: 'bt-16', updates: false },
        { translationId: french.id, language: 'fr', externalId: 'bt-16', updates: false },
        { translationId: unnamed.id, language: 'en', externalId: null, updates: false },
      ]),
    );
    expect(await findKnown(desk.reporter, preparedOf(newSource).source.document, { language: 'en' })).toEqual(
      [],
    );
    expect(
      await findKnown(
        desk.reporter,
        { ...source.document, language: 'lo' },
        { language: 'en', externalId: 'other' },
      ),
    ).toEqual([]);
  });

  test('names the translation of the same id, whatever its text', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, story, { externalId: 'bt-17' });
    await importArticle(desk, story.slice(0, 1), { externalId: 'bt-18' });
    const { source } = preparedOf(newSource);
    expect(await findKnown(desk.reporter, source.document, { language: 'en', externalId: 'bt-17' })).toEqual([
      { translationId: id, language: 'en', externalId: 'bt-17', updates: true },
    ]);
  });
});
