import { describe, expect, it } from 'vitest';
import { disclosureOf } from '@/lib/core/formats/disclosure';
import { editedShare, type Provenance, terOf } from '@/lib/core/formats/release-record';
import { released } from '@/tests/core/formats/releases';

const { provenance } = released();
const said = (change: Partial<Provenance>, language = 'en') =>
  disclosureOf({ ...provenance, ...change }, language).text;

describe('the line for readers', () => {
  it('names whose words stand in the text, in the language of the reader', () => {
    const editors = ['Phạm Gia Huy', 'Nguyễn Thu Hà', 'Võ Lan'];
    expect(said({ editors })).toBe(
      'Translated by machine, edited by Phạm Gia Huy, Nguyễn Thu Hà, and Võ Lan.',
    );
    expect(said({ editors }, 'vi')).toBe('Bản dịch máy, do Phạm Gia Huy, Nguyễn Thu Hà và Võ Lan biên tập.');
  });

  it('names the newsroom where the desk names nobody', () => {
    const unnamed = { editors: null, approvedBy: { role: 'approver', name: null } };
    expect(said(unnamed)).toBe('Translated by machine, edited by Bàn tiếng Anh.');
    expect(said({ ...unnamed, edited: 0 }, 'vi')).toBe('Bản dịch máy, do Bàn tiếng Anh duyệt.');
  });

  it('says who approved what nobody had to change', () => {
    expect(said({ edited: 0, editors: [] })).toBe('Translated by machine, approved by Trần Thị Mai.');
    expect(said({ edited: 0, approvedBy: null })).toBe('Translated by machine, approved by Bàn tiếng Anh.');
  });

  it('is English, and says so, where we have no words of theirs', () => {
    expect(disclosureOf(provenance, 'fr')).toEqual({
      language: 'en',
      text: 'Translated by machine, edited by Phạm Gia Huy.',
    });
    expect(disclosureOf(provenance, 'en-GB').language).toBe('en-GB');
  });
});

describe('figures', () => {
  it('are per cent of rows and edits per 100 words, and unknown where not measured', () => {
    expect(editedShare({ ...provenance, segments: 3, edited: 1 })).toBe(33.33);
    expect(editedShare({ ...provenance, segments: 0, edited: 0 })).toBe(0);
    expect(terOf({ ...provenance, ter: { edits: 3, words: 40 } })).toBe(7.5);
    expect(terOf({ ...provenance, ter: { edits: 0, words: 0 } })).toBe(0);
    expect(terOf({ ...provenance, ter: { edits: 2, words: 0 } })).toBe(100);
    expect(terOf({ ...provenance, ter: null })).toBeNull();
  });
});
