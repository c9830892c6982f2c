import type { TFunction } from 'i18next';
import type { PastTranslation } from '@/lib/core/memory/past-translation';
import type { Entry } from '../entries';
import { insertWords } from '../insert-words';
import type { Moves } from '../use-workbench';

/** Past translations of sentences like that of a row, to be put in the place of what stands there. */
export const alikeEntries = (
  t: TFunction,
  id: string,
  units: readonly PastTranslation[],
  moves: Moves,
): readonly Entry[] =>
  units.map(({ target, source, likeness }, at) => ({
    id: `past-${at + 1}`,
    label: target,
    note: t('past.alike', { percent: Math.round((likeness ?? 0) * 100), source }),
    run: () => {
      if (insertWords(id, target, { whole: true }, moves)) moves.say(t('past.inserted'));
    },
  }));
