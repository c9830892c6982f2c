'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReadSentence } from '../state';
import type { Store } from '../store';
import { ReadLog } from './read-log';

export type RecordReadings = (input: {
  readonly translationId: string;
  readonly sentences: readonly ReadSentence[];
}) => Promise<readonly string[] | null>;

type Options = {
  readonly store: Store;
  readonly translationId: string;
  /** What the server knows to be read as it stands. */
  readonly read: readonly ReadSentence[];
  readonly record: RecordReadings;
};

/** What has been read, as the server counts it: what the page came with, and what is read here. */
export function useReadLog({ store, translationId, read, record }: Options): ReadLog {
  const newest = useRef(record);
  newest.current = record;
  const [log] = useState(
    () =>
      new ReadLog(
        (sentences) => newest.current({ translationId, sentences }).catch(() => null),
        (sentences) => store.dispatch({ kind: 'read', sentences }),
      ),
  );
  useEffect(() => store.dispatch({ kind: 'read', sentences: read }), [store, read]);
  useEffect(() => () => void log.flush(), [log]);
  return log;
}
