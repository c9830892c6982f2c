'use client';

import { useTranslation } from 'react-i18next';

type Props = {
  readonly sensitive: boolean;
  readonly disabled: boolean;
  readonly mark: (sensitive: boolean) => void;
};

/** Anybody may ask for a second pair of eyes; only an approver does without them again. */
export function Sensitive({ sensitive, disabled, mark }: Props) {
  const { t } = useTranslation();
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
