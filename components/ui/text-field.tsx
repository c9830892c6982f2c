'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

type Props = Omit<ComponentProps<'input'>, 'id' | 'className' | 'children'> & {
  name: string;
  label: string;
  hint?: ReactNode;
  /** What to put right, when what was sent did not do. */
  error?: string | null;
  /** Something to press beside the field. */
  beside?: ReactNode;
};

/** A labelled text field; its hint and its error are read out with it. */
export function TextField({ label, hint, error, beside, ...input }: Props) {
  const id = useId();
  const field = (
    <input
      {...input}
      id={id}
      className={`input ${styles.input}`}
      aria-invalid={error ? true : undefined}
      aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
    />
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {beside ? (
        <div className={styles.beside}>
          {field}
          {beside}
        </div>
      ) : (
        field
      )}
      {error && (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
    </div>
  );
}
