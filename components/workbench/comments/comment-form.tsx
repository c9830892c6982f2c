'use client';

import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { maxCommentLength, type Quote } from '@/lib/core/review/comment';
import { useBench } from '../bench';
import { showChord } from '../keys';
import { useGathering, useTogether } from '../live/use-live';
import { useMac } from '../use-mac';
import { type CommentDraft, emptyDraft, keepDraft, recallDraft } from './comment-drafts';
import { CommentField } from './comment-field';
import styles from './comments.module.css';

type Props = {
  /** The comment that is answered. */
  readonly thread?: string;
  /** The row it is about, and its number where it is to be named; null for the article. */
  readonly row: string | null;
  readonly number: number | null;
  readonly done?: () => void;
};

/** Says something. What is written is kept on this device until it is said; sent twice it is said once. */
export function CommentForm({ thread, row, number, done }: Props) {
  const { t } = useI18n();
  const { languages, translationId } = useBench();
  const { draft, write, send, sending, failed } = useDraft({ thread: thread ?? null, row, done });
  const field = useRef<HTMLTextAreaElement>(null);
  const mac = useMac();
  const asking = useGathering((state) => state.asking);
  const asked = useRef(thread ? asking : null);
  useEffect(() => {
    if (thread) field.current?.focus();
  }, [thread]);
  useEffect(() => {
    if (thread || !asking || asking === asked.current) return;
    asked.current = asking;
    field.current?.focus();
  }, [asking, thread]);
  // What was said makes room for a new field: whoever was in the old one is in it.
  const { id } = draft;
  const before = useRef(id);
  useEffect(() => {
    if (before.current !== id && document.activeElement === document.body) field.current?.focus();
    before.current = id;
  }, [id]);
  useAskedQuote(thread ? null : row, draft, (quote) => write({ ...draft, quote }));
  const about = thread
    ? t('together.comment.answer')
    : number === null
      ? t('together.comment.ofArticle')
      : t('together.comment.to', { number });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className={styles.about} id={`about-${translationId}-${thread ?? row}`}>
        {about}
      </p>
      {draft.quote && (
        <blockquote
          className={styles.quote}
          lang={draft.quote.side === 'source' ? languages.source : languages.target}
        >
          {draft.quote.text}{' '}
          <button
            type="button"
            className="button small quiet"
            aria-label={t('together.comment.dropQuote')}
            onClick={() => write({ ...draft, quote: null })}
          >
            {'✕'}
          </button>
        </blockquote>
      )}
      <CommentField
        key={draft.id}
        ref={field}
        label={about}
        text={draft.text}
        onWrite={(text) => write({ ...draft, text })}
        onSend={send}
      />
      {failed && (
        <p role="alert" className={styles.failed}>
          {t('together.comment.failed')}
        </p>
      )}
      <p className={styles.acts}>
        <button
          type="submit"
          className="button small primary"
          disabled={sending || draft.text.trim() === '' || draft.text.length > maxCommentLength}
        >
          {t('together.comment.send')}
        </button>
        {draft.text.length > maxCommentLength ? (
          <span className={styles.failed}>{t('together.comment.tooLong', { most: maxCommentLength })}</span>
        ) : (
          <kbd>{showChord('Ctrl+Enter', mac)}</kbd>
        )}
      </p>
    </form>
  );
}

/** Words somebody selected before they asked to comment are quoted. */
function useAskedQuote(row: string | null, draft: CommentDraft, quote: (quote: Quote) => void): void {
  const asking = useGathering((state) => state.asking);
  const taken = useRef<typeof asking>(null);
  useEffect(() => {
    if (!asking || asking === taken.current || asking.row !== row) return;
    taken.current = asking;
    if (asking.quote && asking.quote !== draft.quote) quote(asking.quote);
  });
}

type About = {
  readonly thread: string | null;
  readonly row: string | null;
  readonly done?: (() => void) | undefined;
};

function useDraft({ thread, row, done }: About) {
  const { translationId, person, moves } = useBench();
  const { company, actions } = useTogether();
  const { t } = useI18n();
  const place = { userId: person.userId, translationId, about: thread ?? row };
  const [draft, setDraft] = useState(() => recallDraft(place) ?? emptyDraft());
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);
  const write = (next: CommentDraft) => {
    setDraft(next);
    keepDraft(place, next);
  };
  const send = async () => {
    if (sending || draft.text.trim() === '' || draft.text.length > maxCommentLength) return;
    setSending(true);
    const { id, text, quote } = draft;
    const input = { id, translationId, segmentId: row, threadId: thread, text };
    const outcome = await actions
      .add({ ...input, quote: quote && { ...quote, range: [quote.range[0], quote.range[1]] } })
      .catch(() => null);
    setSending(false);
    setFailed(!outcome?.ok);
    if (!outcome?.ok) return;
    if (!company.state.comments.some((one) => one.id === id))
      company.set({ comments: [...company.state.comments, outcome.value] });
    // Words written while it was on its way stay.
    const now = recallDraft(place);
    if (!now || now.text === text) write(emptyDraft());
    moves.say(t('together.comment.said'));
    done?.();
  };
  return { draft, write, send, sending, failed };
}
