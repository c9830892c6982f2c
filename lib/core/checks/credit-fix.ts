import type { Fix } from '@/lib/core/checks/rule';
import { plainName } from '@/lib/core/text/plain-name';

const labels = [
  [/^(?:Ảnh|Hình|Nguồn ảnh)/u, 'Photo'],
  [/^(?:Video|Clip)/u, 'Video'],
  [/^Đồ/u, 'Graphic'],
  [/^Nguồn/u, 'Source'],
] as const;
const english =
  /(?:photos?|images?|graphics?|videos?|source|credit)\s*:\s*([^.\n|()]{1,60}?)\s*(?=$|[.\n|)])/iu;

/** The credit of the source in the place of another one, or at the end where the source has it there. */
export function creditFixes(label: string, name: string, isLast: boolean, text: string): readonly Fix[] {
  const own = labels.find(([vietnamese]) => vietnamese.test(label.normalize('NFC')))?.[1];
  if (!own) return [];
  const credit = `${own}: ${plainName(name.trim())}`;
  const other = english.exec(text);
  if (other) return [{ span: [other.index, other.index + other[0].length], text: credit }];
  const end = text.trimEnd().length;
  const gap = /[.!?…”"]$/.test(text.slice(0, end)) ? ' ' : '. ';
  return isLast && end > 0 ? [{ span: [end, end], text: gap + credit }] : [];
}
