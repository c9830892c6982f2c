import { compareMentions } from '@/lib/core/checks/compare-mentions';
import type { Found, Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';

const malformed = /^(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|\d{4,},\d+|\d{1,3}(?:\.\d{3}){2,})$/;

/** Vietnamese separators left in an English number: `45,5%`, `98.700 dong`. */
export const numberFormat: Rule = {
  id: 'number-format',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find(segment, context) {
    const comparison = compareMentions(segment, context);
    if (!comparison) return [];
    const found = new Map<number, Found>();
    const add = (span: readonly [number, number], source: Found['source']): void => {
      const figure = /^[\d.,]*\d/.exec(sliceSpan(segment.target, span))?.[0] ?? '';
      const at = [span[0], span[0] + figure.length] as const;
      const text = figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
      found.set(span[0], { source, target: at, args: { text: figure }, fixes: [{ span: at, text }] });
    };
    for (const { source, target } of comparison.misformatted) add(target.span, source.span);
    for (const { target, source } of comparison.equal) {
      const figure = /^[\d.,]*\d/.exec(sliceSpan(segment.target, target.span))?.[0] ?? '';
      if (target.figure && malformed.test(figure)) add(target.span, source.span);
    }
    return [...found.values()];
  },
};
