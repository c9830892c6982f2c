import { gazetteer } from '@/lib/core/checks/gazetteer';
import { beginsSentence } from '@/lib/core/checks/names';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { untelex } from '@/lib/core/text/telex';
import { readTokens } from '@/lib/core/text/tokens';

/** Words that English writes with marks. */
const loans = new Set(
  'café cafés résumé résumés fiancé fiancée fiancés cliché clichés décor façade crème brûlée protégé protégés protégée exposé touché soirée matinée mêlée émigré émigrés communiqué attaché attachés détente déjà première risqué sauté sautéed purée entrée née à la piñata jalapeño jalapeños señor señora niño niña naïve naïveté über doppelgänger voilà pâté crêpe crêpes château rosé animé passé blasé canapé canapés chargé déclassé raison coup papier-mâché maître maté fête fêtes tête étude élite éclair éclairs pietà vis-à-vis rené andré josé'.split(
    ' ',
  ),
);

/** An English word that a Vietnamese keyboard put marks on: `tét` for `test`. Words of the source are what they are. */
export const telexResidue: Rule = {
  id: 'telex-residue',
  severity: 'major',
  languages: { target: 'en' },
  spells: true,
  find({ source, target }, { speller }) {
    const strange = readTokens(target).filter(
      ({ kind, text, span }) =>
        kind === 'word' &&
        /[^\p{ASCII}’]/u.test(text) &&
        text.length <= 16 &&
        (!/^\p{Lu}/u.test(text) || beginsSentence(target, span[0])),
    );
    if (strange.length === 0) return [];
    const given = new Set(readTokens(source).flatMap(({ lower }) => [lower, foldLatin(lower)]));
    const isEnglish = (word: string): boolean =>
      word.length > 2 &&
      (gazetteer().words.has(stemEnglish(word))
        ? (speller?.knows(word) ?? true)
        : speller?.knows(word) === true);
    return strange
      .filter(
        ({ lower }) =>
          !given.has(lower) && !given.has(foldLatin(lower)) && !loans.has(lower.normalize('NFC')),
      )
      .flatMap(({ text, lower, span }) => {
        const meant = [...new Set(untelex(lower).filter(isEnglish))].slice(0, 3);
        const shaped = /^\p{Lu}/u.test(text)
          ? meant.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
          : meant;
        return shaped.length > 0 ? [inTarget(span, { text }, ...shaped)] : [];
      });
  },
};
