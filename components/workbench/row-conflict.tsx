'use client';

import { Suspense } from 'react';
import { useBench } from './bench';
import { later } from './later';
import type { Row } from './state';

const ConflictCard = later(async () => (await import('./conflict-card')).ConflictCard);

/** What to choose from where two people changed the same words of a row. */
export function RowConflict({ row }: { row: Row }) {
  const { moves, languages } = useBench();
  if (row.save !== 'conflict' || !row.theirs) return null;
  return (
    <Suspense>
      <ConflictCard
        mine={row.text}
        theirs={row.theirs}
        language={languages.target}
        settle={(text) => moves.settle(row.segment.id, text)}
      />
    </Suspense>
  );
}
