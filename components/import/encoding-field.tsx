'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import styles from './import.module.css';

/** What files are in, here, with their usual names. */
const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1258': 'Windows-1258',
  viscii: 'VISCII',
  tcvn3: 'TCVN3 (ABC)',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
};

export const encodingName = (encoding: string): string => encodings[encoding] ?? encoding;

export type EncodingQuestion = {
  readonly file: File;
  /** What it looks like. */
  readonly likely: string;
  /** What it was read in; null until somebody chose. */
  readonly chosen: string | null;
};

/** Asks what a file is encoded in, where that cannot be told from it; or lets what was guessed be put right. */
export function EncodingField({
  question: { file, likely, chosen },
  onChoose,
}: {
  question: EncodingQuestion;
  onChoose: (encoding: string) => void;
}) {
  const { t } = useI18n();
  const named = { name: file.name, encoding: encodingName(chosen ?? likely) };
  return (
    <div className={styles.encoding}>
      <p role="status">
        {chosen === null ? t('files.encoding.ask', named) : t('files.encoding.taken', named)}
      </p>
      <label>
        <span className="visually-hidden">{t('files.encoding.label', named)}</span>
        <select
          className="input"
          value={chosen ?? ''}
          onChange={(event) => {
            if (event.target.value !== '') onChoose(event.target.value);
          }}
        >
          {chosen === null && <option value="">{t('files.encoding.choose')}</option>}
          {Object.entries(encodings).map(([encoding, name]) => (
            <option key={encoding} value={encoding}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
