import { articleItem } from '@/lib/core/formats/article-item';
import type { ReleaseWriter } from '@/lib/core/formats/release-writer';

/** One `ArticleItem`, or an array of them. */
export const writeJson: ReleaseWriter = {
  mediaType: 'application/json',
  extension: 'json',
  one: (document) => `${JSON.stringify(articleItem(document))}\n`,
  open: () => '[',
  unit: (document, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(articleItem(document))}`,
  close: () => '\n]\n',
};
