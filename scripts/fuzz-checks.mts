import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { anchorsOf } from '@/lib/core/checks/anchors';
import { checkSegment } from '@/lib/core/checks/check-article';
import type { CheckSegment, Context, Rule } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { readMentions } from '@/lib/core/text/mentions';
import { readQuotations } from '@/lib/core/text/quotes';
import { readTokens } from '@/lib/core/text/tokens';
import { englishSpeller } from '@/lib/server/english-dictionary';
import { mutate, random, sampleTexts } from '@/tests/core/checks/mutate';

const usage = `npm run fuzz:checks -- [--strings 1000000] [--seed N] [--processes 2] [--no-growth]

Gives mutated strings to every rule and reader of text, and hostile ones of n, 2n, 4n and 8n characters to every rule. Ends
with 1 at the first exception or span outside its text, or when a rule's time grows faster than n log n. Processes share the
strings, each with a seed of its own; --strings 0 measures growth alone.`;

const { values } = parseArgs({
  options: {
    strings: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    processes: { type: 'string', default: '1' },
    growth: { type: 'boolean', default: true },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const strings = Number(values.strings);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const processes = Number(values.processes);
if (values.help || !(strings >= 0) || !Number.isInteger(seed) || !(processes >= 1)) {
  console.error(usage);
  process.exit(2);
}

const speller = englishSpeller();
const segmentOf = (source: string, target: string, headline = false): CheckSegment => ({
  id: '0',
  block: 0,
  kind: headline ? 'headline' : 'paragraph',
  source,
  target,
});
const contextOf = (...article: readonly CheckSegment[]): Context => ({
  source: 'vi',
  target: 'en',
  article,
  glossary: [{ source: 'bão', targets: ['storm'], forbidden: ['typhoon'] }],
  speller,
});

function stop(what: string, detail: unknown): never {
  console.error(`${what}, seed ${seed}: ${JSON.stringify(detail)}`);
  process.exit(1);
}

/** Readers that rules reach by other roads too are asked by every fourth pair alone. */
function readOne(segment: CheckSegment, run: number): void {
  const context = contextOf(segment);
  for (const { code, source, target, fixes } of checkSegment(segment, context)) {
    const spans = [
      [source, segment.source],
      [target, segment.target],
      ...fixes.map(({ span }) => [span, segment.target] as const),
    ] as const;
    for (const [span, text] of spans)
      if (span && !(span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length))
        stop(`${code} points outside its text`, { span, segment });
  }
  if (run % 4 > 0) return;
  anchorsOf(segment, context);
  for (const text of [segment.source, segment.target]) {
    for (const language of ['vi', 'en']) readMentions(text, language);
    readQuotations(text);
    readTokens(text);
  }
}

/** Both sides mutated, half of the time from one text, so that they have something in common. */
function fuzz(): void {
  const next = random(seed);
  const pick = (): string => sampleTexts[Math.floor(next() * sampleTexts.length)] ?? '';
  for (let run = 0; run < strings / 2; run++) {
    const first = pick();
    const segment = segmentOf(mutate(first, next), mutate(next() < 0.5 ? first : pick(), next), next() < 0.1);
    try {
      readOne(segment, run);
    } catch (error) {
      stop(`${error instanceof Error ? error.stack : error}\nrun ${run}`, segment);
    }
    if (run % 25_000 === 24_999) console.log(`${2 * (run + 1)} strings`);
  }
  console.log(`${strings} strings: no exception (seed ${seed})`);
}

const units =
  'a|A|.|,|-| |(|)|“|”|"|1|1.|1,|5/5 |20h30 |* |*|||<a |</|&amp|&#|không |3 triệu |An |Nguyễn Văn |a.b-|!|ha |[|](|5/5 |\u00a0|\u200b|ệ|e\u0323|\ud800|@a|#a|www.|http://a.|A.B.|và |, và |not |a b a b |Mr |I|XIV |năm |một |hai mươi |one hundred and |€|%|ttt|tăng giảm |up down |Ảnh: |(TTXVN) - '
    .split('|')
    .filter((unit) => unit !== '');
const sizes = [2_000, 4_000, 8_000, 16_000] as const;
/** Milliseconds below which a time tells nothing, and what a time may be above n log n: machines are uneven. */
const floor = 50;
const slack = 2.2;

function timeOf(rule: Rule, unit: string, size: number, round: number): number {
  const text = `${unit.repeat(Math.ceil(size / unit.length))}${'x'.repeat(round + 1)}`;
  const segment = segmentOf(text, text);
  const context = contextOf(segment);
  const began = process.cpuUsage();
  rule.find(segment, context);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

function grow(): void {
  let slowest = { id: '', unit: '', time: 0 };
  const bad: string[] = [];
  for (const rule of rules)
    for (const unit of units) {
      const measure = (size: number): number =>
        Math.min(...[0, 1, 2, 3, 4].map((round) => timeOf(rule, unit, size, round)));
      const largest = timeOf(rule, unit, sizes[3], 3);
      if (largest > slowest.time) slowest = { id: rule.id, unit, time: largest };
      if (largest < floor) continue;
      const times = sizes.map(measure);
      const [first = 0, , , last = 0] = times;
      const allowed = 8 * (Math.log2(sizes[3]) / Math.log2(sizes[0])) * slack;
      if (last > floor && last > allowed * Math.max(first, 1))
        bad.push(
          `${rule.id} of ${JSON.stringify(unit)}: ${times.map((time) => time.toFixed(1)).join(', ')} ms`,
        );
    }
  console.log(
    `${rules.length} rules on ${units.length} hostile texts of ${sizes.join(', ')} characters: ` +
      `slowest ${slowest.id} of ${JSON.stringify(slowest.unit)}, ${slowest.time.toFixed(0)} ms`,
  );
  for (const line of bad) console.error(`faster than n log n: ${line}`);
  if (bad.length > 0) process.exit(1);
}

/** A share of the strings for each process; the first that stops with 1 stops the run. */
function share(): void {
  for (let part = 0; part < processes; part++) {
    const own = ['--strings', String(strings / processes), '--seed', String(seed + part), '--no-growth'];
    fork(import.meta.filename, own, { execArgv: ['--import', 'tsx'] }).on('exit', (code) => {
      if (code !== 0) process.exit(1);
    });
  }
}

if (values.growth) grow();
if (processes > 1) share();
else fuzz();
