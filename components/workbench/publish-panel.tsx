'use client';

import { useEffect, useId, useRef, useState, useTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '@/lib/core/review/roles';
import {
  type Obstacle,
  obstaclesToApproval,
  obstaclesToRelease,
  statusOf,
  type TranslationFacts,
  type TranslationStatus,
} from '@/lib/core/review/translation-status';
import type { ErrorCode } from '@/lib/errors';
import { useBench, useSelected } from './bench';
import { countApproved, countRows, type State, savingOf } from './state';
import type { ReleaseView, TranslationView } from './translation-view';

import styles from './workbench.module.css';

type Done = { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode | 'internal' };
export type PublishActions = {
  readonly approve: (input: { id: string; version: number }) => Promise<Done>;
  readonly publish: (input: { id: string; version: number }) => Promise<Done>;
  readonly withdraw: (input: { id: string; version: number; note: string }) => Promise<Done>;
  readonly giveBack: (input: { id: string; note: string }) => Promise<Done>;
  readonly refresh: () => void;
};

type Props = { translation: TranslationView; actions: PublishActions };

/** What still stands in the way of the reader, and the acts that are open to this person. Nothing here is optimistic. */
export function PublishPanel({ translation, actions }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [open, setOpen] = useState(false);
  const step = useSelected((state) => {
    const facts = factsOf(state, translation);
    const status = statusOf(facts);
    return status === 'published' ? 'published' : isApproving(facts, status) ? 'approve' : 'publish';
  });
  return (
    <>
      <button
        type="button"
        className="button primary"
        data-publish
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {t(`workbench.publish.open.${step}`)}
      </button>
      <dialog ref={dialog} className={styles.panel} aria-labelledby={title} onClose={() => setOpen(false)}>
        <div className="stack">
          <div className={styles.panelTop}>
            <h2 id={title}>{t('workbench.publish.title')}</h2>
            <button type="button" className="button small quiet" onClick={() => dialog.current?.close()}>
              {t('common.close')}
            </button>
          </div>
          {open && (
            <Steps translation={translation} actions={actions} close={() => dialog.current?.close()} />
          )}
        </div>
      </dialog>
    </>
  );
}

/** How far the translation is, as this tab sees it. */
const factsOf = (state: State, translation: TranslationView): TranslationFacts => ({
  segments: state.rows.length,
  approved: countApproved(state.rows),
  edited: countRows(state.rows, 'edited'),
  version: state.version,
  articleVersionId: translation.articleVersionId,
  approvedById: state.version === translation.version ? translation.approvedById : null,
  latest: translation.latest,
  returned: translation.returned !== null && state.version === translation.version,
});

const isApproving = (facts: TranslationFacts, status: TranslationStatus): boolean =>
  facts.approvedById === null && status !== 'published' && status !== 'withdrawn';

function Steps({ translation, actions, close }: Props & { close: () => void }) {
  const { t } = useTranslation();
  const { person } = useBench();
  const state = useSelected((all) => all);
  const note = useRef<HTMLTextAreaElement>(null);
  const [failure, setFailure] = useState<ErrorCode | 'internal' | 'note' | null>(null);
  const [pending, start] = useTransition();
  const saved = savingOf(state.rows).state === 'saved';
  const segments = state.rows.map((row) => ({
    ...row.segment,
    approvedById: row.approved ? (row.segment.approvedById ?? person.userId) : null,
  }));
  const open = segments.flatMap((segment) => (segment.approvedById === null ? [segment.position] : []));
  const facts = factsOf(state, translation);
  const status = statusOf(facts);
  const approving = isApproving(facts, status);
  const obstacles = approving
    ? obstaclesToApproval({ segments, secondApproval: translation.secondApproval }, person)
    : obstaclesToRelease({ ...facts, open }, person);
  const act = (run: (input: { id: string; version: number }) => Promise<Done>) =>
    start(async () => {
      const done = await run({ id: translation.id, version: state.version });
      setFailure(done.ok ? null : done.code);
      if (done.ok) actions.refresh();
    });
  const withNote = (run: (words: string) => Promise<Done>) => {
    const words = note.current?.value.trim() ?? '';
    if (words === '') {
      setFailure('note');
      note.current?.focus();
    } else act(() => run(words));
  };
  const published = status === 'published' || status === 'changed';
  const mayDecide = may(person.role, 'publish');
  return (
    <>
      <p>
        <span className="tag">{t(`queue.status.${status}`)}</span>{' '}
        {facts.approvedById && t('workbench.publish.approvedBy', { person: translation.approvedBy ?? '' })}
      </p>
      {!translation.secondApproval && (
        <p className="notice warning">{t('workbench.publish.singleApproval')}</p>
      )}
      {status !== 'published' && <Obstacles obstacles={obstacles} close={close} />}
      {!saved && <p className="notice warning">{t('workbench.publish.unsaved')}</p>}
      {failure && (
        <p className="notice error" role="alert">
          {failure === 'note' ? t('workbench.publish.noteMissing') : t(`common.error.${failure}`)}
        </p>
      )}
      {mayDecide && status !== 'published' && (
        <button
          type="button"
          className="button primary"
          disabled={pending || !saved || obstacles.length > 0}
          onClick={() => act(approving ? actions.approve : actions.publish)}
        >
          {t(
            pending
              ? 'workbench.publish.sending'
              : approving
                ? 'workbench.publish.approve'
                : published
                  ? 'workbench.publish.update'
                  : 'workbench.publish.publish',
          )}
        </button>
      )}
      {mayDecide && (facts.approved > 0 || published) && (
        <details>
          <summary>
            {t(published ? 'workbench.publish.withdrawTitle' : 'workbench.publish.returnTitle')}
          </summary>
          <div className="stack">
            <label className="field">
              <span className="label">{t('workbench.publish.note')}</span>
              <textarea ref={note} className="input" rows={2} maxLength={1000} />
            </label>
            <button
              type="button"
              className={`button ${published ? 'danger' : ''}`}
              disabled={pending || !saved}
              onClick={() =>
                withNote((words) =>
                  published
                    ? actions.withdraw({ id: translation.id, version: state.version, note: words })
                    : actions.giveBack({ id: translation.id, note: words }),
                )
              }
            >
              {t(published ? 'workbench.publish.withdraw' : 'workbench.publish.return')}
            </button>
          </div>
        </details>
      )}
      <Releases releases={translation.releases} />
    </>
  );
}

function Obstacles({ obstacles, close }: { obstacles: readonly Obstacle[]; close: () => void }) {
  const { t } = useTranslation();
  if (obstacles.length === 0) return <p className="notice success">{t('workbench.publish.ready')}</p>;
  return (
    <ul className={styles.obstacles}>
      {obstacles.map((obstacle) => (
        <li key={obstacle.code} className="notice error">
          {t(`workbench.publish.obstacle.${obstacle.code}`)}{' '}
          {obstacle.positions.slice(0, 12).map((position) => (
            <a key={position} href={`#row-${position + 1}`} onClick={close}>
              {position + 1}{' '}
            </a>
          ))}
          {obstacle.positions.length > 12 &&
            t('workbench.publish.andMore', { count: obstacle.positions.length - 12 })}
        </li>
      ))}
    </ul>
  );
}

function Releases({ releases }: { releases: readonly ReleaseView[] }) {
  const { t, i18n } = useTranslation();
  // The server does not know the reader's time zone.
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  if (releases.length === 0) return null;
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section>
      <h3>{t('workbench.publish.releases')}</h3>
      <ol className={styles.releases}>
        {releases.map((release) => (
          <li key={release.number}>
            <strong>{t(`workbench.publish.${release.kind}`, { number: release.number })}</strong>{' '}
            <time dateTime={release.at}>
              {here ? time.format(new Date(release.at)) : release.at.slice(0, 10)}
            </time>
            {' · '}
            {release.approvedBy
              ? t('workbench.publish.byTwo', { approver: release.approvedBy, publisher: release.by })
              : release.by}
            {release.kind === 'release' && !release.secondApproval && (
              <span className="tag">{t('workbench.publish.withoutSecond')}</span>
            )}
            {release.note && <p className="muted">{release.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
