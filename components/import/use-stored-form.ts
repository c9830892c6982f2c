import { type Dispatch, useEffect, useState } from 'react';
import type { FormAction, ImportForm } from './form-state';
import { findStoredForm, storeForm } from './stored-form';

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
    if (loaded) setKept(storeForm(owner, form));
  }, [owner, form, loaded]);
  return { loaded, kept };
}
