'use client';

import type { ReactNode } from 'react';
import { Dialog } from './dialog';
import { useI18n } from './i18n-provider';

type Props = {
  title: string;
  open: boolean;
  /** What the button says that does it. */
  yes: string;
  pending: boolean;
  onYes: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** Asks before something is taken away; the safe answer comes first and has the focus. */
export function ConfirmDialog({ title, open, yes, pending, onYes, onCancel, children }: Props) {
  const { t } = useI18n();
  return (
    <Dialog title={title} open={open} onClose={onCancel}>
      {children}
      <div className="row">
        <button type="button" className="button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
        <button type="button" className="button danger" aria-disabled={pending} onClick={onYes}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
