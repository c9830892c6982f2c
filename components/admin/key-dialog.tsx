'use client';

import { CopyField } from '@/components/ui/copy-field';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-provider';

export type NewKey = {
  readonly name: string;
  readonly key: string;
  readonly scopes: readonly ('articles:write' | 'export:read')[];
};

type Props = {
  made: NewKey | null;
  apiUrl: string;
  sourceLanguage: string;
  targetLanguage: string;
  onClose: () => void;
};

/** A key in full, the only time anyone sees it, and a first request to try it with. */
export function KeyDialog({ made, onClose, ...example }: Props) {
  const { t } = useI18n();
  return (
    <Dialog
      title={made ? t('admin.keys.made.title', { name: made.name }) : ''}
      open={made !== null}
      onClose={onClose}
    >
      {made && (
        <>
          <p className="notice warning">{t('admin.keys.made.once')}</p>
          <CopyField label={t('admin.keys.made.label')} value={made.key} />
          {made.scopes.includes('export:read') && (
            <CopyField label={t('admin.keys.made.tryRead')} value={readExample(made.key, example)} rows={3} />
          )}
          {made.scopes.includes('articles:write') && (
            <CopyField
              label={t('admin.keys.made.tryWrite')}
              value={writeExample(made.key, example)}
              rows={8}
            />
          )}
        </>
      )}
      <p>
        <button type="button" className="button" onClick={onClose}>
          {t('admin.keys.made.close')}
        </button>
      </p>
    </Dialog>
  );
}

type Example = Pick<Props, 'apiUrl' | 'sourceLanguage' | 'targetLanguage'>;

const readExample = (key: string, { apiUrl, targetLanguage }: Example): string =>
  `curl -H 'Authorization: Bearer ${key}' \\\n  '${apiUrl}/export/${targetLanguage}/articles?limit=10'`;

const writeExample = (key: string, { apiUrl, sourceLanguage, targetLanguage }: Example): string =>
  `curl -X POST '${apiUrl}/articles' \\
  -H 'Authorization: Bearer ${key}' \\
  -H 'Content-Type: application/json' \\
  -d '${JSON.stringify({
    externalId: 'first',
    sourceLanguage,
    targetLanguage,
    source: { title: 'Thử lần đầu', body: 'Đây là bài thử.' },
    target: { title: 'A first try', body: 'This is a test article.' },
  })}'`;
