import { type Warn, xliffName } from '@/lib/core/formats/xliff2-grammar';
import { childrenOf, type XmlElement } from '@/lib/core/formats/xml-tree';

/** What the modules' own elements stand in, once each save what was changed. */
const places: Readonly<Record<string, RegExp>> = {
  'mtc:matches': /^unit$/,
  'gls:glossary': /^unit$/,
  'slr:profiles': /^file$/,
  'slr:data': /^(?:file|group|unit)$/,
  'res:resourceData': /^(?:file|group|unit)$/,
  'val:validation': /^(?:file|group|unit)$/,
  'ctr:changeTrack': /^(?:file|group|unit)$/,
  'mda:metadata': /^(?:file|group|unit|mtc:match)$/,
};

/** Whether the elements of modules in an element may stand there. */
export function checkPlaces(holder: XmlElement, warn: Warn): void {
  const name = xliffName(holder);
  if (name === null) return;
  const seen = new Set<string>();
  for (const child of childrenOf(holder)) {
    const own = xliffName(child) ?? '';
    const place = places[own];
    if (place && !place.test(name)) warn(child, `<${own}> in <${name}>`);
    if (place && seen.has(own) && own !== 'ctr:changeTrack') warn(child, `<${own}> twice in <${name}>`);
    seen.add(own);
  }
}
