import { opposites } from '@/lib/core/checks/opposites';
import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens, type Token } from '@/lib/core/text/tokens';

type English = { readonly telling: ReadonlySet<string>; readonly excusing: ReadonlySet<string> };
type Sense = { readonly vietnamese: readonly string[]; readonly english: English };

const phrases = (text: string): readonly string[] => text.split(' , ').map((phrase) => ` ${phrase.trim()} `);

function stems(text: string): English {
  const [telling = '', excusing = ''] = text.split('~');
  const list = (words: string): readonly string[] =>
    words
      .split(' ')
      .filter((word) => word !== '')
      .map(stemEnglish);
  return { telling: new Set(list(telling)), excusing: new Set([...list(telling), ...list(excusing)]) };
}

const pairs: readonly (readonly [Sense, Sense])[] = opposites
  .trim()
  .split('\n')
  .map((line): readonly [Sense, Sense] => {
    const [one = '', other = '', english = '', contrary = ''] = line.split('|');
    return [
      { vietnamese: phrases(one), english: stems(english) },
      { vietnamese: phrases(other), english: stems(contrary) },
    ];
  });

/** A word of direction or judgement turned into its opposite: up for down, import for export, best for worst. */
export const antonymFlip: Rule = {
  id: 'antonym-flip',
  severity: 'critical',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const plain = ` ${readTokens(source)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ lower }) => lower)
      .join(' ')} `;
    const words = readTokens(target).filter(({ kind }) => kind === 'word');
    const wordStems = words.map(({ lower }) => stemEnglish(lower.replace(/['’].*$/, '')));
    return pairs
      .flatMap(([one, other]) => [
        ...flips(plain, words, wordStems, one, other),
        ...flips(plain, words, wordStems, other, one),
      ])
      .slice(0, 2);
  },
};

/** Only where the source has one sense alone and the target only the other. */
function flips(
  source: string,
  words: readonly Token[],
  wordStems: readonly string[],
  said: Sense,
  contrary: Sense,
): readonly Found[] {
  const phrase = said.vietnamese.find(
    (each) => source.includes(each) && !isCompound(source, each) && !isDenied(source, each),
  );
  if (!phrase || contrary.vietnamese.some((each) => source.includes(each))) return [];
  if (wordStems.some((stem) => said.english.excusing.has(stem))) return [];
  const word = words.find(
    (each, at) => contrary.english.telling.has(wordStems[at] ?? '') && !isLastTime(each, words[at + 1]),
  );
  return word ? [inTarget(word.span, { source: phrase.trim(), target: word.text })] : [];
}

/** `không đúng` is wrong. */
const isDenied = (source: string, phrase: string): boolean =>
  /(?:không|chưa|chẳng|không hề|không còn)$/.test(source.slice(0, source.indexOf(phrase)));

/** `last year` says nothing of an end. */
const isLastTime = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === 'last' &&
  /^(?:year|week|month|night|season|decade|century|summer|winter|spring|autumn|\p{Lu}|few|time|two|three|four|five|ten|\w+day)/u.test(
    next?.lower ?? '',
  );

const compounds =
  / (?:tăng ni|bán đảo|bán kết|bán cầu|bán kính|bán dẫn|giảm án|lạnh nhạt|mua sắm|hạ tầng|hạ viện|hạ cánh|hạ long|nhạc cũ|nghèo nàn|thắng cảnh|danh lam thắng|sai phạm|đúng giờ|lãi suất|mới đây|vừa mới|đổi mới|trái phép) /;
const isCompound = (source: string, phrase: string): boolean => {
  const match = compounds.exec(source);
  return match?.[0].includes(phrase.trim()) ?? false;
};
