import { inTarget, type Rule } from '@/lib/core/checks/rule';
import {
  findOnlyGender,
  findStrayPronoun,
  findTurnedChild,
  findTurnedSpouse,
  findTurnedTitle,
  genderOfVietnamese,
  speaksOfGender,
} from '@/lib/core/text/gender';
import { inCaseOf } from '@/lib/core/text/in-case-of';

const swap: Readonly<Record<string, readonly string[]>> = {
  he: ['she'],
  him: ['her'],
  his: ['her'],
  himself: ['herself'],
  mr: ['Ms', 'Mrs'],
  she: ['he'],
  her: ['his', 'him'],
  hers: ['his'],
  herself: ['himself'],
  mrs: ['Mr'],
  ms: ['Mr'],
  miss: ['Mr'],
  man: ['woman'],
  woman: ['man'],
  gentleman: ['lady'],
  lady: ['gentleman'],
  grandfather: ['grandmother'],
  grandmother: ['grandfather'],
  uncle: ['aunt'],
  aunt: ['uncle'],
};

const turned: Readonly<Record<string, string>> = {
  boy: 'girl',
  boys: 'girls',
  girl: 'boy',
  girls: 'boys',
  his: 'her',
  her: 'his',
  wife: 'husband',
  husband: 'wife',
  girlfriend: 'boyfriend',
  boyfriend: 'girlfriend',
  fiancée: 'fiancé',
  fiancé: 'fiancée',
};

/** `her husband` for `his wife`. */
const turn = (text: string): string =>
  text
    .split(' ')
    .map((word) => inCaseOf(word, turned[word.toLowerCase()] ?? word))
    .join(' ');

/** `ông`, `anh`, `chú` became she, `bà`, `chị`, `cô` became he. Silent where people of both genders are spoken of. */
export const honorificMismatch: Rule = {
  id: 'honorific-mismatch',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    if (!speaksOfGender(target)) return [];
    const gender = genderOfVietnamese(source);
    const wrong =
      gender &&
      (findOnlyGender(target, gender === 'male' ? 'female' : 'male') ??
        findStrayPronoun(source, target, gender));
    const title = findTurnedTitle(source, target);
    if (title && !wrong) {
      const [, text = ''] = title;
      const span = [title.index, title.index + text.length] as const;
      return [
        inTarget(
          span,
          { text, gender: text === 'Mr' ? 'female' : 'male' },
          ...(swap[text.toLowerCase()] ?? []),
        ),
      ];
    }
    const child = wrong ? null : findTurnedChild(source, target);
    if (child) {
      const [text] = child;
      const span = [child.index, child.index + text.length] as const;
      return [inTarget(span, { text, gender: /^boy/i.test(text) ? 'female' : 'male' }, turn(text))];
    }
    const spouse = findTurnedSpouse(source, target);
    if (spouse && !wrong) {
      const span = [spouse.index, spouse.index + spouse[0].length] as const;
      return [
        inTarget(
          span,
          { text: spouse[0], gender: /^his/i.test(spouse[0]) ? 'female' : 'male' },
          turn(spouse[0]),
        ),
      ];
    }
    if (!wrong) return [];
    const [text] = wrong;
    const right = (swap[text.toLowerCase()] ?? []).map((word) => inCaseOf(text, word));
    return [inTarget([wrong.index, wrong.index + text.length], { text, gender }, ...right)];
  },
};
