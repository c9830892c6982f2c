import { describe, expect, it } from 'vitest';
import { viEn } from '@/lib/core/alignment/lexicon/vi-en';

const lines = viEn.flatMap((theme) => theme.trim().split('\n'));
const entries = lines.map((line) => {
  const [vietnamese = '', english = ''] = line.split('\t');
  return { line, vietnamese, renderings: english.split('|') };
});

const offenders = (isWrong: (entry: (typeof entries)[number]) => boolean): string[] =>
  entries.filter(isWrong).map((entry) => entry.line);

const hasCapital = (text: string): boolean => /\p{Lu}/u.test(text);
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** The placement of `hoà`, `thuý`; the lexicon keeps to the newspapers' `hòa`, `thúy`. */
const hasOtherTonePlacement = (vietnamese: string): boolean =>
  /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu.test(vietnamese);

describe('The Vietnamese-English lexicon', () => {
  it('covers at least 5,000 Vietnamese words and phrases', () => {
    expect(new Set(entries.map((entry) => entry.vietnamese)).size).toBeGreaterThanOrEqual(5_000);
  });

  it('writes every entry as one key, one tab and its renderings', () => {
    expect(offenders((entry) => !/^[^\t|]+\t[^\t]+$/.test(entry.line))).toEqual([]);
  });

  it('says each Vietnamese word once, so its renderings are never split between themes', () => {
    const seen = new Set<string>();
    expect(offenders(({ vietnamese }) => seen.has(vietnamese) || !seen.add(vietnamese))).toEqual([]);
  });

  it('spells Vietnamese as text arrives after normalisation: NFC, single spaces, one tone placement', () => {
    expect(offenders(({ line }) => line !== line.normalize('NFC'))).toEqual([]);
    expect(
      offenders(({ vietnamese }) => !/^[\p{L}\p{N}'.,/&-]+( [\p{L}\p{N}'.,/&-]+)*$/u.test(vietnamese)),
    ).toEqual([]);
    expect(offenders(({ vietnamese }) => hasOtherTonePlacement(vietnamese))).toEqual([]);
  });

  it('begins an entry with a capital only when it is a name, which has one in English too', () => {
    expect(
      offenders(({ vietnamese, renderings }) => isName(vietnamese) && !renderings.some(hasCapital)),
    ).toEqual([]);
  });

  it('gives every word some English, in Latin letters, no rendering twice', () => {
    const isEnglish = (text: string): boolean =>
      /^[\p{Script=Latin}\d .,'’&/%()-]+$/u.test(text) && text === text.trim();
    expect(offenders(({ renderings }) => !renderings.every(isEnglish))).toEqual([]);
    expect(
      offenders(
        ({ renderings }) => new Set(renderings.map((text) => text.toLowerCase())).size !== renderings.length,
      ),
    ).toEqual([]);
  });
});
