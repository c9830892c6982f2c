import type { Content, Pair } from '@/lib/core/formats/pair-document';
import { descendantsOf, type XmlElement } from '@/lib/core/formats/xml-tree';

/**
 * The texts within codes of a pair (`sub` of XLIFF 1.2 and TMX: the words of an image, say), a pair each after it. Those
 * of a translation stand opposite by their places.
 */
export function subflowsOf(
  pair: Pair,
  [source, target]: readonly [XmlElement | undefined, XmlElement | undefined],
  read: (element: XmlElement) => Content,
): readonly Pair[] {
  const translated = target ? descendantsOf(target, 'sub') : [];
  return (source ? descendantsOf(source, 'sub') : []).map((flow, index) => {
    const other = translated[index];
    return {
      ...pair,
      id: `${pair.id}/sub${index + 1}`,
      source: read(flow),
      target: other ? read(other) : null,
    };
  });
}
