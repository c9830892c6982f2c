import { describe, expect, it } from 'vitest';
import type { RowChecked, RowFinding } from '@/components/workbench/findings/check-messages';
import { FindingsStore } from '@/components/workbench/findings/findings-store';
import type { Kept } from '@/lib/core/review/waiver';

const finding = (key: string, more: Partial<RowFinding> = {}): RowFinding => ({
  code: 'doubled-word',
  severity: 'minor',
  source: null,
  target: [0, 7],
  args: {},
  fixes: [{ span: [0, 7], text: 'the' }],
  key,
  soft: false,
  ...more,
});
const checked = (id: string, findings: readonly RowFinding[], target = 'the the end'): RowChecked => ({
  id,
  source: 'nguồn',
  target,
  findings,
  anchors: [],
});
const kept = (segmentId: string, key: string): Kept => ({
  segmentId,
  key,
  code: 'doubled-word',
  reason: 'correct',
  note: '',
  person: 'Lan',
  at: '2026-11-26T00:00:00Z',
});

describe('the findings of the page', () => {
  it('tell those who show a row of that row only', () => {
    const store = new FindingsStore();
    const heard: string[] = [];
    store.subscribeRow('a', () => heard.push('a'));
    const leave = store.subscribeRow('b', () => heard.push('b'));
    store.put([checked('a', [])]);
    expect(heard).toEqual(['a']);
    store.put([checked('b', [])]);
    leave();
    store.put([checked('b', [])]);
    expect(heard).toEqual(['a', 'b']);
  });

  it('stay kept as long as their words are the same', () => {
    const store = new FindingsStore([kept('a', 'k1')]);
    store.put([checked('a', [finding('k1'), finding('k2')])]);
    expect(store.row('a')?.open.map(({ key }) => key)).toEqual(['k2']);
    expect(store.row('a')?.kept).toMatchObject([{ kept: { person: 'Lan' } }]);
    store.put([checked('a', [finding('k3')])]);
    expect(store.row('a')?.open.map(({ key }) => key)).toEqual(['k3']);
    store.put([checked('a', [finding('k1')])]);
    expect(store.row('a')?.open).toEqual([]);
    store.takeBack('a', 'k1');
    expect(store.row('a')?.open.length).toBe(1);
    store.keep(kept('a', 'k1'));
    expect(store.row('a')?.open).toEqual([]);
  });

  it('are let stand, and open again, as others decide', () => {
    const store = new FindingsStore([kept('a', 'k1'), kept('b', 'k2')]);
    store.put([checked('a', [finding('k1')]), checked('b', [finding('k2')])]);
    const other = store.row('b');
    store.hear([], ['a']);
    expect(store.row('a')?.open.length).toBe(1);
    expect(store.row('b')).toBe(other);
    store.hear([kept('a', 'k1')], null);
    expect(store.row('a')).toMatchObject({ open: [], kept: [{ kept: { key: 'k1' } }] });
    expect(store.row('b')?.open.length).toBe(1);
  });

  it('know their like in other rows: the same fix for the same words', () => {
    const store = new FindingsStore();
    store.put([
      checked('a', [finding('k1')]),
      checked(
        'b',
        [finding('k2', { target: [4, 11], fixes: [{ span: [4, 11], text: 'the' }] })],
        'And the the',
      ),
      checked('c', [finding('k3', { fixes: [{ span: [0, 7], text: 'a' }] })]),
      checked('d', [finding('k4', { fixes: [] })]),
    ]);
    expect(store.alike(finding('k1'), 'the the end')).toEqual(['a', 'b']);
    store.put([checked('b', [])]);
    expect(store.alike(finding('k1'), 'the the end')).toEqual(['a']);
  });

  it('light one anchor at a time, and draw nothing for the same', () => {
    const store = new FindingsStore();
    let drawn = 0;
    store.subscribeRow('a', () => drawn++);
    store.light({ id: 'a', anchor: 1 });
    store.light({ id: 'a', anchor: 1 });
    expect(drawn).toBe(1);
    store.light(null);
    expect([drawn, store.lit]).toEqual([2, null]);
  });

  it('forget rows that are no more', () => {
    const store = new FindingsStore();
    store.put([checked('a', [finding('k1')]), checked('b', [])]);
    store.retain(new Set(['b']));
    expect([store.row('a'), store.row('b')?.open]).toEqual([undefined, []]);
  });
});
