'use client';

import { useTranslation } from 'react-i18next';
import { useBench } from '../bench';
import { selectedQuote } from '../comments/quote-here';
import { useOffers } from '../use-command';

/** In the palette: how the words that are selected were translated before. */
export function PastCommand() {
  const { t } = useTranslation();
  const { store, moves } = useBench();
  useOffers(() => [
    {
      id: 'past',
      label: t('past.command'),
      run: () => {
        const words = selectedQuote(store.state.active?.id ?? null)?.quote.text ?? '';
        moves.dispatch({ kind: 'sheet', tab: 'past', lookup: words });
      },
    },
  ]);
  return null;
}
