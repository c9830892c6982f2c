'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import type { Refusal } from './use-act';

type Props = {
  refusal: Refusal | null;
  /** Better words for some of the reasons. */
  say?: Partial<Record<Refusal['code'], string>>;
};

/** Says why a form was not taken, aloud as well. */
export function FormProblem({ refusal, say = {} }: Props) {
  const { t } = useI18n();
  if (!refusal) return null;
  const usual = refusal.code === 'offline' ? t('access.offline') : t(`common.error.${refusal.code}`);
  return (
    <p role="alert" className="notice error">
      {say[refusal.code] ?? usual}
    </p>
  );
}
