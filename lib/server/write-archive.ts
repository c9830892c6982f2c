import { type ReleaseFormat, releaseWriters } from '@/lib/core/formats/formats';
import type { ReleaseList } from '@/lib/core/formats/release-writer';
import { feedId } from '@/lib/core/formats/write-feeds';
import type { LanguageTag } from '@/lib/core/language';
import { type ArchiveAsked, streamReleases, streamTmx } from '@/lib/data/archive';
import { getDesk } from '@/lib/data/desks';
import type { Scope } from '@/lib/data/scope';

type Asked = ArchiveAsked & { readonly language: LanguageTag; readonly format: ReleaseFormat };

/** Everything published in a language, or a part of it, as one file in pieces: no more of it is in memory than a few. */
export async function writeArchive(
  scope: Scope,
  { language, format, ...part }: Asked,
): Promise<AsyncGenerator<string | Uint8Array>> {
  const { name, sourceLanguage } = await getDesk(scope);
  const id = feedId(scope.deskId, language, part.section);
  return piecesOf(scope, format, { id, title: name, sourceLanguage, targetLanguage: language }, part);
}

async function* piecesOf(
  scope: Scope,
  format: ReleaseFormat,
  list: ReleaseList,
  part: ArchiveAsked,
): AsyncGenerator<string | Uint8Array> {
  const writer = releaseWriters[format];
  yield writer.open(list);
  if (format === 'tmx') yield* streamTmx(scope, list.targetLanguage, part);
  else {
    let index = 0;
    for await (const documents of streamReleases(scope, list.targetLanguage, part))
      for (const document of documents) yield writer.unit(document, index++);
  }
  yield writer.close();
}
