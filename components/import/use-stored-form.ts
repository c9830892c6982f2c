import { type Dispatch, useEffect, useState } from 'react';
import type { FormAction, ImportForm } from './form-state';
import { findStoredForm, storeForm } from './stored-form';

/** Writing a longer form with every key would be felt in typing. */
const longestAtOnce = 50_000;
const pause = 300;

/**
 * Keeps what is typed on this device with every change, so that a reload loses nothing. `loaded` once what was kept is
 * back in the form; `kept` is false when the device has no room.
 */
export function useStoredForm(
  owner: string,
  form: ImportForm,
  dispatch: Dispatch<FormAction>,
): { loaded: boolean; kept: boolean } {
  const [loaded, setLoaded] = useState(false);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const stored = findStoredForm(owner);
    if (stored) dispatch({ kind: 'load', form: stored });
    setLoaded(true);
  }, [owner, dispatch]);
  useEffect(() => {
    if (!loaded) return;
    const store = () => setKept(storeForm(owner, form));
    if (form.source.text.length + form.target.text.length <= longestAtOnce) {
      store();
      return;
    }
    const timer = setTimeout(store, pause);
    window.addEventListener('pagehide', store);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', store);
    };
  }, [owner, form, loaded]);
  return { loaded, kept };
}
