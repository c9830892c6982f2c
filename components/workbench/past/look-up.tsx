'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from '../bench';
import { selectedQuote } from '../comments/quote-here';
import { SelectionBar } from '../selection/selection-bar';
import { useOffers } from '../use-command';

/** The ways to past translations: the bar over selected words, and the palette. */
export function LookUp() {
  const { t } = useI18n();
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
  return <SelectionBar />;
}
