'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { checkCodes } from '@/lib/core/checks/rule';
import { useBench } from '../bench';
import { nameOf } from './finding-words';

/** Why the server does not let a row be approved. */
export function useRefusalWords(): (id: string, code: string) => string {
  const { t } = useI18n();
  const { store } = useBench();
  return (id, told) => {
    const code = checkCodes.find((one) => one === told);
    const number = (store.row(id)?.segment.position ?? 0) + 1;
    return t('findings.say.blocked', {
      number,
      name: code
        ? nameOf(t, { code }).toLocaleLowerCase()
        : t('findings.severity.blocker').toLocaleLowerCase(),
    });
  };
}
