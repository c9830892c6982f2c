'use client';

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type UpdateKind, updateKinds } from '@/lib/core/review/second-approval';

type Props = {
  readonly approving: boolean;
  /** Readers have, or had, an earlier release. */
  readonly update: boolean;
  readonly disabled: boolean;
  readonly sending: boolean;
  readonly approve: () => void;
  readonly publish: (said: { updateKind?: UpdateKind; note?: string }) => void;
};

/** The one act that is next: the second approval, or publishing; an update says of what kind it is. */
export function GoOut({ approving, update, disabled, sending, approve, publish }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<UpdateKind>('minor');
  const [missing, setMissing] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const send = () => {
    if (approving) return approve();
    if (!update) return publish({});
    if (kind === 'minor') return publish({ updateKind: kind });
    const words = note.current?.value.trim() ?? '';
    setMissing(words === '');
    if (words === '') note.current?.focus();
    else publish({ updateKind: kind, note: words });
  };
  return (
    <div className="stack">
      {update && !approving && (
        <fieldset className="stack">
          <legend>{t('publish.update.title')}</legend>
          {updateKinds.map((one) => (
            <label key={one}>
              <input type="radio" name="update" checked={kind === one} onChange={() => setKind(one)} />{' '}
              {t(`publish.update.${one}`)}
            </label>
          ))}
          {kind === 'correction' && (
            <label className="field">
              <span className="label">{t('publish.update.note')}</span>
              <textarea ref={note} className="input" rows={2} maxLength={1000} aria-invalid={missing} />
              {missing && <span className="hint">{t('publish.update.noteMissing')}</span>}
            </label>
          )}
        </fieldset>
      )}
      <button type="button" className="button primary" data-act disabled={disabled} onClick={send}>
        {t(
          sending
            ? 'workbench.publish.sending'
            : approving
              ? 'workbench.publish.approve'
              : update
                ? 'workbench.publish.update'
                : 'workbench.publish.publish',
        )}
      </button>
    </div>
  );
}
