import type { DeskKnowledge } from '@/lib/core/intake/prepare-translation';
import { readSrx } from '@/lib/core/segmentation/srx/read-srx';
import { srxCutters } from '@/lib/core/segmentation/srx/srx-file';
import { findSegmentationRules } from '@/lib/data/desks';
import type { Scope } from '@/lib/data/scope';

/** What every import at a desk goes by. Rules that can no longer be read are as good as none: the desk's page says so. */
export async function deskKnowledge(scope: Scope): Promise<DeskKnowledge> {
  const rules = await findSegmentationRules(scope);
  const read = rules && readSrx(rules.text);
  return read?.ok ? { cutter: srxCutters(read.file) } : {};
}
