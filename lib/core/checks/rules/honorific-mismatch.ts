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
};

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
      return [inTarget(span, { text, gender: /^boy/i.test(text) ? 'female' : 'male' })];
    }
    const turned = findTurnedSpouse(source, target);
    if (turned && !wrong) {
      const span = [turned.index, turned.index + turned[0].length] as const;
      return [inTarget(span, { text: turned[0], gender: /^his/i.test(turned[0]) ? 'female' : 'male' })];
    }
    if (!wrong) return [];
    const [text] = wrong;
    const right = (swap[text.toLowerCase()] ?? []).map((word) =>
      /^\p{Lu}/u.test(text) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word,
    );
    return [inTarget([wrong.index, wrong.index + text.length], { text, gender }, ...right)];
  },
};
