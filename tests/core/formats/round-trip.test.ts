import { describe, expect, it } from 'vitest';
import type { Concept } from '@/lib/core/formats/concept';
import { convertFile } from '@/lib/core/formats/convert-file';
import { releaseWriters } from '@/lib/core/formats/formats';
import {
  type Candidate,
  type Content,
  candidateTypes,
  codeTypes,
  contentOf,
  type InlineCode,
  type Pair,
  type PairDocument,
  pairStates,
  plainText,
} from '@/lib/core/formats/pair-document';
import { readFile } from '@/lib/core/formats/read-file';
import { releasedText } from '@/lib/core/formats/released-text';
import { pick, seededRandom } from '@/tests/core/diff/random-text';
import { hostileText, randomRelease } from '@/tests/core/formats/releases';

const seeds = Number(process.env.RUNS ?? 60);
const firstSeed = Number(process.env.SEED ?? 1);

/** Texts and codes in any order: nested, crossing, open at both ends, with and without what they stand for. */
function randomContent(random: () => number): Content {
  const open: string[] = [];
  let count = 0;
  const pieces = Array.from({ length: Math.floor(random() * 7) }, (): string | InlineCode => {
    const roll = random();
    if (roll < 0.5) return releasedText(hostileText(random)) || 'x';
    const closes = roll < 0.65 ? open.splice(Math.floor(random() * open.length), 1)[0] : undefined;
    const data =
      random() < 0.5 ? { data: pick(random, ['<b>', '</b>', '{0}', '<a href="?a&b">', '%s']) } : {};
    if (closes !== undefined) return { kind: 'close', id: closes, ...data };
    count++;
    const type = random() < 0.5 ? { type: pick(random, codeTypes) } : {};
    if (roll > 0.85) return { kind: 'alone', id: `${count}`, ...type, ...data };
    open.push(`${count}`);
    return { kind: 'open', id: `${count}`, ...type, ...data };
  });
  return contentOf([...pieces, ...open.map((id): InlineCode => ({ kind: 'close', id })), 'end']);
}

/** Proposals that no translation is like. */
const randomCandidates = (random: () => number): readonly Candidate[] =>
  Array.from({ length: Math.floor(random() * 3) }, () => ({
    source: randomContent(random),
    target: contentOf(['proposed ', ...randomContent(random)]),
    ...(random() < 0.7 && { type: pick(random, candidateTypes) }),
    ...(random() < 0.7 && { origin: `o${pick(random, ['', '"<&', ' 4.2'])}` }),
    ...(random() < 0.7 && { quality: Math.floor(random() * 10_001) / 100 }),
    ...(random() < 0.7 && { similarity: Math.floor(random() * 101) }),
  }));

/** What is reviewed has the codes of its source, a draft any; either may be missing. */
function randomDocument(random: () => number): PairDocument {
  const pairs = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, index): Pair => {
    const source = randomContent(random);
    const state = pick(random, pairStates);
    const isDone = state === 'final' || state === 'reviewed';
    const words = (): string => releasedText(hostileText(random)) || 'y';
    const same = contentOf(source.map((piece) => (typeof piece === 'string' ? words() : piece)));
    const target = random() < 0.85 ? (isDone ? same : randomContent(random)) : null;
    const candidates = randomCandidates(random);
    return {
      id: `s${index}`,
      source,
      target,
      state: target ? state : 'initial',
      translate: random() < 0.9,
      notes: [],
      ...(candidates.length > 0 && { candidates }),
    };
  });
  return { sourceLanguage: 'vi', targetLanguage: pick(random, ['en', 'zh-Hant', 'pt-BR']), pairs };
}

type Kept = {
  readonly codes?: 'all' | 'no data of ends';
  readonly states?: boolean;
  readonly translate?: boolean;
  readonly empty?: boolean;
  readonly candidates?: 'all' | 'one figure';
};

/** What each format can carry; the words and ids all of them. */
const formats: Readonly<Record<string, Kept>> = {
  xliff: { codes: 'all', states: true, translate: true, empty: true, candidates: 'all' },
  xliff20: { codes: 'all', states: true, translate: true, empty: true, candidates: 'all' },
  xliff22: { codes: 'all', states: true, translate: true, empty: true, candidates: 'all' },
  xliff12: { codes: 'all', states: true, translate: true, empty: true, candidates: 'one figure' },
  json: { codes: 'all', states: true, translate: true, empty: true },
  jsonl: { codes: 'all', states: true, translate: true, empty: true },
  tmx: { codes: 'all', states: true },
  csv: { states: true, empty: true },
  docx2: { states: true, empty: true },
  po: { empty: true },
};
const extensions: Readonly<Record<string, string>> = {
  jsonl: 'jsonl',
  json: 'json',
  tmx: 'tmx',
  csv: 'csv',
  docx2: 'docx',
  po: 'po',
};

/** Codes are known by their place in the text, whatever id a format gives them; empty data is none. */
function shape(content: Content, codes: Kept['codes']): unknown {
  if (!codes) return plainText(content);
  const ids = new Map<string, number>();
  return content.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (!ids.has(piece.id)) ids.set(piece.id, ids.size);
    return [piece.kind, ids.get(piece.id), piece.type ?? null, piece.data || null];
  });
}

