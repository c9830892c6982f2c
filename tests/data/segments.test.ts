import { describe, expect, test } from 'vitest';
import { mergeWords } from '@/lib/core/diff/merge';
import { maxTargetLength } from '@/lib/core/review/save';
import { receiveArticle } from '@/lib/data/articles';
import { listHistory } from '@/lib/data/history';
import { saveTarget } from '@/lib/data/segments';
import { approveTranslation, getTranslation } from '@/lib/data/translations';
import {
  approve,
  approveAll,
  importArticle,
  inputOf,
  makeDesk,
  outcomeOf,
  ownDatabase,
  preparedOf,
  rowAt,
  rowsOf,
  save,
  story,
  type TestDesk,
  unapprove,
} from '@/tests/support/desk';

ownDatabase();

async function openRow(desk: TestDesk) {
  const { id } = await importArticle(desk);
  return { id, row: await rowAt(id, 1), now: () => rowAt(id, 1) };
}

const textsOf = async (desk: TestDesk, segmentId: string, kind: 'machine' | 'edit' | 'conflict') =>
  (await listHistory(desk.viewer, segmentId)).flatMap((entry) => (entry.kind === kind ? [entry.text] : []));

describe('saving a sentence', () => {
  test('the text typed over the newest version is stored, with its author and one version more', async () => {
    const desk = await makeDesk();
    const { row, now, id } = await openRow(desk);
    const before = await getTranslation(desk.editor, id);
    const saved = await save(desk.editor, row, 'The Thu Bồn rose by two metres overnight.');
    expect(saved).toMatchObject({
      kind: 'saved',
      version: 2,
      approved: false,
      versions: { before: before.version, after: before.version + 1 },
    });
    expect(await now()).toMatchObject({
      target: 'The Thu Bồn rose by two metres overnight.',
      machine: story[1]?.[1],
      version: 2,
      lastEditorId: desk.editor.userId,
      approvedById: null,
    });
  });

  test('of twenty who type over one version exactly one is stored, and the texts of all are in history', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    const texts = Array.from({ length: 20 }, (_, i) => `Rising water, as writer ${i} tells it.`);
    const people = [desk.reporter, desk.editor, desk.second, desk.administrator];
    const results = await Promise.all(
      texts.map((text, i) => save(people[i % people.length] ?? desk.editor, row, text)),
    );
    const winners = texts.filter((_, i) => results[i]?.kind === 'saved');
    expect(winners).toHaveLength(1);
    expect(await now()).toMatchObject({ target: winners[0], version: 2 });
    for (const result of results)
      if (result.kind === 'conflict') expect(result.theirs).toMatchObject({ text: winners[0], version: 2 });
    expect(await textsOf(desk, row.id, 'edit')).toEqual(winners);
    const lost = await textsOf(desk, row.id, 'conflict');
    expect([...winners, ...lost].toSorted()).toEqual(texts.toSorted());
  });

  test('twenty tabs that each try again over what they are shown lose no text and skip no version', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    const texts = Array.from({ length: 20 }, (_, i) => `Version of tab ${i}.`);
    await Promise.all(
      texts.map(async (text) => {
        let base = row.version;
        for (;;) {
          const result = await save(desk.editor, { id: row.id, version: base }, text, { writer: text });
          if (result.kind !== 'conflict') return;
          base = result.theirs.version;
        }
      }),
    );
    expect((await now()).version).toBe(21);
    const history = await listHistory(desk.viewer, row.id);
    const edits = history.filter((entry) => entry.kind === 'edit');
    expect(edits.map((entry) => entry.version)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
    expect((await textsOf(desk, row.id, 'edit')).toSorted()).toEqual(texts.toSorted());
    expect((await now()).target).toBe((await textsOf(desk, row.id, 'edit')).at(-1));
  });

  test('a tab whose answer was lost on the way goes on from its own text without a conflict', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    const tab = { writer: 'tab-1' };
    await save(desk.editor, row, 'The river rose', tab);
    await save(desk.editor, row, 'The river rose two', tab);
    const saved = await save(desk.editor, row, 'The river rose two metres.', tab);
    expect(saved).toMatchObject({ kind: 'saved', version: 4 });
    expect((await now()).target).toBe('The river rose two metres.');
    expect(await textsOf(desk, row.id, 'conflict')).toEqual([]);
  });

  test('a tab whose answer was lost is told when somebody else saved in between', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    await save(desk.editor, row, 'Mine', { writer: 'tab-1' });
    await save(desk.reporter, await now(), 'Theirs');
    const result = await save(desk.editor, row, 'Mine, longer', { writer: 'tab-1' });
    expect(result).toMatchObject({
      kind: 'conflict',
      theirs: { text: 'Theirs', version: 3, editor: desk.reporter.name },
    });
    expect((await now()).target).toBe('Theirs');
    expect(await textsOf(desk, row.id, 'conflict')).toEqual(['Mine, longer']);
  });

  test('a tab that lost an answer and then a race learns which of its own words theirs go on from', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    const tab = { writer: 'tab-1' };
    await save(desk.editor, row, 'The river rose', tab);
    await save(desk.editor, await now(), 'The river rose two metres', tab);
    await save(desk.reporter, await now(), 'The brown river rose two metres');
    const late = () => save(desk.editor, row, 'The river rose two metres overnight', tab);
    expect(await late()).toMatchObject({ kind: 'conflict', ancestor: 'The river rose two metres' });
    const other = await save(desk.editor, row, 'Typed in another tab', { writer: 'tab-2' });
    expect(other).toMatchObject({ kind: 'conflict', ancestor: null, theirs: { own: false } });
    await late();
    expect(await textsOf(desk, row.id, 'conflict')).toEqual([
      'The river rose two metres overnight',
      'Typed in another tab',
    ]);
  });

  test('a conflict tells whether it is with oneself, and approves nothing', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    await save(desk.editor, row, 'In one tab', { approve: true });
    const theirs = { text: 'In one tab', own: true, editor: desk.editor.name };
    expect(await save(desk.editor, row, 'In another')).toMatchObject({ kind: 'conflict', theirs });
    expect(await save(desk.reporter, row, 'By another')).toMatchObject({ theirs: { own: false } });
    expect(await now()).toMatchObject({ target: 'In one tab', approvedById: desk.editor.userId });
  });

  test('twenty who each change a word of their own merge into one text, and all they sent is in history', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    const filler = Array.from({ length: 20 }, (_, i) => `word${i} and then some more`);
    await save(desk.reporter, row, filler.join(' '));
    const { version, target } = await now();
    const people = [desk.reporter, desk.editor, desk.second, desk.administrator];
    const sent: string[] = [];
    await Promise.all(
      filler.map(async (_, i) => {
        const tab = { writer: `tab-${i}`, approve: i % 2 === 0 };
        let base = { version, text: target };
        let mine = target.replace(`word${i} `, `changed${i} `);
        for (;;) {
          sent.push(mine);
          const over = { id: row.id, version: base.version };
          const result = await save(people[i % 4] ?? desk.editor, over, mine, tab);
          if (result.kind !== 'conflict') return;
          const merged = mergeWords(result.ancestor ?? base.text, mine, result.theirs.text, 'en');
          if (!merged.ok) throw new Error(`tab ${i} could not merge`);
          base = result.theirs;
          mine = merged.text;
        }
      }),
    );
    expect((await now()).target).toBe(filler.join(' ').replaceAll('word', 'changed'));
    const kept = new Set([
      ...(await textsOf(desk, row.id, 'edit')),
      ...(await textsOf(desk, row.id, 'conflict')),
    ]);
    expect(sent.filter((text) => !kept.has(text))).toEqual([]);
    expect(sent.length).toBeGreaterThan(30);
  });

  test('the same text sent twice is one revision, and its second answer tells the version stored', async () => {
    const desk = await makeDesk();
    const { row, now, id } = await openRow(desk);
    await save(desk.editor, row, 'Once', { writer: 'tab-1' });
    const { version } = await getTranslation(desk.editor, id);
    expect(await save(desk.editor, row, 'Once', { writer: 'tab-1' })).toMatchObject({
      kind: 'saved',
      version: 2,
      versions: { before: version, after: version },
    });
    expect(await save(desk.reporter, await now(), 'Once')).toMatchObject({ kind: 'saved', version: 2 });
    expect(await textsOf(desk, row.id, 'edit')).toEqual(['Once']);
    expect((await now()).lastEditorId).toBe(desk.editor.userId);
  });

  test('two people who take turns over what each has read never conflict', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    for (let turn = 0; turn < 6; turn++) {
      const person = turn % 2 === 0 ? desk.editor : desk.reporter;
      const result = await save(person, await now(), `Turn ${turn}`, { writer: person.userId });
      expect(result.kind).toBe('saved');
    }
    const history = await listHistory(desk.viewer, row.id);
    expect(history.map((entry) => entry.person)).toEqual([
      null,
      ...Array.from({ length: 6 }, (_, turn) => (turn % 2 === 0 ? desk.editor.name : desk.reporter.name)),
    ]);
  });

  test('a text typed over a version that is not there yet is a conflict', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    const tab = { writer: 'tab-1' };
    const ahead = { id: row.id, version: 7 };
    expect((await save(desk.editor, ahead, 'From the future', tab)).kind).toBe('conflict');
    await save(desk.reporter, row, 'Theirs');
    expect((await save(desk.editor, row, 'Mine', tab)).kind).toBe('conflict');
    expect((await now()).target).toBe('Theirs');
  });

  test('the text is stored in NFC, on one line, without what Postgres cannot hold', async () => {
    const desk = await makeDesk();
    const { now, row } = await openRow(desk);
    await save(desk.editor, row, ' Thu Bo\u0302\u0300n\r\n \u2028rose\0 \ud83c by  2\u00a0m ');
    expect((await now()).target).toBe(' Thu Bồn rose \ufffd by  2\u00a0m ');
    await save(desk.editor, await now(), '🌊'.repeat(maxTargetLength / 2));
    expect((await now()).target).toHaveLength(maxTargetLength);
  });

  test('a tab that typed over the source of before is told when an import changed that sentence', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'thu-bon-1' };
    const { id } = await importArticle(desk, story, more);
    const row = await rowAt(id, 1);
    await save(desk.editor, row, 'My words', { writer: 'tab-1' });
    const changed = story.map(([source, machine], i): [string, string] => [
      i === 1 ? 'Nước sông Thu Bồn dâng 3 m trong đêm.' : source,
      machine,
    ]);
    await receiveArticle(desk.reporter, inputOf(changed, more), preparedOf(changed));
    const tab = { writer: 'tab-1' };
    expect((await save(desk.editor, row, 'My words, more', tab)).kind).toBe('conflict');
    expect((await save(desk.editor, row, 'My words', { ...tab, approve: true })).kind).toBe('conflict');
    expect(await rowAt(id, 1)).toMatchObject({ target: 'My words', version: 3, approvedById: null });
    expect(await textsOf(desk, row.id, 'conflict')).toEqual(['My words, more']);
  });

  test('a row that left the article cannot be saved any more', async () => {
    const desk = await makeDesk();
    const more = { externalId: 'thu-bon-2' };
    const { segments } = await importArticle(desk, story, more);
    const last = segments[2];
    if (!last) throw new Error('no third row');
    await receiveArticle(desk.reporter, inputOf(story.slice(0, 2), more), preparedOf(story.slice(0, 2)));
    expect(await outcomeOf(() => save(desk.editor, last, 'Too late'))).toBe('gone');
    expect(await outcomeOf(() => unapprove(desk.editor, last))).toBe('gone');
  });
});

