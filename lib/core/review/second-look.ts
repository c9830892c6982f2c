const share = 0.05;

/** FNV-1a, 32 bits: the same names give the same number everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Which of the sentences that were approved as the machine wrote them a second reader is asked to look at beside the
 * source: one in twenty, at least one. Chosen by their names, so that everybody is shown the same and nobody can choose.
 */
export function secondLooks(translationId: string, unchanged: readonly string[]): readonly string[] {
  const drawn = unchanged.toSorted(
    (a, b) => hashOf(`${translationId}:${a}`) - hashOf(`${translationId}:${b}`) || (a < b ? -1 : 1),
  );
  return drawn.slice(0, Math.ceil(unchanged.length * share));
}
