'use client';

import { useTranslation } from 'react-i18next';
import type { Refusal } from './use-act';

type Props = {
  refusal: Refusal | null;
  /** Better words for some of the reasons. */
  say?: Partial<Record<Refusal['code'], string>>;
};

/** Says why a form was not taken, aloud as well. */
export function FormProblem({ refusal, say = {} }: Props) {
  const { t } = useTranslation();
  if (!refusal) return null;
  const usual = refusal.code === 'offline' ? t('access.offline') : t(`common.error.${refusal.code}`);
  return (
    <p role="alert" className="notice error">
      {say[refusal.code] ?? usual}
    </p>
  );
}
