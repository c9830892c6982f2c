import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { callersFolder } from './command';

/** The rows of a JSONL file, empty lines left out. A wrong line is told by file and line. */
export async function* readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): AsyncGenerator<z.output<Schema>> {
  let number = 0;
  for await (const line of readLines(resolve(callersFolder(), path))) {
    number++;
    if (line.trim() !== '') yield parseLine(line, schema, `${path}:${number}`);
  }
}

/** Lines end at LF alone: `readline` also ends them at U+2028 from Node 24 on, which JSON allows within strings. */
async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parseLine<Schema extends z.ZodType>(line: string, schema: Schema, place: string): z.output<Schema> {
  const parsed = schema.safeParse(parseJson(line, place));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${place}: ${issue?.path.join('.') || 'row'}: ${issue?.message}`);
}

function parseJson(line: string, place: string): unknown {
  try {
    // Trimmed of a byte order mark, too.
    return JSON.parse(line.trim());
  } catch (error) {
    throw new Error(`${place}: not JSON`, { cause: error });
  }
}
