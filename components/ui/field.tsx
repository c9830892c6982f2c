'use client';

import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

export type FieldWords = {
  label: string;
  hint?: ReactNode;
  /** What to put right, when what was sent did not do. */
  error?: string | null;
};

type Attributes = {
  readonly id: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
};

/** A control with its label; its error and its hint are read out with it. */
export function Field({
  label,
  hint,
  error,
  control,
}: FieldWords & { control: (attributes: Attributes) => ReactNode }) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {control({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy || undefined,
      })}
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
