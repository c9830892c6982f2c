'use client';

import { useEffect, useRef, useState } from 'react';

const hoverPause = 300;

/** At once for the keyboard, after a moment for a pointer that may only be passing. */
export function usePointed() {
  const [pointed, setPointed] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const [point] = useState(() => (id: string | null, later = false) => {
    clearTimeout(timer.current);
    if (later) timer.current = setTimeout(() => setPointed(id), hoverPause);
    else setPointed(id);
  });
  return { pointed, point };
}
export type Point = ReturnType<typeof usePointed>['point'];
