import type { itemWriters } from '@/lib/core/formats/formats';
import type { LanguageTag } from '@/lib/core/language';
import { getVersions, readReleases } from '@/lib/data/published';
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

/** One release of a translation. 410 with the reason while the translation is withdrawn, whatever number is asked for. */
export async function answerRelease(
  request: Request,
  scope: KeyScope,
  { id, language, number, format }: Asked,
): Promise<Response> {
  if (!isId(id)) throw new AppError('not_found');
  const versions = await getVersions(scope, language, id);
  const [latest] = versions;
  const version = number === undefined ? latest : versions.find((one) => one.number === number);
  if (!version) throw new AppError('not_found');
  if (latest.kind === 'withdrawal' || version.kind === 'withdrawal') {
    const { publishedAt, note } = latest.kind === 'withdrawal' ? latest : version;
    return problem('gone', {
      detail: `Withdrawn at ${publishedAt.toISOString()}: ${note ?? 'no reason given'}`,
    });
  }
  const path = `/api/v1/export/${language}/articles/${id}`;
  return conditional(request, {
    of: [version.hash, format.name],
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
