import type { RawArticle } from '@/lib/core/article';
import { readArticle } from '@/lib/core/formats/formats';
import { articleOf, type ReadProblem, type ReadResult } from '@/lib/core/formats/read-result';
import { isSegmented } from '@/lib/core/intake/pair-segments';
import {
  type DeskKnowledge,
  maxSentences,
  type Prepared,
  prepareTranslation,
  type Unfit,
} from '@/lib/core/intake/prepare-translation';
import { AppError, type FieldError } from '@/lib/errors';
import type { ArticleInput } from '@/lib/schema/article-input';

/**
 * The rows that an input makes, the same for the form, the API and the command line. Throws `bad_input` for a side that
 * its format's reader refuses, that is too long, or whose segments do not stand opposite those of the other.
 */
export function prepareInput(input: ArticleInput, desk?: DeskKnowledge): Prepared {
  const source = readSide(input, 'source');
  const target = readSide(input, 'target');
  if (!source.ok || !target.ok)
    throw new AppError('bad_input', [...fieldErrors(source, 'source'), ...fieldErrors(target, 'target')]);
  const prepared = prepareTranslation(
    { language: input.sourceLanguage, article: source.article, keep: input.source.keep },
    { language: input.targetLanguage, article: target.article, keep: input.target.keep },
    desk,
  );
  if (!('unfit' in prepared)) return prepared;
  throw new AppError('bad_input', [unfitError(prepared)]);
}

const unfitError = (unfit: Unfit): FieldError =>
  unfit.unfit === 'uneven'
    ? {
        pointer: '/target/body',
        detail:
          'must have as many blocks as the source, each of as many segments: they are paired by their places',
      }
    : {
        pointer: `/${unfit.side}/body`,
        detail: `holds ${unfit.count} sentences, ${maxSentences} is the most: split the article`,
      };

/** The title of the input wins; the one in the body, where it says something else, is then a subheading. */
function readSide({ format, ...input }: ArticleInput, side: 'source' | 'target'): ReadResult {
  const { title, body, format: own } = input[side];
  const read = readArticle(own ?? format, body);
  if (!read.ok || title.trim() === '') return read;
  if (isSegmented(read.article)) return { ...read, article: { ...read.article, title } };
  const { parts, links } = read.article;
  return articleOf(title, [...headlineOf(read.article), ...parts], null, links);
}

const headlineOf = ({ title }: RawArticle): RawArticle['parts'] =>
  title === '' ? [] : [{ kind: 'headline', text: title }];

const fieldErrors = (read: ReadResult, side: 'source' | 'target'): readonly FieldError[] =>
  read.ok ? [] : read.problems.map((problem) => ({ pointer: `/${side}/body`, detail: inWords(problem) }));

const inWords = ({ code, line, detail }: ReadProblem): string =>
  [code, line && `line ${line}`, detail].filter(Boolean).join(', ');
