'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Preferences } from '@/lib/core/preferences';

const PreferencesContext = createContext<Preferences | null>(null);

/** How the person likes it, for everything below; the theme takes hold here too. */
export function PreferencesProvider({ value, children }: { value: Preferences; children: ReactNode }) {
  return (
    <PreferencesContext value={value}>
      <div data-theme={value.theme}>{children}</div>
    </PreferencesContext>
  );
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('Outside the desk');
  return preferences;
}
