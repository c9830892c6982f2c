'use client';

import { type ReactNode, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Comment, Thread } from '@/lib/core/review/comment';
import { findMentions } from '@/lib/core/review/mentions';
import { findQuote } from '@/lib/core/review/quote-anchor';
import { useBench, useRow } from '../bench';
import { useTogether } from '../live/use-live';
import { CommentForm } from './comment-form';
import styles from './comments.module.css';

/** One comment with its answers; `place` is that of its row, -1 for the article. */
export function ThreadCard({ thread, place }: { thread: Thread; place: number }) {
  const { t } = useI18n();
  const { moves, person } = useBench();
  const [answering, answer] = useState(false);
  const card = useRef<HTMLElement>(null);
  const done = () => {
    answer(false);
    card.current?.focus({ preventScroll: true });
  };
  const { root, answers } = thread;
  const row = root.segmentId;
  const mayResolve = person.role !== 'viewer' || root.authorId === person.userId;
  return (
    <article ref={card} tabIndex={-1} className={styles.thread} data-resolved={root.resolved !== null}>
      <h3 className={styles.place}>
        {row && place >= 0 ? (
          <button type="button" className="button small quiet" onClick={() => moves.open(row)}>
            {t('together.comment.row', { number: place + 1 })}
          </button>
        ) : (
          t('together.comment.article')
        )}
      </h3>
      {root.quote && <Quoted comment={root} />}
      <Said comment={root} />
      {answers.map((one) => (
        <Said key={one.id} comment={one} />
      ))}
      {answering && <CommentForm thread={root.id} row={row} number={null} done={done} />}
      <p className={styles.acts}>
        {!answering && root.resolved === null && (
          <button type="button" className="button small quiet" onClick={() => answer(true)}>
            {t('together.comment.answer')}
          </button>
        )}
        {mayResolve && <Resolve root={root} />}
      </p>
    </article>
  );
}

function Resolve({ root }: { root: Comment }) {
  const { t } = useI18n();
  const { moves } = useBench();
  const { company, actions } = useTogether();
  const [busy, setBusy] = useState(false);
  const resolve = async () => {
    setBusy(true);
    const resolved = root.resolved === null;
    const done = await actions.resolve({ id: root.id, resolved }).catch(() => null);
    setBusy(false);
    if (!done?.ok && done?.code !== 'already_done') {
      moves.say(t('together.comment.failed'), true);
      return;
    }
    // Shown at once; who did it and when comes with the stream.
    const mark = resolved ? { by: '', at: new Date().toISOString() } : null;
    const now = company.state.comments.map((one) => (one.id === root.id ? { ...one, resolved: mark } : one));
    if (company.state.comments.find((one) => one.id === root.id)?.resolved === root.resolved)
      company.set({ comments: now });
    moves.say(t(resolved ? 'together.comment.saidResolved' : 'together.comment.saidReopened'));
  };
  return (
    <button type="button" className="button small quiet" disabled={busy} onClick={resolve}>
      {t(root.resolved === null ? 'together.comment.resolve' : 'together.comment.reopen')}
    </button>
  );
}

/** The words it is about, as they stand now; struck out when they are gone. */
function Quoted({ comment }: { comment: Comment }) {
  const { t } = useI18n();
  const { languages } = useBench();
  const row = useRow(comment.segmentId ?? '');
  const { quote } = comment;
  if (!quote) return null;
  const text = quote.side === 'source' ? row?.segment.source : row?.text;
  const found = text === undefined ? null : findQuote(text, quote);
  return (
    <blockquote className={styles.quote} lang={quote.side === 'source' ? languages.source : languages.target}>
      {found && text !== undefined ? text.slice(...found.range) : <del>{quote.text}</del>}
      {!found?.exact && (
        <span className="muted">{` ${t(found ? 'together.comment.was' : 'together.comment.gone', { words: quote.text })}`}</span>
      )}
    </blockquote>
  );
}

function Said({ comment }: { comment: Comment }) {
  const { uiLanguage } = useI18n();
  const time = new Intl.DateTimeFormat(uiLanguage, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <div className={styles.said}>
      <p className={styles.who}>
        <strong>{comment.author}</strong>{' '}
        <time dateTime={comment.at} className="muted">
          {time.format(new Date(comment.at))}
        </time>
      </p>
      <p className={styles.text}>
        <WithNames text={comment.text} />
      </p>
    </div>
  );
}

/** A text with the names it calls marked. */
function WithNames({ text }: { text: string }) {
  const { person } = useBench();
  const { people } = useTogether();
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { userId, range } of findMentions(text, people)) {
    if (range[0] < done) continue;
    parts.push(
      text.slice(done, range[0]),
      <b key={range[0]} className={styles.name} data-me={userId === person.userId}>
        {text.slice(...range)}
      </b>,
    );
    [, done] = range;
  }
  return [...parts, text.slice(done)];
}
