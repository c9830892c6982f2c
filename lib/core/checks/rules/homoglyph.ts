import { findAll, type Rule } from '@/lib/core/checks/rule';

/** Letters of other scripts and the Latin ones they pass for (after UTS 39). */
const lookalikes = new Map(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEЗ3КKМMНHОOРPСCТTУYХXІIЈJЅSкkмmтtнhвbгrпnԍg'.matchAll(/(.)(.)/gu),
    ...'αaοoνvρpιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXεeτtγy'.matchAll(/(.)(.)/gu),
  ].map(([, foreign = '', latin = '']) => [foreign, latin]),
);
const suspect = /[\p{Script=Cyrillic}\p{Script=Greek}\uff21-\uff5a]/u;
const word = /[\p{L}\p{M}]+/gu;
const fullWidth = /[\uff21-\uff3a\uff41-\uff5a]/;

/** A word of Latin letters with one of another script that looks the same. Units such as μm and kΩ are no words. */
export const homoglyph: Rule = {
  id: 'homoglyph',
  severity: 'major',
  find: ({ target }) =>
    !suspect.test(target)
      ? []
      : findAll(target, word, ([text]) => {
          const latin = latinOf(text);
          return latin === text ? [] : [latin];
        }).filter(({ args, fixes }) => fixes.length > 0 && isMixed(args.text ?? '')),
};

const latinOf = (text: string): string =>
  Array.from(text, (letter) =>
    fullWidth.test(letter) ? letter.normalize('NFKC') : (lookalikes.get(letter) ?? letter),
  ).join('');

const isMixed = (text: string): boolean =>
  fullWidth.test(text) ||
  (/(?![\uff21-\uff5a])\p{Script=Latin}/u.test(text) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) &&
    !/^μ[a-zA-Z]{1,2}$|^[kMGm]Ω$/.test(text));
