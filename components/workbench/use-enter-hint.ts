import { useEffect, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from './bench';
import { countUse, isEnterHintShown, keptUses } from './hints';
import { useKeys } from './use-keys';

const shownFor = 6_000;

/** What Enter might have been in a field, while it is to be seen; `tell` says it aloud too, the first few times. */
export function useEnterHint(): { readonly hint: string | null; tell(): void; hush(): void } {
  const { t } = useI18n();
  const { moves, person } = useBench();
  const { shown } = useKeys();
  const [told, setTold] = useState(0);
  useEffect(() => {
    if (told === 0) return;
    const timer = setTimeout(() => setTold(0), shownFor);
    return () => clearTimeout(timer);
  }, [told]);
  const keys = shown('approve');
  const words = keys === undefined ? null : t('workbench.enterHint', { keys });
  return {
    hint: told > 0 ? words : null,
    tell() {
      // Who types on a screen has no such keys.
      if (words === null || !window.matchMedia('(pointer: fine)').matches) return;
      if (!isEnterHintShown(keptUses(person.userId).enter)) return;
      countUse(person.userId, 'enter', Date.now());
      setTold(told + 1);
      moves.say(words);
    },
    // With each letter: even to be told the same makes React look.
    hush() {
      if (told > 0) setTold(0);
    },
  };
}
