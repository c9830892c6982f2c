'use client';

import { useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';

type Props = {
  readonly title: string;
  readonly explain?: string;
  readonly act: string;
  readonly danger: boolean;
  readonly disabled: boolean;
  readonly run: (reason: string) => void;
};

/** An act that nobody does without saying why. */
export function WithReason({ title, explain, act, danger, disabled, run }: Props) {
  const { t } = useI18n();
  const note = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  return (
    <details>
      <summary>{title}</summary>
      <div className="stack">
        {explain && <p className="muted">{explain}</p>}
        <label className="field">
          <span className="label">{t('workbench.publish.note')}</span>
          <textarea ref={note} className="input" rows={2} maxLength={1000} aria-invalid={missing} />
        </label>
        {missing && (
          <p className="notice error" role="alert">
            {t('workbench.publish.noteMissing')}
          </p>
        )}
        <button
          type="button"
          className={`button ${danger ? 'danger' : ''}`}
          disabled={disabled}
          onClick={() => {
            const words = note.current?.value.trim() ?? '';
            setMissing(words === '');
            if (words === '') note.current?.focus();
            else run(words);
          }}
        >
          {act}
        </button>
      </div>
    </details>
  );
}
