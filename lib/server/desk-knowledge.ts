import type { DeskKnowledge } from '@/lib/core/intake/prepare-translation';
import { readSrx } from '@/lib/core/segmentation/srx/read-srx';
import { srxCutters } from '@/lib/core/segmentation/srx/srx-file';
import { findSegmentationRules } from '@/lib/data/desks';
import type { Scope } from '@/lib/data/scope';
import { listTaught } from '@/lib/data/taught-lexicon';
import type { ArticleInput } from '@/lib/schema/article-input';

/**
 * What an import at a desk goes by: its rules, and what it has taught about the words of this text. Rules that can no
 * longer be read are as good as none: the desk's page says so.
 */
export async function deskKnowledge(
  scope: Scope,
  { sourceLanguage, targetLanguage, source }: ArticleInput,
): Promise<DeskKnowledge> {
  const rules = await findSegmentationRules(scope);
  const read = rules && readSrx(rules.text);
  const languages = { source: sourceLanguage, target: targetLanguage };
  const taught = await listTaught(scope, languages, `${source.title}\n${source.body}`);
  return read?.ok ? { cutter: srxCutters(read.file), taught } : { taught };
}
