'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { WithReason } from './with-reason';

type Props = {
  readonly minutes: number;
  readonly disabled: boolean;
  readonly publish: (reason: string) => void;
};

/** Out at once, without the second approval: for what cannot wait, and never in silence. */
export function Urgent({ minutes, disabled, publish }: Props) {
  const { t } = useI18n();
  return (
    <WithReason
      title={t('publish.urgent.title')}
      explain={t('publish.urgent.explain', { count: minutes })}
      act={t('publish.urgent.act')}
      danger
      disabled={disabled}
      run={publish}
    />
  );
}
