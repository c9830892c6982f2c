import { creditFixes } from '@/lib/core/checks/credit-fix';
import { mending } from '@/lib/core/checks/mending';
import { type CheckSegment, type Found, inSource, inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';
import { matchesOf } from '@/lib/core/text/matches';

const credit =
  /(?<!\p{L})(Ảnh(?: chụp)?|Đồ họa|Đồ hoạ|Video|Clip|Nguồn(?: ảnh)?|Hình)\s*:\s*([^.\n|]{1,60}?)\s*(?=$|[.\n|)])/gu;
const englishCredit =
  /(?<!\p{L})(?:photos?|images?|pictures?|graphics?|infographics?|videos?|footage|source|courtesy|credit|illustration|clip)(?:\s+(?:credit|source|courtesy|by|of|from))*(?:\s*[:/]|(?<=\s(?:by|of))\s)/iu;
const vietnameseLabel = /(?<!\p{L})(?:Ảnh(?: minh họa| minh hoạ)?|Đồ họa|Đồ hoạ|Nguồn ảnh|Nguồn|Hình)\s*:/u;
/** A note that a photo only illustrates, at the end of its caption. */
const illustrative = /\(?Ảnh minh (?:họa|hoạ)\)?(?=[\s.]*$)/u;
const agencies: Readonly<Record<string, string>> = { TTXVN: 'VNA' };

/** The credit of a photo is lost, loses its colon, keeps its Vietnamese label or names somebody else. */
export const captionCredit: Rule = {
  id: 'caption-credit',
  severity: 'minor',
  languages: { source: 'vi', target: 'en' },
  find: mending(findEvery),
};

function findEvery({ source, target }: CheckSegment): readonly Found[] {
  const label = vietnameseLabel.exec(target);
  if (label) {
    const span = [label.index, label.index + label[0].length] as const;
    return [
      inTarget(
        span,
        { text: label[0] },
        label[0].startsWith('Đ') ? 'Graphic:' : label[0].startsWith('N') ? 'Source:' : 'Photo:',
      ),
    ];
  }
  const plain = illustrative.exec(source);
  if (plain && !/illustrat|photo|image|picture|file|represent/i.test(target))
    return [inSource([plain.index, plain.index + plain[0].length], { text: plain[0] })];
  return matchesOf(source, credit).flatMap(
    ({ 0: text, 1: label = '', 2: name = '', index }): readonly Found[] => {
      if (source.slice(0, index).trim() === '' && source.trim().length > text.trim().length + 20) return [];
      if (englishCredit.test(target) && names(target, name) && !isOtherKind(label, target)) return [];
      if (
        /^(?:Internet|minh|tư liệu|chụp|cắt|nhân vật|gia đình|do)/iu.test(name) &&
        /photo|image|courtesy|provided|supplied|handout/i.test(target)
      )
        return [];
      const isLast = /^[\s.|)]*$/.test(source.slice(index + text.length));
      const fixes = creditFixes(label, agencies[name.trim()] ?? name, isLast, target);
      return [{ ...inSource([index, index + text.length], { text: text.trim() }), fixes }];
    },
  );
}

/** Any word of the credited name will do: agencies are translated, names lose their diacritics. */
function names(target: string, name: string): boolean {
  const folded = foldLatin(target);
  const agency = agencies[name.trim()];
  if (agency) return target.includes(agency) || target.includes(name.trim());
  const words = name.split(/[\s/,-]+/).filter((word) => /^[\p{Lu}@\d]/u.test(word));
  const isThere = (word: string): boolean => folded.includes(foldLatin(word));
  return words.length <= 4 && !/[/,-]/.test(name) ? words.every(isThere) : words.some(isThere);
}

const kinds = [
  [/^(?:Ảnh|Hình)/, /photo|image|picture|illustration/i],
  [/^(?:Video|Clip)/, /video|clip|footage/i],
  [/^Đồ h/, /graphic|illustration|chart/i],
] as const;

/** `Đồ họa` credited as a photo, `Ảnh` as a video. */
const isOtherKind = (label: string, target: string): boolean => {
  const own = kinds.find(([vietnamese]) => vietnamese.test(label.normalize('NFC')));
  return (
    own !== undefined &&
    !own[1].test(target) &&
    kinds.some(([, english]) => english !== own[1] && english.test(target))
  );
};
