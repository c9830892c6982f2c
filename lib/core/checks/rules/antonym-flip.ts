import { contrastsOf, isFirst, isListed, ownSense, type Sense } from '@/lib/core/checks/contrasts';
import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';
import { readVietnameseSenses, type VietnameseSenses } from '@/lib/core/checks/vietnamese-senses';
import { intersects } from '@/lib/core/text/intersects';
import { readTermTokens, type Token } from '@/lib/core/text/tokens';

const spelledNumbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty half'.split(' '),
);

/** A word of direction or judgement turned into its opposite: up for down, import for export, best for worst. */
export const antonymFlip: Rule = {
  id: 'antonym-flip',
  severity: 'critical',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const senses = readVietnameseSenses(source);
    const denies = /\b(?:not|no|never|cannot)\b|n['’]t\b/i.test(target);
    const words = englishWords(target);
    const stems = new Set(words.flatMap(({ forms }) => forms));
    const told = new Set([...stems].flatMap(contrastsOf));
    if (told.size === 0) return [];
    return [...told]
      .sort((one, other) => one.order - other.order)
      .flatMap(({ said, contrary }) => flips(senses, words, stems, said, contrary, denies))
      .filter(({ target: span }, at, all) => all.findIndex((each) => each.target?.[0] === span?.[0]) === at)
      .slice(0, 2);
  },
};

/** A word that the table lists, by its stem or by the stems of it and the next word: `more_than`, `up_#` before an amount. */
type EnglishWord = {
  readonly token: Token;
  readonly forms: readonly string[];
  readonly before: Token | undefined;
  readonly after: Token | undefined;
};

function englishWords(text: string): readonly EnglishWord[] {
  const tokens = readTermTokens(text);
  const stems = tokens.map(({ kind, lower, form }, at) => {
    if (kind === 'figure' || spelledNumbers.has(lower)) return '#';
    if (lower === 'defeat' && tokens[at + 1]?.lower === 'of') return 'victory';
    return ownSense.has(lower) ? lower : form.stem;
  });
  return tokens.flatMap((token, at) => {
    const [stem = '', next = ''] = [stems[at], stems[at + 1]];
    if (!isListed(stem) && !isFirst(stem)) return [];
    const amount =
      next === '#' || /^(?:by|from|nearly|almost|about|around|sharpl?|slightl?|usd|vnd)$/.test(next);
    const forms = [stem, `${stem}_${next}`, ...(amount ? [`${stem}_#`] : [])].filter(isListed);
    return forms.length === 0 ? [] : [{ token, forms, before: tokens[at - 1], after: tokens[at + 1] }];
  });
}

/** Only where the source has one sense alone and the target only the other, which nothing in the source asks for. */
function flips(
  senses: VietnameseSenses,
  words: readonly EnglishWord[],
  stems: ReadonlySet<string>,
  said: Sense,
  contrary: Sense,
  denies: boolean,
): readonly Found[] {
  const word = words.find(
    ({ token, forms, before, after }) =>
      forms.some((form) => contrary.telling.has(form)) && !isLastTime(before, token, after),
  );
  if (!word || intersects(said.excusing, stems)) return [];
  const twice = words.filter(({ forms }) => forms.some((form) => contrary.telling.has(form))).length > 1;
  const phrase = findSense(senses, said, contrary, twice, denies);
  return phrase === null
    ? []
    : [inTarget(word.token.span, { source: phrase.trim().replace('#', ''), target: word.token.text })];
}

/** Of one and the other in the source, the target must have the other twice. */
function findSense(
  senses: VietnameseSenses,
  said: Sense,
  contrary: Sense,
  twice: boolean,
  denies: boolean,
): string | null {
  const { plain, phrases } = senses;
  const isHeld = (phrase: string): boolean => denies || !isDenied(plain, phrase);
  if (!twice && contrary.vietnamese.some((each) => plain.includes(each))) return null;
  const named = said.vietnamese.find(
    (each) => plain.includes(each) && !isCompound(plain, each) && isHeld(each),
  );
  if (named && (!twice || !contrary.vietnamese.some((each) => count(plain, each) > 1))) return named;
  if (intersects(contrary.telling, senses.asked)) return null;
  const known = phrases.find(
    ({ text, renderings }) =>
      text !== 'hơn' &&
      2 * renderings.filter((each) => each.some((stem) => said.telling.has(stem))).length >
        renderings.length &&
      !isCompound(plain, ` ${text} `) &&
      isHeld(` ${text} `),
  );
  return known?.text ?? null;
}

const count = (text: string, phrase: string): number => text.split(phrase.trimEnd()).length - 1;

/** `không đúng` is wrong; what both sides deny stays what it is. */
const isDenied = (source: string, phrase: string): boolean =>
  /(?:(?<!(?:hàng|trên|tay) )không(?! (?:khí|gian|quân|chỉ|những|ngừng))|chưa|chẳng)(?: \p{L}+){0,2}$/u.test(
    source.slice(0, source.indexOf(phrase)),
  );

/** `last year` says nothing of an end; `the last Sunday` does. */
const isLastTime = (before: Token | undefined, { lower }: Token, next: Token | undefined): boolean =>
  lower === 'last' &&
  !(before?.lower === 'the' && /day$/.test(next?.lower ?? '')) &&
  /^(?:year|week|month|night|season|decade|century|summer|winter|spring|autumn|\p{Lu}|few|time|two|three|four|five|ten|\w+day)/u.test(
    next?.lower ?? '',
  );

const compounds =
  'hy sinh|vệ sinh|học sinh|thí sinh|sinh viên|phát sinh|sinh hoạt|sinh sống|nữ sinh|nam sinh|hồi sinh|tái sinh|thu mua|tăng ni|bán đảo|bán kết|bán cầu|bán kính|bán dẫn|giảm án|lạnh nhạt|mua sắm|hạ tầng|hạ viện|hạ cánh|hạ long|nhạc cũ|nghèo nàn|thắng cảnh|danh lam thắng|sai phạm|đúng giờ|lãi suất|mới đây|vừa mới|đổi mới|trái phép|giảm trừ|được mua'
    .split('|')
    .map((compound) => ` ${compound} `);
const isCompound = (source: string, phrase: string): boolean =>
  compounds.some(
    (compound) => compound !== phrase && compound.includes(phrase.trim()) && source.includes(compound),
  );
