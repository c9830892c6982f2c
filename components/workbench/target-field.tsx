'use client';

import { useLayoutEffect, useRef } from 'react';
import { usePreferences } from '@/components/settings/preferences';
import { useI18n } from '@/components/ui/i18n-provider';
import type { LanguageTag } from '@/lib/core/language';
import { useBench } from './bench';
import { fieldIdOf } from './caret';
import { FieldMirror } from './findings/field-mirror';
import { keepInSight } from './keep-in-sight';
import { imeOwns } from './keys';
import { useHolder } from './live/use-people';
import { heldIdOf } from './row-ids';
import styles from './segment-row.module.css';
import { useEnterHint } from './use-enter-hint';

const growsByItself = 'CSS' in globalThis && CSS.supports('field-sizing', 'content');

type Props = {
  id: string;
  text: string;
  /** Where the caret goes when the field opens, and again with every new `turn`. */
  caret: number;
  turn: number;
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
export function TargetField({
  id,
  text,
  caret,
  turn,
  number,
  language,
  describedBy,
  onType,
  onLeave,
}: Props) {
  const { t, uiLanguage } = useI18n();
  const { moves } = useBench();
  const { enterApproves } = usePreferences();
  const enter = useEnterHint();
  const held = useHolder(id) !== null;
  const field = useRef<HTMLTextAreaElement>(null);
  const place = useRef(caret);
  place.current = caret;
  const untyped = useRef(text);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (element.value !== text) {
      const { selectionStart, selectionEnd } = element;
      element.value = text;
      if (document.activeElement === element) element.setSelectionRange(selectionStart, selectionEnd);
      untyped.current = text;
    }
    element.dataset.typed = String(text !== untyped.current);
    if (growsByItself) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn asks for the caret anew
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(place.current, place.current);
    const row = element.closest('[data-segment]');
    return row ? keepInSight(row) : undefined;
  }, [turn]);

  // Without a default value: each letter React would write it anew, and every undo would take back one letter only.
  return (
    <div className={styles.fieldBox}>
      <FieldMirror id={id} text={text} className={styles.field} />
      <textarea
        ref={field}
        id={fieldIdOf(id)}
        className={styles.field}
        lang={language}
        rows={1}
        readOnly={held}
        spellCheck
        autoCapitalize="sentences"
        autoCorrect="off"
        enterKeyHint="done"
        aria-label={t('workbench.fieldLabel', { number })}
        aria-describedby={held ? `${describedBy} ${heldIdOf(id)}` : describedBy}
        onInput={(event) => {
          onType(event.currentTarget.value);
          enter.hush();
        }}
        onBlur={() => {
          onLeave();
          enter.hush();
        }}
        onCompositionStart={({ currentTarget }) => {
          currentTarget.dataset.composing = 'true';
        }}
        onCompositionEnd={({ currentTarget }) => {
          currentTarget.dataset.composing = 'false';
        }}
        onKeyDown={(event) => {
          const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
          if (event.key !== 'Enter' || !plain || imeOwns(event.nativeEvent)) return;
          event.preventDefault();
          if (event.shiftKey || event.repeat) return;
          if (enterApproves) moves.approve(id, 'enter');
          else if (!held) enter.tell();
        }}
      />
      {enter.hint !== null && (
        <p className={styles.enterHint} lang={uiLanguage} aria-hidden="true">
          {enter.hint}
        </p>
      )}
    </div>
  );
}
