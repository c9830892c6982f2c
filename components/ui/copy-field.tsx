'use client';

import { useRef, useState } from 'react';
import styles from './copy-field.module.css';
import { Field } from './field';
import { useI18n } from './i18n-provider';

type Props = { label: string; value: string; rows?: number };

/** Text to take along. Without a secure address the browser's clipboard is closed, and the older way is used. */
export function CopyField({ label, value, rows = 2 }: Props) {
  const { t } = useI18n();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    area.current?.select();
    setCopied(await write(value));
  };
  return (
    <div className={styles.copy}>
      <Field
        label={label}
        control={(attributes) => (
          <textarea
            {...attributes}
            ref={area}
            className={`input ${styles.area}`}
            value={value}
            rows={rows}
            readOnly
            spellCheck={false}
            translate="no"
          />
        )}
      />
      <div className="row">
        <button type="button" className="button" onClick={copy}>
          {t('common.copy')}
        </button>
        <span role="status">{copied && t('common.copied')}</span>
      </div>
    </div>
  );
}

async function write(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
