import { expect, it } from 'vitest';
import { packSegments, unpackSegments } from '@/lib/core/packed-segments';
import type { Segment } from '@/lib/core/segment';

const untouched: Segment = {
  id: 'a',
  position: 0,
  block: 0,
  kind: 'headline',
  bead: { source: [0, 1], target: [0, 2], confidence: 0.5 },
  source: 'Lũ “lên” \\ nhanh\n',
  machine: 'The flood rises.',
  target: 'The flood rises.',
  version: 1,
  lastEditorId: null,
  approvedById: null,
  unapprovals: 0,
  formerSource: null,
};
const approved: Segment = {
  ...untouched,
  id: 'b',
  position: 1,
  block: 3,
  kind: 'quote',
  bead: { source: [1, 1], target: [2, 3], confidence: 1 },
  source: '',
  machine: '',
  target: 'Nothing of the kind.',
  version: 7,
  lastEditorId: 'editor',
  approvedById: 'second',
  unapprovals: 2,
  formerSource: 'Trước kia',
};

it('gives back what it was given', () => {
  const segments = [untouched, approved, { ...approved, machine: 'Was said', target: '' }];
  expect(unpackSegments(packSegments(segments))).toEqual(segments);
  expect(unpackSegments(packSegments([]))).toEqual([]);
});
