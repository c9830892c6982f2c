'use client';

import { Suspense, useEffect, useState } from 'react';
import { later } from '../later';

const SelectionBar = later(async () => (await import('./selection-bar')).SelectionBar);

/** The bar over selected words, once the page stands. */
export function SelectionTools() {
  const [stands, stand] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => stand(true), 2_000);
    return () => clearTimeout(timer);
  }, []);
  if (!stands) return null;
  return (
    <Suspense>
      <SelectionBar />
    </Suspense>
  );
}
