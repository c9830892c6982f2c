import { remember } from '@/lib/core/text/remember';

/** British endings with the American ones that dictionaries of American English know. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing|er|able|abl|ful|less|ite|al|ly|hood|ism|ist)/, 'or'],
  [/is(?=e$|es$|ed$|er$|ers$|ing$|ation$|ations$|ational$|able$)/, 'iz'],
  [/ys(?=e$|es$|ed$|er$|ers$|ing$)/, 'yz'],
  [/tre(?=$|s$|d$)/, 'ter'],
  [/bre(?=$|s$)/, 'ber'],
  [/(?<!l)ll(?=ed$|ing$|er$|ers$|or$|ors$|ous$)/, 'l'],
  [/(?<!p)pp(?=ed$|ing$|er$|ers$)/, 'p'],
  [/ogue(?=$|s$|d$)/, 'og'],
  [/ence(?=$|s$|less$)/, 'ense'],
  [/(?<=^|arch|h|an|p|leuk|medi|isch|gyn|c|encyclop|orthop|pal|f|usc)ae(?=[dgmnorstcv])/, 'e'],
  [/(?<=^|f|diarrh|hom|man|am)oe(?=[adtsumb])/, 'e'],
  [/mme(?=$|s$)/, 'm'],
  [/eable(?=$|s$)/, 'able'],
  [/xion(?=$|s$)/, 'ction'],
];

/** How an American may write a British word: `colours` gives `colors`. */
export const americanForms = remember(20_000, (word: string): readonly string[] =>
  endings.flatMap(([ending, american]) => (ending.test(word) ? [word.replace(ending, american)] : [])),
);
