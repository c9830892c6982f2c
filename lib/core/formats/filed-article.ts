import type { JsonRecord } from '@/lib/core/formats/json-value';
import type { ReadProblem } from '@/lib/core/formats/read-result';

/** Most articles that come in one file. */
export const maxArticles = 500;

/** One article of a file, as the API takes it, or why it is none; `name` tells which it is. */
export type FiledArticle = { readonly name: string } & (
  | { readonly ok: true; readonly input: JsonRecord }
  | { readonly ok: false; readonly problem: ReadProblem }
);
