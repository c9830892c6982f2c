import { admitText, articleOf, type ReadResult } from '@/lib/core/formats/read-result';

/** Plain text is one part of free text; which of its lines are headline, paragraph or caption is seen later. */
export function readText(input: string): ReadResult {
  const admitted = admitText(input);
  return admitted.ok ? articleOf('', [{ text: admitted.text }]) : admitted.refusal;
}
