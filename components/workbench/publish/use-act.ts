'use client';

import { useState } from 'react';
import type { ErrorCode } from '@/lib/errors';
import { useBench } from '../bench';
import { since } from '../events/event-log';
import type { Done, PublishActions, Standing } from './publishing';

/**
 * `unsure`: the answer was lost, and the server is being asked what happened; `lost`: it says that nothing did.
 */
export type Phase =
  | { readonly kind: 'idle' | 'sending' | 'unsure' | 'lost' }
  | { readonly kind: 'failed'; readonly code: ErrorCode | 'internal' }
  | { readonly kind: 'done'; readonly published: boolean };

const pause = 2_000;

type Act = {
  readonly run: () => Promise<Done>;
  /** Whether the server did it, as it stands now. */
  readonly happened: (standing: Standing) => boolean;
  /** It brings the article to its readers. */
  readonly publishes?: boolean;
  readonly noted?: 'handed_off' | 'published';
};

/** One act at a time, and no act twice: what became of one whose answer is lost, the server is asked until it says. */
export function useAct(translationId: string, actions: PublishActions) {
  const { log } = useBench();
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const ask = async ({ happened, publishes = false }: Act): Promise<Phase> => {
    for (;;) {
      const standing = await actions.readStanding(translationId).catch(() => null);
      if (standing) return happened(standing) ? { kind: 'done', published: publishes } : { kind: 'lost' };
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  const act = async (wanted: Act): Promise<void> => {
    setPhase({ kind: 'sending' });
    const done = await wanted.run().catch(() => null);
    if (done === null) {
      setPhase({ kind: 'unsure' });
      setPhase(await ask(wanted));
      actions.refresh();
      return;
    }
    setPhase(
      done.ok ? { kind: 'done', published: wanted.publishes ?? false } : { kind: 'failed', code: done.code },
    );
    // Somebody else, or an earlier click, was faster: the page shows what there is now.
    if (done.ok && wanted.noted) log.note({ kind: wanted.noted, ms: since(log.opened) });
    if (done.ok || done.code === 'already_done') actions.refresh();
  };
  const busy = phase.kind === 'sending' || phase.kind === 'unsure';
  return { phase, busy, act };
}
