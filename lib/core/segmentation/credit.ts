const label = `(?:${[
  'Ảnh|Nguồn ảnh|Hình ảnh|Đồ họa|Đồ hoạ|Infographic|Clip|Video',
  'Photos?|Photo credit|Pictures?|Images?|Illustration|Graphics?|Screenshot',
].join('|')})`;
const illustration = `(?:${[
  'Ảnh minh h[oọ][aạ]|Hình minh h[oọ][aạ]|Ảnh tư liệu|Ảnh chụp màn hình',
  'Illustrat(?:ive|ion) (?:photo|image)|(?:File|Stock|Archive) photo',
].join('|')})`;
/** A name: no stops but those of initials and domains, no more than 60 characters. */
const name = '(?:[^.:|!?;]|(?<=(?:^|[\\s.])\\p{L})\\.|\\.(?=\\S)){1,60}';

const credit = [
  `(?:${illustration}|${label})\\s?:\\s?${name}`,
  `${illustration}\\s*`,
  `Photos? (?:by|courtesy of) ${name}`,
].join('|');
const atEnd = new RegExp(`(?:^|[\\s(|])(\\(?(?:${credit})\\.?\\)?)$`, 'u');
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

const agencies = [
  'Reuters|AFP|AP|EPA|EFE|Xinhua|Kyodo|Yonhap|TASS|Sputnik|RIA Novosti|Getty Images|Bloomberg|CNN|BBC|Anadolu',
  'TTXVN|VNA|VNS|Tân Hoa Xã|THX|NVCC|Internet',
].join('|');
/** Only after a name that is known can running text be told from the credit it follows. */
const agencyCredit = new RegExp(
  `(?:^|[\\s(|])${label}\\s?:\\s?(?:${agencies})\\)?(?=\\s+(?!Photos?\\b)[\\p{Lu}“"(].{30})`,
  'gu',
);
const pipedCredit = new RegExp(`(?:^|[\\s(|])(?:${illustration}|${label})\\s?:\\s?${name}(?=\\|)`, 'gu');

/** Ends of the picture credits within `line` after which something else begins: `Photo: Reuters | On April 30, …`. */
export function creditEnds(line: string): readonly number[] {
  const ends = [agencyCredit, pipedCredit].flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ index, 0: found }) => index + found.trimEnd().length),
  );
  return [...new Set(ends)].sort((a, b) => a - b);
}
