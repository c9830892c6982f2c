import type { z } from 'zod';
import { articleItem } from '@/lib/core/formats/article-item';
import type { ReleaseFormat } from '@/lib/core/formats/formats';
import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';
import type { LanguageTag } from '@/lib/core/language';
import { AppError } from '@/lib/errors';
import { publicUrl } from './env';
import { fieldErrorsOf } from './field-errors';

type Format<Name extends string, Writer> = {
  readonly name: Name;
  readonly writer: Writer;
  readonly headers: { readonly 'content-type': string };
};

/** What an export request asks for, from its path and query. Throws `bad_input` naming the parameter. */
export function parseExport<
  Name extends string,
  Writer extends { readonly mediaType: string },
  T extends { format: Name },
>(
  schema: z.ZodType<T>,
  writers: Readonly<Record<Name, Writer>>,
  url: URL,
  path: { readonly language: string },
): Omit<T, 'format'> & { readonly format: Format<Name, Writer> } {
  const parsed = schema.safeParse({ ...Object.fromEntries(url.searchParams), ...path });
  if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
  const name = parsed.data.format;
  const writer = writers[name];
  return { ...parsed.data, format: { name, writer, headers: { 'content-type': writer.mediaType } } };
}

/** A page of releases in one format; the JSON one says where the next page is, as the Link header does. */
export function writeList(
  { name, writer }: Format<ReleaseFormat, ReleaseWriter>,
  language: LanguageTag,
  documents: readonly ReleaseDocument[],
  next: string | null,
): string {
  if (name === 'json') return JSON.stringify({ articles: documents.map(articleItem), next });
  const list = {
    title: `Songngu ${language}`,
    sourceLanguage: documents[0]?.sourceLanguage ?? 'und',
    targetLanguage: language,
    url: publicUrl(`/api/v1/export/${language}/articles`),
  };
  return [writer.open(list), ...documents.map(writer.unit), writer.close()].join('');
}
