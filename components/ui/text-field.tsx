'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldWords } from './field';
import styles from './field.module.css';

type Props = Omit<ComponentProps<'input'>, 'id' | 'className' | 'children'> &
  FieldWords & {
    name: string;
    /** Something to press beside the field. */
    beside?: ReactNode;
  };

export function TextField({ label, hint, error, beside, ...input }: Props) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      control={(attributes) => (
        <div className={styles.beside}>
          <input {...input} {...attributes} className={`input ${styles.control}`} />
          {beside}
        </div>
      )}
    />
  );
}
