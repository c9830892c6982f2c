import { expect, test } from 'vitest';
import { termEntries } from '@/components/workbench/term-entries';
import { createT } from '@/lib/i18n/create-t';
import { en } from '@/lib/i18n/en/messages';

const nothing = () => {};
const moves = new Proxy(Object.create(null), { get: () => nothing });
const term = (source: string, targets: readonly string[], forbidden: readonly string[] = []) => ({
  source,
  targets,
  forbidden,
});
const offered = (source: string, ...terms: ReturnType<typeof term>[]) =>
  termEntries(createT('en', en), { id: 'a', source }, terms, moves).map(({ label, note }) => [label, note]);

test('the terms of a sentence are offered in their order, each way to say them, with what they stand for', () => {
  const entries = offered(
    'Thủ tướng tới Ủy ban lâm thời.',
    term('ủy ban lâm thời', ['Interim Committee', 'Provisional Committee']),
    term('thủ tướng', ['Prime Minister'], ['Premier']),
    term('chủ tịch nước', ['State President']),
  );
  expect(entries).toEqual([
    ['Insert “Prime Minister”', 'Term: “thủ tướng”'],
    ['Insert “Interim Committee”', 'Term: “ủy ban lâm thời”'],
    ['Insert “Provisional Committee”', 'Term: “ủy ban lâm thời”'],
  ]);
});

test('what is forbidden is never offered, and a term within a longer one is not', () => {
  const entries = offered(
    'Ủy ban lâm thời họp.',
    term('Ủy ban lâm thời', [], ['Temporary Board']),
    term('ủy ban', ['Committee']),
  );
  expect(entries).toEqual([]);
});
