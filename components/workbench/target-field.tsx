'use client';

import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '@/lib/core/language';
import { imeOwns } from './keys';
import styles from './segment-row.module.css';

type Props = {
  text: string;
  caret: number;
  number: number;
  language: LanguageTag;
  describedBy: string;
  onType: (text: string) => void;
  onLeave: () => void;
};

/**
 * The native field of the active row. Its value belongs to the browser while somebody types: undo, spelling and input
 * methods work as everywhere, and nothing rewrites a letter.
 */
export function TargetField({ text, caret, number, language, describedBy, onType, onLeave }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const start = useRef(caret);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(start.current, start.current);
    element.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (element.value !== text) element.value = text;
    if (CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  return (
    <textarea
      ref={field}
      className={styles.field}
      defaultValue={text}
      lang={language}
      rows={1}
      spellCheck
      autoCapitalize="sentences"
      autoCorrect="off"
      enterKeyHint="done"
      aria-label={t('workbench.fieldLabel', { number })}
      aria-describedby={describedBy}
      onInput={(event) => onType(event.currentTarget.value)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        if (event.key === 'Enter' && plain && !imeOwns(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}
