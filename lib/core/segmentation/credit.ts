const label =
  '(?:Ảnh|Nguồn ảnh|Hình ảnh|Đồ họa|Đồ hoạ|Infographic|Clip|Video|Photo|Photos|Photo credit|Picture|Pictures|Image|Images|Illustration|Graphics?|Screenshot)';
const illustration =
  '(?:Ảnh minh h[oọ][aạ]|Ảnh tư liệu|Ảnh chụp màn hình|Hình minh h[oọ][aạ]|Illustrat(?:ive|ion) (?:photo|image)|(?:File|Stock|Archive) photo)';
/** A name: no stops but those of initials and domains, no more than 60 characters. */
const name = '(?:[^.:|!?;]|(?<=(?:^|[\\s.])\\p{L})\\.|\\.(?=\\S)){1,60}';

const atEnd = new RegExp(
  `(?:^|[\\s(|])(\\(?(?:${illustration}|${label})\\s?:\\s?${name}\\.?\\)?|${illustration}\\s*\\.?\\)?|Photos? (?:by|courtesy of) ${name}\\.?\\)?)$`,
  'u',
);
const longestCredit = 110;

/** Offset of the picture credit that `line` ends with (`Ảnh: Reuters`, `(Photo: VNA)`, `Ảnh minh họa`), or null. */
export function creditStart(line: string): number | null {
  const tail = line.slice(-longestCredit).normalize('NFC');
  const found = atEnd.exec(tail)?.[1];
  if (found === undefined) return null;
  const words = found.split(/\s+/).length;
  return words <= 10 ? startOfTail(line, found) : null;
}

/** Where the NFC string `tail` begins at the end of `line`, which may be in another normal form. */
function startOfTail(line: string, tail: string): number {
  let start = line.length - tail.length;
  while (start > 0 && line.slice(start).normalize('NFC').length < tail.length) start--;
  return start;
}

const agencies =
  'Reuters|AFP|AP|EPA|EFE|TTXVN|VNA|VNS|Xinhua|Tân Hoa Xã|THX|Kyodo|Yonhap|TASS|Sputnik|RIA|RIA Novosti|Getty|Getty Images|Bloomberg|CNN|BBC|Anadolu|NVCC|Internet';
const agencyCredit = new RegExp(
  `(?:^|[\\s(|])${label}\\s?:\\s?(?:${agencies})\\)?(?=\\s+[\\p{Lu}“"(]|\\s*\\|)`,
  'gu',
);
const pipedCredit = new RegExp(`(?:^|[\\s(|])(?:${illustration}|${label})\\s?:\\s?${name}(?=\\|)`, 'gu');

/** Ends of the picture credits within `line` after which something else begins: `Photo: Reuters | On April 30, …`. */
export function creditEnds(line: string): readonly number[] {
  const ends = [agencyCredit, pipedCredit].flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ index, 0: credit }) => index + credit.trimEnd().length),
  );
  return [...new Set(ends)].sort((a, b) => a - b);
}
