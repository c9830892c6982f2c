'use client';

import { CopyField } from '@/components/ui/copy-field';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-provider';

type Props = {
  secret: string | null;
  /** It takes the place of another. */
  isNew?: boolean;
  onClose: () => void;
};

/** A secret in full, the only time anyone sees it. */
export function SecretDialog({ secret, isNew = false, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Dialog title={t('webhooks.secret.title')} open={secret !== null} onClose={onClose}>
      {secret !== null && (
        <>
          <p className="notice warning">{t('webhooks.secret.once')}</p>
          {isNew && <p>{t('webhooks.secret.old')}</p>}
          <CopyField label={t('webhooks.secret.label')} value={secret} />
        </>
      )}
      <p>
        <button type="button" className="button" onClick={onClose}>
          {t('webhooks.secret.close')}
        </button>
      </p>
    </Dialog>
  );
}
