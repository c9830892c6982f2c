'use client';

import { useEffect } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from './bench';
import { caretIn } from './caret';
import { modeCookie, rememberMode } from './mode';
import type { Mode } from './state';

/** Changes the mode; the open sentence stays open with its caret, and the eye keeps its place. */
export function useMode(): (mode: Mode) => void {
  const { t } = useI18n();
  const { store, moves, translationId, practice } = useBench();
  useEffect(() => {
    // Servers do not always learn how small a screen is.
    const chosen = practice || document.cookie.includes(`${modeCookie}=`);
    if (chosen || !window.matchMedia('(max-width: 767px)').matches) return;
    moves.dispatch({ kind: 'mode', mode: 'reading' });
  }, [moves, practice]);
  return (mode) => {
    if (mode === store.state.mode) return;
    const { active } = store.state;
    const caret = active ? caretIn(active.id) : null;
    const place = active ? null : topmost();
    moves.dispatch({ kind: 'mode', mode });
    // biome-ignore lint/suspicious/noDocumentCookie: the next page is drawn in this mode from the start
    if (!practice) document.cookie = rememberMode(mode, translationId);
    if (active) moves.open(active.id, caret ?? 0);
    else requestAnimationFrame(() => place && document.getElementById(place)?.scrollIntoView());
    moves.say(t(`reading.switched.${mode}`));
  };
}

/** The first sentence below the bar at the top. */
const topmost = (): string | undefined =>
  [...document.querySelectorAll('[id^="row-"]')].find((row) => row.getBoundingClientRect().top > 100)?.id;
