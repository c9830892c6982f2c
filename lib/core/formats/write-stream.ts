import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { ReleaseList, ReleaseWriter } from '@/lib/core/formats/release-writer';

/** A file of any number of releases, a piece for each of them: no more of it is in memory than that. */
export async function* writeStream(
  writer: ReleaseWriter,
  list: ReleaseList,
  batches: AsyncIterable<readonly ReleaseDocument[]>,
): AsyncGenerator<string> {
  yield writer.open(list);
  let index = 0;
  for await (const documents of batches)
    for (const document of documents) yield writer.unit(document, index++);
  yield writer.close();
}
