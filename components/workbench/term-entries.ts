import type { TFunction } from 'i18next';
import { mergeTerms } from '@/lib/core/checks/glossary';
import type { GlossaryTerm } from '@/lib/core/checks/rule';
import { termsIn } from '@/lib/core/checks/terms';
import type { Segment } from '@/lib/core/segment';
import type { Entry } from './entries';
import { insertWords } from './insert-words';
import type { Moves } from './use-workbench';

/** What the glossary says for the terms that stand in the source of a row, in their order; to be put at the caret. */
export const termEntries = (
  t: TFunction,
  { id, source }: Pick<Segment, 'id' | 'source'>,
  glossary: readonly GlossaryTerm[],
  moves: Moves,
): readonly Entry[] =>
  termsIn(source, mergeTerms(glossary))
    .toSorted((one, other) => one.span[0] - other.span[0])
    .flatMap(({ term }) => term.targets.map((target) => ({ target, source: term.source })))
    .map(({ target, source: said }, at) => ({
      id: `term-${at + 1}`,
      label: t('glossary.insert', { target }),
      note: t('glossary.insertFor', { source: said }),
      run: () => {
        if (insertWords(id, target, { whole: false }, moves)) moves.say(t('glossary.inserted', { target }));
      },
    }));
