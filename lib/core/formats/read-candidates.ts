import { type Candidate, type Content, candidateTypes } from '@/lib/core/formats/pair-document';
import { childOf, childrenOf, type XmlElement } from '@/lib/core/formats/xml-tree';

/**
 * What the matches of an XLIFF 2 unit propose for a segment of it: those that name the whole of it. References, in another
 * language, are none.
 */
export const candidatesOf2 = (
  unit: XmlElement,
  segment: XmlElement,
  read: (side: XmlElement, match: XmlElement) => Content,
): readonly Candidate[] =>
  childrenOf(unit, 'matches')
    .flatMap((matches) => childrenOf(matches, 'match'))
    .filter((match) => isOf(match, segment) && match.attributes.get('reference') !== 'yes')
    .flatMap((match) => {
      const { attributes } = match;
      return candidate(match, (side) => read(side, match), {
        type: candidateTypes.find((type) => type === attributes.get('type')),
        origin: attributes.get('origin'),
        quality: shareOf(attributes.get('matchQuality')),
        similarity: shareOf(attributes.get('similarity')),
      });
    });

const isOf = ({ attributes }: XmlElement, segment: XmlElement): boolean => {
  const place = attributes.get('ref')?.replace(/^.*[#/=]/, '');
  return place !== undefined && place === segment.attributes.get('id');
};

/** The proposals of an XLIFF 1.2 unit; earlier translations (`alttranstype`) are none. */
export const candidatesOf12 = (unit: XmlElement, read: (side: XmlElement) => Content): readonly Candidate[] =>
  childrenOf(unit, 'alt-trans')
    .filter(({ attributes }) => (attributes.get('alttranstype') ?? 'proposal') === 'proposal')
    .flatMap((proposal) =>
      candidate(proposal, read, {
        origin: proposal.attributes.get('origin'),
        quality: shareOf(proposal.attributes.get('match-quality')),
      }),
    );

type Told = { readonly [Key in Exclude<keyof Candidate, 'source' | 'target'>]: Candidate[Key] | undefined };

function candidate(
  holder: XmlElement,
  read: (side: XmlElement) => Content,
  { type, origin, quality, similarity }: Partial<Told>,
): readonly Candidate[] {
  const [source, target] = [childOf(holder, 'source'), childOf(holder, 'target')];
  if (!target) return [];
  return [
    {
      source: source ? read(source) : [],
      target: read(target),
      ...(type && { type }),
      ...(origin !== undefined && { origin }),
      ...(quality !== undefined && { quality }),
      ...(similarity !== undefined && { similarity }),
    },
  ];
}

/** Per cent of 0 to 100; tools write other things too. */
function shareOf(text: string | undefined): number | undefined {
  const [, digits] = /^\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*$/.exec(text ?? '') ?? [];
  return digits !== undefined && Number(digits) <= 100 ? Number(digits) : undefined;
}
