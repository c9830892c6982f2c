import { findWordChanges } from '@/lib/core/diff/word-diff';
import type { LanguageTag } from '@/lib/core/language';
import { fieldOf } from './caret';

const wordPause = 900;

/** The open field, as far as saving needs to know of it. */
export type Fields = {
  /** Whether somebody has the caret in the field of a segment. */
  isFocused(id: string): boolean;
  /** Resolves when nobody is in the middle of a word. */
  whenQuiet(): Promise<void>;
  /** Brings a text into a field as typing does. */
  bringIn(id: string, text: string, language: LanguageTag): void;
  stop(): void;
};

/**
 * Watches typing in the page. Input methods that hook keystrokes compose words without saying so: only a pause tells
 * that a word is done.
 */
export function watchFields(): Fields {
  const watching = new AbortController();
  let last = 0;
  let composing = false;
  const on = (event: 'keydown' | 'input' | 'compositionstart' | 'compositionend') =>
    document.addEventListener(
      event,
      () => {
        last = performance.now();
        if (event.startsWith('composition')) composing = event === 'compositionstart';
      },
      { capture: true, signal: watching.signal },
    );
  for (const event of ['keydown', 'input', 'compositionstart', 'compositionend'] as const) on(event);
  return {
    isFocused: (id) => document.activeElement !== null && document.activeElement === fieldOf(id),
    async whenQuiet() {
      while (composing || performance.now() - last < wordPause)
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
    bringIn(id, text, language) {
      const field = fieldOf(id);
      if (field) bringIn(field, text, language);
    },
    stop: () => watching.abort(),
  };
}

/**
 * Changes only the words that differ, from the end, through the browser's own editing: what was typed can still be
 * undone, and the caret stays before the same words.
 */
function bringIn(field: HTMLTextAreaElement, text: string, language: LanguageTag): void {
  const { before, after, changes } = findWordChanges(field.value, text, language);
  const offset = (at: number) => before.slice(0, at).join('').length;
  const edits = changes.map((change) => ({
    from: offset(change.before[0]),
    to: offset(change.before[1]),
    text: after.slice(...change.after).join(''),
  }));
  const carets = [field.selectionStart, field.selectionEnd];
  for (const edit of edits.toReversed()) {
    field.setSelectionRange(edit.from, edit.to);
    if (edit.text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, edit.text);
  }
  const [start = 0, end = 0] = carets.map((caret) => movedBy(edits, caret));
  field.setSelectionRange(start, end);
}

type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** Where a caret stands after edits; after the new words where it stood in the old ones. */
function movedBy(edits: readonly Edit[], caret: number): number {
  let shift = 0;
  for (const { from, to, text } of edits) {
    if (caret < from || (caret === from && to > from)) break;
    if (caret < to) return from + shift + text.length;
    shift += text.length - (to - from);
  }
  return caret + shift;
}
