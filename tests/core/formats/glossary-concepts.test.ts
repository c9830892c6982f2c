import { describe, expect, it } from 'vitest';
import {
  conceptsOfEntries,
  entriesOfConcepts,
  type GlossaryEntry,
} from '@/lib/core/formats/glossary-concepts';
import { readFile } from '@/lib/core/formats/read-file';
import { writeTbx2, writeTbx3 } from '@/lib/core/formats/write-tbx';
import { termLimits } from '@/lib/schema/term';
import { pick, seededRandom } from '@/tests/core/diff/random-text';

const languages = { source: 'vi', target: 'en' };
const entriesIn = (text: string) => {
  const reading = readFile('a.tbx', new TextEncoder().encode(text));
  if (reading.ok !== true || reading.content.kind !== 'concepts') throw new Error('is no glossary');
  return entriesOfConcepts(reading.content.concepts, languages, termLimits);
};

describe('the glossary of a desk', () => {
  it.each([
    ['2', writeTbx2],
    ['3', writeTbx3],
  ] as const)('comes back out of TBX %s as it was', (_, write) => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = seededRandom(seed);
      const words = ['commune', 'ward <2>', 'R&D', 'People’s “Council”', 'Đà Nẵng', 'a; b'];
      const some = (from: readonly string[]) => from.filter(() => random() < 0.4);
      const entries = Array.from({ length: 6 }, (__, n) => {
        const targets = some(words);
        const forbidden = some(words).filter((word) => !targets.includes(word));
        const known =
          targets.length + forbidden.length > 0 ? { targets, forbidden } : { targets: ['x'], forbidden: [] };
        return {
          id: `${n}`,
          source: `${pick(random, ['xã', 'Sở Y tế', 'TP & HCM'])} ${n}`,
          note: pick(random, ['', 'Ghi chú “a”']),
          ...known,
        };
      });
      const read = entriesIn(write(conceptsOfEntries(entries, languages)));
      const expected = entries.map(({ id: __, ...entry }): GlossaryEntry => entry);
      expect(read, `seed ${seed}`).toEqual({ entries: expected, leftOut: 0 });
    }
  });

  it('takes concepts in other regions of its languages, and counts those it cannot have', () => {
    const concept = (...terms: readonly (readonly [string, string])[]) =>
      `<termEntry>${terms.map(([tag, text]) => `<langSet xml:lang="${tag}"><tig><term>${text}</term></tig></langSet>`).join('')}</termEntry>`;
    const file = `<martif type="TBX"><text><body>${[
      concept(['vi-VN', 'xã'], ['en-GB', 'commune'], ['fr', 'commune']),
      concept(['vi', 'phường'], ['fr', 'quartier']),
      concept(['en', 'ward']),
      concept(['vi', 'x'.repeat(201)], ['en', 'long']),
    ].join('')}</body></text></martif>`;
    expect(entriesIn(file)).toEqual({
      entries: [{ source: 'xã', targets: ['commune'], forbidden: [], note: '' }],
      leftOut: 3,
    });
  });
});
