import type { itemWriters } from '@/lib/core/formats/formats';
import type { LanguageTag } from '@/lib/core/language';
import { getVersions, readReleases, withdrawalOf } from '@/lib/data/published';
import type { KeyScope } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { isId } from '@/lib/schema/id';
import { conditional } from './conditional';
import { problem } from './problem';

type Asked = {
  readonly id: string;
  readonly language: LanguageTag;
  /** Of the release; the newest when it is not given. */
  readonly number?: number;
  readonly format: {
    readonly name: string;
    readonly writer: Pick<(typeof itemWriters)[keyof typeof itemWriters], 'one'>;
    readonly headers: { readonly 'content-type': string };
  };
};

/** One release of a translation. 410 with the reason for what was withdrawn since, even where a later one is out. */
export async function answerRelease(
  request: Request,
  scope: KeyScope,
  { id, language, number, format }: Asked,
): Promise<Response> {
  if (!isId(id)) throw new AppError('not_found');
  const versions = await getVersions(scope, language, id);
  const version = number === undefined ? versions[0] : versions.find((one) => one.number === number);
  if (!version) throw new AppError('not_found');
  const withdrawal = withdrawalOf(versions, version);
  if (withdrawal)
    return problem('gone', {
      detail: `Withdrawn at ${withdrawal.publishedAt.toISOString()}: ${withdrawal.note ?? 'no reason given'}`,
    });
  const path = `/api/v1/export/${language}/articles/${id}`;
  return conditional(request, {
    of: [version.hash, format.name, scope.pagePattern],
    changedAt: version.publishedAt,
    headers: {
      ...format.headers,
      'content-language': language,
      link: `<${path}/versions>; rel="version-history", <${path}>; rel="latest-version"`,
    },
    body: async () => {
      const [document] = await readReleases(scope, [version]);
      if (!document) throw new AppError('not_found');
      return format.writer.one(document);
    },
  });
}
