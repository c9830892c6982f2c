'use client';

import { useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { type UpdateKind, updateKinds } from '@/lib/core/review/second-approval';
import { momentOf } from '@/lib/core/text/zoned-time';
import { inAnHour } from './waiting-time';
import { When } from './when';

type Props = {
  readonly approving: boolean;
  /** Readers have, or had, an earlier release. */
  readonly update: boolean;
  readonly disabled: boolean;
  readonly sending: boolean;
  readonly approve: () => void;
  readonly publish: (said: Said) => void;
  readonly zone: string;
  /** When the embargo ends that is in force. */
  readonly embargo: string | null;
  readonly schedule: (dueAt: string, said: Said) => void;
};

type Said = { readonly updateKind?: UpdateKind; readonly note?: string };

/** The one act that is next: the second approval, or publishing; an update says of what kind it is. */
export function GoOut({ approving, update, disabled, sending, zone, embargo, ...acts }: Props) {
  const { t } = useI18n();
  const [kind, setKind] = useState<UpdateKind>('minor');
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState(false);
  const [wrongTime, setWrongTime] = useState<'timeMissing' | 'timeEmbargoed' | null>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const later = asked || embargo !== null;
  const sendWith = (said: Said) => {
    if (!later) return acts.publish(said);
    const moment = momentOf(time.current?.value ?? '', zone);
    const isAhead = moment !== null && moment.getTime() > Date.now();
    const wrong = !isAhead
      ? 'timeMissing'
      : embargo !== null && moment.getTime() < Date.parse(embargo)
        ? 'timeEmbargoed'
        : null;
    setWrongTime(wrong);
    if (wrong || !moment) time.current?.focus();
    else acts.schedule(moment.toISOString(), said);
  };
  const send = () => {
    if (approving) return acts.approve();
    if (!update) return sendWith({});
    if (kind === 'minor') return sendWith({ updateKind: kind });
    const words = note.current?.value.trim() ?? '';
    setMissing(words === '');
    if (words === '') note.current?.focus();
    else sendWith({ updateKind: kind, note: words });
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
      {!approving && (
        <When
          later={later}
          choose={setAsked}
          held={embargo !== null}
          field={time}
          zone={zone}
          start={embargo ?? inAnHour()}
          wrong={wrongTime && t(`schedule.${wrongTime}`)}
        />
      )}
      <button type="button" className="button primary" data-act disabled={disabled} onClick={send}>
        {t(
          sending
            ? 'workbench.publish.sending'
            : approving
              ? 'workbench.publish.approve'
              : later
                ? 'schedule.act'
                : update
                  ? 'workbench.publish.update'
                  : 'workbench.publish.publish',
        )}
      </button>
    </div>
  );
}
