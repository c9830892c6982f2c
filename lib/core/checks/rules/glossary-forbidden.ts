import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { termsIn } from '@/lib/core/checks/terms';
import { findPhrase } from '@/lib/core/text/find-phrase';

const quoted = /["“][^"“”\n]*["”]/g;

/** A translation that the desk forbids for a term of the source; quoted people may say what they said. */
export const glossaryForbidden: Rule = {
  id: 'glossary-forbidden',
  severity: 'major',
  find({ source, target }, { glossary, target: language }) {
    const own = target.replace(quoted, (text) => ' '.repeat(text.length));
    return termsIn(source, glossary).flatMap(({ term }) =>
      term.forbidden.flatMap((form) => {
        const span = findPhrase(own, form, language);
        return span && !isInsideName(own, span, form)
          ? [inTarget(span, { text: form, term: term.source }, ...term.targets)]
          : [];
      }),
    );
  },
};

/** `South China Sea Institute` is a name of its own. */
const isInsideName = (text: string, [, end]: readonly [number, number], form: string): boolean =>
  /^\p{Lu}/u.test(form) &&
  /^\s+(?:Institute|Initiative|Conference|Workshop|Studies|Forum|University|Centre|Center|Company|Probing)\b/.test(
    text.slice(end, end + 24),
  );
