import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkPairs } from '@/lib/cli/check';
import { checkArticle } from '@/lib/core/checks/check-article';
import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { englishSpeller } from '@/lib/server/english-dictionary';
import { codesOf, flawFamilies, plantedPairs } from '@/tests/core/checks/planted';

const usage = `npm run bench:checks -- ../shared/bench/checks

Runs every rule over dev.json of the folder and prints, per family and in total, recall of the planted errors, precision,
and how many clean segments and real-news pairs raise an alarm; the same of our own sentences (tests/samples/planted).`;

const item = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  group: z.string().optional(),
  segmentType: z.string().optional(),
  glossary: z
    .array(z.object({ source: z.string(), targets: z.array(z.string()), forbidden: z.array(z.string()) }))
    .optional(),
  expected: z.array(z.string()).default([]),
  allowed: z.array(z.string()).default([]),
});
type Item = z.infer<typeof item>;
const labelled = z.object({ items: z.array(item), groups: z.array(item), ntrexClean: z.array(item) });
const codeTable = z.record(
  z.string(),
  z.object({ family: z.string(), group: z.string(), soft: z.boolean() }),
);
type Codes = z.infer<typeof codeTable>;

/** Families that the targets are set for together: recall, clean alarms, news alarms in per cent. */
const targets: readonly (readonly [name: string, families: readonly string[], ...figures: number[]])[] = [
  [
    'mechanical',
    ['empty', 'space', 'characters', 'markup', 'url', 'repetition', 'bracket', 'punctuation', 'artifact'],
    97,
    1,
    1.5,
  ],
  ['numbers', ['number'], 92, 1.5, 2],
  ['dates, units, money', ['date', 'unit', 'currency'], 88, 1, 1],
  ['quotes', ['quote'], 95, 1, 2],
  ['spelling', ['spelling'], 95],
  ['words left, newsroom', ['untranslated', 'acronym', 'glossary', 'name-diacritics', 'news'], 92, 1, 1],
  ['names, honorifics', ['name', 'honorific'], 80, 2, 4],
  ['completeness', ['completeness'], 65, 2, 3],
  ['negation, antonyms', ['semantic'], 65, 2, 3],
];
const peers: readonly (readonly [name: string, recall: string, clean: string, news: string])[] = [
  ['translate-toolkit pofilter', '37.4', '37.8', '29.6'],
  ['Weblate', '8.8', '5.0', '8.8'],
  ['harper.js', '7.6', '33.6', '54.0'],
  ['nspell', '1.9', '32.1', '41.8'],
  ['one-day prototype', '66.4', '1.2', '15.5'],
];
/** Spelling flags in a thousand words of clean text, as the folder's README gives them. */
const spellers = [
  ['harper.js', '27.5'],
  ['nspell', '31.8'],
] as const;

type Tally = { planted: number; hit: number; wrong: number; clean: number; news: number };
const emptyTally = (): Tally => ({ planted: 0, hit: 0, wrong: 0, clean: 0, news: 0 });

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { begun: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (!folder) {
  console.error(usage);
  process.exit(2);
}
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const codes: Codes = codeTable.parse(read('codes.json'));
const { items, groups, ntrexClean } = labelled.parse(read('dev.json'));
const all = [...items, ...groups, ...ntrexClean];
const reported = new Map(
  (values.begun ? [] : checkPairs(all)).map(({ id, findings }) => [
    id,
    findings.map(({ code }) => String(code)),
  ]),
);
const findingsOf = ({ id }: Item): readonly string[] => reported.get(id) ?? [];
const familyOf = (code: string): string => codes[code]?.family ?? code;
const familiesOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(familyOf));

const planted = [...items, ...groups].filter(({ expected }) => expected.length > 0);
const clean = [...items, ...groups].filter(({ expected }) => expected.length === 0);
const tallies = new Map<string, Tally>();
const tallyOf = (family: string): Tally => {
  const tally = tallies.get(family) ?? emptyTally();
  tallies.set(family, tally);
  return tally;
};

for (const one of planted) {
  const found = familiesOf(findingsOf(one));
  for (const code of one.expected) {
    const tally = tallyOf(familyOf(code));
    tally.planted++;
    if (found.has(familyOf(code))) tally.hit++;
  }
  for (const family of wrongFamilies(one)) tallyOf(family).wrong++;
}
for (const [list, side] of [
  [clean, 'clean'],
  [ntrexClean, 'news'],
] as const) {
  for (const one of list) for (const family of wrongFamilies(one)) tallyOf(family)[side]++;
}

