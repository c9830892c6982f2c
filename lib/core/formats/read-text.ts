import { admitText, articleOf, type ReadResult } from '@/lib/core/formats/read-result';

/**
 * Plain text is one part of free text; which of its lines are headline, paragraph or caption is seen later. Pages and the
 * paragraphs of Unicode are paragraphs, its lines are lines.
 */
export function readText(input: string): ReadResult {
  const admitted = admitText(input);
  if (!admitted.ok) return admitted.refusal;
  const text = admitted.text.replace(/[\f\u2029]/g, '\n\n').replace(/[\v\u0085\u2028]/g, '\n');
  return articleOf('', [{ text }]);
}
