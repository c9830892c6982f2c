import { foldLatin } from '@/lib/core/text/latin';
import { matchesOf } from '@/lib/core/text/matches';

export type Gender = 'male' | 'female';

const word = (words: string, tail = ''): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${tail}`, 'giu');

const vietnamese = {
  male: word(
    'ông|chú|cậu|anh|cụ ông|thầy giáo|thầy',
    '(?! (?:bà|ấy ấy|chị|em|hùng|dũng|ruột ruột|ý|trọng|thích|quốc|lớn|tài|hào|minh|văn nghệ|cô|trò|thuốc|mẹ))',
  ),
  female: word(
    'bà|chị|cô|cụ bà|cô giáo',
    '(?! (?:con|em|lập(?! (?:gia đình|nghiệp))|đơn|đọng|đặc|đúc|ngoại|nội|mẹ|đỡ|tiên|ta ta|dâu|gái))',
  ),
};
/** Words that bring in a person of that gender besides whom the sentence speaks of. */
const others = {
  male: word(
    'chồng|cha|bố|con trai|em trai|nam|hắn|trai|đàn ông|bé trai|cháu|vua|tổng thống|thủ tướng|chủ tịch|rể',
  ),
  female: word(
    'vợ|mẹ|con gái|em gái|nữ|ả|thị|gái|phụ nữ|bé gái|cháu|nàng|hoàng hậu|công chúa|hoa hậu|má|dâu',
  ),
};
const english = {
  male: /\b(?:he|him|his|himself)\b|\bMr\b|\b(?:man|gentleman|grandfather|uncle)\b/gi,
  female:
    /\b(?:she|her|hers|herself)\b|\b(?:Mrs|Ms|Miss|Madam|Madame)\b|\b(?:woman|lady|grandmother|aunt)\b/gi,
};
/** What a spouse says of whom the sentence speaks of: `his wife` is a man's. */
const spouses = {
  male: { vietnamese: word('vợ'), english: /\bhis (?:wife|girlfriend|fiancée)\b/i },
  female: { vietnamese: word('chồng'), english: /\bher (?:husband|boyfriend|fiancé)\b/i },
};

const anyEnglish =
  /\b(?:he|him|his|himself|she|her|hers|herself|m(?:rs?|s|iss|adame?)|(?:gentle|wo)?man|lady|grand(?:father|mother)|uncle|aunt|boys?|girls?)\b/i;

/** Whether an English text has a word that is of one gender only. */
export const speaksOfGender = (text: string): boolean => anyEnglish.test(text);

const firstOf = (text: string, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = 0;
  return pattern.exec(text);
};

/**
 * The gender of those whom a Vietnamese text names by its forms of address, when it is one and nobody of the other is
 * spoken of. `Anh` with a capital inside a sentence is Britain.
 */
export function genderOfVietnamese(text: string): Gender | null {
  const plain = text.normalize('NFC').replace(/(?<=[\p{L},] )(?:Anh|Nam)(?!\p{L})/gu, ' ');
  const male = firstOf(plain, vietnamese.male) !== null;
  const female = firstOf(plain, vietnamese.female) !== null;
  if (!male && !female) return genderOfPerson(plain);
  if (male === female || /(?<!\p{L})ông bà/iu.test(plain)) return null;
  const gender = male ? 'male' : 'female';
  return firstOf(plain, others[gender === 'male' ? 'female' : 'male']) ? null : gender;
}

const lone = {
  male: word(
    'chàng trai|nam thanh niên|nam ca sĩ|nam diễn viên|nam nghệ sĩ|nam tài xế|nam nhân viên|người đàn ông|gã',
  ),
  female: word(
    'nữ ca sĩ|nữ diễn viên|nữ nghệ sĩ|nữ tài xế|nữ nhân viên|nữ phi công|nữ doanh nhân|người phụ nữ',
  ),
};

/** The gender of the one person whom a text speaks of without a form of address. */
function genderOfPerson(text: string): Gender | null {
  const persons = (['male', 'female'] as const).flatMap((gender) =>
    matchesOf(text, lone[gender]).map(({ 0: name, index }) => ({ gender, name, index })),
  );
  const [person] = persons;
  if (!person || persons.length > 1) return null;
  const rest = text.slice(0, person.index) + text.slice(person.index + person.name.length);
  return firstOf(rest, anybody) ? null : person.gender;
}

/**
 * `his wife` where the source has a woman's husband and no wife, or the reverse: the gender of whom it speaks of is turned.
 */
export function findTurnedSpouse(source: string, target: string): RegExpExecArray | null {
  const husband = firstOf(source, spouses.female.vietnamese) !== null;
  const wife = firstOf(source, spouses.male.vietnamese) !== null;
  if (/(?<!\p{L})vợ chồng(?!\p{L})/iu.test(source)) {
    const male = /(?<!\p{L})vợ chồng (?:ông|anh)(?!\p{L})/iu.test(source);
    const female = /(?<!\p{L})vợ chồng (?:bà|chị|cô)(?!\p{L})/iu.test(source);
    if (male === female) return null;
    return male ? spouses.female.english.exec(target) : spouses.male.english.exec(target);
  }
  if (husband === wife) return null;
  return husband ? spouses.male.english.exec(target) : spouses.female.english.exec(target);
}

const children = {
  male: { vietnamese: word('bé trai|nam sinh|con trai'), english: /\bboys?\b/i },
  female: { vietnamese: word('bé gái|nữ sinh|con gái|cô gái'), english: /\bgirls?\b/i },
};

/** A girl of the source, and no boy, who is a boy in the target, or the reverse. */
export function findTurnedChild(source: string, target: string): RegExpExecArray | null {
  const has = (text: string, gender: Gender, side: 'vietnamese' | 'english'): boolean =>
    firstOf(text, children[gender][side]) !== null;
  for (const [own, other] of [
    ['male', 'female'],
    ['female', 'male'],
  ] as const)
    if (has(source, own, 'vietnamese') && !has(source, other, 'vietnamese') && !has(target, own, 'english'))
      return firstOf(target, children[other].english);
  return null;
}

const titles = /(?<!\p{L})([Ôô]ng|[Aa]nh|[Cc]hú|[Bb]à|[Cc]hị|[Cc]ô)((?: \p{Lu}\p{L}*){1,4})/gu;
const englishTitles = /\b(Mr|Mrs|Ms|Miss)\.? (\p{Lu}\p{L}*)/gu;

/** `Mr. Thao` of whom the source calls `bà Thảo`. */
export function findTurnedTitle(source: string, target: string): RegExpExecArray | null {
  const genders = new Map<string, Gender | null>();
  for (const [, title = '', names = ''] of matchesOf(source.normalize('NFC'), titles)) {
    const gender: Gender = /^(?:ông|anh|chú)$/i.test(title) ? 'male' : 'female';
    for (const name of names.trim().split(' ').map(foldLatin))
      genders.set(name, (genders.get(name) ?? gender) === gender ? gender : null);
  }
  for (const match of genders.size > 0 ? matchesOf(target, englishTitles) : []) {
    const gender = genders.get(foldLatin(match[2] ?? ''));
    if (gender && gender !== (match[1] === 'Mr' ? 'male' : 'female')) return match;
  }
  return null;
}

const anybody =
  /(?<!\p{L})(?:người|nạn nhân|bệnh nhân|nghi phạm|nghi can|tài xế|đối tượng|em|con|cháu|bạn|(?<!(?:hồi|thời|tuổi|còn|lúc) )trẻ|học sinh|sinh viên|họ|cả hai|mỗi|ai|khách|chủ|đồng nghiệp|thầy|ông|bà|anh|chị|cô|chú|vợ|chồng|bố|cha|mẹ|má|nam|nữ|thủ tướng|tổng thống|chủ tịch|hắn|thị|nàng|vua|hoàng hậu)(?!\p{L})/giu;

/**
 * `she` in a text that speaks of one man alone, though `his` stands there as well, or the reverse: only where the source
 * has no other word for anybody.
 */
export function findStrayPronoun(source: string, target: string, gender: Gender): RegExpExecArray | null {
  const own = gender === 'male' ? /^(?:ông|anh|chú|thầy)$/iu : /^(?:bà|chị|cô)$/iu;
  const persons = matchesOf(source, anybody).map(([word]) => word);
  const kin = gender === 'male' ? /^(?:bố|cha)$/iu : /^(?:mẹ|má)$/iu;
  if (!persons.every((word) => own.test(word) || kin.test(word))) return null;
  return (gender === 'male' ? /\bshe\b/i : /\bhe\b/i).exec(target);
}

/** The first English pronoun or title of a gender, when none of the other gender is there. */
export function findOnlyGender(text: string, gender: Gender): RegExpExecArray | null {
  return firstOf(text, english[gender === 'male' ? 'female' : 'male'])
    ? null
    : firstOf(text, english[gender]);
}
