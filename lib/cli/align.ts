import { createReadStream, createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type AlignOptions, align } from '@/lib/core/alignment/align';
import type { Sentence } from '@/lib/core/article';
import { type LanguageTag, parseLanguage } from '@/lib/core/language';
import type { Bead } from '@/lib/core/segment';
import { segmentText } from '@/lib/core/segmentation/segment-text';
import type { Span } from '@/lib/core/span';
import { type Command, callersFolder, UsageError } from './command';

const language = z.string().transform((text, context) => {
  const tag = parseLanguage(text);
  if (tag) return tag;
  context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} is not a BCP 47 language tag` });
  return z.NEVER;
});

const alignCase = z.object({
  id: z.string(),
  srcLang: language,
  tgtLang: language,
  source: z.string(),
  target: z.string(),
});

/** Spans of sentences that translate each other, in UTF-16 offsets of the raw texts. One side may be empty. */
export type Link = {
  readonly src: readonly Span[];
  readonly tgt: readonly Span[];
  readonly confidence: number;
};

type Piece = { readonly span: Span; readonly sentence: Sentence };
export type Pieces = { readonly pieces: readonly Piece[]; readonly images: ReadonlyMap<string, Span> };

/** Aligns two raw texts. What segmentation calls a remnant is left out, save an image that both sides show. */
export function linkTexts(
  source: string,
  target: string,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
  options?: AlignOptions,
): readonly Link[] {
  const from = piecesOf(source, languages.source);
  const to = piecesOf(target, languages.target);
  return linkPieces(from, to, align(sentencesIn(from), sentencesIn(to), languages, options));
}

/** Beads as links between spans. */
export function linkPieces(from: Pieces, to: Pieces, beads: readonly Bead[]): readonly Link[] {
  const links = beads.map(({ source, target, confidence }) => ({
    src: from.pieces.slice(...source).map(({ span }) => span),
    tgt: to.pieces.slice(...target).map(({ span }) => span),
    confidence,
  }));
  const images = [...from.images].flatMap(([image, span]) => {
    const shown = to.images.get(image);
    return shown ? [{ src: [span], tgt: [shown], confidence: 1 }] : [];
  });
  return [...links, ...images];
}

export const sentencesIn = ({ pieces }: Pieces): readonly Sentence[] =>
  pieces.map(({ sentence }) => sentence);

/** The sentences of a raw text; the pipes of a table row belong to what they enclose. */
export function piecesOf(text: string, tag: LanguageTag): Pieces {
  const pieces: Piece[] = [];
  const images = new Map<string, Span>();
  let edge: Span | null = null;
  segmentText(text, tag).forEach((part, block) => {
    if (part.kind === 'remnant') {
      if (part.reason === 'image') images.set(text.slice(...part.span), part.span);
      const last = pieces.at(-1);
      if (part.reason === 'table' && last && sameLine(text, last.span, part.span)) {
        pieces[pieces.length - 1] = { ...last, span: [last.span[0], part.span[1]] };
      } else edge = part.reason === 'table' ? part.span : null;
      return;
    }
    for (const sentence of part.sentences) {
      const span: Span = edge && sameLine(text, edge, sentence) ? [edge[0], sentence[1]] : sentence;
      edge = null;
      pieces.push({
        span,
        sentence: { block, kind: part.kind, text: text.slice(...sentence).normalize('NFC') },
      });
    }
  });
  return { pieces, images };
}

const sameLine = (text: string, [, end]: Span, [start]: Span): boolean =>
  !/[\n\r]/.test(text.slice(end, start));

/** Aligns every line of a JSONL file of cases; one line of links a case, written as it goes. */
export async function alignCases(input: string, output: string): Promise<void> {
  await pipeline(Readable.from(predictions(input)), createWriteStream(output));
}

async function* predictions(input: string): AsyncGenerator<string> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(input),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    const { id, srcLang, tgtLang, source, target } = parseCase(line, `${input}:${number}`);
    const links = linkTexts(source, target, { source: srcLang, target: tgtLang });
    yield `${JSON.stringify({ id, links })}\n`;
  }
}

function parseCase(line: string, place: string): z.infer<typeof alignCase> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON`, { cause: error });
  }
  const parsed = alignCase.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${place}: ${issue?.path.join('.') || 'case'}: ${issue?.message}`);
}

export const alignCommand: Command = {
  name: 'align',
  summary: 'Pair the sentences of raw texts, one case a line',
  usage: [
    'npm run songngu -- align --input CASES.jsonl --output PREDICTIONS.jsonl',
    '',
    'A case is {"id", "srcLang", "tgtLang", "source", "target"}; of each comes {"id", "links"}, where a link is',
    '{"src": [[start, end]…], "tgt": [[start, end]…], "confidence"} in UTF-16 offsets.',
  ].join('\n'),
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { input: { type: 'string' }, output: { type: 'string' } },
    });
    if (!values.input || !values.output) throw new UsageError('--input and --output are needed');
    await alignCases(resolve(callersFolder(), values.input), resolve(callersFolder(), values.output));
    return 0;
  },
};