describe('approving a sentence', () => {
  test('a text is saved and approved in one act', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    const saved = await save(desk.editor, row, 'The river rose.', { approve: true });
    expect(saved).toMatchObject({ kind: 'saved', version: 2, approved: true });
    expect(await now()).toMatchObject({ target: 'The river rose.', approvedById: desk.editor.userId });
  });

  test('the machine’s text may be approved as it is, and a second approval changes nothing', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    await approve(desk.editor, row);
    expect(await approve(desk.reporter, await now())).toMatchObject({ approved: true, version: 1 });
    expect(await now()).toMatchObject({ approvedById: desk.editor.userId, version: 1, lastEditorId: null });
  });

  test('an approval whose answer was lost may be sent again', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    const send = () => save(desk.editor, row, 'Checked.', { writer: 'tab-1', approve: true });
    await send();
    expect(await send()).toMatchObject({ kind: 'saved', version: 2, approved: true });
    expect((await now()).version).toBe(2);
  });

  test('a sentence that says something is not approved as saying nothing', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    expect(await outcomeOf(() => save(desk.editor, row, ' \u00a0', { approve: true }))).toBe('empty_target');
    expect((await now()).target).toBe(story[1]?.[1]);
    await save(desk.editor, row, '');
    expect((await now()).target).toBe('');
  });

  test('a row without source may be approved empty', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, [...story, ['', 'Read more here.']]);
    await save(desk.editor, await rowAt(id, 3), '', { approve: true });
    expect(await rowAt(id, 3)).toMatchObject({ target: '', approvedById: desk.editor.userId });
  });

  test('an edit drops the approval of its row and of the translation, and of no other row', async () => {
    const desk = await makeDesk();
    const { row, now, id } = await openRow(desk);
    await approveAll(desk, id);
    await save(desk.reporter, row, 'The river rose again.');
    const [headline, , last] = await rowsOf(id);
    expect([headline, last].map((one) => one?.approvedById)).toEqual([
      desk.editor.userId,
      desk.editor.userId,
    ]);
    expect((await now()).approvedById).toBeNull();
    expect(await getTranslation(desk.editor, id)).toMatchObject({ approvedById: null, approvedAt: null });
  });

  test('an edit that is approved at once keeps the row approved and still drops the translation’s approval', async () => {
    const desk = await makeDesk();
    const { row, now, id } = await openRow(desk);
    await approveAll(desk, id);
    await save(desk.reporter, row, 'The river rose again.', { approve: true });
    expect((await now()).approvedById).toBe(desk.reporter.userId);
    expect((await getTranslation(desk.editor, id)).approvedById).toBeNull();
  });

  test('an approval is taken back, with that of the translation; taking it back twice changes nothing', async () => {
    const desk = await makeDesk();
    const { row, now, id } = await openRow(desk);
    await approve(desk.editor, row);
    const version = await approveAll(desk, id);
    await unapprove(desk.reporter, row);
    await unapprove(desk.reporter, row);
    expect(await now()).toMatchObject({ approvedById: null, version: 1 });
    expect(await getTranslation(desk.editor, id)).toMatchObject({ approvedById: null, version });
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('not_approved');
    const kinds = (await listHistory(desk.viewer, row.id)).map((entry) => entry.kind);
    expect(kinds).toEqual(['machine', 'approve', 'unapprove']);
  });
});

