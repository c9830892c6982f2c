'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from '../bench';
import { useTogether } from '../live/use-live';
import { useCommand, useOffers } from '../use-command';
import { useKeys } from '../use-keys';
import { selectedQuote } from './quote-here';

/** Shift+F2 and the palette: say something of the words that are selected, of the row, or of the article. */
export function CommentCommand() {
  const { t } = useI18n();
  const { shown } = useKeys();
  const { store, moves } = useBench();
  const { company } = useTogether();
  const ask = (row: string | null) => {
    const selected = selectedQuote(store.state.active?.id ?? null);
    company.set({ asking: { row: selected?.row ?? row, quote: selected?.quote ?? null } });
    moves.dispatch({ kind: 'sheet', tab: 'comments' });
    return true;
  };
  useCommand('comment', ask);
  useOffers(() => [
    {
      id: 'comment',
      label: t('together.comment.command'),
      keys: shown('comment'),
      run: () => ask(store.state.active?.id ?? null),
    },
  ]);
  return null;
}
