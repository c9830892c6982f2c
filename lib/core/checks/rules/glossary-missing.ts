import { type Found, inSource, type Rule } from '@/lib/core/checks/rule';
import { termsIn } from '@/lib/core/checks/terms';
import { findPhrase } from '@/lib/core/text/find-phrase';

/** A glossary term of the source without any of its accepted translations, inflected as it may be. */
export const glossaryMissing: Rule = {
  id: 'glossary-missing',
  severity: 'major',
  find: ({ source, target }, { glossary, target: language }) =>
    termsIn(source, glossary)
      .filter(
        ({ term }) =>
          term.targets.length > 0 &&
          term.targets.every((each) => findPhrase(target, each, language) === null),
      )
      .map(
        ({ term, span }): Found => inSource(span, { term: term.source, wanted: term.targets.join(' / ') }),
      ),
};
