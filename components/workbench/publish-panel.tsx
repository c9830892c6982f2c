'use client';

import { type RefObject, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { statusOf } from '@/lib/core/review/translation-status';
import { useBench, useSelected } from './bench';
import { later } from './later';
import styles from './publish/publish.module.css';
import { factsOf, isApproving, type PublishProps } from './publish/publishing';

const PublishSteps = later(async () => (await import('./publish/publish-steps')).PublishSteps);

/** What still stands in the way of the reader, and the acts that are open to this person. Nothing here is optimistic. */
export function PublishPanel(props: PublishProps) {
  const { translation } = props;
  const { t } = useI18n();
  const { reading } = useBench();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [open, setOpen] = useState(false);
  const step = useSelected((state) => {
    const facts = factsOf(state, translation);
    const status = statusOf(facts);
    return status === 'published' ? 'published' : isApproving(facts, status) ? 'approve' : 'publish';
  });
  const { schedule } = translation;
  const plan = schedule && (schedule.lapsed ? 'lapsed' : 'waiting');
  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    focusFirst(dialog);
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="button primary"
        data-publish
        onClick={() => {
          reading.flush();
          setOpen(true);
        }}
      >
        {plan ? t(`schedule.open.${plan}`) : t(`workbench.publish.open.${step}`)}
      </button>
      <dialog ref={dialog} className={styles.panel} aria-labelledby={title} onClose={() => setOpen(false)}>
        <div className="stack">
          <div className={styles.top}>
            <h2 id={title}>{t('workbench.publish.title')}</h2>
            <button type="button" className="button small quiet" onClick={() => dialog.current?.close()}>
              {t('common.close')}
            </button>
          </div>
          {open && (
            <Suspense>
              <PublishSteps {...props} close={() => dialog.current?.close()} />
              <Arrived dialog={dialog} />
            </Suspense>
          )}
        </div>
      </dialog>
    </>
  );
}

type Dialog = RefObject<HTMLDialogElement | null>;

const focusFirst = (dialog: Dialog): void =>
  dialog.current?.querySelector<HTMLElement>('[data-unmet] a, [data-act]:not(:disabled)')?.focus();

/** The steps may come after the dialog stands open. */
function Arrived({ dialog }: { dialog: Dialog }) {
  useEffect(() => focusFirst(dialog), [dialog]);
  return null;
}