describe('the history of a sentence', () => {
  test('tells everything that happened, oldest first', async () => {
    const desk = await makeDesk();
    const { row, now } = await openRow(desk);
    await save(desk.editor, row, 'One', { approve: true });
    await save(desk.reporter, await now(), 'Two', { writer: 'tab-2' });
    await save(desk.editor, row, 'Lost', { writer: 'tab-1' });
    await saveTarget(desk.reporter, {
      segmentId: row.id,
      base: 3,
      text: 'Three',
      writer: 'tab-2',
      approval: 'give',
    });
    await unapprove(desk.second, await now());
    const history = await listHistory(desk.viewer, row.id);
    expect(
      history.map((entry) => [entry.kind, 'text' in entry ? entry.text : '', entry.version, entry.person]),
    ).toEqual([
      ['machine', story[1]?.[1], 1, null],
      ['edit', 'One', 2, desk.editor.name],
      ['approve', '', 2, desk.editor.name],
      ['edit', 'Two', 3, desk.reporter.name],
      ['conflict', 'Lost', 1, desk.editor.name],
      ['edit', 'Three', 4, desk.reporter.name],
      ['approve', '', 4, desk.reporter.name],
      ['unapprove', '', 4, desk.second.name],
    ]);
    const times = history.map((entry) => entry.at);
    expect(times).toEqual(times.toSorted());
  });

  test('keeps its order when many save and approve at once', async () => {
    const desk = await makeDesk();
    const { row } = await openRow(desk);
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        save(desk.editor, row, `Text ${i}`, { writer: 'tab-1', approve: i % 2 === 0 }),
      ),
    );
    const stored = (await listHistory(desk.viewer, row.id)).filter((entry) => entry.kind !== 'machine');
    expect(stored.map((entry) => entry.version)).toEqual(
      stored.map((entry) => entry.version).toSorted((a, b) => a - b),
    );
    for (const [i, entry] of stored.entries())
      if (entry.kind === 'approve')
        expect(stored[i - 1]).toMatchObject({ kind: 'edit', version: entry.version });
    expect(stored.filter((entry) => entry.kind === 'edit')).toHaveLength(12);
    expect(stored.filter((entry) => entry.kind === 'approve')).toHaveLength(6);
  });
});
