import { gazetteer } from '@/lib/core/checks/gazetteer';
import { readVietnameseSenses } from '@/lib/core/checks/vietnamese-senses';
import type { Span } from '@/lib/core/span';
import { remember } from '@/lib/core/text/remember';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { Form, readTokens, type Token } from '@/lib/core/text/tokens';
import { isBareSyllable, isSyllable } from '@/lib/core/text/vietnamese-syllable';
import { writtenIn } from '@/lib/core/text/written';

/** A capitalised word of a name, folded; `syllable` when it may be Vietnamese. */
export type NameWord = {
  readonly text: string;
  readonly folded: string;
  readonly span: Span;
  readonly syllable: boolean;
};
/** Adjacent capitalised words with only spaces between. */
export type NameRun = readonly NameWord[];

/** The runs of capitalised words of a text. A capital that only begins a sentence is left out unless a run goes on from it. */
export const nameRuns = (text: string, language: 'vi' | 'en'): readonly NameRun[] => runsOf[language](text);

const runsOf = {
  vi: remember(100, (text: string) => readRuns(text, 'vi')),
  en: remember(100, (text: string) => readRuns(text, 'en')),
};

function readRuns(text: string, language: 'vi' | 'en'): readonly NameRun[] {
  const runs: NameWord[][] = [];
  let last: Token | undefined;
  for (const token of joinHyphens(text, readTokens(text))) {
    const capital = token.kind === 'word' && token.form.capital;
    if (capital) {
      const run = runs.at(-1);
      if (last && run && text.slice(last.span[1], token.span[0]).trim() === '') run.push(nameWord(token));
      else runs.push([nameWord(token)]);
    }
    last = capital ? token : undefined;
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first || !beginsSentence(text, first.span[0])) return [run];
    const named = openers[language].has(first.text.toLowerCase()) ? run.slice(1) : run;
    const [only] = named;
    const isKept = named.length > 1 || (only && (named.length < run.length || isForeign(only, language)));
    return isKept ? [named] : [];
  });
}

function nameWord({ text, lower, span, form }: Token): NameWord {
  const folded = form.bare;
  const bare = lower.replace(/['’]s?$/, '');
  return {
    text,
    folded,
    span,
    syllable: isSyllable(bare) || isBareSyllable(folded) || highland.has(folded),
  };
}

/** A name even where a sentence begins: no Vietnamese syllable, no English word of the lexicon. */
const isForeign = ({ text, folded, syllable }: NameWord, language: 'vi' | 'en'): boolean =>
  !syllable &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
  (language === 'vi' || !gazetteer().words.has(stemEnglish(folded)));

/** Words of names from the highlands, spelt as no Vietnamese syllable is. */
const highland = new Set(
  'dak lak krong kon ayun pleiku buk hleo rlap ea ia gle mgar kpa nie ksor bana'.split(' '),
);

/** Words that sentences begin with before a name. */
const openers = {
  vi: new Set(
    'ông bà anh chị cô chú em cụ bác thầy theo tại ở khi các những một trong với từ đến cho và nhưng tuy ngày sáng chiều tối hôm đội tỉnh huyện xã thành phường quận thủ ca công vua diễn giám bí phó trưởng tổng giáo tiến'.split(
      ' ',
    ),
  ),
  en: new Set('the in at for from on when after before while and but if as with by since under'.split(' ')),
} as const;

/** `M-TP`, `Moon Jae-in`: letters joined by a hyphen are one word. */
function joinHyphens(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('-')) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 2];
    if (
      token?.kind === 'word' &&
      next?.kind === 'word' &&
      tokens[at + 1]?.text === '-' &&
      token.span[1] + 1 === next.span[0] &&
      token.text.length === 1
    ) {
      const span: Span = [token.span[0], next.span[1]];
      const lower = `${token.lower}${next.lower}`;
      const form = new Form('word', text.slice(...span), lower, token.form.capital);
      joined.push({ kind: 'word', text: form.text, lower, span, form });
      at += 2;
    } else if (token) joined.push(token);
  }
  return joined;
}

export const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:…“"”‘(\n-])\s*$/.test(text.slice(Math.max(0, at - 3), at)) || at === 0;

const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr prof i tet vnd usd no'.split(
    ' ',
  ),
);

/** Names of the target that no word of the source explains: neither written alike nor a word that our lexicon knows. */
export function unexplained(source: string, target: string): readonly NameRun[] {
  const known = writtenIn(source);
  const lexicon = gazetteer().words;
  const senses = readVietnameseSenses(source);
  const isKnown = (word: NameWord | undefined): boolean =>
    word !== undefined && known(word.folded) && word.syllable;
  const isStray = (word: NameWord | undefined): boolean =>
    word?.syllable === true &&
    !known(word.folded) &&
    !beginsWord.has(word.folded) &&
    !senses.asked.has(stemEnglish(word.folded));
  return nameRuns(target, 'en').flatMap((run) => {
    const strange = run.filter(
      ({ text, folded, syllable }, at) =>
        !known(folded) &&
        !known(folded.replace(/s$/, '')) &&
        !calendar.has(folded) &&
        !senses.asked.has(stemEnglish(folded)) &&
        /^[\p{Script=Latin}\p{M}'’-]+$/u.test(text) &&
        (!lexicon.has(stemEnglish(folded)) ||
          (syllable && (isKnown(run[at - 1]) || (isKnown(run[at + 1]) && !beginsWord.has(folded)))) ||
          (isStray(run[at]) && (isStray(run[at - 1]) || isStray(run[at + 1])))),
    );
    return strange.length > 0 ? [strange] : [];
  });
}

/** English words, spelt as Vietnamese syllables are, that stand in names of bodies. */
const beginsWord = new Set(
  'the an in on a to no so do go he me we us man men sun bay long-term low high tan van than them this that then thing city port park lake road bank bridge'.split(
    ' ',
  ),
);
