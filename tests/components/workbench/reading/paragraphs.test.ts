import { describe, expect, it } from 'vitest';
import { modeOf } from '@/components/workbench/mode';
import { approveParagraph } from '@/components/workbench/reading/approve-paragraph';
import { nextToApprove, paragraphsOf } from '@/components/workbench/reading/paragraphs';
import { Sight } from '@/components/workbench/reading/sight';
import { initialState, type Row } from '@/components/workbench/state';
import { Store } from '@/components/workbench/store';
import type { Segment } from '@/lib/core/segment';

const segment = (id: string, block: number, more: Partial<Segment> = {}): Segment => ({
  id,
  position: id.charCodeAt(0) - 97,
  block,
  kind: 'paragraph',
  bead: { source: [0, 1], target: [0, 1], confidence: 1 },
  source: `Nguồn ${id}`,
  machine: `Machine ${id}`,
  target: `Machine ${id}`,
  version: 1,
  lastEditorId: null,
  approvedById: null,
  formerSource: null,
  unapprovals: 0,
  ...more,
});

/** Headline a; paragraph b, c, the former approved; paragraph d. */
function scene(more: Partial<Segment> = {}) {
  const store = new Store(
    initialState(
      [
        segment('a', 0, { kind: 'headline' }),
        segment('b', 1, { approvedById: 'x' }),
        segment('c', 1, more),
        segment('d', 2),
      ],
      1,
      { mode: 'reading' },
    ),
  );
  const sight = new Sight();
  const given: string[] = [];
  const give = ({ segment: { id } }: Row) => {
    given.push(id);
    store.dispatch({ kind: 'approval', id, approved: true });
  };
  return {
    store,
    sight,
    given,
    approve: (id: string) => approveParagraph(id, { store, sight, language: 'en', give }),
  };
}

describe('a paragraph', () => {
  it('is what the reader sees as one: the rows of a block', () => {
    const { store } = scene();
    expect(paragraphsOf(store.state.rows).map(({ ids }) => ids.join(''))).toEqual(['a', 'bc', 'd']);
  });

  it('is approved as a whole once it has been read, and what was approved before stays as it was', () => {
    const { sight, given, approve } = scene();
    sight.add('paragraph-1', 'Machine b Machine c', 2_000);
    expect(approve('b')).toEqual({ kind: 'approved', count: 1, next: 'd' });
    expect(given).toEqual(['c']);
  });

  it('is not approved before it has been on screen long enough, however it came there', () => {
    const { sight, given, approve } = scene();
    expect(approve('c')).toEqual({ kind: 'unread', left: 2_000 });
    sight.add('paragraph-1', 'Machine b Machine c', 1_250);
    expect(approve('c')).toEqual({ kind: 'unread', left: 750 });
    expect(given).toEqual([]);
  });

  it('takes longer the more words it has', () => {
    const { sight, approve } = scene({ target: 'word '.repeat(100) });
    sight.add('paragraph-1', '', 2_000);
    expect(approve('c')).toEqual({ kind: 'unread', left: 102 * 120 - 2_000 });
  });

  it('names the sentence that stands in the way, though it was read', () => {
    const { sight, given, approve } = scene({ target: '' });
    sight.add('paragraph-1', 'Machine b ', 60_000);
    expect(approve('b')).toEqual({ kind: 'sentence', id: 'c', refusal: 'emptyTarget' });
    expect(given).toEqual([]);
  });

  it('that is approved already only leads on', () => {
    const { approve, sight } = scene({ approvedById: 'x' });
    expect(sight.onScreen('paragraph-1')).toBe(0);
    expect(approve('b')).toEqual({ kind: 'approved', count: 0, next: 'd' });
  });

  it('leads back to the top when nothing below is open', () => {
    const { store } = scene();
    const last = store.row('d');
    expect(last && nextToApprove(store.state.rows, last)).toBe('a');
  });
});

describe('the time on screen', () => {
  it('adds up whatever the paragraph says, and begins anew for new words', () => {
    const sight = new Sight();
    sight.add('p', 'One.', 500);
    sight.add('p', 'One.', 500);
    expect([sight.onScreen('p'), sight.onScreenAs('p', 'One.')]).toEqual([1_000, 1_000]);
    sight.add('p', 'Two.', 250);
    expect([sight.onScreen('p'), sight.onScreenAs('p', 'Two.'), sight.onScreenAs('p', 'One.')]).toEqual([
      1_250, 250, 0,
    ]);
  });
});

describe('the mode a page opens in', () => {
  const visit = { remembered: undefined, translationId: 'one', second: false, phone: false };
  it.each([
    ['sentence by sentence', visit, 'segments'],
    ['reading, on a phone', { ...visit, phone: true }, 'reading'],
    ['reading, for the second reader', { ...visit, second: true }, 'reading'],
    ['as chosen last', { ...visit, remembered: 'reading.other' }, 'reading'],
    ['as chosen last, on a phone too', { ...visit, phone: true, remembered: 'segments.other' }, 'segments'],
    [
      'reading, for the second reader of another',
      { ...visit, second: true, remembered: 'segments.other' },
      'reading',
    ],
    ['as chosen here', { ...visit, second: true, remembered: 'segments.one' }, 'segments'],
    ['unmoved by nonsense', { ...visit, remembered: 'no.thing.at.all' }, 'segments'],
  ] as const)('%s', (_, given, mode) => {
    expect(modeOf(given)).toBe(mode);
  });
});
