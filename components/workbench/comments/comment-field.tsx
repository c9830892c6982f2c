'use client';

import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { mentionBeingTyped, type Named, suggestPeople } from '@/lib/core/review/mentions';
import { imeOwns } from '../keys';
import { useTogether } from '../live/use-live';
import styles from './comments.module.css';

type Props = {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  /** What stands in it when it opens; then its value belongs to the browser. */
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onSend: () => void;
};

/** A field in which `@` offers the people of the desk. Input methods keep their keys. */
export function CommentField({ ref, label, text, onWrite, onSend }: Props) {
  const { t } = useI18n();
  const { people } = useTogether();
  const ids = useId();
  const [offered, offer] = useState<readonly Named[]>([]);
  const [chosen, choose] = useState(0);
  const look = (field: HTMLTextAreaElement) => {
    const typed = mentionBeingTyped(field.value, field.selectionStart);
    offer(typed ? suggestPeople(people, typed.letters) : []);
    choose(0);
  };
  const insert = (one: Named | undefined) => {
    const field = ref.current;
    const typed = field && mentionBeingTyped(field.value, field.selectionStart);
    offer([]);
    if (!field || !one || !typed) return;
    field.focus();
    field.setSelectionRange(...typed.range);
    // The browser's own way of typing: undo takes it back.
    document.execCommand('insertText', false, `@${one.name} `);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (imeOwns(event.nativeEvent)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!event.repeat) onSend();
      return;
    }
    if (offered.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 };
    const to = steps[event.key];
    if (to !== undefined) choose((to + offered.length) % offered.length);
    else if (event.key === 'Enter') insert(offered[chosen]);
    else if (event.key === 'Escape') offer([]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <textarea
        ref={ref}
        className={`input ${styles.field}`}
        rows={3}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? `${ids}-list` : undefined}
        aria-activedescendant={offered.length > 0 ? `${ids}-${chosen}` : undefined}
        placeholder={t('together.comment.placeholder')}
        defaultValue={text}
        onInput={(event) => {
          onWrite(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(() => offer([]), 150)}
      />
      {offered.length > 0 && (
        <div
          id={`${ids}-list`}
          role="listbox"
          aria-label={t('together.comment.people')}
          className={styles.people}
        >
          {offered.map((one, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above chooses by arrow keys and Enter
            <div
              key={one.userId}
              id={`${ids}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              className={styles.person}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(one)}
            >
              {one.name}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
