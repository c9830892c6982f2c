import { describe, expect, test } from 'vitest';
import { foldHistory, type HistoryEntry } from '@/lib/core/review/history';

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString();
const edit = (minute: number, person: string, text: string): HistoryEntry => ({
  kind: 'edit',
  at: at(minute),
  person,
  version: minute,
  text,
});
const textsOf = (entries: readonly HistoryEntry[]) =>
  foldHistory(entries).map((entry) => ('text' in entry ? entry.text : entry.kind));

describe('history as people tell it', () => {
  test('shows the saves of one person at one sitting as one edit, with its last text', () => {
    expect(textsOf([edit(0, 'Hà', 'a'), edit(1, 'Hà', 'ab'), edit(5, 'Hà', 'abc')])).toEqual(['abc']);
  });

  test('begins anew after a pause and with another person', () => {
    expect(textsOf([edit(0, 'Hà', 'a'), edit(6, 'Hà', 'b'), edit(7, 'Huy', 'c')])).toEqual(['a', 'b', 'c']);
  });

  test('never folds a conflict or a decision away', () => {
    const approve: HistoryEntry = { kind: 'approve', at: at(1), person: 'Hà', version: 1 };
    const conflict: HistoryEntry = { ...edit(2, 'Hà', 'lost'), kind: 'conflict', text: 'lost' };
    expect(textsOf([edit(0, 'Hà', 'a'), approve, edit(1, 'Hà', 'b'), conflict, edit(2, 'Hà', 'c')])).toEqual([
      'a',
      'approve',
      'b',
      'lost',
      'c',
    ]);
  });
});
