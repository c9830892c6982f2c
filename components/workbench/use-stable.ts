import { useState } from 'react';
import { sameItems } from './bench';

/** The same object as long as all that is in it is the same: whoever reads it is not drawn anew for a new wrapping. */
export function useStable<T extends object>(parts: T): T {
  const [kept, keep] = useState(parts);
  if (kept === parts || sameItems(Object.values(kept), Object.values(parts))) return kept;
  keep(parts);
  return parts;
}
