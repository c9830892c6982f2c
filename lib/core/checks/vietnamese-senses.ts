import { knownPhrases } from '@/lib/core/checks/coverage';
import type { Phrase } from '@/lib/core/checks/phrase-lexicon';
import { remember } from '@/lib/core/text/remember';
import { readTermTokens } from '@/lib/core/text/tokens';

/** A Vietnamese text as the rules of sense read it. */
export type VietnameseSenses = {
  /** Words in lower case between single spaces, one at each end; `sau#` and its like marked. */
  readonly plain: string;
  readonly phrases: readonly Phrase[];
  /** Stems of every English word that the lexicon may put for something in the text. */
  readonly asked: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** `sau` and `trước` are "after" and "before", but for these neighbours: `tuần sau`, `phía trước`, `trước mắt`. */
const notBefore = {
  sau: set(
    'năm tuần tháng ngày hôm lần phía đằng mai đời hệ quý kỳ hàng ghế cửa chân mùa vòng trang bên theo và dạng mặt',
  ),
  trước: set(
    'năm tuần tháng ngày hôm lần phía đằng lúc hồi kỳ vòng mùa hàng ghế cửa chân bên mặt giờ đợt phút đó từ trả đặt báo nói biết đi thế quý nhà lâu phiên trận vụ sẵn gian tiền cho',
  ),
};
const notAfter = {
  sau: set('đây này cùng lưng sắc xa cánh hơn và đại rốt là'),
  trước: set(
    'đây mắt mặt nay tiên hết sự tình tòa toà nguy thách thềm những áp diễn cơ đối các hạn tác nhu câu thực công bối sức làn phản cửa thời kia sau và là bạ vành ống quốc hội dư cảnh thông ban nhà trận',
  ),
};
/** `trả trước Tết` is no advance payment. */
const occasion = /^(?:tết|lễ|khi|kỳ nghỉ)$/;
const amount = /^(?:\d|mức|nửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)/;

export const readVietnameseSenses = remember(100, (text: string): VietnameseSenses => {
  const words = readTermTokens(text).map(({ lower }) => lower);
  const marked = words.map((word, at) => {
    const [before = '', after = ''] = [words[at - 1], words[at + 1]];
    if ((word === 'sau' || word === 'trước') && occasion.test(after)) return `${word}#`;
    if (word === 'sau' || word === 'trước')
      return notBefore[word].has(before) || notAfter[word].has(after) ? word : `${word}#`;
    if (word === 'hơn')
      return amount.test(after) &&
        !/^(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém|đắt|rẻ|nhanh|chậm|dài|ngắn|nặng|nhẹ|già|trẻ)$/.test(before)
        ? 'hơn#'
        : word;
    return (word === 'trên' || word === 'dưới') && amount.test(after) ? `${word}#` : word;
  });
  const phrases = knownPhrases(text);
  let asked: ReadonlySet<string> | undefined;
  return {
    plain: ` ${marked.join(' ')} `,
    phrases,
    get asked() {
      asked ??= new Set(phrases.flatMap(({ stems }) => stems));
      return asked;
    },
  };
});
