import type { z } from 'zod';
import { articleItem } from '@/lib/core/formats/article-item';
import type { ReleaseFormat } from '@/lib/core/formats/formats';
import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';
import { feedId } from '@/lib/core/formats/write-feeds';
import type { LanguageTag } from '@/lib/core/language';
import { AppError } from '@/lib/errors';
import type { ArticleList } from '@/lib/schema/article-answers';
import { publicUrl } from './env';
import { fieldErrorsOf } from './field-errors';
import { acceptedType } from './negotiation';
import { problem } from './problem';

type Format<Name extends string, Writer> = {
  readonly name: Name;
  readonly writer: Writer;
  readonly headers: { readonly 'content-type': string };
};

/**
 * What an export request asks for, from its path and query; the format, where the query names none, from Accept. Answers
 * 406 where it accepts none, throws `bad_input` naming the parameter.
 */
export function parseExport<
  Name extends string,
  Writer extends { readonly mediaType: string },
  T extends { format: Name },
>(
  schema: z.ZodType<T>,
  writers: Readonly<Record<Name, Writer>>,
  request: Request,
  path: Readonly<Record<string, string>>,
): Response | (Omit<T, 'format'> & { readonly format: Format<Name, Writer> }) {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const types = Object.entries<Writer>(writers).map(([name, { mediaType }]) => [name, mediaType] as const);
  const format = query.format ?? acceptedType(request.headers.get('accept'), types);
  if (format === null) return notAcceptable(types.map(([, type]) => type));
  const parsed = schema.safeParse({ ...query, format, ...path });
  if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
  const name = parsed.data.format;
  const writer = writers[name];
  return { ...parsed.data, format: { name, writer, headers: { 'content-type': writer.mediaType } } };
}

const notAcceptable = (types: readonly string[]): Response =>
  problem('not_acceptable', { detail: `Accept one of ${[...new Set(types)].join(', ')}, or name a format.` });

/** 406 for what comes as JSON alone, where that is not accepted. */
export const refuseOtherThanJson = (request: Request): Response | null =>
  acceptedType(request.headers.get('accept'), [['json', 'application/json']])
    ? null
    : problem('not_acceptable', { detail: 'Accept application/json.' });

export type ListAddress = {
  readonly desk: { readonly id: string; readonly name: string };
  readonly language: LanguageTag;
  readonly section: string | undefined;
  /** Paths of this page and of the next. */
  readonly self: string;
  readonly next: string | null;
  /** When the last change before or with it was. */
  readonly updated: Date | null;
};

/** A page of releases in one format; the JSON one says where the next page is, as the Link header does. */
export function writeList(
  { name, writer }: Format<ReleaseFormat, ReleaseWriter>,
  { desk, language, section, self, next, updated }: ListAddress,
  documents: readonly ReleaseDocument[],
): string {
  if (name === 'json')
    return JSON.stringify({ articles: documents.map(articleItem), next } satisfies ArticleList);
  const list = {
    id: feedId(desk.id, language, section),
    title: section === undefined ? desk.name : `${desk.name}: ${section}`,
    sourceLanguage: documents[0]?.sourceLanguage ?? 'und',
    targetLanguage: language,
    url: publicUrl(`/api/v1/export/${language}/articles`),
    self: publicUrl(self),
    ...(next === null ? {} : { next: publicUrl(next) }),
    ...(updated ? { updated: updated.toISOString() } : {}),
  };
  return [writer.open(list), ...documents.map(writer.unit), writer.close()].join('');
}
