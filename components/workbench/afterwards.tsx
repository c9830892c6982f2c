'use client';

import { type ReactNode, Suspense, useEffect, useState } from 'react';

/** Parts that come once the page stands: what is not in its first HTML need not wait for its script to be taken over. */
export function Afterwards({ children }: { children: ReactNode }) {
  const [stands, stand] = useState(false);
  useEffect(() => stand(true), []);
  return stands && <Suspense>{children}</Suspense>;
}
