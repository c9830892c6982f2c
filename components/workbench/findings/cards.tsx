'use client';

import { Suspense } from 'react';
import { later } from '../later';

const FindingCards = later(async () => (await import('./finding-cards')).FindingCards);

/** The findings of the active row: they come when it has been checked, and so does what shows them. */
export function Cards(props: { id: string; number: number }) {
  return (
    <Suspense>
      <FindingCards {...props} />
    </Suspense>
  );
}
