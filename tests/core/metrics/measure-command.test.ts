import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measurePairs } from '@/lib/cli/measure';

const folder = mkdtempSync(join(tmpdir(), 'songngu-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const input = join(folder, 'pairs.jsonl');
const output = join(folder, 'scores.jsonl');
const measure = (...lines: readonly string[]): ReturnType<typeof measurePairs> => {
  writeFileSync(input, lines.join('\n'));
  return measurePairs(input, output);
};
const written = (): string => readFileSync(output, 'utf8');

describe('songngu measure', () => {
  it('writes the four scores of every pair, in order, and sums them up', async () => {
    const { pairs, corpus } = await measure(
      '\ufeff{"id":"a","hyp":"a b x d","ref":"a b c d","more":1}\r',
      '',
      '{"id":"b","hyp":"a b c d","ref":"a b c d"}',
    );
    const [first, second, ...rest] = written().split('\n');
    expect(first).toMatch(/^\{"id":"a","ter":25,"chrf2":[\d.]+,"chrfpp":[\d.]+,"bleu":[\d.]+\}$/);
    expect(second).toBe('{"id":"b","ter":0,"chrf2":100,"chrfpp":100,"bleu":100}');
    expect(rest).toEqual(['']);
    expect(pairs).toBe(2);
    expect(corpus?.ter).toBe(12.5);
  });

  it('takes a line separator within a text for part of it', async () => {
    const { pairs } = await measure(JSON.stringify({ id: 'a', hyp: 'a\u2028b', ref: 'a b' }));
    expect(pairs).toBe(1);
    expect(written()).toContain('"ter":0,');
  });

  it('has no corpus of no pairs', async () => {
    expect(await measure('')).toEqual({ pairs: 0, corpus: null });
    expect(written()).toBe('');
  });

  it('names file and line of what it cannot read, and writes nothing then', async () => {
    writeFileSync(output, 'kept');
    await expect(measure('{"id":"a","hyp":"","ref":""}', '', '{"id":"b","hyp":3}')).rejects.toThrow(
      `${input}:3: hyp:`,
    );
    await expect(measure('hyp')).rejects.toThrow(`${input}:1: not JSON`);
    expect(written()).toBe('kept');
  });
});
