import { fieldOf } from './caret';
import type { Moves } from './use-workbench';

/**
 * Writes words into the open field of a row as typing does, so that the browser's undo takes it back: in the
 * place of all that stands there, or of what is selected. False where the field is not open or somebody else holds it.
 */
export function insertWords(id: string, text: string, { whole }: { whole: boolean }, moves: Moves): boolean {
  const field = fieldOf(id);
  if (!field || field.readOnly || field.dataset.composing === 'true') return false;
  const { value } = field;
  const [from, to] = whole ? [0, value.length] : [field.selectionStart, field.selectionEnd];
  field.focus({ preventScroll: true });
  // A dialog that closes gives the focus back without the caret, and nothing could be written.
  field.setSelectionRange(from, to);
  // Where a browser does not know the command, the words come in without its undo.
  if (!document.execCommand('insertText', false, text))
    moves.type(id, value.slice(0, from) + text + value.slice(to));
  return true;
}
