'use client';

import { Suspense } from 'react';
import { later } from '../later';
import { useAskers, useHolder } from './use-people';

const HeldCard = later(async () => (await import('./held-card')).HeldCard);

/** The row in hand, wanted by two. */
export function Held({ id }: { id: string }) {
  const holder = useHolder(id);
  const [asker] = useAskers();
  return (
    (holder || asker) && (
      <Suspense>
        <HeldCard id={id} holder={holder} asker={asker?.name ?? null} />
      </Suspense>
    )
  );
}
