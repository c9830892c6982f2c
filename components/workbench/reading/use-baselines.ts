'use client';

import { useEffect, useState } from 'react';
import { useBench } from '../bench';
import type { Baseline, Before, EarlierTexts } from './baselines';

const machine: Before = (segment) => segment.machine;

/** What each sentence said before. Earlier texts are fetched once, when somebody asks; the machine's until they are here. */
export function useBaselines(baseline: Baseline): Before {
  const { translationId, readEarlier } = useBench();
  const [earlier, setEarlier] = useState<EarlierTexts | null>(null);
  const wanted = baseline !== 'machine' && earlier === null;
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    readEarlier(translationId).then((texts) => left || setEarlier(texts));
    return () => {
      left = true;
    };
  }, [wanted, translationId, readEarlier]);
  const texts = baseline === 'machine' ? null : earlier?.[baseline];
  const [before, setBefore] = useState<{ texts: typeof texts; read: Before }>({ texts: null, read: machine });
  if (before.texts !== texts)
    setBefore({ texts, read: texts ? (segment) => texts[segment.id] ?? segment.machine : machine });
  return before.read;
}
