'use client';

import { useSyncExternalStore } from 'react';

/** Whether this is a device of Apple's, whose keys have other signs; not known, so false, until the page stands. */
export const useMac = (): boolean => useSyncExternalStore(never, isMac, unknown);

const isMac = (): boolean => /^(Mac|iPhone|iPad)/.test(navigator.platform);
const unknown = () => false;
const never = () => () => {};