/** Families reported of an item that are neither planted in it nor allowed; soft codes count on clean items only. */
function wrongFamilies(one: Item): ReadonlySet<string> {
  const expectedGroups = new Set(one.expected.map((code) => codes[code]?.group));
  const fine = familiesOf([...one.expected, ...one.allowed]);
  return familiesOf(
    findingsOf(one).filter(
      (code) =>
        !fine.has(familyOf(code)) &&
        !expectedGroups.has(codes[code]?.group) &&
        !(codes[code]?.soft && one.expected.length > 0),
    ),
  );
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
const line = (...fields: readonly string[]): void =>
  console.log(fields.map((field, at) => (at === 0 ? field.padEnd(28) : field.padStart(13))).join(''));
const row = (name: string, { planted: of, hit, wrong, clean: quiet, news }: Tally, ...goal: string[]): void =>
  line(
    name,
    `${hit}/${of}`,
    percent(hit, of),
    percent(hit, hit + wrong + quiet),
    percent(quiet, clean.length),
    percent(news, ntrexClean.length),
    ...goal,
  );

function printTable(): void {
  line('family', 'hit', 'recall %', 'precision %', 'clean %', 'news %');
  for (const [family, tally] of [...tallies].sort(([one], [other]) => one.localeCompare(other)))
    row(family, tally);
  console.log();
  line('together', 'hit', 'recall %', 'precision %', 'clean %', 'news %', 'wanted');
  for (const [name, families, ...goal] of targets) {
    const sum = emptyTally();
    for (const family of families) {
      const { planted: of, hit, wrong } = tallyOf(family);
      sum.planted += of;
      sum.hit += hit;
      sum.wrong += wrong;
    }
    const alarmed = (list: readonly Item[]): number =>
      list.filter((one) => [...wrongFamilies(one)].some((family) => families.includes(family))).length;
    row(name, { ...sum, clean: alarmed(clean), news: alarmed(ntrexClean) }, goal.join(' / '));
  }
}

function printTotal(): void {
  const hits = [...tallies.values()].reduce((sum, { hit }) => sum + hit, 0);
  const wrong = [...tallies.values()].reduce((sum, tally) => sum + tally.wrong + tally.clean, 0);
  const of = [...tallies.values()].reduce((sum, tally) => sum + tally.planted, 0);
  const alarmed = (list: readonly Item[]): string =>
    percent(list.filter((one) => findingsOf(one).length > 0).length, list.length);
  console.log();
  line('in all', 'recall %', 'precision %', 'clean %', 'news %');
  for (const [name, recall, quiet, news] of peers) line(name, recall, '', quiet, news);
  line('this', percent(hits, of), percent(hits, hits + wrong), alarmed(clean), alarmed(ntrexClean));
  line('wanted', '>= 85', '', '<= 3', '<= 6');
}

function printSpelling(): void {
  const flags = (list: readonly Item[]): string => {
    const words = list.reduce((sum, { target }) => sum + target.split(/\s+/).length, 0);
    const found = list.flatMap(findingsOf).filter((code) => code === 'spelling').length;
    return ((1000 * found) / words).toFixed(2);
  };
  console.log();
  line('spelling', 'clean ‰', 'news ‰');
  for (const [name, figure] of spellers) line(name, figure, figure);
  line('this', flags(clean), flags(ntrexClean));
  line('wanted', '<= 2', '<= 5');
}

/** Our own sentences, translated freely, with one mistake planted or none. */
function printPlanted(): void {
  const pairs = plantedPairs();
  const found = codesOf(pairs);
  const faithful = [...pairs.keys()].filter((at) => pairs[at]?.flaw === null);
  console.log();
  line('our own', 'hit', 'recall %', 'faithful %');
  for (const [flaw, family] of Object.entries(flawFamilies)) {
    const isOwn = (at: number): boolean => (found[at] ?? []).some((code) => family.includes(code));
    const own = [...pairs.keys()].filter((at) => pairs[at]?.flaw === flaw);
    const hits = own.filter(isOwn).length;
    line(
      flaw,
      `${hits}/${own.length}`,
      percent(hits, own.length),
      percent(faithful.filter(isOwn).length, faithful.length),
    );
  }
  line('any', '', '', percent(faithful.filter((at) => (found[at] ?? []).length > 0).length, faithful.length));
}

/** Milliseconds of processor time, that of the compiler and of the collection of garbage among them. */
function timeOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const articleSize = 80;
const articles = (): readonly (readonly CheckSegment[])[] =>
  Array.from({ length: Math.ceil(all.length / articleSize) }, (_, at) =>
    all
      .slice(articleSize * at, articleSize * (at + 1))
      .map(({ id, source, target }, block) => ({ id, block, kind: 'paragraph', source, target })),
  );
const glossary: Context['glossary'] = [];
const check = (article: readonly CheckSegment[]): number =>
  timeOf(() => checkArticle({ source: 'vi', target: 'en', article, glossary, speller: englishSpeller() }));
const pace = (times: readonly number[], segments: number): number =>
  Math.round((1000 * segments) / times.reduce((sum, time) => sum + time, 0));

/**
 * Of a process that has done nothing else: what the tables cost at the first segment, then every article once, and how
 * fast the last third of them went by. In a process of its own, so that nothing is compiled or kept.
 */
function printBegun(): void {
  const [first, ...others] = articles();
  const tables = first ? check(first.slice(0, 1)) : 0;
  const times = others.map(check);
  const last = times.slice(-Math.ceil(times.length / 3));
  console.log(
    `a process that has just begun: tables and first segment ${tables.toFixed(0)} ms, then ` +
      `${pace(times, all.length - articleSize)} segments a second, the last articles of ${all.length} segments ` +
      `${pace(last, others.slice(-last.length).flat().length)}`,
  );
}

/**
 * "Cold" are segments that nobody has checked in this process, of which nothing is kept, in code that is compiled: the
 * median of the last of many times through. And an article after each of 15 keystrokes.
 */
function printSpeed(): void {
  const paces = Array.from({ length: 15 }, () => pace(articles().map(check), all.length));
  const cold = paces.slice(-9).sort((one, other) => one - other)[4];
  const [first = []] = articles();
  check(first);
  const keystrokes = Array.from({ length: 15 }, (_, key) =>
    check(first.map((segment, at) => (at === key ? { ...segment, target: `${segment.target} a` } : segment))),
  ).sort((one, other) => one - other);
  console.log(
    `\n${rules.length} rules, of processor time: ${cold} segments a second cold (nothing kept of them, code compiled); ` +
      `${articleSize} segments after a keystroke ${(keystrokes[7] ?? 0).toFixed(1)} ms (median of 15)`,
  );
  execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename, folder ?? '', '--begun'], {
    stdio: 'inherit',
  });
}

if (values.begun) {
  printBegun();
  process.exit();
}
printTable();
printTotal();
printSpelling();
printPlanted();
printSpeed();
