import type { ImportForm } from './form-state';

/** Raise the number with any change of ImportForm: what an older version left is not read. */
const storageKey = (owner: string): string => `songngu-import-5-${owner}`;

/** What was typed here and not imported yet, or null. */
export function findStoredForm(owner: string): ImportForm | null {
  try {
    return JSON.parse(localStorage.getItem(storageKey(owner)) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a form that holds words, forgets one that does not. False when the device has no room for it. */
export function storeForm(owner: string, form: ImportForm): boolean {
  const { source, target, details } = form;
  const words = [source.text, source.title, target.text, target.title, ...Object.values(details)];
  if (words.every((text) => text === '')) {
    forgetStoredForm(owner);
    return true;
  }
  try {
    localStorage.setItem(storageKey(owner), JSON.stringify(form));
    return true;
  } catch {
    forgetStoredForm(owner);
    return false;
  }
}

export function forgetStoredForm(owner: string): void {
  try {
    localStorage.removeItem(storageKey(owner));
  } catch {
    // A browser that refuses storage has nothing to forget.
  }
}
