'use client';

import { useI18n } from '@/components/ui/i18n-provider';

type Props = {
  readonly sensitive: boolean;
  readonly disabled: boolean;
  readonly mark: (sensitive: boolean) => void;
};

/** Anybody may ask for a second pair of eyes; only an approver does without them again. */
export function Sensitive({ sensitive, disabled, mark }: Props) {
  const { t } = useI18n();
  return (
    <label>
      <input
        type="checkbox"
        checked={sensitive}
        disabled={disabled}
        onChange={(event) => mark(event.target.checked)}
      />{' '}
      {t('publish.sensitive')}
    </label>
  );
}
