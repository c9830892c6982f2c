'use client';

import type { ComponentProps } from 'react';
import { Field, type FieldWords } from './field';
import styles from './field.module.css';

type Props = Omit<ComponentProps<'select'>, 'id' | 'className'> & FieldWords;

export function SelectField({ label, hint, error, ...select }: Props) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      control={(attributes) => <select {...select} {...attributes} className={`input ${styles.control}`} />}
    />
  );
}
