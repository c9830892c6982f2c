'use client';

import { useTranslation } from 'react-i18next';
import type { Refusal } from './use-submit';

/** Says why a form was not taken, aloud as well; `say` has better words for some of the reasons. */
export function FormProblem({
  refusal,
  say = {},
}: {
  refusal: Refusal | null;
  say?: Partial<Record<Refusal['code'], string>>;
}) {
  const { t } = useTranslation();
  const words =
    refusal &&
    (say[refusal.code] ??
      (refusal.code === 'offline' ? t('access.offline') : t(`common.error.${refusal.code}`)));
  return <div role="alert">{words && <p className="notice error">{words}</p>}</div>;
}
