export type Gender = 'male' | 'female';

const word = (words: string, tail = ''): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${tail}`, 'giu');

const vietnamese = {
  male: word(
    'ông|chú|cậu|anh',
    '(?! (?:bà|ấy ấy|chị|em|hùng|dũng|ruột ruột|ý|trọng|thích|quốc|lớn|tài|hào|minh|văn nghệ))',
  ),
  female: word('bà|chị|cô', '(?! (?:con|em|lập|đơn|đọng|đặc|đúc|ngoại|nội|mẹ|đỡ|tiên|ta ta))'),
};
/** Words that bring in a person of that gender besides whom the sentence speaks of. */
const others = {
  male: word(
    'chồng|cha|bố|con trai|em trai|nam|hắn|thầy|cụ|trai|đàn ông|bé trai|cháu|vua|tổng thống|thủ tướng|chủ tịch',
  ),
  female: word('vợ|mẹ|con gái|em gái|nữ|ả|thị|gái|phụ nữ|bé gái|cháu|nàng|hoàng hậu|công chúa|hoa hậu|má'),
};
const english = {
  male: /\b(?:he|him|his|himself)\b|\bMr\b|\b(?:man|gentleman|grandfather|uncle)\b/gi,
  female:
    /\b(?:she|her|hers|herself)\b|\b(?:Mrs|Ms|Miss|Madam|Madame)\b|\b(?:woman|lady|grandmother|aunt)\b/gi,
};

const firstOf = (text: string, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = 0;
  return pattern.exec(text);
};

/**
 * The gender of those whom a Vietnamese text names by its forms of address, when it is one and nobody of the other is
 * spoken of. `Anh` with a capital inside a sentence is Britain.
 */
export function genderOfVietnamese(text: string): Gender | null {
  const plain = text.normalize('NFC').replace(/(?<=[\p{L},] )Anh(?!\p{L})/gu, ' ');
  const male = firstOf(plain, vietnamese.male) !== null;
  const female = firstOf(plain, vietnamese.female) !== null;
  if (male === female || /(?<!\p{L})ông bà/iu.test(plain)) return null;
  const gender = male ? 'male' : 'female';
  return firstOf(plain, others[gender === 'male' ? 'female' : 'male']) ? null : gender;
}

/** The first English pronoun or title of a gender, when none of the other gender is there. */
export function findOnlyGender(text: string, gender: Gender): RegExpExecArray | null {
  return firstOf(text, english[gender === 'male' ? 'female' : 'male'])
    ? null
    : firstOf(text, english[gender]);
}
