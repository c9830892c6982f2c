'use client';

import { useEffect, useRef } from 'react';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import type { TranslationView } from '../translation-view';
import { LocalTime } from './local-time';
import type { Phase } from './use-act';

type Props = {
  readonly phase: Phase;
  readonly translation: TranslationView;
  /** Readers have this very text. */
  readonly published: boolean;
};

/** What came of the last act. Where an article went out, the next one is at hand. */
export function Outcome({ phase, translation, published }: Props) {
  const { t } = useI18n();
  const { latest } = translation;
  const next = useRef<HTMLAnchorElement>(null);
  // The release is told once the page has read it: never before it is there.
  const out = phase.kind === 'done' && phase.published && published ? latest : null;
  const number = out?.number;
  useEffect(() => {
    if (number !== undefined) next.current?.focus();
  }, [number]);
  if (out)
    return (
      <div className="notice success row" role="status">
        <span>
          {t('publish.out')} <LocalTime at={out.at} style="clock" />
        </span>
        <Link ref={next} href={translation.next ? `/a/${translation.next}` : '/'} className="button">
          {t('publish.nextArticle')}
        </Link>
      </div>
    );
  if (phase.kind === 'done' && !phase.published)
    return (
      <p className="notice success" role="status">
        {t('publish.done')}
      </p>
    );
  if (phase.kind === 'unsure')
    return (
      <p className="notice warning" role="alert">
        {t('publish.unsure')}
      </p>
    );
  if (phase.kind === 'lost')
    return (
      <p className="notice error" role="alert">
        {t('publish.lost')}
      </p>
    );
  if (phase.kind === 'failed')
    return (
      <p className="notice error" role="alert">
        {t(`common.error.${phase.code}`)}
      </p>
    );
  return null;
}
