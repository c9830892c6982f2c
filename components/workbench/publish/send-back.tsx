'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { WithReason } from './with-reason';

type Props = {
  readonly published: boolean;
  readonly disabled: boolean;
  readonly send: (note: string) => void;
};

/** Back to its editor, or, what readers have, off the site. */
export function SendBack({ published, disabled, send }: Props) {
  const { t } = useI18n();
  return (
    <WithReason
      title={t(published ? 'workbench.publish.withdrawTitle' : 'workbench.publish.returnTitle')}
      act={t(published ? 'workbench.publish.withdraw' : 'workbench.publish.return')}
      danger={published}
      disabled={disabled}
      run={send}
    />
  );
}
