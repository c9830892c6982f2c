import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import { endsSentence } from '@/lib/core/segmentation/ends-sentence';
import { english } from '@/lib/core/segmentation/rules/english';
import { neutral, neutralOrdinal } from '@/lib/core/segmentation/rules/neutral';
import type { SentenceRules } from '@/lib/core/segmentation/rules/sentence-rules';
import { vietnamese } from '@/lib/core/segmentation/rules/vietnamese';
import { matchAt, type Stop, stopsIn } from '@/lib/core/segmentation/stops';
import type { Span } from '@/lib/core/span';

const ownRules: ReadonlyMap<string, SentenceRules> = new Map([
  ['en', english],
  ['vi', vietnamese],
]);

const ordinalLanguages: ReadonlySet<string> = new Set(
  'bs cs da de et fi fo hr hu is lb lv nb nn no sk sl sr tr'.split(' '),
);

/**
 * The sentences of `text`: trimmed, ordered, disjoint spans of UTF-16 offsets that leave out only white space (`\s`).
 * A line break always ends a sentence; quotations of several sentences are cut too. Vietnamese and English have rules
 * of their own, other languages use ICU (UAX #29) with a veto for initials and common abbreviations; `deskCutter` goes
 * before them all. Takes any string, in linear time. Law, without a desk's rules: the text of every span is one sentence
 * again.
 */
export function splitSentences(
  text: string,
  language: LanguageTag,
  deskCutter: CutterFor = ownOnly,
): readonly Span[] {
  const ownCutsOf = cutterFor(language);
  const cutsOf = deskCutter(language) ?? ownCutsOf;
  return linesOf(text).flatMap(([from, to]) => {
    const line = text.slice(from, to);
    const ends = [...(cutsOf(line) ?? ownCutsOf(line)), line.length];
    return ends.flatMap((end, index) => {
      const span = trimSpan(line, [ends[index - 1] ?? 0, end]);
      return span ? [[from + span[0], from + span[1]]] : [];
    });
  });
}

/** The offsets in a line at which a new sentence begins, growing; null when it is for others to say. */
export type Cutter = (line: string) => readonly number[] | null;
/** The cutter for a language, or null for one that it has no rules for. */
export type CutterFor = (language: LanguageTag) => Cutter | null;

const ownOnly: CutterFor = () => null;

function cutterFor(language: LanguageTag): (line: string) => readonly number[] {
  const primary = primaryLanguage(language);
  const rules = ownRules.get(primary);
  if (rules) return (line) => ownCuts(line, rules);
  const veto = ordinalLanguages.has(primary) ? neutralOrdinal : neutral;
  const icu = icuSegmenter(language);
  return (line) => icuCuts(line, icu, veto);
}

/** The lines of `text` without their line breaks, blank ones included. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)) {
    lines.push([start, index]);
    start = index + mark.length;
  }
  return [...lines, [start, text.length]];
}

/** `[start, end)` without the white space around it; null when nothing is left. */
export function trimSpan(text: string, [start, end]: Span): Span | null {
  const slice = text.slice(start, end);
  const trimmed = slice.trimStart();
  if (trimmed === '') return null;
  const from = end - trimmed.length;
  return [from, from + trimmed.trimEnd().length];
}

function ownCuts(line: string, rules: SentenceRules): readonly number[] {
  const cuts: number[] = [];
  let start = skipSpace(line, 0);
  for (const stop of stopsIn(line)) {
    if (!endsSentence(line, start, stop, rules)) continue;
    cuts.push(stop.cut);
    start = skipSpace(line, stop.cut);
  }
  return cuts;
}

/** Of the boundaries ICU sees, those after a full stop must be sentence ends by `veto` too. */
function icuCuts(line: string, icu: Intl.Segmenter, veto: SentenceRules): readonly number[] {
  const stops = new Map(stopsIn(line).map((stop): [number, Stop] => [stop.cut, stop]));
  const cuts: number[] = [];
  let start = skipSpace(line, 0);
  let previous = 0;
  for (const end of icuEnds(line, icu)) {
    const stop = stops.get(previous + line.slice(previous, end).trimEnd().length);
    previous = end;
    if (stop && !endsSentence(line, start, stop, veto)) continue;
    cuts.push(end);
    start = skipSpace(line, end);
  }
  return cuts;
}

/** In windows, since the engine's own iteration takes quadratic time; the last sentence of a window is not sure yet. */
function* icuEnds(line: string, icu: Intl.Segmenter): Generator<number> {
  let size = icuWindow;
  for (let from = 0; from < line.length; ) {
    const to = Math.min(from + size, line.length);
    const ends = [...icu.segment(line.slice(from, to))].map(({ index, segment }) => index + segment.length);
    const sure = to === line.length ? ends : ends.slice(0, -1);
    for (const end of sure) yield from + end;
    from += sure.at(-1) ?? 0;
    size = sure.length > 0 ? icuWindow : 2 * size;
  }
}

const icuWindow = 4096;

const skipSpace = (text: string, at: number): number => at + matchAt(/\s*/y, text, at).length;

const segmenters = new Map<LanguageTag, Intl.Segmenter>();

/** English stands for ICU's root rules, so that an unknown language does not fall to the machine's own locale. */
function icuSegmenter(language: LanguageTag): Intl.Segmenter {
  const cached = segmenters.get(language);
  if (cached) return cached;
  const known = Intl.Segmenter.supportedLocalesOf(language).length > 0;
  const segmenter = new Intl.Segmenter(known ? language : 'en', { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