/** XLIFF 1.2 has one figure, and no word for who proposes. */
const proposed = ({ candidates = [] }: Pair, kept: Kept): unknown =>
  kept.candidates === undefined
    ? []
    : candidates.map(({ source, target, origin, type, quality, similarity }) => ({
        ...{ source: shape(source, kept.codes), target: shape(target, kept.codes), origin },
        figures: kept.candidates === 'all' ? [type, quality, similarity] : (quality ?? similarity),
      }));

/** An opening code that has data makes both ends have a place for it: ends without are as good as empty ones. */
const wantedOf = ({ pairs, ...languages }: PairDocument, kept: Kept) => ({
  ...languages,
  pairs: pairs
    .filter(
      ({ source, target }) =>
        kept.empty || (target !== null && plainText(source) !== '' && plainText(target) !== ''),
    )
    .map((pair) => ({
      id: pair.id,
      source: shape(pair.source, kept.codes),
      target: pair.target && shape(pair.target, kept.codes),
      state: kept.states ? pair.state : null,
      translate: kept.translate ? pair.translate : true,
      candidates: proposed(pair, kept),
    })),
});

const toBytes = (written: string | Uint8Array): Uint8Array =>
  typeof written === 'string' ? new TextEncoder().encode(written) : written;

describe.each(Object.entries(formats))('segments written as %s', (format, kept) => {
  it('are read back with every word, state and code it can carry', () => {
    for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
      const document = randomDocument(seededRandom(seed));
      const languages = { sourceLanguage: 'und', targetLanguage: 'und' };
      const written = convertFile({ kind: 'pairs', document }, format, 'a', languages);
      if (written === null) throw new Error(`not written, seed ${seed}`);
      const reading = readFile(`a.${extensions[format] ?? 'xlf'}`, toBytes(written));
      if (reading.ok !== true || reading.content.kind !== 'pairs')
        throw new Error(`seed ${seed}: ${JSON.stringify(reading)}\n${written}`);
      const wanted = wantedOf(document, kept);
      const got = wantedOf(reading.content.document, kept);
      const hasPairs = wanted.pairs.length > 0;
      expect(hasPairs ? got : got.pairs, `seed ${seed}`).toEqual(hasPairs ? wanted : []);
      const broken = reading.warnings.filter(({ code }) =>
        ['xliff', 'tmx', 'csv', 'po', 'json'].includes(code),
      );
      expect(hasPairs ? broken : [], `seed ${seed}`).toEqual([]);
    }
  });
});

describe('releases', () => {
  const bilingual = ['xliff', 'xliff12', 'xliff20', 'xliff22', 'jsonl', 'csv'] as const;
  it.each(bilingual)('written as %s are read back row by row, all of them final', (format) => {
    for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
      const document = randomRelease(seededRandom(seed));
      const written = releaseWriters[format].one(document);
      const reading = readFile(`a.${extensions[format] ?? 'xlf'}`, toBytes(written));
      if (reading.ok !== true || reading.content.kind !== 'pairs')
        throw new Error(`seed ${seed}: ${JSON.stringify(reading)}`);
      const { pairs } = reading.content.document;
      expect(
        pairs.map(({ source, target }) => [plainText(source), plainText(target ?? [])]),
        `seed ${seed}`,
      ).toEqual(document.segments.map(({ source, target }) => [releasedText(source), releasedText(target)]));
      expect(
        pairs.filter(({ target }) => target).every(({ state }) => state === 'final'),
        `seed ${seed}`,
      ).toBe(true);
    }
  });

  it.each(['ninjs', 'ninjs2', 'jsonfeed', 'atom', 'rss'] as const)(
    'written as %s are read as articles',
    (format) => {
      for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
        const written = releaseWriters[format].one(randomRelease(seededRandom(seed)));
        const reading = readFile(
          `a.${format === 'atom' || format === 'rss' ? 'xml' : 'json'}`,
          toBytes(written),
        );
        if (reading.ok !== true) throw new Error(`seed ${seed}: ${JSON.stringify(reading)}\n${written}`);
        expect(reading.content.kind, `seed ${seed}`).toBe('articles');
        expect(
          reading.warnings.filter(({ code }) => code === 'ninjs'),
          `seed ${seed}`,
        ).toEqual([]);
      }
    },
  );
});

describe('a glossary', () => {
  it.each(['tbx', 'tbx2'])('written as %s is read back', (format) => {
    const concepts: readonly Concept[] = [
      {
        id: '1',
        subject: 'thời tiết',
        definition: 'nước dâng & tràn',
        terms: [
          { language: 'vi', text: 'lũ lụt', status: 'preferred', partOfSpeech: 'noun' },
          { language: 'en', text: 'flood', status: 'preferred', partOfSpeech: 'noun' },
          { language: 'en', text: 'inundation', status: 'forbidden', partOfSpeech: null },
        ],
      },
    ];
    const languages = { sourceLanguage: 'und', targetLanguage: 'und' };
    const written = convertFile({ kind: 'concepts', concepts }, format, 'a', languages);
    const reading = readFile('a.tbx', toBytes(written ?? ''));
    expect(reading).toMatchObject({
      ok: true,
      warnings: [],
      content: { concepts: concepts.map((each) => ({ ...each, id: 'c1' })) },
    });
  });
});
